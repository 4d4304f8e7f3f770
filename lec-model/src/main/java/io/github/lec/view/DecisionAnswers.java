package io.github.lec.view;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.rulings.CourtNames;
import io.github.lec.view.rulings.CourtRulings;
import io.github.lec.view.rulings.RulingsOnRecord;
import java.util.List;
import java.util.Optional;

/** Answers on what was decided in a case, and by whom. */
abstract class DecisionAnswers extends RouteAnswers {
    private final KnownAccounts accounts;

    DecisionAnswers(KnownAccounts accounts) {
        super(accounts);
        this.accounts = accounts;
    }

    /**
     * {@return all visible accounts of decisions in a case, including those that deny one}
     *
     * @param subject the case
     */
    public List<Decision> decisions(Case subject) {
        return accounts.ask(subject, "decisions", subject.decisions());
    }

    /**
     * {@return the affirmed decisions in a case that were made by the view's day, as far as is known}
     *
     * @param subject the case
     */
    public List<Decision> decided(Case subject) {
        return Lists.filter(
                decisions(subject), decision -> !decision.denies() && accounts.isPast(decision, decision.date()));
    }

    /**
     * {@return the visible decisions in a case that a source affirms and none denies}
     *
     * @param subject the case
     */
    public List<Decision> undisputed(Case subject) {
        List<Decision> reported = decisions(subject);
        return Lists.filter(reported, decision -> !decision.denies() && !isDenied(decision, reported));
    }

    private static boolean isDenied(Decision decision, List<Decision> reported) {
        return Lists.anyMatch(reported, other -> other.denies() && decision.isOfSameDecision(other));
    }

    /**
     * {@return whether a court or body reached an outcome on a safeguard in a case}
     *
     * @param subject the case
     * @param outcome what was decided
     * @param kind on which safeguard
     */
    public boolean isFound(Case subject, Outcome outcome, SafeguardKind kind) {
        return !accounts.seen(subject.decisions()).isEmpty() // a decision that is not recorded is not an open question
                && accounts.ask(subject, "decisions", subject.decisions()).stream()
                        .anyMatch(decision -> !decision.denies()
                                && decision.outcome() == outcome
                                && decision.on().contains(kind));
    }

    /**
     * {@return whether a court or body reached an outcome on a safeguard in a case; unknown if a source denies each
     * such decision}
     *
     * @param subject the case
     * @param outcome what was decided
     * @param kind on which safeguard
     */
    public Truth found(Case subject, Outcome outcome, SafeguardKind kind) {
        if (!isFound(subject, outcome, kind)) {
            return Truth.FALSE;
        }
        List<Decision> reported = decisions(subject);
        return Truth.any(
                Lists.filter(
                        reported,
                        decision -> !decision.denies()
                                && decision.outcome() == outcome
                                && decision.on().contains(kind)),
                decision -> isDenied(decision, reported) ? Truth.UNKNOWN : Truth.TRUE);
    }

    /**
     * Whether a decision is one of a court, or another authority, of another state than the requested one.
     *
     * @param subject the case
     * @param decision the decision
     * @return true if the name of the court is recorded as that of an actor of such states only
     */
    public boolean isOfAnotherState(Case subject, Decision decision) {
        return new RulingsOnRecord(accounts, subject).isOfAnotherState(decision);
    }

    /**
     * The accounts that say that a court, or a body that is recorded as one, allowed a surrender by a day; denials and
     * later rulings do not count here.
     *
     * @param subject the case
     * @param day the day of the hand-over, or another; nothing if it is not known
     * @return steps and decisions, in their order
     */
    public List<PersonalAccount> allowing(Case subject, Optional<PartialDate> day) {
        return CourtRulings.in(accounts, subject).allowing(day);
    }

    /**
     * The accounts of the stays that were certainly in effect on a day, whoever granted them.
     *
     * @param subject the case
     * @param day the day of the hand-over, or another; nothing if it is not known
     * @return steps and decisions, in their order
     */
    public List<PersonalAccount> staysInEffect(Case subject, Optional<PartialDate> day) {
        return CourtRulings.in(accounts, subject).stays().inEffect(day);
    }

    /**
     * Whether a ruling is by the European Court of Human Rights, as the name of its author says.
     *
     * @param ruling the step or the decision
     * @return false if no author is recorded
     */
    public boolean isOfEuropeanCourt(PersonalAccount ruling) {
        return RulingsOnRecord.author(accounts.dataset(), ruling)
                .filter(CourtNames::isEuropeanCourt)
                .isPresent();
    }

    /**
     * Whether the European Court of Human Rights found a violation that turned on no safeguard of the person: what it
     * held is on record, and no safeguard is named, as of the right of application, which a hand-over against a measure
     * hinders.
     *
     * @param decision the decision
     * @return false if what it held is not on record
     */
    public boolean isViolationOnNoSafeguard(Decision decision) {
        return decision.outcome() == Outcome.VIOLATION
                && decision.on().isEmpty()
                && decision.summary().isPresent()
                && isOfEuropeanCourt(decision);
    }

    /**
     * The name of the body that is recorded as the author of a ruling, if no word in it says that it is a court.
     *
     * @param ruling the step or the decision
     * @return nothing for a state, whose courts stand under its name, and for a name that says that it is a court
     */
    public Optional<String> perhapsNoCourt(PersonalAccount ruling) {
        return RulingsOnRecord.perhapsNoCourt(accounts.dataset(), ruling);
    }

    /**
     * The authority that is recorded as the author of a ruling, if it is one whose kind does not tell whether it is a
     * court.
     *
     * @param ruling the step or the decision
     * @return nothing for a state, an organisation, or a court that is only named
     */
    public Optional<ActorId> authority(PersonalAccount ruling) {
        return RulingsOnRecord.authority(accounts.dataset(), ruling);
    }
}
