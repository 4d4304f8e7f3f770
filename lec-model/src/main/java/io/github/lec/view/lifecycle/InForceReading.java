package io.github.lec.view.lifecycle;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.source.ReferenceAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.actors.Memberships;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether texts are in force on a day, and between whom: what their own steps say, and whether a later text has
 * replaced them.
 */
public final class InForceReading {
    private record InForceAsked(InstrumentId instrument, LocalDate day) {}

    private record PartyAsked(InstrumentId instrument, ActorId actor, LocalDate day) {}

    private final KnownAccounts accounts;
    private final Lifecycles lifecycles;
    private final Replacements replacements;
    private final Memberships memberships;
    private final LaterParties laterParties;

    public InForceReading(KnownAccounts accounts, Lifecycles lifecycles, Replacements replacements) {
        this.accounts = accounts;
        this.lifecycles = lifecycles;
        this.replacements = replacements;
        this.memberships = new Memberships(accounts);
        this.laterParties = new LaterParties(accounts);
    }

    public InForceReading(KnownAccounts accounts) {
        this(accounts, new Lifecycles(accounts));
    }

    InForceReading(KnownAccounts accounts, Lifecycles lifecycles) {
        this(accounts, lifecycles, new Replacements(accounts, lifecycles));
    }

    public Truth isInForce(Instrument instrument, LocalDate day) {
        return accounts.answer(
                new InForceAsked(instrument.id(), day),
                () -> lifecycles
                        .hasBegunAndNotEnded(instrument, day)
                        .and(replacements.isReplaced(instrument, day).not())
                        .and(hasNoticeRunOut(instrument, day).not()));
    }

    /**
     * {@return whether an instrument has ended by a day: by an act of its parties, perhaps by a notice that has
     * expired, or because a later text has replaced it; open for a treaty that was seen in force and put aside later}
     */
    public Truth isTerminated(Instrument instrument, LocalDate day) {
        return lifecycles
                .hasEnded(instrument, day)
                .or(PutAside.mayHaveEnded(accounts, instrument, day))
                .or(hasNoticeRunOut(instrument, day))
                .or(replacements.isReplaced(instrument, day));
    }

    /**
     * {@return whether a notice may have ended it as a whole; the notice of a party to a convention ends only its own
     * participation}
     */
    private Truth hasNoticeRunOut(Instrument instrument, LocalDate day) {
        return instrument instanceof Treaty treaty && treaty.isBilateral()
                ? lifecycles.hasNoticeRunOut(treaty, Lifecycles.ANY, day)
                : Truth.FALSE;
    }

    public Truth isTerminatedBetween(Treaty treaty, ActorId one, ActorId other, LocalDate day) {
        Predicate<LifecycleStep> concerns = Lifecycles.concerns(treaty, one, other);
        return lifecycles
                .hasEnded(treaty, concerns, day)
                .or(PutAside.mayHaveEnded(accounts, treaty, day))
                .or(lifecycles.hasNoticeRunOut(treaty, concerns, day))
                .or(replacements.isReplacedBetween(treaty, one, other, day));
    }

    /**
     * {@return the day on which a text was signed or adopted; if that is not reported, the day on which it entered into
     * force}
     */
    public Optional<PartialDate> made(Instrument instrument) {
        return Stream.of(Stage.SIGNED, Stage.ADOPTED, Stage.IN_FORCE)
                .flatMap(stage -> lifecycles.day(instrument, stage, Optional.empty()).stream())
                .findFirst();
    }

    /** {@return whether the operation of a text is suspended between the two on a day} */
    public Truth isSuspendedBetween(CooperationInstrument text, ActorId one, ActorId other, LocalDate day) {
        return text instanceof Treaty treaty
                ? lifecycles.isSuspended(treaty, Lifecycles.concerns(treaty, one, other), day)
                : lifecycles.isSuspended(text, day);
    }

    public Truth isInForceBetween(Treaty treaty, ActorId one, ActorId other, LocalDate day) {
        Truth bound = treaty.isBilateral()
                ? lifecycles
                        .isConcludedFor(treaty, one)
                        .and(lifecycles.isConcludedFor(treaty, other))
                        .and(isInForce(treaty, day).reconcile(isInForceForBoth(treaty, one, other, day)))
                        .and(laterParties.hasJoinedIfReported(treaty, one, day))
                        .and(laterParties.hasJoinedIfReported(treaty, other, day))
                : isParty(treaty.id(), one, day).and(isParty(treaty.id(), other, day));
        return bound.and(isTerminatedBetween(treaty, one, other, day).not());
    }

    /**
     * {@return whether a bilateral text is in force for both parties, if sources report it separately for each; unknown
     * if none does}
     */
    private Truth isInForceForBoth(Treaty treaty, ActorId one, ActorId other, LocalDate day) {
        boolean apart = Lists.anyMatch(
                treaty.lifecycle(),
                step -> step.stage() == Stage.IN_FORCE && step.party().isPresent());
        return apart
                ? lifecycles.isInForceFor(treaty, one, day).and(lifecycles.isInForceFor(treaty, other, day))
                : Truth.UNKNOWN;
    }

    /** {@return the dataset's own treaties and arrangements that are certainly in force between two, treaties first} */
    public List<CooperationInstrument> between(ActorId one, ActorId other, LocalDate day) {
        return Lists.filter(
                accounts.dataset().between(one, other),
                instrument -> (instrument instanceof Treaty treaty
                                ? isInForceBetween(treaty, one, other, day)
                                : isInForce(instrument, day))
                        .isTrue());
    }

    public Truth isParty(InstrumentId id, ActorId actor, LocalDate day) {
        return accounts.answer(new PartyAsked(id, actor, day), () -> readParty(id, actor, day));
    }

    private Truth readParty(InstrumentId id, ActorId actor, LocalDate day) {
        Instrument instrument = accounts.dataset().instrument(id).orElse(null);
        if (instrument == null) {
            // a dataset need not record every convention, and says nothing about those that it leaves out
            accounts.note(id.value(), "lifecycle", Stage.IN_FORCE + "/" + actor);
            return Truth.UNKNOWN;
        }
        if (!(instrument instanceof Treaty treaty) || treaty.model()) {
            return Truth.FALSE;
        }
        if (treaty.isBilateral()) {
            return Truth.of(treaty.parties().contains(actor))
                    .and(isInForce(treaty, day))
                    .and(laterParties.hasJoinedIfReported(treaty, actor, day));
        }
        Truth bound = lifecycles
                .isInForceFor(treaty, actor, day)
                .and(replacements.isReplaced(treaty, day).not());
        return bound.isKnown() ? bound : bound.and(couldJoin(treaty, actor, day));
    }

    /**
     * {@return whether an actor could have become a party to a convention by a day: not if only members of an
     * organisation can}
     */
    private Truth couldJoin(Treaty convention, ActorId actor, LocalDate day) {
        if (convention.openTo().isEmpty()) {
            return Truth.TRUE;
        }
        List<ReferenceAccount> only = accounts.ask(convention, "openTo", convention.openTo());
        boolean open = only.isEmpty() || Lists.anyMatch(only, ReferenceAccount::denies);
        return open
                ? Truth.TRUE
                : Truth.any(
                        only,
                        body -> memberships.hasBeenMember(
                                actor, ActorId.of(body.value().value()), day));
    }
}
