package io.github.lec.cooperation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.Term;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import io.github.lec.view.AffirmedAndDenied;
import io.github.lec.view.HowKnown;
import io.github.lec.view.rulings.DecidedOnDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a court, or an authority, decided in a case.
 *
 * @param subject the case
 * @param claim the claim that records the decision
 * @param shown the account to show: a {@link Decision} of a court, or the {@link CaseStep} of an authority
 * @param accounts all its visible accounts, first the one to show, last those that deny it
 */
public record DecisionOnRecord(Case subject, ClaimId claim, Account shown, List<Account> accounts) {
    /**
     * Keeps the accounts.
     *
     * @param subject the case
     * @param claim the claim that records the decision
     * @param shown the account to show
     * @param accounts all its visible accounts
     */
    public DecisionOnRecord {
        accounts = List.copyOf(accounts);
    }

    /** {@return the decision of a court; nothing if an authority decided} */
    public Optional<Decision> ofCourt() {
        return shown instanceof Decision decision ? Optional.of(decision) : Optional.empty();
    }

    /**
     * {@return the step of an authority, or of a court if nothing more is recorded; nothing if it is a {@link
     * Decision}}
     */
    public Optional<CaseStep> step() {
        return shown instanceof CaseStep step ? Optional.of(step) : Optional.empty();
    }

    /** {@return whether a court decided, and no other authority} */
    public boolean isOfCourt() {
        return outcome().isPresent();
    }

    /** {@return what a court decided; nothing if another authority decided} */
    public Optional<Outcome> outcome() {
        return ofCourt()
                .map(Decision::outcome)
                .or(() -> step().flatMap(step -> step.stage().ofCourt()));
    }

    /** {@return what was decided: an {@link Outcome} or, if only a step is recorded, its {@link CaseStage}} */
    public Term decided() {
        return decided(shown);
    }

    private DecidedOnDay onDay() {
        return new DecidedOnDay(decided(), day(), isDisputed());
    }

    private static Term decided(Account account) {
        return account instanceof Decision decision ? decision.outcome() : ((CaseStep) account).stage();
    }

    /**
     * {@return everything that sources say was decided, beginning with the value of {@link #decided()}; several values
     * if sources contradict each other, so that none is established}
     */
    public List<Term> outcomes() {
        List<Term> all = AffirmedAndDenied.<Account>of(accounts).affirmed().stream()
                .map(DecisionOnRecord::decided)
                .distinct()
                .toList();
        List<Term> known =
                all.stream().filter(term -> term != Outcome.NOT_DETERMINED).toList();
        return known.isEmpty() ? all : known;
    }

    /** {@return whether an account reports a decision without saying what was decided} */
    static boolean isOpen(Account account) {
        return decided(account) == Outcome.NOT_DETERMINED;
    }

    /** {@return whether a source says that no such decision was made} */
    public boolean isDenied() {
        return AffirmedAndDenied.<Account>of(accounts).isDenied();
    }

    /** {@return whether sources contradict each other on what was decided, or on whether it was decided} */
    public boolean isDisputed() {
        return isDenied() || outcomes().size() > 1;
    }

    /**
     * Whether another decision contradicts this one, so that neither is the last: one lets the surrender proceed, the
     * other opposes it, and the order of the two is not known.
     *
     * @param other another decision in the case
     * @return false if the effect of one of them on the surrender is open, or if it has none; also if one is a stay, which
     *     only puts off what was decided
     */
    public boolean contradicts(DecisionOnRecord other) {
        return subject.id().equals(other.subject.id())
                && !isBefore(other)
                && !other.isBefore(this)
                && isAllowing().isPresent()
                && other.isAllowing().isPresent()
                && !isAllowing().equals(other.isAllowing())
                && !isStay()
                && !other.isStay();
    }

    private boolean isStay() {
        return decided() == Outcome.STAYED || decided() == CaseStage.SURRENDER_STAYED;
    }

    /**
     * {@return whether another decision certainly came after this one; false also where the days, as far as they are
     * recorded, leave it open}
     */
    boolean isBefore(DecisionOnRecord other) {
        return day().flatMap(first -> other.day().map(first::isBefore))
                .filter(Truth::isTrue)
                .isPresent();
    }

