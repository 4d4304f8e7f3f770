package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.operation.Case;
import io.github.lec.operation.Monitoring;
import io.github.lec.operation.MonitoringKind;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** LEC-ASR-005: a source says that there was no, or no specific, monitoring of the person's treatment after the hand-over. */
final class MonitoringMissing extends RemovalRule {
    static final Set<MonitoringKind> FOLLOWED =
            EnumSet.of(MonitoringKind.VISITS, MonitoringKind.VISITS_UNANNOUNCED, MonitoringKind.REPORT);
    private static final Set<MonitoringKind> MISSING = EnumSet.of(MonitoringKind.NONE, MonitoringKind.UNSPECIFIED);

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
                .rationale("Whether compliance can be verified is one of the questions that the European Court of Human"
                        + " Rights asks of an assurance (Othman v United Kingdom, paragraph 189(viii)).")
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
        List<Monitoring> accounts = upToDate(view.acts().monitoring(subject)).stream()
                .filter(account -> !isMissingOfBefore(view, subject, account))
                .toList();
        boolean followed = is(accounts, FOLLOWED);
        boolean none = is(accounts, EnumSet.of(MonitoringKind.NONE));
        boolean vague = is(accounts, EnumSet.of(MonitoringKind.UNSPECIFIED));
        boolean contested = accounts.stream().anyMatch(Account::denies) || followed && none;
        if (contested || !followed && !none && !vague) {
            return Truth.UNKNOWN;
        }
        return Truth.of(!followed);
    }

    /**
     * {@return whether an account says that nothing, or nothing specific, was agreed by a day before the hand-over, which
     * leaves later agreements open}
     */
    private static boolean isMissingOfBefore(View view, Case subject, Monitoring account) {
        return MISSING.contains(account.value()) && ActDays.isAfter(Cases.removalDay(view, subject), account.date());
    }

    /**
     * A denial of one kind of check leaves the others open, as does an account that nothing was agreed by an earlier
     * day.
     */
    @Override
    Optional<String> openApartFromDay(View view, Case subject) {
        String denied = view.acts().monitoring(subject).stream()
                .filter(Monitoring::denies)
                .map(account -> FirstLetter.lower(account.value().label()))
                .distinct()
                .collect(Collectors.joining("; "));
        return denied.isEmpty()
                ? view.acts().monitoring(subject).stream()
                        .filter(account -> !account.denies() && isMissingOfBefore(view, subject, account))
                        .findFirst()
                        .map(MonitoringMissing::openSince)
                : Optional.of(
                        "whether anything else was done to check how the person is treated (denied: " + denied + ")");
    }

    private static String openSince(Monitoring account) {
        boolean none = account.value() == MonitoringKind.NONE;
        return "whether anything " + (none ? "" : "specific ") + "was agreed or done after "
                + account.date().orElseThrow() + ", the day of which a source says that nothing "
                + (none ? "" : "specific ") + "was";
    }

    /** {@return the accounts without those that a later check superseded} */
    private static List<Monitoring> upToDate(List<Monitoring> accounts) {
        return accounts.stream()
                .filter(account -> FOLLOWED.contains(account.value())
                        || accounts.stream()
                                .noneMatch(later -> !later.denies()
                                        && FOLLOWED.contains(later.value())
                                        && ActDays.isAfter(later.date(), account.date())))
                .toList();
    }

    /** Monitoring dated before the hand-over was only agreed then; whether it took place is a separate matter. */
    @Override
    public Optional<String> remark(View view, Subject subject) {
        Case judged = ((Subject.OfCase) subject).subject();
        Optional<PartialDate> handedOver = Cases.removalDay(view, judged);
        List<Monitoring> followed = view.acts().monitoring(judged).stream()
                .filter(account -> !account.denies() && FOLLOWED.contains(account.value()))
                .toList();
        boolean agreedOnly = !followed.isEmpty()
                && followed.stream().allMatch(account -> ActDays.isAfter(handedOver, account.date()));
        return agreedOnly && judge(view, subject) == Verdict.PASS
                ? Optional.of("Agreed before the hand-over; that it took place is not recorded.")
                : Optional.empty();
    }

    /**
     * {@return whether an account says that nothing, or nothing specific, followed; silence does not say so, nor does
     * an account for a day before the hand-over}
     */
    static boolean isReportedMissing(List<Monitoring> accounts, Optional<PartialDate> handedOver) {
        return is(
                accounts.stream()
                        .filter(account -> !ActDays.isAfter(handedOver, account.date()))
                        .toList(),
                MISSING);
    }

    private static boolean is(List<Monitoring> accounts, Set<MonitoringKind> kinds) {
        return accounts.stream().anyMatch(account -> !account.denies() && kinds.contains(account.value()));
    }
}
