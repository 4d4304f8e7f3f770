package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * LEC-EXT-019: a person wanted by a state is brought there by deportation or informal hand-over although extradition was
 * available or had been refused, or by agents outside any legal process, and no court tested it.
 */
final class DisguisedExtradition extends RemovalRule {
    private static final Set<CaseRoute> OUTSIDE_LAW = EnumSet.of(CaseRoute.RENDITION);
    private static final Set<CaseStage> SOUGHT = EnumSet.of(CaseStage.REQUESTED, CaseStage.NOTICE_ISSUED);

    DisguisedExtradition() {
        super(RuleInfo.builder()
                .id("LEC-EXT-019")
                .title("Disguised extradition or rendition")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.SOVEREIGNTY)
                .question("Did the person come by extradition, or did a court test the other way first?")
                .norms(Norms.of("al-nashiri", "bozano", "cat-3", "cat-gc4", "rc-33"))
                .cover(Norms.of("echr-3", "cat-3", "rc-33"))
                .benchmark(
                        "Someone wanted by a state is brought there by extradition; where another lawful way is taken, a court tests it first.")
                .notMet(
                        "A person wanted by the state was brought there other than by extradition: by rendition, or without a court having tested the removal.")
                .remedy("Look for the order of removal and for a court's decision on it. Apparent consent of the host"
                        + " state is not verified consent.")
                .rationale("Removal that takes the place of extradition evades its safeguards (Bozano v France; Al"
                        + " Nashiri v Poland; Committee against Torture, General Comment 4).")
                .wouldNeed(
                        "Of at least one expulsion or rendition: whether the person was wanted, and whether a court tested the removal.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        Truth sought = Truth.any(
                Cases.steps(view, subject, SOUGHT), step -> Cases.isDoneBy(Cases.when(step), day(view, subject)));
        Truth wanted = sought.isTrue() ? sought : wasSo(view, subject, CaseQuestion.WANTED_BY_REQUESTING_STATE);
        Truth formalRoute = wasSo(view, subject, CaseQuestion.FORMAL_ROUTE_AVAILABLE);
        return view.all(
                () -> Cases.isRoute(view, subject, Cases.WITHOUT_TREATY),
                () -> Cases.isRemoved(view, subject),
                () -> wanted,
                () -> formalRoute.or(Cases.isRoute(view, subject, OUTSIDE_LAW)));
    }

    /** A removal outside the law itself decides; a court that found it untested found that it took place. */
    @Override
    protected Truth decides(View established, Case subject) {
        View strict = established.established(Set.of());
        return wasSo(established, subject, CaseQuestion.COURT_TESTED)
                .not()
                .and(applies(established, subject))
                .or(breached(strict, subject).and(Cases.isRemoved(strict, subject)));
    }

    @Override
    protected Truth breached(View view, Case subject) {
        Truth tested = wasSo(view, subject, CaseQuestion.COURT_TESTED);
        boolean outsideLaw = Cases.isRoute(view, subject, OUTSIDE_LAW).isTrue();
        return outsideLaw ? tested.not().reconcile(Truth.TRUE) : tested.not();
    }

    /** What took place outside any legal process was not tested by a court, whether or not a source says so. */
    @Override
    public Optional<String> remark(View view, Subject subject) {
        Case judged = ((Subject.OfCase) subject).subject();
        Truth tested = wasSo(view, judged, CaseQuestion.COURT_TESTED);
        if (judge(view, subject) == Verdict.FAIL && !tested.isKnown()) {
            return Optional.of(
                    "That no court tested it follows from the way recorded, outside any legal process; no source"
                            + " is recorded that says so.");
        }
        return tested.isTrue() && Cases.isRoute(view, judged, OUTSIDE_LAW).isTrue()
                ? Optional.of(
                        "Both a removal outside any legal process and a court's test of it are recorded; they contradict"
                                + " each other.")
                : Optional.empty();
    }
}
