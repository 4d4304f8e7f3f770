package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.Monitoring;
import io.github.lec.operation.MonitoringKind;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.Assurances;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.MonitoringAnswer;
import io.github.lec.view.View;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * LEC-ASR-005: a source says that there was no, or no specific, monitoring of the person's treatment after the
 * hand-over.
 */
final class MonitoringMissing extends OwnHandOverRule {
    private static final Set<SafeguardKind> PROMISE = EnumSet.of(SafeguardKind.POST_SURRENDER_MONITORING);

    /** The question whether an assurance in a case is on monitoring. */
    private record Promised(Case subject) {}

    MonitoringMissing() {
        super(RuleInfo.builder()
                .id("LEC-ASR-005")
                .title("No monitoring after surrender")
                .severity(Severity.WARNING)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.GOVERNANCE)
                .question("Was it agreed or done that someone checks after the hand-over how the person is treated?")
                .norms(Norms.of("othman", "vccr-36", "alzery"))
                .cover(Norms.of())
                .benchmark(
                        "It is agreed, or done, that someone checks after the hand-over how the person is treated: by"
                                + " visits, unannounced if possible, access by a lawyer, or a report.")
                .notMet("A source says that no monitoring took place or was agreed after the hand-over, or none that is"
                        + " specific.")
                .remedy("Record visits, reports or an agreement on them. Consular visits serve a state's own nationals"
                        + " only: for others a separate agreement is needed.")
                .rationale("What an assurance promises was agreed if the promise is specific; whether it was kept is a"
                        + " separate matter. Whether compliance can be verified is one of the questions that the"
                        + " European Court of Human Rights asks of an assurance (Othman v United Kingdom, paragraph"
                        + " 189(viii)).")
                .wouldNeed(
                        "For at least one surrender: whether anyone visited the person or reported afterwards, or that"
                                + " it was agreed or refused.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        return isHandedOver(view, subject);
    }

    @Override
    protected Truth breached(View view, Case subject) {
        Truth followed = view.acts().monitoring(subject).isFollowed(Cases.removalDay(view, subject));
        Truth promised = isPromised(view, subject);
        if (promised.isTrue()) {
            return isContradicted(view, subject) ? Truth.UNKNOWN : Truth.FALSE;
        }
        return followed.or(promised).not();
    }

    /**
     * {@return whether an assurance that was given by the hand-over, and not turned down, promises monitoring and is
     * specific: then it was agreed; false if none is on it, and open if it promises something that is not specific}
     */
    private static Truth isPromised(View view, Case subject) {
        if (!view.shared(new Promised(subject), silent -> isOnMonitoring(silent, subject))) {
            return Truth.FALSE; // not asked, so that it is not listed as open
        }
        Optional<PartialDate> handedOver = Cases.removalDay(view, subject);
        Truth relied = Assurances.relied(view, subject, PROMISE, handedOver);
        return relied.isFalse()
                ? relied
                : Assurances.specific(view, subject, PROMISE, handedOver).or(Truth.UNKNOWN);
    }

    private static boolean isOnMonitoring(View silent, Case subject) {
        return Lists.anyMatch(
                Assurances.bearing(silent, subject),
                assurance -> !Collections.disjoint(assurance.kinds(), PROMISE)
                        && assurance.accepted().orElse(true));
    }

    /** {@return whether a source says that none was agreed, and not only that none took place after the hand-over} */
    private static boolean isContradicted(View view, Case subject) {
        MonitoringAnswer reported = view.acts().monitoring(subject);
        Optional<PartialDate> handedOver = Cases.removalDay(view, subject);
        return !reported.denials().isEmpty()
                || Lists.anyMatch(
                        reported.missing(),
                        account -> account.value() == MonitoringKind.NONE
                                && !MonitoringAnswer.isOfBefore(account, handedOver)
                                && !ActDays.isAfter(account.date(), handedOver));
    }

    /**
     * A denial of one kind of check leaves the others open, as does an account that nothing was agreed by an earlier
     * day.
     */
    @Override
    Optional<OpenPoint> openApartFromDay(View view, Case subject) {
        return openPromise(view, subject).or(() -> openMonitoring(view, subject));
    }

    private static Optional<OpenPoint> openPromise(View view, Case subject) {
        return switch (isPromised(view, subject)) {
            case TRUE ->
                Optional.of(OpenPoint.of(
                        "whether monitoring was agreed (one source says that an assurance promised it, another that"
                                + " there was none)",
                        ClaimId.of(subject.id().value(), "assurances", ""),
                        ClaimId.of(subject.id().value(), "monitoring", "")));
            case UNKNOWN ->
                Optional.of(OpenPoint.on(
                        subject, "assurances", "whether the promise of monitoring in the assurance is specific"));
            case FALSE -> Optional.empty();
        };
    }

    private static Optional<OpenPoint> openMonitoring(View view, Case subject) {
        MonitoringAnswer reported = view.acts().monitoring(subject);
        String denied = reported.denials().stream()
                .map(account -> FirstLetter.lower(account.value().label()))
                .distinct()
                .collect(Collectors.joining("; "));
        return denied.isEmpty()
                ? Lists.findFirst(
                                reported.missing(),
                                account -> MonitoringAnswer.isOfBefore(account, Cases.removalDay(view, subject)))
                        .map(account -> OpenPoint.on(subject, "monitoring", openSince(account)))
                : Optional.of(OpenPoint.on(
                        subject,
                        "monitoring",
                        "whether anything else was done to check how the person is treated (denied: " + denied + ")"));
    }

    private static String openSince(Monitoring account) {
        boolean none = account.value() == MonitoringKind.NONE;
        return "whether anything " + (none ? "" : "specific ") + "was agreed or done after "
                + account.date().orElseThrow() + ", the day of which a source says that nothing "
                + (none ? "" : "specific ") + "was";
    }

    /** Monitoring dated before the hand-over was only agreed then; whether it took place is a separate matter. */
    @Override
    protected Optional<String> remark(View view, Case subject) {
        Optional<PartialDate> handedOver = Cases.removalDay(view, subject);
        MonitoringAnswer reported = view.acts().monitoring(subject);
        List<Monitoring> followed = reported.checks();
        boolean agreedOnly =
                !followed.isEmpty() && Lists.allMatch(followed, account -> ActDays.isAfter(handedOver, account.date()));
        if (judge(view, subject) != Verdict.PASS) {
            return Optional.empty();
        }
        if (followed.isEmpty()) {
            return Optional.of(
                    reported.missing().isEmpty()
                            ? "Promised in an assurance; that it took place is not recorded."
                            : "Promised in an assurance; a source says that no monitoring, or none that is specific,"
                                    + " took place.");
        }
        if (!agreedOnly) {
            return Lists.findFirst(
                            reported.missing(),
                            account -> account.value() == MonitoringKind.NONE
                                    && reported.isAfterCheck(account, handedOver))
                    .flatMap(Monitoring::date)
                    .map(day -> "A source says of a later day (" + day + ") that monitoring no longer took place.");
        }
        return Optional.of(
                reported.isAgreedAndNotDone(handedOver)
                        ? "Agreed before the hand-over; a source says of a later day that no monitoring took place."
                        : "Agreed before the hand-over; that it took place is not recorded.");
    }
}
