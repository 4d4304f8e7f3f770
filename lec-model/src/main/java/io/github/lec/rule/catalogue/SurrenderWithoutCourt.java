package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.record.NormId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.HandOvers;
import io.github.lec.rule.catalogue.cases.OwnHandOvers;
import io.github.lec.rule.catalogue.cases.Removals;
import io.github.lec.rule.catalogue.cases.ThirdStates;
import io.github.lec.rule.catalogue.words.AllowingBodies;
import io.github.lec.rule.catalogue.words.ContraryRuling;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * LEC-EXT-017: a person is handed over without a treaty and without a decision of a court, or, on any basis, while a
 * court's stay is in effect. Comity is lawful; what counts is what courts decided.
 */
final class SurrenderWithoutCourt extends RemovalRule {
    private static final Set<CaseRoute> AD_HOC = EnumSet.of(CaseRoute.AD_HOC_SURRENDER);
    private static final List<NormId> ON_STAYS = Norms.of("echr-34");
    private static final Set<CaseRoute> EXTRADITION = EnumSet.of(CaseRoute.EXTRADITION);

    SurrenderWithoutCourt() {
        super(RuleInfo.builder()
                .id("LEC-EXT-017")
                .title("Surrender without a court's decision, or against its stay")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.SOVEREIGNTY)
                .question("Did a court decide before the hand-over that it may take place, and did no stay of a"
                        + " court stand?")
                .norms(Norms.of("echr-13", "cfreu-47", "echr-34", "mamatkulov"))
                .cover(Norms.of("echr-13", "cfreu-47", "echr-34"))
                .benchmark("Where a person is surrendered without a treaty, a court decided first that this may be"
                        + " done. On whatever basis, nobody is handed over while a court's stay stands.")
                .notMet("A person was surrendered without a treaty, and a source says that no court decided; or a"
                        + " person was handed over while a court's stay stood.")
                .remedy("Look for the decision, for the statute on which it rests, and for the end of a stay. To"
                        + " record that a stay stood at the hand-over, give the end of its step, or the later ruling"
                        + " of the same court.")
                .rationale("Surrender out of comity is possible where domestic law allows it; an effective remedy"
                        + " needs a decision that can be tested. Article 13 of the European Convention asks for"
                        + " a national authority, which need not be a court; where article 47 of the Charter"
                        + " does not apply, that a court decides is a standard by analogy. Deportations and"
                        + " renditions without a court's decision are judged by LEC-EXT-019. A state that hands"
                        + " a person over against an interim measure of the European Court hinders the right of"
                        + " application (article 34; Mamatkulov and Askarov v Turkey, 2005, before which that"
                        + " is open unless the Court found so on the hand-over: a violation that turned on no"
                        + " safeguard). A body of which no word says that it is a court may be none. Of a"
                        + " removal to a third state while a stay stood it is open whether the stay covered"
                        + " that state, too.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        return isTakenElsewhereAgainstStay(view, subject).isFalse()
                ? view.all(() -> isWithinReach(view, subject), () -> Removals.isRemoved(view, subject))
                : Truth.UNKNOWN; // whether the stay also covered that state
    }

    /**
     * {@return whether the state itself removed the person to a third state while a stay stood; false if it is open
     * whether one did}
     */
    private Truth isTakenElsewhereAgainstStay(View view, Case subject) {
        return view.all(
                () -> ThirdStates.isTakenElsewhere(view, subject),
                () -> Truth.of(isStayed(view, subject).isTrue()),
                () -> OwnHandOvers.isByRequested(view, subject));
    }

    /** {@return the day of the hand-over or, if there was none, of the removal to a third state} */
    @Override
    protected Optional<PartialDate> day(View view, Case subject) {
        return ThirdStates.isTakenElsewhere(view, subject).isFalse()
                ? super.day(view, subject)
                : ThirdStates.removalDay(view, subject);
    }

    private Truth isWithinReach(View view, Case subject) {
        Truth stayed = isStayed(view, subject);
        Truth againstStay = stayed.isFalse() ? stayed : stayed.and(OwnHandOvers.isByRequested(view, subject));
        return againstStay.isTrue()
                ? againstStay
                : isWithoutTreaty(view, subject).or(againstStay);
    }

    private Truth isStayed(View view, Case subject) {
        return HandOverStays.stood(view, subject, day(view, subject));
    }

    /** The basis is asked for only if the route leaves the question open. */
    private Truth isWithoutTreaty(View view, Case subject) {
        Truth adHoc = view.acts().isRoute(subject, AD_HOC);
        Truth extradited = adHoc.isTrue() ? Truth.FALSE : view.acts().isRoute(subject, EXTRADITION);
        boolean open = !adHoc.isFalse() && mayTreatyHaveApplied(view, subject);
        Truth withoutTreaty = open ? adHoc.and(Truth.UNKNOWN) : adHoc;
        return extradited.isFalse()
                ? withoutTreaty
                : withoutTreaty.or(extradited.and(Cases.restsOnArrangementWithoutTreaty(view, subject)
                        .or(restsOnTreatyThatDidNotApply(view, subject))));
    }

    /**
     * {@return whether sources name treaties as the basis, and none of them applied on the day of the hand-over: a
     * treaty that is not in force between the two states obliges neither (Vienna Convention on the Law of Treaties,
     * articles 24, 34, 54 and 72)}
     */
    private Truth restsOnTreatyThatDidNotApply(View view, Case subject) {
        List<Treaty> treaties = Cases.treaties(view, subject);
        if (treaties.isEmpty()) {
            return Cases.isTreatyDenied(view, subject) ? Truth.UNKNOWN : Truth.FALSE;
        }
        return Truth.all(
                treaties,
                treaty -> view.acts().isBasis(subject, treaty).isTrue()
                        ? applied(view, subject, treaty).not()
                        : Truth.UNKNOWN);
    }

    /**
     * {@return whether a source names a treaty on extradition as the basis of an ad hoc hand-over, and it may have
     * applied; one on assistance does not contradict that there was none on extradition}
     */
    private boolean mayTreatyHaveApplied(View view, Case subject) {
        return view.acts().isBasisReported(subject)
                && Lists.anyMatch(
                        Cases.treaties(view, subject),
                        treaty -> Cases.coversExtradition(treaty).isTrue()
                                && !applied(view, subject, treaty).isFalse());
    }

    /** {@return the first treaty of those that are named that applied or, if none did, that may have applied} */
    private Optional<Treaty> likeliestToHaveApplied(View view, Case subject) {
        return Stream.of(Truth.TRUE, Truth.UNKNOWN)
                .flatMap(truth -> Cases.treaties(view, subject).stream()
                        .filter(treaty -> applied(view, subject, treaty) == truth))
                .findFirst();
    }

    /**
     * Without a day of the hand-over, only a treaty that is in force, and had never ended or been suspended, applied to
     * it.
     */
    private Truth applied(View view, Case subject, Treaty treaty) {
        if (day(view, subject).isPresent()) {
            return onDay(view, subject, day -> Cases.isOperating(view, subject, treaty, day));
        }
        Optional<PartialDate> today = Optional.of(PartialDate.of(view.asOf()));
        boolean interrupted = Stream.of(Stage.TERMINATED, Stage.SUSPENDED)
                .flatMap(end -> view.instruments().stage(treaty, end).affirmed().stream())
                .anyMatch(step -> !ActDays.isDoneBy(step.date(), today).isFalse());
        return interrupted
                ? Truth.UNKNOWN
                : Cases.isOperating(view, subject, treaty, view.asOf()).or(Truth.UNKNOWN);
    }

    @Override
    protected Truth breached(View view, Case subject) {
        return isStayed(view, subject).or(isUndecided(view, subject));
    }

    /** {@return whether there was no treaty, and no court had allowed the hand-over} */
    private Truth isUndecided(View view, Case subject) {
        Truth withoutTreaty = isWithoutTreaty(view, subject);
        return withoutTreaty.isFalse()
                ? Truth.FALSE
                : withoutTreaty.and(view.acts()
                        .isAllowedByCourt(subject, day(view, subject))
                        .not());
    }

    /** A court's stay does not merely show the act, so mere reports of it are not enough. */
    @Override
    protected Truth decides(View established, Case subject) {
        Truth stayed = HandOverStays.stood(established.established(Set.of()), subject, day(established, subject));
        return Removals.isRemoved(established, subject).and(stayed.or(isUndecided(established, subject)));
    }

    /** {@return the arrangements on which, according to sources, a hand-over without a treaty rests} */
    private static List<Arrangement> memoranda(View view, Case subject) {
        return Cases.restsOnArrangementWithoutTreaty(view, subject).isTrue()
                ? Cases.arrangements(view, subject)
                : List.of();
    }

    @Override
    Optional<OpenPoint> openApartFromDay(View view, Case subject) {
        if (!isTakenElsewhereAgainstStay(view, subject).isFalse()) {
            return Optional.of(OpenPoint.on(
                    subject,
                    "decisions",
                    "whether the stay also covered the hand-over to " + ThirdStates.names(view, subject)));
        }
        if (!isStayed(view, subject).isFalse()
                && OwnHandOvers.isByRequested(view, subject) == Truth.UNKNOWN
                && isWithoutTreaty(view, subject).isFalse()) {
            return OwnHandOvers.open(view, subject)
                    .or(() -> Optional.of(OpenPoint.on(
                            subject, "steps", "whether the state itself handed the person over, against the stay")));
        }
        if (isWithoutTreaty(view, subject).isTrue()) {
            return AllowingBodies.open(view, subject, day(view, subject));
        }
        return isWithoutTreaty(view, subject) == Truth.UNKNOWN
                ? HandOvers.openWhetherBasis(view, subject, Cases.treaties(view, subject).stream())
                        .or(() -> Optional.of(HandOvers.openTreaty(
                                view,
                                subject,
                                view.acts().isRoute(subject, AD_HOC).isTrue()
                                        ? likeliestToHaveApplied(view, subject)
                                        : Optional.empty(),
                                restsOnTreatyThatDidNotApply(view, subject).isKnown())))
                : Optional.empty();
    }

    /** {@return the claim on the court's decision or stay, where the remark says what of it is open} */
    @Override
    protected List<ClaimId> claimsToSettle(View view, Case subject) {
        if (point(view, subject).isPresent()) {
            return super.claimsToSettle(view, subject);
        }
        if (AllowingBodies.words(view, subject, day(view, subject), judge(view, subject))
                .isPresent()) {
            return List.of(ClaimId.of(subject.id().value(), "facts", CaseQuestion.JUDICIAL_DECISION.name()));
        }
        return stay(view, subject).isPresent()
                ? List.of(ClaimId.of(subject.id().value(), "decisions", ""))
                : super.claimsToSettle(view, subject);
    }

    /**
     * A stay is mentioned whatever else is open: silence does not lift it, and it is not known that it was still in
     * effect.
     */
    private Optional<String> stay(View view, Case subject) {
        return view.acts().stay(subject, day(view, subject)).flatMap(stay -> switch (isStayed(view, subject)) {
            case TRUE -> Optional.of(HandOverStays.stoodInWords(view, stay));
            case UNKNOWN ->
                judge(view, subject) == Verdict.CANNOT_DECIDE
                        ? Optional.of(HandOverStays.openInWords(view, subject, stay, day(view, subject)))
                        : Optional.empty();
            case FALSE -> Optional.empty();
        });
    }

    @Override
    protected Optional<String> remark(View view, Case subject) {
        List<String> sentences = Stream.of(
                        onNoTreaty(view, subject),
                        contraryRuling(view, subject),
                        stay(view, subject),
                        AllowingBodies.words(view, subject, day(view, subject), judge(view, subject)))
                .flatMap(Optional::stream)
                .toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    /** Says which of the two it was. */
    @Override
    protected String notMet(View view, Case subject) {
        List<Case> acts = view.acts().perAct(subject);
        boolean stayed = Lists.anyMatch(
                acts, one -> applies(view, one).and(isStayed(view, one)).isTrue());
        boolean undecided = Lists.anyMatch(
                acts, one -> applies(view, one).and(isUndecided(view, one)).isTrue());
        if (stayed == undecided) {
            return info().notMet();
        }
        return stayed
                ? "A person was handed over while a court's stay stood."
                : "A person was handed over without a treaty, and a source says that no court decided.";
    }

    /** The right of application is hindered only where a stay is recorded. */
    @Override
    protected List<NormId> cover(View view, Case subject) {
        boolean stayed = Lists.anyMatch(
                view.acts().perAct(subject), one -> !isStayed(view, one).isFalse());
        return stayed ? info().cover() : Lists.filter(info().cover(), norm -> !ON_STAYS.contains(norm));
    }

    @Override
    boolean isOpenInRemark(View view, Case subject) {
        return contraryRuling(view, subject).isPresent();
    }

    private Optional<String> contraryRuling(View view, Case subject) {
        return judge(view, subject) == Verdict.CANNOT_DECIDE
                ? ContraryRuling.words(view, subject, day(view, subject))
                : Optional.empty();
    }

    private Optional<String> onNoTreaty(View view, Case subject) {
        return memoranda(view, subject).stream()
                .findFirst()
                .map(text -> "The hand-over rests on an arrangement, which is not a treaty: " + text.title() + ".")
                .or(() -> onTreatyThatDidNotApply(view, subject))
                .or(() -> onTreatyOnSomethingElse(view, subject));
    }

    private Optional<String> onTreatyOnSomethingElse(View view, Case subject) {
        return isWithoutTreaty(view, subject).isTrue()
                ? Lists.findFirst(
                                Cases.treaties(view, subject),
                                treaty -> !Cases.coversExtradition(treaty).isTrue())
                        .map(treaty -> "The treaty that is named as the basis is not one on extradition: "
                                + treaty.title() + ".")
                : Optional.empty();
    }

    private Optional<String> onTreatyThatDidNotApply(View view, Case subject) {
        if (!restsOnTreatyThatDidNotApply(view, subject).isTrue()) {
            return Optional.empty();
        }
        List<String> titles =
                Cases.treaties(view, subject).stream().map(Treaty::title).toList();
        return Optional.of((titles.size() == 1 ? "The treaty that is" : "The treaties that are")
                + " named as the basis did not apply between the two states on the day of the hand-over"
                + day(view, subject).map(day -> " (" + day + ")").orElse("") + ": " + String.join("; ", titles) + ".");
    }
}
