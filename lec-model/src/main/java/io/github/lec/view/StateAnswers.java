package io.github.lec.view;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.actor.Fact;
import io.github.lec.actor.Membership;
import io.github.lec.actor.StateFact;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.source.Account;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers about states and regions: their memberships, and how their law answers a question. */
public final class StateAnswers {
    /** The European Union, whose membership and law are asked about. */
    public static final ActorId EUROPEAN_UNION = ActorId.of("EU");

    /** Questions for which the record is complete: on days without an answer, the answer is no. */
    private static final Set<Fact> COMPLETE = EnumSet.of(Fact.DEATH_PENALTY, Fact.EU_LAW_APPLIES);

    private record MemberAsked(ActorId actor, ActorId organisation, LocalDate day) {}

    private record BeenMemberAsked(ActorId actor, ActorId organisation, LocalDate day) {}

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
     * Whether an actor is a member of an organisation on a day. All members of the European Union are recorded, so that
     * an actor without a membership is not a member; for another organisation a source has to say so.
     *
     * @param actor the actor
     * @param organisation the organisation
     * @param day the day
     * @return three-valued, as the precision of the dates allows
     */
    public Truth isMember(ActorId actor, ActorId organisation, LocalDate day) {
        return accounts.answer(
                new MemberAsked(actor, organisation, day),
                () -> readMember(actor, organisation, membership -> membership.holdsOn(day)));
    }