    /**
     * {@return whether another decision of the same day has the same effect on the surrender, so that one of them
     * stands for both; false if sources contradict each other on one of them alone}
     */
    boolean hasSameEffectAs(DecisionOnRecord other) {
        return day().equals(other.day())
                && isAllowing().equals(other.isAllowing())
                && isStay() == other.isStay()
                && isDisputed() == other.isDisputed();
    }

    /**
     * {@return whether it lets the surrender proceed (true) or opposes it (false); nothing if it leaves the surrender
     * as it was, or is open} A decision that {@linkplain #undoes() undoes} another opposes it until there is a new one,
     * whatever it undid: {@link #annulsPermission} tells what that was.
     */
    public Optional<Boolean> isAllowing() {
        return outcome()
                .map(outcome -> switch (outcome) {
                    case ALLOWED -> Optional.of(true);
                    case REFUSED, ANNULLED, REMITTED, VIOLATION, STAYED -> Optional.of(false);
                    case NO_VIOLATION, INADMISSIBLE, STAY_REFUSED, CUSTODY_ONLY, NOT_DETERMINED ->
                        Optional.<Boolean>empty();
                })
                .orElseGet(() -> step().map(step -> step.stage() == CaseStage.SURRENDER_DECIDED));
    }

    /** {@return whether it annulled another decision or sent the matter back} */
    public boolean undoes() {
        return onDay().undoes();
    }

    /**
     * Whether this decision annulled a permission of the surrender, or sent it back.
     *
     * @param ofCase the decisions in the case; this one may be among them
     * @return false if it undid a refusal, so that nothing is decided; open if it {@linkplain #undoes() undoes}
     *     nothing, if what it undid is not known, or if sources contradict each other on it
     */
    public Truth annulsPermission(Collection<DecisionOnRecord> ofCase) {
        return undoes() && !isDisputed()
                ? onDay().annulsPermission(
                                ofCase.stream().map(DecisionOnRecord::onDay).toList())
                : Truth.UNKNOWN;
    }

    /**
     * {@return whether its outcome is one of a complaint against an extradition that leaves it as it is: no violation
     * was found, or the court did not examine the complaint}
     */
    public boolean isOnComplaint() {
        return outcome().filter(Outcome.dismissals()::contains).isPresent();
    }

    /** {@return the day of the decision} */
    public Optional<PartialDate> day() {
        return DecidedOnDay.dayOf(shown);
    }

    /**
     * {@return the days that other sources give for the decision, none of which can be {@link #day()}; what was decided
     * does not depend on which is right}
     */
    public List<PartialDate> otherDays() {
        return AffirmedAndDenied.<Account>of(accounts).affirmed().stream()
                .filter(this::isOfSameDecision)
                .flatMap(account -> DecidedOnDay.dayOf(account).stream())
                .filter(other -> day().filter(own -> !own.overlaps(other)).isPresent())
                .distinct()
                .toList();
    }

    /** A stay that a court gave under the same number is another decision. */
    private boolean isOfSameDecision(Account other) {
        return !(shown instanceof Decision decision && other instanceof Decision that)
                || decision.isOfSameDecision(that);
    }

    /** {@return whether the outcome was inferred from other facts, because the operative part was not seen} */
    public boolean isInferred() {
        return shown.derived();
    }

    /**
     * {@return whether the operative part itself was seen, and not a description of it; nothing if that is not
     * recorded}
     */
    public Optional<Boolean> isOperativePartSeen() {
        return isInferred() ? Optional.of(false) : HowKnown.of(shown).map(HowKnown.STATED::equals);
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("case", subject.recordId())
                .with("decided", decided().name())
                .with("disputed", isDisputed())
                .with("day", day())
                .with("operativePartSeen", isOperativePartSeen())
                .with("claim", claim)
                .toMap();
    }

    /** {@return the case, what was decided and the day} */
    @Override
    public String toString() {
        return subject.recordId() + ": " + decided().label()
                + day().map(day -> " (" + day + ")").orElse("");
    }
}
