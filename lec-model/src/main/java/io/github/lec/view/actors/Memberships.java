package io.github.lec.view.actors;

import io.github.lec.actor.Actor;
import io.github.lec.actor.Membership;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.view.accounts.KnownAccounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which actors were members of an organisation on a day. All members of the European Union are recorded, so that an
 * actor without a membership is not a member; for another organisation a source has to say so.
 */
public final class Memberships {
    public static final ActorId EUROPEAN_UNION = ActorId.of("EU");

    private record MemberAsked(ActorId actor, ActorId organisation, LocalDate day) {}

    private record BeenMemberAsked(ActorId actor, ActorId organisation, LocalDate day) {}

    private final KnownAccounts accounts;

    public Memberships(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    /** {@return whether all members of an organisation are recorded} */
    public static boolean areAllRecorded(ActorId organisation) {
        return organisation.equals(EUROPEAN_UNION);
    }

    public Truth isMember(ActorId actor, ActorId organisation, LocalDate day) {
        return accounts.answer(
                new MemberAsked(actor, organisation, day),
                () -> read(actor, organisation, membership -> membership.holdsOn(day)));
    }

    /** {@return whether an actor, or the country to which a region belongs, has become a member by a day} */
    public Truth hasBeenMember(ActorId actor, ActorId organisation, LocalDate day) {
        return accounts.answer(
                new BeenMemberAsked(actor, organisation, day),
                () -> read(
                        Attribution.country(accounts.dataset(), actor),
                        organisation,
                        membership -> hasBegun(membership, day)));
    }

    /** A denial that begins on some day leaves the time before open. */
    private static Truth hasBegun(Membership membership, LocalDate day) {
        return membership.denies()
                ? membership.holdsOn(day).and(Truth.of(membership.start().isEmpty()))
                : membership.start().map(start -> start.isOnOrBefore(day)).orElse(Truth.TRUE);
    }

    private Truth read(ActorId actor, ActorId organisation, Truth.Condition<Membership> holds) {
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
        Truth member = Truth.any(reported, membership -> membership.denies() ? Truth.FALSE : holds.test(membership));
        if (member.isTrue()) {
            return member;
        }
        Truth denied = Truth.any(reported, membership -> membership.denies() ? holds.test(membership) : Truth.FALSE);
        boolean silent = Lists.allMatch(reported, Membership::denies) && !areAllRecorded(organisation);
        return denied.isTrue() && member.isFalse()
                ? Truth.FALSE
                : silent || !denied.isFalse() ? member.or(Truth.UNKNOWN) : member;
    }
}