    /**
     * Whether an actor, or the country to which a region belongs, has become a member of an organisation by a day, whether or not
     * it has left since.
     *
     * @param actor the actor
     * @param organisation the organisation
     * @param day the day
     * @return three-valued; false if a source says that it is not a member, or all members are recorded without it
     */
    public Truth hasBeenMember(ActorId actor, ActorId organisation, LocalDate day) {
        return accounts.answer(
                new BeenMemberAsked(actor, organisation, day),
                () -> readMember(country(actor), organisation, membership -> hasBegun(membership, day)));
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

    /** A denial that begins on some day leaves the time before open. */
    private static Truth hasBegun(Membership membership, LocalDate day) {
        return membership.denies()
                ? membership.holdsOn(day).and(Truth.of(membership.start().isEmpty()))
                : membership.start().map(start -> start.isOnOrBefore(day)).orElse(Truth.TRUE);
    }

    /**
     * Whether a dataset records all members of an organisation, so that an unrecorded membership does not exist.
     *
     * @param organisation the organisation
     * @return true for the European Union
     */
    public static boolean hasAllMembers(ActorId organisation) {
        InvalidValueException.given(organisation, "organisation");
        return organisation.equals(EUROPEAN_UNION);
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

    private Truth readMember(ActorId actor, ActorId organisation, Truth.Condition<Membership> holds) {
        Optional<Actor> found = accounts.dataset().actor(actor);
        if (found.isEmpty()) {
            return Truth.UNKNOWN;
        }
        List<Membership> reported = accounts.asked(
                found.get(),
                "memberships",
                found.get().memberships(),
                membership -> membership.of().equals(organisation),
                organisation::value);
        Truth member =
                Truth.any(reported, membership -> Truth.of(!membership.denies()).and(holds.test(membership)));
        Truth denied =
                Truth.any(reported, membership -> Truth.of(membership.denies()).and(holds.test(membership)));
        boolean silent = reported.stream().allMatch(Membership::denies) && !hasAllMembers(organisation);
        return denied.isTrue() && member.isFalse()
                ? Truth.FALSE
                : silent || !denied.isFalse() ? member.or(Truth.UNKNOWN) : member;
    }

    /**
     * Whether the law of the European Union applies in a state on a day. Without a recorded fact, it applies in member
     * states; it binds the Union's own bodies, such as Europol (article 51(1) of the Charter).
     *
     * @param actor the state or body
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
                && actor.partOf().filter(EUROPEAN_UNION::equals).isPresent();
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
        return reported(actor, fact).stream()
                .filter(account -> !account.denies())
                .toList();
    }

    /** {@return whether anything at all is recorded on a question about a state; this is not noted as evidence} */
    boolean has(ActorId actor, Fact fact) {
        return accounts.dataset()
                .actor(actor)
                .filter(state -> hasFact(state, fact))
                .isPresent();
    }

    /** {@return what sources say on a question about a state, including denials} */
    private List<StateFact> reported(ActorId actor, Fact fact) {
        return accounts.dataset()
                .actor(actor)
                .map(state ->
                        accounts.asked(state, "facts", state.facts(), account -> account.fact() == fact, fact::name))
                .orElse(List.of());
    }

    /** {@return whether a source denies on a day what an account says} */
    private static boolean isDenied(StateFact account, List<StateFact> reported, LocalDate day) {
        for (StateFact other : reported) {
            if (other.denies()
                    && other.value().equals(account.value())
                    && !other.holdsOn(day).isFalse()) {
                return true;
            }
        }
        return false;
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
        List<StateFact> reported = reported(actor, fact);
        List<StateFact> holding = new DisplayPolicy(accounts.dataset())
                .sort(reported.stream()
                        .filter(account -> !holds(account, reported, day).isFalse())
                        .toList());
        List<String> values = holding.stream()
                .filter(account -> !account.denies())
                .map(StateFact::value)
                .distinct()
                .toList();
        Optional<String> value = values.size() == 1
                        && isFact(actor, fact, Set.of(values.get(0)), day).isTrue()
                ? Optional.of(values.get(0))
                : Optional.empty();
        Optional<StateFact> shown = holding.stream().findFirst();
        List<Account> rivals = holding.stream()
                .filter(account -> contradict(account, shown.orElseThrow()))
                .map(Account.class::cast)
                .toList();
        return new StateFactAnswer(
                actor,
                fact,
                value,
                value.isPresent() ? HowKnown.STATED : HowKnown.NOT_DETERMINED,
                shown.map(Account.class::cast),
                claims(actor, fact, reported),
                rivals.isEmpty() ? Dispute.NONE : new Dispute(Dispute.Effect.OPEN, rivals));
    }

    /**
     * {@return whether an account holds on a day: answers to a question exclude each other, so an account whose day of
     * end is unknown has ended once a later one certainly holds}
     */
    private static Truth holds(StateFact account, List<StateFact> reported, LocalDate day) {
        Truth holds = account.holdsOn(day);
        return holds == Truth.UNKNOWN && isReplaced(account, reported, day) ? Truth.FALSE : holds;
    }

    private static boolean isReplaced(StateFact account, List<StateFact> reported, LocalDate day) {
        for (StateFact later : reported) {
            if (!later.denies()
                    && later.of().equals(account.of())
                    && !later.value().equals(account.value())
                    && account.mayBeFollowedBy(later)
                    && later.holdsOn(day).isTrue()
                    && !isDenied(later, reported, day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contradict(StateFact one, StateFact other) {
        boolean same = one.value().equals(other.value());
        return one.denies() == other.denies() ? !same && !one.denies() : same;
    }

    private static List<ClaimId> claims(ActorId actor, Fact fact, List<StateFact> reported) {
        List<ClaimId> claims = reported.stream()
                .map(account -> ClaimId.of(actor.value(), "facts", account.key()))
                .distinct()
                .toList();
        return claims.isEmpty() ? List.of(ClaimId.of(actor.value(), "facts", fact.name())) : claims;
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
        return accounts.answer(new FactAsked(actor, fact, values, day), () -> readFact(actor, fact, values, day));
    }

    private Truth readFact(ActorId actor, Fact fact, Set<String> values, LocalDate day) {
        List<StateFact> found = reported(actor, fact);
        boolean recorded = false;
        Truth wanted = Truth.FALSE;
        Truth other = Truth.FALSE;
        for (StateFact account : found) {
            if (!account.denies()) {
                Truth known = holds(account, found, day);
                Truth holds = isDenied(account, found, day) ? known.and(Truth.UNKNOWN) : known;
                recorded |= values.contains(account.value());
                wanted = values.contains(account.value()) ? wanted.or(holds) : wanted;
                other = values.contains(account.value()) ? other : other.or(holds);
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

    /** {@return the subject of the answers, and their day} */
    @Override
    public String toString() {
        return "Answers on states, known by " + accounts.knownBy();
    }
}
