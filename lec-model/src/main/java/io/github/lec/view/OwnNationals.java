package io.github.lec.view;

import io.github.lec.actor.Fact;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.lifecycle.Lifecycles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a state does not extradite its own nationals: by an applicable extradition treaty, by its own law or perhaps
 * at its discretion. Rules on acts, rules on texts and the exposure of a person use this class, so that all give the
 * same answer.
 */
public final class OwnNationals {
    private static final Set<String> BARRED = Set.of("BARRED");
    private static final Set<String> PROTECTED = Set.of("BARRED", "BARRED_WITH_EXCEPTIONS");
    private static final Set<String> DISCRETIONARY = Set.of("DISCRETIONARY");

    private final KnownAccounts accounts;
    private final StateAnswers states;
    private final InstrumentAnswers instruments;

    OwnNationals(KnownAccounts accounts, StateAnswers states, InstrumentAnswers instruments) {
        this.accounts = accounts;
        this.states = states;
        this.instruments = instruments;
    }

    /**
     * The extradition treaties between two states, at any stage, conventions among the reference records included. A
     * protocol or exchange of notes is not a separate basis; one that belongs to a treaty on something else, such as
     * evidence, is. A model is not binding. Extradition treaties usually cover both purposes (as does the European
     * Convention on Extradition, article 1), so a treaty for which this is not recorded is assumed to do so too.
     *
     * @param requested the requested state
     * @param requesting the requesting state
     * @param purpose the purpose of the request
     * @return the treaties in the direction of the request
     */
    public List<Relation> treaties(ActorId requested, ActorId requesting, Purpose purpose) {
        return Stream.concat(
                        accounts.dataset().between(requested, requesting).stream(),
                        ReferenceConventions.between(accounts.dataset(), requested, requesting).stream())
                .filter(text -> text instanceof Treaty treaty
                        && treaty.kind() == TreatyKind.EXTRADITION
                        && (treaty.purposes().isEmpty() || treaty.purposes().contains(purpose))
                        && !treaty.model()
                        && !instruments.isPartOfAnother(treaty)
                        && accounts.knows(treaty))
                .map(treaty -> Relation.of(treaty, requested, requesting))
                .toList();
    }

    /**
     * Whether a treaty applies between its two parties on a day: it is in force and not suspended. For a treaty that is
     * applied provisionally this is open, since how much of it is applied is not recorded (Vienna Convention on the Law
     * of Treaties, article 25).
     *
     * @param relation the treaty and its direction
     * @param day the day
     * @return three-valued
     */
    public Truth applies(Relation relation, LocalDate day) {
        return operates(relation, day).and(isSuspended(relation, day).not());
    }

    /**
     * Whether a treaty does not apply between its two parties on a day only because its operation is suspended.
     *
     * @param relation the treaty and its direction
     * @param day the day
     * @return three-valued
     */
    public Truth isOnlySuspended(Relation relation, LocalDate day) {
        return operates(relation, day).and(isSuspended(relation, day));
    }

    private Truth operates(Relation relation, LocalDate day) {
        Truth inForce = isInForce(relation, day);
        return inForce.isTrue()
                ? inForce
                : inForce.or(isAppliedProvisionally(relation, day).and(Truth.UNKNOWN));
    }

    private Truth isInForce(Relation relation, LocalDate day) {
        return instruments.isInForceBetween(
                (Treaty) relation.instrument(), relation.requested(), relation.requesting(), day);
    }

    private Truth isSuspended(Relation relation, LocalDate day) {
        return instruments.isSuspendedBetween(
                (Treaty) relation.instrument(), relation.requested(), relation.requesting(), day);
    }

