package io.github.lec.view;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.actor.Fact;
import io.github.lec.actor.Membership;
import io.github.lec.actor.StateFact;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers about states and regions: their memberships, and how their law answers a question. */
public final class StateAnswers {
    /** The European Union, of which membership and law are asked about. */
    public static final ActorId EUROPEAN_UNION = ActorId.of("EU");

    /** Questions for which the record is complete: on days without an answer, the answer is no. */
    private static final Set<Fact> COMPLETE = EnumSet.of(Fact.DEATH_PENALTY, Fact.EU_LAW_APPLIES);

    private record MemberAsked(ActorId actor, ActorId organisation, LocalDate day) {}

    private record UnionLawAsked(ActorId actor, LocalDate day) {}

    private record FactAsked(ActorId actor, Fact fact, Set<String> values, LocalDate day) {}

    private final KnownAccounts accounts;

    StateAnswers(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * The country to which a region belongs: nationality and origin belong to a country, whoever makes the request.
     *
     * @param actor a state or region
     * @return the country of a region; any other actor unchanged
     */
    public ActorId country(ActorId actor) {
        return accounts.dataset()
                .actor(actor)
                .filter(found -> found.kind() == ActorKind.REGION)
                .flatMap(Actor::partOf)
                .orElse(actor);
    }

    /**
     * Whether an actor is a member of an organisation on a day. Lists of members are complete: an actor without a
     * membership is not a member.
     *
     * @param actor the actor
     * @param organisation the organisation
     * @param day the day
     * @return three-valued, as the precision of the dates allows
     */
    public Truth isMember(ActorId actor, ActorId organisation, LocalDate day) {
        return accounts.answer(new MemberAsked(actor, organisation, day), () -> readMember(actor, organisation, day));
    }

    private Truth readMember(ActorId actor, ActorId organisation, LocalDate day) {
        Optional<Actor> found = accounts.dataset().actor(actor);
        if (found.isEmpty()) {
            return Truth.UNKNOWN;
        }
        List<Membership> memberships = accounts.asked(
                found.get(),
                "memberships",
                found.get().memberships(),
                membership -> membership.of().equals(organisation) && !membership.denies(),
                organisation::value);
        return Truth.any(memberships, membership -> membership.holdsOn(day));
    }

    /**
     * Whether the law of the European Union applies in a state on a day. Where no fact says so, it applies in member states.
     *
     * @param actor the state
     * @param day the day
     * @return three-valued
     */
    public Truth euLawApplies(ActorId actor, LocalDate day) {
        return accounts.answer(new UnionLawAsked(actor, day), () -> readEuLawApplies(actor, day));
    }

    private Truth readEuLawApplies(ActorId actor, LocalDate day) {
        Optional<Actor> found = accounts.dataset().actor(actor);
        boolean recorded = found.isPresent() && hasFact(found.get(), Fact.EU_LAW_APPLIES);
        return recorded ? isFact(actor, Fact.EU_LAW_APPLIES, Set.of("YES"), day) : isMember(actor, EUROPEAN_UNION, day);
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
     * What sources say on a question about a state, on whatever days it held.
     *
     * @param actor the state
     * @param fact the question
     * @return the visible accounts that affirm an answer, noted as evidence; none if nothing is recorded
     */
    public List<StateFact> facts(ActorId actor, Fact fact) {
        return accounts.dataset()
                .actor(actor)
                .map(state -> accounts.asked(
                        state,
                        "facts",
                        state.facts(),
                        account -> account.fact() == fact && !account.denies(),
                        fact::name))
                .orElse(List.of());
    }

    /**
     * Whether a fact about a state has one of some values on a day.
     *
     * @param actor the state
     * @param fact the question
     * @param values the values, any of which will do
     * @param day the day
     * @return unknown if nothing is recorded, or accounts conflict; false if another value is recorded for that day, or the record
     *     is complete and has the value for other days only
     */
    public Truth isFact(ActorId actor, Fact fact, Set<String> values, LocalDate day) {
        return accounts.answer(new FactAsked(actor, fact, values, day), () -> readFact(actor, fact, values, day));
    }

    private Truth readFact(ActorId actor, Fact fact, Set<String> values, LocalDate day) {
        List<StateFact> found = facts(actor, fact);
        boolean recorded = false;
        Truth wanted = Truth.FALSE;
        Truth other = Truth.FALSE;
        for (StateFact account : found) {
            if (values.contains(account.value())) {
                recorded = true;
                wanted = wanted.or(account.holdsOn(day));
            } else {
                other = other.or(account.holdsOn(day));
            }
        }
        if (other.isFalse()) {
            return recorded && (wanted.isTrue() || COMPLETE.contains(fact)) ? wanted : Truth.UNKNOWN;
        }
        return wanted.isFalse() && other.isTrue() ? Truth.FALSE : Truth.UNKNOWN;
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
}
