package io.github.lec.rule.catalogue.cases;

import io.github.lec.instrument.Assurance;
import io.github.lec.instrument.OthmanFactor;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import io.github.lec.view.AssurancesAnswer;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions of several rules about diplomatic assurances, which belong to a treaty or a case and never upgrade a text.
 */
public final class Assurances {
    /** The subjects of an assurance that can replace the clauses that a treaty lacks. */
    public static final Set<SafeguardKind> ON_RISKS = Set.of(
            SafeguardKind.TORTURE_NON_REFOULEMENT, SafeguardKind.DEATH_PENALTY_BAR, SafeguardKind.FAIR_TRIAL_GUARANTEE);

    /**
     * China and most requesting states cannot be Contracting States: this is weighed, but does not by itself make an
     * assurance fail.
     */
    private static final Set<OthmanFactor> QUESTIONS = EnumSet.complementOf(EnumSet.of(OthmanFactor.CONTRACTING_STATE));

    private Assurances() {}

    /** {@return whether each question that decides is answered in the assurances' favour} */
    public static Truth isSound(View view, Case subject) {
        return Truth.all(QUESTIONS, answers(view, subject));
    }

    /**
     * {@return whether each question that decides is answered in favour of these assurances, whatever other assurances
     * are given}
     */
    public static Truth isSound(List<Assurance> assurances) {
        AssurancesAnswer read = AssurancesAnswer.of(assurances);
        return Truth.all(QUESTIONS, read::isMet);
    }

    /** {@return whether a question is answered in the assurances' favour; they are read once for all questions} */
    public static Truth.Condition<OthmanFactor> answers(View view, Case subject) {
        List<Assurance> bearing = bearing(view, subject);
        if (bearing.isEmpty()) {
            return factor -> Truth.UNKNOWN;
        }
        AssurancesAnswer ifAccepted = AssurancesAnswer.of(acceptedIfAny(bearing));
        List<Assurance> accepted = Lists.filter(
                bearing,
                assurance ->
                        assurance.accepted().orElse(false) && !view.acts().isAcceptanceDisputed(subject, assurance));
        AssurancesAnswer ifNot = AssurancesAnswer.of(accepted.isEmpty() ? bearing : accepted);
        return factor -> {
            Truth met = ifAccepted.isMet(factor);
            return met == ifNot.isMet(factor) ? met : Truth.UNKNOWN;
        };
    }

    /**
     * {@return the assurances by which a hand-over is judged: the accepted ones if there are any, including those of
     * which another source says that they were not}
     */
    public static List<Assurance> judged(View view, Case subject) {
        return acceptedIfAny(bearing(view, subject));
    }

    /**
     * {@return the same, whoever gave them: whether a giver can bind those who hold the person is a question on each}
     */
    public static List<Assurance> judgedOfAnyone(View view, Case subject) {
        return acceptedIfAny(bearingOfAnyone(view, subject));
    }

    private static List<Assurance> acceptedIfAny(List<Assurance> bearing) {
        AssurancesAnswer read = AssurancesAnswer.of(bearing);
        List<Assurance> accepted = Lists.filter(
                bearing, assurance -> assurance.accepted().orElse(false) || read.isAcceptanceDisputed(assurance));
        return accepted.isEmpty() ? bearing : accepted;
    }

    /**
     * {@return the assurances of the receiving state without those that were certainly given only after the hand-over}
     */
    public static List<Assurance> bearing(View view, Case subject) {
        return bearing(view, subject, ofReceiver(view, subject));
    }

    private static List<Assurance> bearingOfAnyone(View view, Case subject) {
        return bearing(view, subject, all(view, subject));
    }

    /** {@return some assurances without those that were certainly given only after the hand-over} */
    static List<Assurance> bearing(View view, Case subject, List<Assurance> given) {
        Optional<PartialDate> handedOver = Cases.removalDay(view, subject);
        return handedOver.isEmpty()
                ? given
                : Lists.filter(
                        given, assurance -> !isGivenBy(assurance, handedOver).isFalse());
    }

    /**
     * {@return whether a standing assurance on some kinds is given to the requested state: unknown if nothing is
     * recorded} What others than the requesting state promise does not count.
     */
    public static Truth given(View view, Relation relation, Set<SafeguardKind> kinds) {
        List<Assurance> all = view.instruments().assurances(relation.instrument());
        return all.isEmpty() // as for nearly every treaty
                ? Truth.UNKNOWN
                : given(Lists.filter(all, assurance -> !view.instruments().isOfAnother(relation, assurance)), kinds);
    }

    /**
     * {@return whether standing assurances are recorded, and each was given by a party other than the requesting state}
     */
    public static boolean areOfOthers(View view, Relation relation) {
        List<Assurance> all = view.instruments().assurances(relation.instrument());
        return !all.isEmpty()
                && Lists.allMatch(all, assurance -> view.instruments().isOfAnother(relation, assurance));
    }

