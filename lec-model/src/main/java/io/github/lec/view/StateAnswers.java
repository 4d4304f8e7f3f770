package io.github.lec.view;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.actor.Fact;
import io.github.lec.actor.StateFact;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.actors.Attribution;
import io.github.lec.view.actors.Memberships;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers about states and regions: their memberships, and how their law answers a question. */
public final class StateAnswers {
    /** The European Union, whose membership and law are asked about. */
    public static final ActorId EUROPEAN_UNION = Memberships.EUROPEAN_UNION;

    private record UnionLawAsked(ActorId actor, LocalDate day) {}

    private record FactAsked(ActorId actor, Fact fact, Set<String> values, LocalDate day) {}

    private final KnownAccounts accounts;
    private final Memberships memberships;

    StateAnswers(KnownAccounts accounts) {
        this.accounts = accounts;
        this.memberships = new Memberships(accounts);
    }

    /**
     * The country to which a region belongs: nationality and origin belong to a country, whoever makes the request.
     *
     * @param actor a state or region
     * @return the country of a region; any other actor unchanged
     */
    public ActorId country(ActorId actor) {
        return Attribution.country(accounts.dataset(), actor);
    }

    /**
     * Whether an actor is a member of an organisation on a day. All members of the European Union are recorded, so that
     * an actor without a membership is not a member; for another organisation a source has to say so.
     *
     * @param actor the actor
     * @param organisation the organisation
     * @param day the day
     * @return three-valued, as the precision of the dates allows
     */
    public Truth isMember(ActorId actor, ActorId organisation, LocalDate day) {
        return memberships.isMember(actor, organisation, day);
    }

    /**
     * Whether an actor, or the country to which a region belongs, has become a member of an organisation by a day,
     * whether or not it has left since.
     *
     * @param actor the actor
     * @param organisation the organisation
     * @param day the day
     * @return three-valued; false if a source says that it is not a member, or all members are recorded without it
     */
    public Truth hasBeenMember(ActorId actor, ActorId organisation, LocalDate day) {
        return memberships.hasBeenMember(actor, organisation, day);
    }

    /**
     * Whether a source says that an actor is or was a member of an organisation, on any day; not noted as evidence.
     *
     * @param actor the actor
     * @param organisation the organisation
     * @return also false if sources only deny it
     */
    public boolean wasEverMember(ActorId actor, ActorId organisation) {
        return accounts.dataset().actor(actor).stream()
                .flatMap(found -> found.memberships().stream())
                .anyMatch(membership -> !membership.denies() && membership.of().equals(organisation));
    }

    /**
     * Whether a dataset records all members of an organisation, so that an unrecorded membership does not exist.
     *
     * @param organisation the organisation
     * @return true for the European Union
     * @throws InvalidValueException if {@code organisation} is null
     */
    public static boolean hasAllMembers(ActorId organisation) {
        InvalidValueException.given(organisation, "organisation");
        return Memberships.areAllRecorded(organisation);
    }

    /**
     * The same answer, with how it is known, the claims on which it rests and the account to show.
     *
     * @param actor the actor
     * @param organisation the organisation
     * @param day the day
     * @return the whole answer
     */
    public YesNoAnswer membership(ActorId actor, ActorId organisation, LocalDate day) {
        return YesNoReading.of(accounts, seen -> new StateAnswers(seen).isMember(actor, organisation, day));
    }

    /**
     * Whether the law of the European Union applies in a state on a day. Without a recorded fact, it applies in member
     * states; it binds the Union itself and its bodies, such as Europol (article 51(1) of the Charter).
     *
     * @param actor the state, the Union or one of its bodies
     * @param day the day
     * @return three-valued
     */
    public Truth euLawApplies(ActorId actor, LocalDate day) {
        return accounts.answer(new UnionLawAsked(actor, day), () -> readEuLawApplies(actor, day));
    }

    private Truth readEuLawApplies(ActorId actor, LocalDate day) {
        Optional<Actor> found = accounts.dataset().actor(actor);
        boolean recorded = found.isPresent() && hasFact(found.get(), Fact.EU_LAW_APPLIES);
        if (recorded) {
            return isFact(actor, Fact.EU_LAW_APPLIES, Set.of("YES"), day);
        }
        return found.filter(StateAnswers::isOfUnion).isPresent() ? Truth.TRUE : isMember(actor, EUROPEAN_UNION, day);
    }

