package io.github.lec.view;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers about treaties and other texts: whether they are in force, and what their clauses say. */
public final class InstrumentAnswers extends TextContents {
    private final KnownAccounts accounts;
    private final Lifecycles lifecycles;
    private final Replacements replacements;
    private final InForceReading force;
    private final ClauseStrengths strengths;
    private final ClauseReading clauses;

    InstrumentAnswers(KnownAccounts accounts, StateAnswers states) {
        super(accounts);
        this.accounts = accounts;
        this.lifecycles = new Lifecycles(accounts);
        this.replacements = new Replacements(accounts, lifecycles);
        this.force = new InForceReading(accounts, lifecycles, replacements);
        this.strengths = new ClauseStrengths(accounts, force);
        this.clauses = new ClauseReading(accounts, strengths, states);
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
     * {@return the same answer, with how it is known, the claims on which it rests and the account to show}
     *
     * @param instrument the instrument
     * @param day the day
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
     * {@return whether the operation of an instrument is suspended on a day, three-valued; not suspended if no
     * suspension is recorded}
     *
     * @param instrument the instrument
     * @param day the day
     */
    public Truth isSuspended(Instrument instrument, LocalDate day) {
        return lifecycles.isSuspended(instrument, day);
    }

    /**
     * {@return the same answer, with how it is known, the claims on which it rests and the account to show}
     *
     * @param instrument the instrument
     * @param day the day
     */
    public YesNoAnswer suspended(Instrument instrument, LocalDate day) {
        return new LifecycleDispute(accounts, instrument, day).suspended();
    }

    /**
     * {@return whether an instrument has ended by a day, by termination or because a later text has replaced it,
     * three-valued; not ended if no end is recorded}
     *
     * @param instrument the instrument
     * @param day the day
     */
    public Truth isTerminated(Instrument instrument, LocalDate day) {
        return force.isTerminated(instrument, day);
    }

    /**
     * {@return the same answer, with how it is known, the claims on which it rests and the account to show}
     *
     * @param instrument the instrument
     * @param day the day
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
     * <p>For a convention that is in force, an actor's ratification or accession more than a year earlier suffices,
     * since in no convention in this field does more than a year pass between the two; or its succession by the day.
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
     * {@return whether the operation of a treaty is suspended between two actors on a day, three-valued; not suspended
     * if no suspension is recorded} In a convention with more parties, a step of a third party does not concern them.
     *
     * @param treaty the treaty
     * @param one an actor
     * @param other another
     * @param day the day
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
     * {@return the status of an instrument on the view's day, for readers: its state with its date and the claims}
     *
     * @param instrument the instrument
     */
    public InstrumentStatus status(Instrument instrument) {
        return StatusReading.of(accounts, lifecycles, replacements, instrument);
    }

    /**
     * The strength of an instrument's clause on a kind of safeguard in one direction, on the view's day.
     *
     * <p>Accounts of one clause are reconciled; among several clauses the stronger counts; a reservation by the
     * requested state replaces the clause for it; a reservation by the requesting state lets the other state refuse
     * too; and {@code ABSENT} counts only if the relevant part of the text was read. What the text itself says outranks
     * what a description says about the same clause.
     *
     * @param relation the instrument and the direction
     * @param kind the kind of safeguard
     * @return the interval of strengths
     */
    public StrengthInterval strength(Relation relation, SafeguardKind kind) {
        return strengths.strength(relation, kind);
    }

    /**
     * The same strength on the day of an act: with the reservations in effect then, and with those treaties to which
     * the text gives way that bound the requested state then.
     *
     * @param relation the instrument and the direction
     * @param kind the kind of safeguard
     * @param act the day of the act; nothing if it is not known
     * @return the interval of strengths, which is open to the extent that the day leaves it open
     */
    public StrengthInterval strength(Relation relation, SafeguardKind kind, Optional<PartialDate> act) {
        return strengths.on(act).strength(relation, kind);
    }

    /**
     * {@return what an instrument says about a kind of safeguard in one direction: the strength, how it is known, and
     * what it rests on}
     *
     * @param relation the instrument and the direction
     * @param kind the kind of safeguard
     */
    public ClauseAnswer clause(Relation relation, SafeguardKind kind) {
        return clauses.answer(relation, kind);
    }

    /**
     * {@return the same answer on the day of an act, as {@link #strength(Relation, SafeguardKind, Optional)} reads it}
     *
     * @param relation the instrument and the direction
     * @param kind the kind of safeguard
     * @param act the day of the act; nothing if it is not known
     */
    public ClauseAnswer clause(Relation relation, SafeguardKind kind, Optional<PartialDate> act) {
        return clauses.on(act).answer(relation, kind);
    }

    /**
     * {@return what a text takes out of its clauses on a kind of safeguard again, without the texts that add to it}
     *
     * @param relation the instrument and the direction
     * @param kind the kind of safeguard
     */
    public CarveOutsAnswer carveOuts(Relation relation, SafeguardKind kind) {
        return new CarveOutsAnswer(strengths.accounts(relation, kind));
    }

    /**
     * {@return the visible accounts of an instrument's clauses on a kind of safeguard in one direction, in their order}
     *
     * @param relation the instrument and the direction
     * @param kind the kind of safeguard
     */
    public List<Clause> clauses(Relation relation, SafeguardKind kind) {
        return strengths.accounts(relation, kind);
    }

    /**
     * {@return the visible accounts of an instrument's clauses on a kind of safeguard in any direction, in their order}
     *
     * @param instrument the instrument
     * @param kind the kind of safeguard
     */
    public List<Clause> clauses(CooperationInstrument instrument, SafeguardKind kind) {
        return strengths.accounts(instrument, kind);
    }

    /**
     * {@return the accounts of each of an instrument's clauses that has more than one visible account, without those
     * that the text outranks}
     *
     * @param instrument the instrument
     */
    public List<List<Clause>> repeatedClauses(CooperationInstrument instrument) {
        return strengths.repeated(instrument);
    }

    /** {@return accounts of clauses, or of reservations to them, in the order in which they are shown} */
    <A extends Account> List<A> sorted(CooperationInstrument instrument, List<A> accounts) {
        return clauses.sorted(instrument, accounts);
    }

    /** {@return the subject of the answers, and their day} */
    @Override
    public String toString() {
        return "Answers on instruments, known by " + accounts.knownBy();
    }
}