    /**
     * Whether a treaty is applied provisionally between its two parties on a day: from the day that a source gives
     * until it enters into force or ends.
     *
     * @param relation the treaty and its direction
     * @param day the day
     * @return three-valued; false if no provisional application is recorded
     */
    public Truth isAppliedProvisionally(Relation relation, LocalDate day) {
        Treaty treaty = (Treaty) relation.instrument();
        boolean recorded = Lists.anyMatch(treaty.lifecycle(), step -> step.stage() == Stage.PROVISIONALLY_APPLIED);
        if (!recorded || isInForce(relation, day).isTrue()) {
            return Truth.FALSE;
        }
        Truth ended = instruments.isTerminatedBetween(treaty, relation.requested(), relation.requesting(), day);
        return new Lifecycles(accounts)
                .isAppliedProvisionally(
                        treaty, Lifecycles.concerns(treaty, relation.requested(), relation.requesting()), day)
                .and(ended.not());
    }

    /**
     * The strength of a clause that applies to a request. If two treaties may apply, the requesting state may choose,
     * so whatever one of them leaves open is open.
     *
     * @param treaties extradition treaties between the two
     * @param kind the kind of clause
     * @param day the day
     * @return the span over the treaties that apply or may apply; no protection if none does
     */
    public StrengthInterval strength(List<Relation> treaties, SafeguardKind kind, LocalDate day) {
        return treaties.stream()
                .filter(relation -> !applies(relation, day).isFalse())
                .map(relation -> instruments.strength(relation, kind, Optional.of(PartialDate.of(day))))
                .reduce(StrengthInterval::span)
                .orElse(StrengthInterval.exactly(Strength.NONE));
    }

    /** {@return whether a treaty that applies requires refusal for own nationals} */
    private Truth areBarredByTreaty(List<Relation> treaties, LocalDate day) {
        return Truth.any(treaties, (Relation relation) -> applies(relation, day))
                .and(strength(treaties, SafeguardKind.OWN_NATIONALS_BAR, day).isAtLeast(Strength.BINDING));
    }

    /**
     * Whether a state's own law bars the extradition of its nationals, with exceptions or without.
     *
     * @param state the state
     * @param day the day
     * @return three-valued
     */
    public Truth areProtectedByLaw(ActorId state, LocalDate day) {
        return states.isFact(state, Fact.OWN_NATIONALS_RULE, PROTECTED, day);
    }

    /**
     * Whether a state's own law bars the extradition of its nationals without exceptions.
     *
     * @param state the state
     * @param day the day
     * @return three-valued
     */
    public Truth areBarredByLaw(ActorId state, LocalDate day) {
        return states.isFact(state, Fact.OWN_NATIONALS_RULE, BARRED, day);
    }

    /**
     * Whether a state's law bars the extradition of its nationals, or leaves it to a discretion.
     *
     * @param state the state
     * @param day the day
     * @return three-valued; open if there is a discretion, since its use is not recorded
     */
    public Truth areProtectedByLawOrDiscretion(ActorId state, LocalDate day) {
        boolean discretion = areLeftToDiscretion(state, day).isTrue();
        return areProtectedByLaw(state, day).or(discretion ? Truth.UNKNOWN : Truth.FALSE);
    }

    /**
     * Whether a state's law leaves it to a discretion to refuse the extradition of its nationals.
     *
     * @param state the state
     * @param day the day
     * @return three-valued
     */
    public Truth areLeftToDiscretion(ActorId state, LocalDate day) {
        return states.isFact(state, Fact.OWN_NATIONALS_RULE, DISCRETIONARY, day);
    }

    /**
     * Whether a state does not extradite its own nationals to another, by an applicable treaty or by its law, so that
     * others can claim equal treatment.
     *
     * @param treaties extradition treaties between the two
     * @param state the requested state
     * @param day the day
     * @return three-valued
     */
    public Truth areProtected(List<Relation> treaties, ActorId state, LocalDate day) {
        Truth byLaw = areProtectedByLawOrDiscretion(state, day);
        return byLaw.isTrue() ? byLaw : areBarredByTreaty(treaties, day).or(byLaw);
    }

    /** {@return the subject of the answers, and their day} */
    @Override
    public String toString() {
        return "Answers on own nationals, known by " + accounts.knownBy();
    }
}
