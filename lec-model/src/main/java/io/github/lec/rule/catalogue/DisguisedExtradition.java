package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.record.NormId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.ThirdStates;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * LEC-EXT-019: a person wanted by a state is brought there, directly or by way of a third state, by deportation or
 * informal hand-over although extradition was available or had been refused; or a person is handed to its agents
 * outside any legal process; and no court tested it.
 */
final class DisguisedExtradition extends RemovalRule {
    private static final List<NormId> PROVISIONS = Norms.of("echr-5", "cat-3", "rc-33");
    private static final NormId FIRST_JUDGMENT = NormId.of("bozano");
    private static final Set<CaseRoute> OUTSIDE_LAW = EnumSet.of(CaseRoute.RENDITION);
    private static final Set<CaseRoute> AD_HOC = EnumSet.of(CaseRoute.AD_HOC_SURRENDER);
    private static final Set<CaseStage> ALLOWED = EnumSet.of(CaseStage.COURT_ALLOWED);
    private static final Set<CaseStage> SOUGHT = EnumSet.of(CaseStage.REQUESTED, CaseStage.NOTICE_ISSUED);

    DisguisedExtradition() {
        super(RuleInfo.builder()
                .id("LEC-EXT-019")
                .title("Disguised extradition or rendition")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.SOVEREIGNTY)
                .question("Where extradition was available or had been refused, did a court first test the other way"
                        + " by which the person came?")
                .norms(Norms.of("echr-5", "bozano", "al-nashiri", "cat-3", "cat-gc4", "rc-33"))
                .cover(Norms.of("echr-5", "echr-3", "cat-3", "rc-33"))
                .benchmark("Where extradition is available or was refused, someone wanted by a state is brought there"
                        + " by extradition, or a court first tests the other lawful way by which the person"
                        + " comes, even one through a third state. Nobody is handed to agents outside any"
                        + " legal process.")
                .notMet("A person was brought to the state, or handed to its agents, other than by extradition: by"
                        + " rendition, or, being wanted, without a court having tested the removal although"
                        + " extradition was available or had been refused.")
                .remedy("Look for the order of removal and for a court's decision on it. Apparent consent of the host"
                        + " state is not verified consent.")
                .rationale("Removal that takes the place of extradition evades its safeguards (Bozano v France; Al"
                        + " Nashiri v Poland; Committee against Torture, General Comment 4). An act before the first of"
                        + " these judgments (1986), by a state that none of the provisions bound then, is"
                        + " qualified.")
                .wouldNeed(
                        "For at least one deportation or rendition: whether the person was wanted, and whether a court"
                                + " tested the removal.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        if (isOutsideLaw(view, subject).isTrue()) {
            return ThirdStates.isBrought(view, subject);
        }
        return view.all(
                () -> view.acts().isRoute(subject, Cases.WITHOUT_TREATY),
                () -> ThirdStates.isBrought(view, subject),
                () -> isWanted(view, subject),
                () -> isInPlaceOfExtradition(view, subject));
    }

    /**
     * {@return whether it was a rendition: what was established remains established, even if others allege another
     * route or deny it}
     */
    private static Truth isOutsideLaw(View view, Case subject) {
        Truth reported = view.acts().isRoute(subject, OUTSIDE_LAW);
        return view.acts().isRouteEstablished(subject, CaseRoute.RENDITION) ? Truth.TRUE : reported;
    }

    private Truth isWanted(View view, Case subject) {
        Truth sought = isDone(view, subject, SOUGHT);
        return sought.isTrue() ? sought : sought.or(wasSo(view, subject, CaseQuestion.WANTED_BY_REQUESTING_STATE));
    }

    private Truth isInPlaceOfExtradition(View view, Case subject) {
        Truth refused = isDone(view, subject, CaseStage.refusals());
        return refused.isTrue() ? refused : refused.or(wasSo(view, subject, CaseQuestion.FORMAL_ROUTE_AVAILABLE));
    }

    private Truth isDone(View view, Case subject, Set<CaseStage> stages) {
        List<CaseStep> steps = view.acts().steps(subject, stages);
        if (steps.isEmpty()) {
            return Truth.FALSE;
        }
        Optional<PartialDate> removed = day(view, subject); // asked once, however many sources report a step
        return Truth.any(steps, step -> Cases.isDoneBy(view, subject, step, removed));
    }

    /**
     * {@return the day on which the requested state removed the person; what another state did with the person is not
     * judged}
     */
    @Override
    protected Optional<PartialDate> day(View view, Case subject) {
        return ThirdStates.removalDay(view, subject);
    }

    @Override
    Optional<OpenPoint> openFirst(View view, Case subject) {
        return ThirdStates.open(view, subject);
    }

    /**
     * A removal outside the law decides by itself. For any other route everything that the benchmark asks decides,
     * including that the person was wanted, and that extradition was available or had been refused.
     */
    @Override
    protected Truth decides(View established, Case subject) {
        View strict = established.established(Set.of());
        return wasSo(established, subject, CaseQuestion.COURT_TESTED)
                .not()
                .and(applies(established, subject))
                .or(isOutsideLaw(strict, subject)
                        .and(breached(strict, subject))
                        .and(ThirdStates.isBrought(strict, subject)));
    }

