package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.rule.CaseRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** LEC-INT-001: an Interpol notice is active although the case is political, the person a refugee, or the notice found wanting. */
final class NoticeInPoliticalCase extends CaseRule {
    NoticeInPoliticalCase() {
        super(RuleInfo.builder()
                .id("LEC-INT-001")
                .title("Interpol notice in a political or refugee case")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.TRIAL_PERSECUTION)
                .question("Is an Interpol notice active in a political or refugee case?")
                .yes(Verdict.FAIL)
                .norms(Norms.of("interpol-2", "interpol-3", "interpol-rpd-34"))
                .cover(Norms.of())
                .benchmark("No Interpol notice is active in a case of predominantly political character, against a"
                        + " refugee at the request of the state of origin, or after it was found non-compliant.")
                .notMet("An Interpol notice is active in a political case, against a refugee at the request of the"
                        + " state of origin, or after it was found non-compliant.")
                .remedy("Record whether the notice was deleted, and what the Commission for the Control of Interpol's"
                        + " Files found.")
                .rationale("Interpol's Constitution forbids political, military, religious and racial activities. A"
                        + " notice is no duty to arrest, and many notices at once prove nothing.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        Truth active = view.acts().isSo(subject, CaseQuestion.NOTICE_ACTIVE);
        boolean issued = !Cases.steps(view, subject, EnumSet.of(CaseStage.NOTICE_ISSUED, CaseStage.NOTICE_DELETED))
                .isEmpty();
        Truth sought = Cases.isRoute(view, subject, EnumSet.of(CaseRoute.NOTICE));
        return issued || sought.isTrue() ? Truth.TRUE : active;
    }

    @Override
    protected Truth breached(View view, Case subject) {
        Truth political = view.acts().isSo(subject, CaseQuestion.POLITICAL_MOTIVE);
        return isActive(view, subject).and(political.or(isPrincipal(view, subject)));
    }

    private static Truth isActive(View view, Case subject) {
        List<CaseStep> deletions = Cases.steps(view, subject, EnumSet.of(CaseStage.NOTICE_DELETED));
        Truth active = view.acts().isSo(subject, CaseQuestion.NOTICE_ACTIVE);
        return deletions.isEmpty() ? active : Truth.FALSE;
    }

    private static Truth isPrincipal(View view, Case subject) {
        Truth againstRefugee = Citizens.isRefugee(view, subject).and(Citizens.isOfRequestingState(view, subject));
        return view.acts().isSo(subject, CaseQuestion.NOTICE_NON_COMPLIANT).or(againstRefugee);
    }

    @Override
    protected Severity severity(View view, Case subject) {
        return isPrincipal(view, subject).isTrue() ? Severity.ERROR : Severity.WARNING;
    }

    @Override
    public Optional<String> remark(View view, Subject subject) {
        Case judged = ((Subject.OfCase) subject).subject();
        List<String> recorded = new ArrayList<>();
        if (view.acts().isSo(judged, CaseQuestion.POLITICAL_MOTIVE).isTrue()) {
            recorded.add("a political motive");
        }
        if (Citizens.isRefugee(view, judged)
                .and(Citizens.isOfRequestingState(view, judged))
                .isTrue()) {
            recorded.add("refugee status");
        }
        if (view.acts().isSo(judged, CaseQuestion.NOTICE_NON_COMPLIANT).isTrue()) {
            recorded.add("non-compliance of the notice");
        }
        return recorded.isEmpty() ? Optional.empty() : Optional.of("Recorded: " + String.join("; ", recorded) + ".");
    }

    @Override
    protected List<? extends Account> acts(View view, Case subject) {
        Stream<Account> answers = Stream.of(
                        CaseQuestion.POLITICAL_MOTIVE,
                        CaseQuestion.NOTICE_NON_COMPLIANT,
                        CaseQuestion.REFUGEE_STATUS_RECOGNISED)
                .flatMap(question -> Cases.answers(view, subject, question).stream());
        return Stream.concat(answers, Citizens.protectedPersons(view, subject)).toList();
    }

    @Override
    protected Optional<PartialDate> day(View view, Case subject) {
        return Cases.steps(view, subject, EnumSet.of(CaseStage.NOTICE_ISSUED)).stream()
                .flatMap(step -> Cases.when(step).stream())
                .findFirst();
    }
}
