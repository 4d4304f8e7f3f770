package io.github.lec.view;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.lifecycle.ExistenceOfText;
import io.github.lec.view.lifecycle.InForceReading;
import io.github.lec.view.lifecycle.LaterParties;
import io.github.lec.view.lifecycle.Lifecycles;
import io.github.lec.view.lifecycle.Replacements;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers on the life of a text: whether it exists, is in force, and for whom, since when, and how it ended. Each is
 * noted as evidence unless it says otherwise.
 */
abstract class LifecycleAnswers extends TextContents {
    private final KnownAccounts accounts;
    private final Lifecycles lifecycles;
    private final Replacements replacements;
    private final InForceReading force;

    LifecycleAnswers(KnownAccounts accounts) {
        super(accounts);
        this.accounts = accounts;
        this.lifecycles = new Lifecycles(accounts);
        this.replacements = new Replacements(accounts, lifecycles);
        this.force = new InForceReading(accounts, lifecycles, replacements);
    }

    /** {@return what reads whether texts are in force, which the strength of a clause depends on} */
    InForceReading force() {
        return force;
    }

    /**
     * Whether the text of an instrument existed on a day: signed or adopted by then. If only negotiations are recorded,
     * no text exists yet.
     *
     * @param instrument the instrument
     * @param day the day
     * @return three-valued
     */
    public Truth hasText(CooperationInstrument instrument, LocalDate day) {
        return new ExistenceOfText(accounts).existed(instrument, day);
    }

    /**
     * Whether an instrument is in force on a day; for an arrangement, whether it operates. A suspended instrument is in
     * force; one that a later text has replaced is not, and does not come into force again when the later text ends,
     * unless a source says so.
     *
     * @param instrument the instrument
     * @param day the day
     * @return three-valued
     */
    public Truth isInForce(Instrument instrument, LocalDate day) {
        return force.isInForce(instrument, day);
    }

    /**
     * {@return whether an instrument is in force on the view's day, three-valued}
     *
     * @param instrument the instrument
     */
    public Truth isInForce(Instrument instrument) {
        return isInForce(instrument, accounts.asOf());
    }

    /**
     * The same answer, with how it is known, the claims on which it rests and the account to show.
     *
     * @param instrument the instrument
     * @param day the day
     * @return the whole answer
     */
    public YesNoAnswer inForce(Instrument instrument, LocalDate day) {
        return new LifecycleDispute(accounts, instrument, day).inForce();
    }

    /**
     * The treaties and arrangements that are certainly in force between two actors on a day.
     *
     * @param one an actor
     * @param other another
     * @param day the day
     * @return the dataset's own instruments, treaties first, in the order of their ids; without those for which it is
     *     unknown, which {@link Dataset#between(ActorId, ActorId)} also lists
     * @throws InvalidValueException if one of the three is null
     */
    public List<CooperationInstrument> inForceBetween(ActorId one, ActorId other, LocalDate day) {
        return force.between(
                InvalidValueException.given(one, "one"),
                InvalidValueException.given(other, "other"),
                InvalidValueException.given(day, "day"));
    }

    /**
     * The text that has replaced an instrument: one that names the instrument as the text that it replaces, and has
     * entered into force for its parties (Vienna Convention on the Law of Treaties, article 59). Whether it has ended
     * since makes no difference.
     *
     * @param instrument the instrument
     * @param day the day
     * @return the later text; nothing if none has certainly replaced it by the day
     */
    public Optional<CooperationInstrument> replacedBy(Instrument instrument, LocalDate day) {
        return replacements.of(instrument, day);
    }

    /**
     * Whether the operation of an instrument is suspended on a day.
     *
     * @param instrument the instrument
     * @param day the day
     * @return three-valued; not suspended if no suspension is recorded
     */
    public Truth isSuspended(Instrument instrument, LocalDate day) {
        return lifecycles.isSuspended(instrument, day);
    }

    /**
     * The same answer, with how it is known, the claims on which it rests and the account to show.
     *
     * @param instrument the instrument
     * @param day the day
     * @return the whole answer
     */
    public YesNoAnswer suspended(Instrument instrument, LocalDate day) {
        return new LifecycleDispute(accounts, instrument, day).suspended();
    }

    /**
     * Whether an instrument has ended by a day: it was terminated, or a later text has replaced it.
     *
     * @param instrument the instrument
     * @param day the day
     * @return three-valued; not ended if no end is recorded, and open if notice was given and may have expired
     */
    public Truth isTerminated(Instrument instrument, LocalDate day) {
        return force.isTerminated(instrument, day);
    }

    /**
     * The same answer, with how it is known, the claims on which it rests and the account to show.
     *
     * @param instrument the instrument
     * @param day the day
     * @return the whole answer
     */
    public YesNoAnswer terminated(Instrument instrument, LocalDate day) {
        return new LifecycleDispute(accounts, instrument, day).terminated();
    }

    /**
     * The day on which a stage of an instrument was reached, according to all accounts together: their intersection, or
     * their whole span if they conflict. Observations limit it: what was observed on a day had happened by then.
     *
     * @param instrument the instrument
     * @param stage the stage
     * @param party the party whose step it is; nothing for a step of the instrument as a whole
     * @return the day; nothing if no source affirms the stage with any day
     */
    public Optional<PartialDate> day(Instrument instrument, Stage stage, Optional<ActorId> party) {
        return lifecycles.day(instrument, stage, party);
    }