    /** A removal outside any legal process was not tested by a court, whether or not a source says so. */
    @Override
    protected Truth breached(View view, Case subject) {
        Truth tested = isTested(view, subject);
        boolean outsideLaw = isOutsideLaw(view, subject).isTrue();
        return outsideLaw ? tested.not().reconcile(Truth.TRUE) : tested.not();
    }

    /**
     * If no source answers the question itself, a court that allowed a surrender before it took place has tested it.
     */
    private Truth isTested(View view, Case subject) {
        boolean allowed = !view.acts().isReported(subject, CaseQuestion.COURT_TESTED)
                && !view.acts().steps(subject, ALLOWED).isEmpty()
                && view.acts().isRoute(subject, AD_HOC).isTrue()
                && view.acts().isAllowedByCourt(subject, day(view, subject)).isTrue();
        return allowed ? Truth.TRUE : wasSo(view, subject, CaseQuestion.COURT_TESTED);
    }

    /** An act is of less weight if it was done before the first judgment and while none of the provisions bound. */
    @Override
    protected Severity severity(View view, Case subject) {
        return isBeforeNorms(view, subject) ? Severity.WARNING : Severity.ERROR;
    }

    private boolean isBeforeNorms(View view, Case subject) {
        return onDay(
                        view,
                        subject,
                        day -> view.norms()
                                .isClarified(FIRST_JUDGMENT, day)
                                .or(Cases.isBound(view, subject, PROVISIONS, day)))
                .isFalse();
    }

    private static String beforeNorms(View view, Case subject) {
        return " None of the provisions that this rule names bound "
                + subject.requested().map(view.dataset()::nameInSentence).orElse("the state")
                + " on that day, and no judgment had been given on this: the benchmark is a later standard.";
    }

    /** Says which of the two ways it was. */
    @Override
    protected String notMet(View view, Case subject) {
        return isOutsideLaw(view, subject).isTrue()
                ? "A person was brought to the state, or handed to its agents, by rendition, outside any legal process."
                : "A person wanted by the state was brought there, or handed to its agents, other than by"
                        + " extradition, without a"
                        + " court having tested the removal.";
    }

    /** {@return the claim on the court's test, where the remark says what contradicts it} */
    @Override
    protected List<ClaimId> claimsToSettle(View view, Case subject) {
        return point(view, subject).isEmpty()
                        && wasSo(view, subject, CaseQuestion.COURT_TESTED).isTrue()
                        && isOutsideLaw(view, subject).isTrue()
                ? List.of(ClaimId.of(subject.id().value(), "facts", CaseQuestion.COURT_TESTED.name()))
                : super.claimsToSettle(view, subject);
    }

    @Override
    protected Optional<String> remark(View view, Case subject) {
        Optional<String> recorded = recorded(view, subject);
        return judge(view, subject) == Verdict.FAIL && isBeforeNorms(view, subject)
                ? Optional.of((recorded.orElse("") + beforeNorms(view, subject)).strip())
                : recorded;
    }

    private Optional<String> recorded(View view, Case subject) {
        Truth tested = wasSo(view, subject, CaseQuestion.COURT_TESTED);
        if (judge(view, subject) == Verdict.FAIL && !isOutsideLaw(view, subject).isTrue()) {
            boolean refused = isDone(view, subject, CaseStage.refusals()).isTrue();
            return Optional.of("Recorded: a way other than extradition, and extradition "
                    + (refused ? "had been refused." : "was available.")
                    + (wasSo(view, subject, CaseQuestion.PERSON_CONSENT).isTrue()
                            ? " The person had agreed, which does not replace a court's test."
                            : ""));
        }
        if (judge(view, subject) == Verdict.FAIL && !tested.isTrue()) {
            return Optional.of("Recorded: a removal outside any legal process." + ofHost(view, subject)
                    + (tested.isKnown()
                            ? ""
                            : " No source says that no court tested it; this follows from the way"
                                    + " in which the person was taken."));
        }
        return tested.isTrue() && isOutsideLaw(view, subject).isTrue()
                ? Optional.of("Both a removal outside any legal process and a court's test of it are recorded; they"
                        + " contradict each other.")
                : Optional.empty();
    }

    /** {@return whether the state in which the person was had agreed, if that is recorded} */
    private String ofHost(View view, Case subject) {
        if (!view.acts().isReported(subject, CaseQuestion.HOST_CONSENT)) {
            return "";
        }
        return switch (wasSo(view, subject, CaseQuestion.HOST_CONSENT)) {
            case TRUE -> " The state in which the person was had agreed, which does not replace a legal process.";
            case FALSE -> " The state in which the person was had not agreed.";
            case UNKNOWN -> " Whether the state in which the person was had agreed is open.";
        };
    }
}
