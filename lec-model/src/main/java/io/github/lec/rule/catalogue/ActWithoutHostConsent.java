package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationStage;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.operations.DurationOfOperation;
import io.github.lec.rule.catalogue.operations.HostConsentWords;
import io.github.lec.rule.catalogue.operations.Operations;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.source.YesNoAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** LEC-POL-001: officers of one state act on the territory of another that did not agree. */
final class ActWithoutHostConsent extends OpenPointRule {
    ActWithoutHostConsent() {
        super(RuleInfo.builder()
                .id("LEC-POL-001")
                .title("Operation without the host state's consent")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.SOVEREIGNTY)
                .question("Had the host state agreed?")
                .norms(Norms.of("untoc-4", "uncac-4", "icsft-22", "un-charter-2-1", "vcdr-12", "vccr-4"))
                .cover(Norms.of())
                .benchmark(
                        "Officers of a state act on the territory of another only with that state's consent; the same"
                                + " holds for offices of its mission or consulate elsewhere.")
                .notMet("Officers of a state acted on the territory of another; that state says that it had not"
                        + " agreed, or no longer did, or another source says so.")
                .remedy("Look for the host state's own statement, and for a court's or parliament's findings.")
                .rationale("Enforcing one's law on another state's territory needs that state's consent, for as long as"
                        + " it lasts.")
                .build());
    }

    @Override
    protected Truth applies(View view, Operation subject) {
        return view.acts().tookPlace(subject).and(Operations.isAbroadByState(view, subject));
    }

    @Override
    protected Truth breached(View view, Operation subject) {
        Truth consented = Operations.isConsented(view, subject);
        return consented.isTrue() ? wentOnWithout(view, subject) : consented.not();
    }

    /**
     * {@return whether an operation went on after a host had withdrawn its consent; open if it lasted and no end is
     * recorded, if another source contradicts the withdrawal, if only someone else says that the host, which says that
     * it had agreed, no longer did, and if the host demanded that it be closed}
     */
    private static Truth wentOnWithout(View view, Operation subject) {
        Truth own = DurationOfOperation.wentOnAfter(view, subject, withdrawals(view, subject));
        return own.isTrue()
                ? own
                : own.or(Truth.any(
                                List.of(
                                        disputedWithdrawals(view, subject),
                                        reportedWithdrawn(view, subject),
                                        demands(view, subject)),
                                days -> DurationOfOperation.wentOnAfter(view, subject, days))
                        .and(Truth.UNKNOWN));
    }

    /**
     * {@return the days after the beginning on which a host no longer agreed according to the accounts that count for
     * it and that none of them contradicts, the earliest first}
     */
    private static List<PartialDate> withdrawals(View view, Operation subject) {
        return refusals(view, subject, ofHosts(view, subject, false));
    }

    /** {@return the same days according to accounts that another contradicts} */
    private static List<PartialDate> disputedWithdrawals(View view, Operation subject) {
        return refusals(view, subject, ofHosts(view, subject, true));
    }

    private static Stream<YesNoAccount> ofHosts(View view, Operation subject, boolean disputed) {
        return subject.hosts().stream()
                .flatMap(host -> view.acts().consents(subject, host).stream()
                        .filter(consent -> view.acts().isContradicted(subject, host, consent) == disputed));
    }

    /** {@return the same days according to any source} */
    private static List<PartialDate> reportedWithdrawn(View view, Operation subject) {
        return refusals(
                view,
                subject,
                view.acts().consents(subject).stream()
                        .filter(consent ->
                                consent.party().map(subject.hosts()::contains).orElse(true)));
    }

    private static List<PartialDate> refusals(View view, Operation subject, Stream<YesNoAccount> consents) {
        Optional<PartialDate> begun = Operations.firstDay(view, subject);
        return consents.filter(consent -> consent.truth().isFalse() && ActDays.isAfter(consent.date(), begun))
                .flatMap(consent -> consent.date().stream())
                .distinct()
                .sorted(Operations.FIRST)
                .toList();
    }

    /**
     * {@return the days on which a host demanded that an operation be closed, the earliest first} Consent that a host
     * had given may have ended with it, at once or after a time to wind up.
     */
    private static List<PartialDate> demands(View view, Operation subject) {
        Optional<PartialDate> begun = Operations.firstDay(view, subject);
        return view.acts().carriedOut(subject).stream()
                .filter(step -> step.stage() == OperationStage.DEMANDED_CLOSED)
                .flatMap(step -> step.date().stream())
                .filter(day -> !ActDays.isAfter(begun, Optional.of(day)))
                .distinct()
                .sorted(Operations.FIRST)
                .toList();
    }

    @Override
    Optional<OpenPoint> point(View view, Operation subject) {
        return openConsent(view, subject)
                .or(() -> openWhetherCarriedOut(view, subject))
                .or(() -> ofSilentHosts(view, subject));
    }

    /** {@return whose consent is open, or whether a host that said otherwise on another day had agreed} */
    private static Optional<OpenPoint> openConsent(View view, Operation subject) {
        if (subject.hosts().isEmpty()) {
            return Optional.of(
                    OpenPoint.on(subject, "hosts", "on whose territory the officers acted (no host is recorded)")
                            .asked());
        }
        return contested(view, subject).or(() -> withdrawn(view, subject));
    }

    private static Optional<OpenPoint> openWhetherCarriedOut(View view, Operation subject) {
        return view.acts().tookPlace(subject).isKnown()
                ? Optional.empty()
                : Optional.of(new OpenPoint(
                                "whether the operation was carried out"
                                        + (view.acts().carriedOut(subject).isEmpty()
                                                ? ""
                                                : " (sources contradict each other)"),
                                beginnings(view, subject))
                        .asked());
    }

    /** {@return the claims on the steps by which it began; if none is recorded, the one on all steps} */
    private static List<ClaimId> beginnings(View view, Operation subject) {
        List<ClaimId> begun = view.acts().carriedOut(subject).stream()
                .filter(step -> OperationStage.beginnings().contains(step.stage()))
                .map(step -> ClaimId.of(subject.id().value(), "steps", step.key()))
                .distinct()
                .toList();
        return begun.isEmpty() ? List.of(ClaimId.of(subject.id().value(), "steps", "")) : begun;
    }

    /** {@return that a host says no of a later day, when another state says that this host had agreed} */
    private static Optional<OpenPoint> contested(View view, Operation subject) {
        return subject.hosts().stream()
                .flatMap(host -> laterNo(view, subject, host).stream().map(later -> {
                    String name = subject.hosts().size() == 1
                            ? "the host"
                            : view.dataset().nameInSentence(host);
                    return onConsent(
                            subject,
                            List.of(host),
                            "whether " + name + " had agreed on that day: another state says so, and " + name
                                    + " says of a later day that it had not (" + later + ")");
                }))
                .findFirst();
    }

    private static OpenPoint onConsent(Operation subject, List<ActorId> hosts, String words) {
        return new OpenPoint(
                words,
                hosts.stream()
                        .map(host -> ClaimId.of(subject.id().value(), "hostConsent", host.value()))
                        .toList());
    }

    private static OpenPoint onEnd(Operation subject, String words) {
        return OpenPoint.of(words, ClaimId.of(subject.id().value(), "steps", OperationStage.ENDED.name()))
                .asked();
    }

    /** {@return the first later day of which a host says no, if its consent is open and another state says yes} */
    private static Optional<PartialDate> laterNo(View view, Operation subject, ActorId host) {
        Optional<PartialDate> day = Operations.day(view, subject);
        List<YesNoAccount> all = Lists.filter(
                view.acts().consents(subject),
                consent -> consent.party().map(host::equals).orElse(true));
        boolean open = !Operations.isConsented(view, HostConsentWords.onlyOf(subject, host))
                        .isKnown()
                && Lists.anyMatch(
                        all,
                        consent -> consent.truth().isTrue()
                                && consent.by().isPresent()
                                && !view.acts().isOwnWord(consent, host));
        return all.stream()
                .filter(consent -> open
                        && consent.truth().isFalse()
                        && view.acts().isOwnWord(consent, host)
                        && ActDays.isAfter(consent.date(), day))
                .flatMap(consent -> consent.date().stream())
                .min(Operations.FIRST);
    }

    private static Optional<OpenPoint> withdrawn(View view, Operation subject) {
        return Operations.wasConsentedAtFirst(view, subject).isTrue()
                ? withdrawnLater(view, subject)
                : Optional.empty();
    }

    /** {@return whether the operation went on after a host that had agreed no longer did} */
    private static Optional<OpenPoint> withdrawnLater(View view, Operation subject) {
        return Lists.findFirst(withdrawals(view, subject), day -> mayHaveGoneOn(view, subject, day))
                .map(day -> onEnd(
                        subject,
                        "whether the operation went on after the host had withdrawn its consent (" + day + ")"))
                .or(() -> Lists.findFirst(disputedWithdrawals(view, subject), day -> mayHaveGoneOn(view, subject, day))
                        .map(day -> onWithdrawal(subject, day + ", on which sources contradict each other)")))
                .or(() -> Lists.findFirst(reportedWithdrawn(view, subject), day -> mayHaveGoneOn(view, subject, day))
                        .map(day -> onWithdrawal(subject, day + "), as another says,")))
                .or(() -> demands(view, subject).stream()
                        .findFirst()
                        .map(day -> onEnd(
                                subject,
                                "whether the operation went on after the host had demanded that it be closed (" + day
                                        + ")")));
    }

    private static OpenPoint onWithdrawal(Operation subject, String since) {
        return onConsent(
                subject,
                List.copyOf(subject.hosts()),
                "whether the host had withdrawn its consent (" + since + " before the operation ended");
    }

    private static boolean mayHaveGoneOn(View view, Operation subject, PartialDate withdrawn) {
        return !DurationOfOperation.wentOnAfter(view, subject, List.of(withdrawn))
                .isFalse();
    }

    /**
     * {@return whether those of several hosts on which no source says anything had agreed; nothing if there are none}
     */
    private static Optional<OpenPoint> ofSilentHosts(View view, Operation subject) {
        List<ActorId> silent = Lists.filter(
                subject.hosts(), host -> view.acts().consents(subject, host).isEmpty());
        return silent.isEmpty() || silent.size() == subject.hosts().size()
                ? Optional.empty()
                : Optional.of(onConsent(
                        subject, silent, "whether " + HostConsentWords.names(view, silent, "nobody") + " had agreed"));
    }

    /** Names who says so: a host on whose consent the verdict rests, or only another source. */
    @Override
    protected String notMet(View view, Operation subject) {
        boolean withdrawn = Operations.wasConsentedAtFirst(view, subject).isTrue();
        return HostConsentWords.whose(view, subject) + "; "
                + HostConsentWords.says(view, subject, without(view, subject), withdrawn) + ".";
    }

    /** {@return the hosts that had not agreed, or no longer did} */
    private List<ActorId> without(View view, Operation subject) {
        return Lists.filter(
                subject.hosts(),
                host -> breached(view, HostConsentWords.onlyOf(subject, host)).isTrue());
    }

    /** Says who reports it and, if there are several hosts, which of them had not agreed. */
    @Override
    protected Optional<String> remark(View view, Operation subject) {
        if (judge(view, subject) == Verdict.PASS) {
            return HostConsentWords.onlyOthers(view, subject)
                    .or(() -> HostConsentWords.onlyHosts(view, subject))
                    .or(() -> HostConsentWords.otherOrgan(view, subject));
        }
        if (judge(view, subject) != Verdict.FAIL) {
            return Optional.empty();
        }
        return Stream.of(
                        wentOn(view, subject),
                        HostConsentWords.onlyOthersSayNo(view, subject, without(view, subject)),
                        HostConsentWords.against(view, subject))
                .flatMap(Optional::stream)
                .reduce((first, second) -> first + " " + second);
    }

    private static Optional<String> wentOn(View view, Operation subject) {
        return Operations.wasConsentedAtFirst(view, subject).isTrue()
                ? withdrawals(view, subject).stream()
                        .findFirst()
                        .map(day -> "The host had agreed and withdrew its consent (" + day + "); the operation went on"
                                + DurationOfOperation.ended(view, subject)
                                        .map(end -> " (ended " + end + ")")
                                        .orElse("") + ".")
                : Optional.empty();
    }

    @Override
    protected Optional<PartialDate> day(View view, Operation subject) {
        return Operations.day(view, subject);
    }
}