    /**
     * Whether an actor is bound by a treaty on a day as a party: for a bilateral treaty, whether it is in force and
     * concluded for the actor; for a convention, from the actor's own entry into force.
     *
     * <p>For a convention that is in force, an actor's ratification or accession more than a year earlier suffices, or
     * its succession by the day. The year is an assumption of this library: a convention that lets more time pass
     * between ratification and entry into force needs a recorded entry into force of the actor.
     *
     * @param id the treaty
     * @param actor the actor
     * @param day the day
     * @return three-valued; unknown if the dataset does not have the treaty or records nothing about the actor, unless
     *     only members of an organisation can become parties and the actor has never been one
     */
    public Truth isParty(InstrumentId id, ActorId actor, LocalDate day) {
        return force.isParty(id, actor, day);
    }

    /**
     * {@return whether a party that succeeded or acceded to a treaty of two had done so by a day, three-valued; true if
     * no source reports either}
     *
     * @param treaty the treaty
     * @param party the party
     * @param day the day
     */
    public Truth hasJoinedIfReported(Treaty treaty, ActorId party, LocalDate day) {
        return new LaterParties(accounts).hasJoinedIfReported(treaty, party, day);
    }

    /**
     * Whether a treaty is in force between two actors on a day: concluded for both of them; for a convention, in force
     * for both; and not ended between them.
     *
     * @param treaty the treaty
     * @param one an actor
     * @param other another
     * @param day the day
     * @return three-valued; unknown if nothing is recorded about one of them
     */
    public Truth isInForceBetween(Treaty treaty, ActorId one, ActorId other, LocalDate day) {
        return force.isInForceBetween(treaty, one, other, day);
    }

    /**
     * The same answer, with how it is known, the claims on which it rests and the account to show.
     *
     * @param treaty the treaty
     * @param one an actor
     * @param other another
     * @param day the day
     * @return the whole answer; it is also disputed if sources leave open whether one of the two is bound
     */
    public YesNoAnswer inForceBetween(Treaty treaty, ActorId one, ActorId other, LocalDate day) {
        return new InForceBetweenReading(accounts, treaty, one, other, day).answer();
    }

    /**
     * Whether the operation of a treaty is suspended between two actors on a day. In a convention with more parties, a
     * step of a third party does not concern them.
     *
     * @param treaty the treaty
     * @param one an actor
     * @param other another
     * @param day the day
     * @return three-valued; not suspended if no suspension is recorded
     */
    public Truth isSuspendedBetween(Treaty treaty, ActorId one, ActorId other, LocalDate day) {
        return lifecycles.isSuspended(treaty, Lifecycles.concerns(treaty, one, other), day);
    }

    /**
     * Whether a treaty has ended between two actors by a day. In a convention with more parties, a step of a third
     * party does not concern them.
     *
     * @param treaty the treaty
     * @param one an actor
     * @param other another
     * @param day the day
     * @return three-valued; not ended if no end is recorded, and open if notice was given and may have expired
     */
    public Truth isTerminatedBetween(Treaty treaty, ActorId one, ActorId other, LocalDate day) {
        return force.isTerminatedBetween(treaty, one, other, day);
    }

    /**
     * The status of an instrument on the view's day, for readers.
     *
     * @param instrument the instrument
     * @return its state with its date and the claims
     */
    public InstrumentStatus status(Instrument instrument) {
        return StatusReading.of(accounts, lifecycles, replacements, instrument);
    }

    /**
     * Whether an instrument may have begun by the view's day. This is not noted as evidence.
     *
     * @param instrument the instrument
     * @return false if each step that a visible source reports has a later day
     */
    public boolean mayHaveBegun(Instrument instrument) {
        boolean begun = false;
        boolean concludedLater = false;
        for (LifecycleStep step : instrument.lifecycle()) {
            if (step.wasTaken() && accounts.sees(step)) {
                boolean later = step.date()
                        .or(step::observedOn)
                        .filter(day -> day.isOnOrBefore(accounts.asOf()).isFalse())
                        .isPresent();
                begun |= !later;
                concludedLater |= later && Stage.conclusions().contains(step.stage());
            }
        }
        // only of the few texts whose steps differ on it has the status to be read
        return begun && !concludedLater || status(instrument).value() != InstrumentStatus.State.NOT_YET;
    }

    /**
     * The parties that, according to sources, took or did not take a step in the life of a text. This is not noted as
     * evidence, so that a step that no source mentions is not listed as open.
     *
     * @param instrument the text
     * @param stage the stage
     * @return the parties, in the order of the data; an empty value stands for the text as a whole
     */
    public Set<Optional<ActorId>> reportedParties(Instrument instrument, Stage stage) {
        Set<Optional<ActorId>> reported = new LinkedHashSet<>();
        for (LifecycleStep step : instrument.lifecycle()) {
            if (step.stage() == stage && accounts.isVisible(instrument, step)) {
                reported.add(step.party());
            }
        }
        return Collections.unmodifiableSet(reported);
    }

    /**
     * Whether a text was applied before its entry into force by a day, by any of its parties and whatever has happened
     * since.
     *
     * @param text the text
     * @param day the day
     * @return three-valued; unknown if sources contradict each other, but not if none mentions it
     */
    public Truth hasBeenAppliedProvisionally(Instrument text, LocalDate day) {
        return lifecycles.hasBeenAppliedProvisionally(text, Lifecycles.ANY, day);
    }

    /**
     * {@return what sources report on a stage of an instrument: the day, the account to show, and the other accounts}
     *
     * @param instrument the instrument
     * @param stage the stage
     */
    public StageAnswer stage(Instrument instrument, Stage stage) {
        return new StageAnswer(accounts, instrument, stage);
    }

    /**
     * {@return the notices of termination that parties gave; they are not noted as evidence}
     *
     * @param instrument the text
     */
    public List<LifecycleStep> noticesOfTermination(CooperationInstrument instrument) {
        return Lists.filter(
                accounts.seen(instrument.lifecycle()), step -> step.stage() == Stage.DENOUNCED && step.wasTaken());
    }
}