    private static boolean isOfUnion(Actor actor) {
        return actor.kind() == ActorKind.ORGANISATION
                && (actor.id().equals(EUROPEAN_UNION)
                        || actor.partOf().filter(EUROPEAN_UNION::equals).isPresent());
    }

    private static boolean hasFact(Actor actor, Fact asked) {
        for (StateFact fact : actor.facts()) {
            if (fact.fact() == asked) {
                return true;
            }
        }
        return false;
    }

    /**
     * What sources say on a question about a state, for any days.
     *
     * @param actor the state
     * @param fact the question
     * @return the visible accounts that affirm an answer, noted as evidence; none if nothing is recorded
     */
    public List<StateFact> facts(ActorId actor, Fact fact) {
        return reading(actor, fact).affirmed();
    }

    /**
     * Whether anything at all is recorded on a question about a state, so that it is worth asking.
     *
     * @param actor the state
     * @param fact the question
     * @return whether there is an account, visible or not; this is not noted as evidence
     */
    public boolean isRecorded(ActorId actor, Fact fact) {
        return accounts.dataset()
                .actor(actor)
                .filter(state -> hasFact(state, fact))
                .isPresent();
    }

    private StateFactReading reading(ActorId actor, Fact fact) {
        return StateFactReading.of(accounts, actor, fact);
    }

    /**
     * How the law or practice of a state answers a question on a day.
     *
     * @param actor the state
     * @param fact the question
     * @param day the day
     * @return the answer, open if no account certainly holds on that day or accounts contradict each other
     */
    public StateFactAnswer answer(ActorId actor, Fact fact, LocalDate day) {
        return reading(actor, fact).answer(day);
    }

    /**
     * How the law or practice of a state answers on a day the same question as an account, of the same convention or
     * counterpart.
     *
     * @param actor the state
     * @param asked an account of the question
     * @param day the day
     * @return the answer, open if no account certainly holds on that day or accounts contradict each other
     */
    public StateFactAnswer answer(ActorId actor, StateFact asked, LocalDate day) {
        return StateFactReading.of(
                        accounts,
                        actor,
                        asked.fact(),
                        account -> account.question().equals(asked.question()))
                .answer(day);
    }

    /**
     * Whether a counterpart granted comparable requests of a state.
     *
     * @param actor the state
     * @param counterpart the counterpart
     * @param isOnly whether an account that names no counterpart can mean only this one; otherwise it says nothing
     * @param day the day
     * @return unknown if nothing is recorded of this counterpart, or accounts conflict
     */
    public Truth isReciprocated(ActorId actor, ActorId counterpart, boolean isOnly, LocalDate day) {
        return StateFactReading.of(
                        accounts,
                        actor,
                        Fact.RECIPROCITY,
                        account ->
                                account.counterpart().map(counterpart::equals).orElse(true))
                .narrowedTo(account -> isOnly || account.counterpart().isPresent())
                .isOneOf(Set.of("YES"), day);
    }

    /**
     * Whether a fact about a state has one of some values on a day.
     *
     * @param actor the state
     * @param fact the question
     * @param values the values, any of which will do
     * @param day the day
     * @return unknown if nothing is recorded, or accounts conflict; false if another value is recorded for that day, or
     *     if the record is complete and has the value only for other days
     */
    public Truth isFact(ActorId actor, Fact fact, Set<String> values, LocalDate day) {
        return accounts.answer(
                new FactAsked(actor, fact, values, day),
                () -> reading(actor, fact).isOneOf(values, day));
    }

    /**
     * Whether a state has abolished the death penalty for all crimes, or keeps it.
     *
     * @param actor the state
     * @param day the day
     * @return true if abolished for all crimes
     */
    public Truth hasAbolishedDeathPenalty(ActorId actor, LocalDate day) {
        return isFact(actor, Fact.DEATH_PENALTY, Set.of("ABOLISHED"), day);
    }

    /** {@return the subject of the answers, and their day} */
    @Override
    public String toString() {
        return "Answers on states, known by " + accounts.knownBy();
    }
}