    /**
     * {@return whether an assurance on some kinds was given in the case by the time of the hand-over, if any, accepted
     * or not}
     */
    public static Truth given(View view, Case subject, Set<SafeguardKind> kinds) {
        return given(bearing(view, subject), kinds);
    }

    /** {@return the same, whoever gave the assurance} */
    public static Truth givenByAnyone(View view, Case subject, Set<SafeguardKind> kinds) {
        return given(bearingOfAnyone(view, subject), kinds);
    }

    /**
     * {@return the same of the receiving state, but open if an assurance may have been given only after the hand-over}
     */
    public static Truth givenByHandOver(View view, Case subject, Set<SafeguardKind> kinds) {
        Optional<PartialDate> handedOver = Cases.removalDay(view, subject);
        return handedOver.isEmpty() ? given(view, subject, kinds) : given(view, subject, kinds, handedOver);
    }

    /**
     * {@return whether an assurance on some kinds had been given by a day, accepted or not; an assurance without a day
     * counts as given}
     */
    public static Truth given(View view, Case subject, Set<SafeguardKind> kinds, Optional<PartialDate> day) {
        return given(ofReceiver(view, subject), kinds, day);
    }

    /** {@return the assurances in a case without those that were certainly given by others than the receiving state} */
    public static List<Assurance> ofReceiver(View view, Case subject) {
        return view.acts().assurancesOfReceiver(subject);
    }

    /** {@return the assurances on which a hand-over on a day rested: those given by then, and not turned down} */
    public static List<Assurance> reliedOn(View view, Case subject, Optional<PartialDate> day) {
        return Lists.filter(
                AssurancesAnswer.of(notTurnedDown(view, subject)).affirmed(),
                assurance -> isGivenBy(assurance, day).isTrue());
    }

    /** {@return whether an assurance on some kinds was given in the case, and not turned down} */
    public static Truth relied(View view, Case subject, Set<SafeguardKind> kinds) {
        return whoeverIsRight(view, subject, notTurnedDown(view, subject), left -> given(left, kinds));
    }

    /** {@return whether an assurance on some kinds had been given by a day, and was not turned down} */
    public static Truth relied(View view, Case subject, Set<SafeguardKind> kinds, Optional<PartialDate> day) {
        return whoeverIsRight(view, subject, notTurnedDown(view, subject), left -> given(left, kinds, day));
    }

    /**
     * {@return whether an assurance that says what it excludes had been given by a day, and was not turned down: that
     * life imprisonment is not mandatory and a pardon possible is not enough (Trabelsi)}
     */
    public static Truth specific(View view, Case subject, Set<SafeguardKind> kinds, Optional<PartialDate> day) {
        return whoeverIsRight(
                view,
                subject,
                notTurnedDown(view, subject),
                left -> AssurancesAnswer.of(left).isSpecific(kinds, day));
    }

    /** {@return whether an assurance on some kinds had been given by a day, and a source says that it was accepted} */
    public static Truth accepted(View view, Case subject, Set<SafeguardKind> kinds, Optional<PartialDate> day) {
        List<Assurance> accepted = Lists.filter(
                ofReceiver(view, subject), assurance -> assurance.accepted().orElse(false));
        return whoeverIsRight(view, subject, accepted, left -> given(left, kinds, day));
    }

    /**
     * {@return the answer from some assurances, if it is the same whether those on whose acceptance sources contradict
     * each other were accepted or not; otherwise unknown}
     */
    private static Truth whoeverIsRight(
            View view, Case subject, List<Assurance> assurances, Truth.Condition<List<Assurance>> question) {
        List<Assurance> undisputed =
                Lists.filter(assurances, assurance -> !view.acts().isAcceptanceDisputed(subject, assurance));
        Truth all = question.test(assurances);
        return undisputed.size() == assurances.size() || question.test(undisputed) == all ? all : Truth.UNKNOWN;
    }

    private static List<Assurance> notTurnedDown(View view, Case subject) {
        return Lists.filter(
                ofReceiver(view, subject), assurance -> assurance.accepted().orElse(true));
    }

    /** {@return all visible accounts of assurances in a case} */
    public static List<Assurance> all(View view, Case subject) {
        return view.acts().assurances(subject);
    }

    /**
     * {@return whether one of some assurances is on some kinds; unknown if none is recorded, or each is also denied}
     */
    static Truth given(List<Assurance> assurances, Set<SafeguardKind> kinds) {
        return AssurancesAnswer.of(assurances).isGiven(kinds);
    }

    /** An assurance that may have been given later leaves the question open, even if there is no other. */
    static Truth given(List<Assurance> assurances, Set<SafeguardKind> kinds, Optional<PartialDate> day) {
        return AssurancesAnswer.of(assurances).isGiven(kinds, day);
    }

    /** {@return whether an assurance had been given by a day; a denial holds for any day} */
    static Truth isGivenBy(Assurance assurance, Optional<PartialDate> day) {
        return AssurancesAnswer.isGivenBy(assurance, day);
    }
}
