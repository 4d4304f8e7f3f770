package io.github.lec.view;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import java.util.List;
import java.util.Optional;

/** Answers about treaties and other texts: whether they are in force, and what their clauses say. */
public final class InstrumentAnswers extends LifecycleAnswers {
    private final KnownAccounts accounts;
    private final ClauseStrengths strengths;
    private final ClauseReading clauses;

    InstrumentAnswers(KnownAccounts accounts, StateAnswers states) {
        super(accounts);
        this.accounts = accounts;
        this.strengths = new ClauseStrengths(accounts, force());
        this.clauses = new ClauseReading(accounts, strengths, states);
    }

    /**
     * The conventions of which two states or regions are parties, among the reference records over which the dataset was
     * read.
     *
     * @param one a state or region
     * @param other another
     * @return the conventions that the dataset does not have as its own, in the order of their ids, whether or not they
     *     are in force between the two
     */
    public List<Treaty> referenceConventions(ActorId one, ActorId other) {
        return accounts.known(ReferenceConventions.between(accounts.dataset(), one, other));
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
     * What an instrument says about a kind of safeguard in one direction: the strength, how it is known, and what it
     * rests on.
     *
     * @param relation the instrument and the direction
     * @param kind the kind of safeguard
     * @return the answer
     */
    public ClauseAnswer clause(Relation relation, SafeguardKind kind) {
        return clauses.answer(relation, kind);
    }

    /**
     * The same answer on the day of an act, as {@link #strength(Relation, SafeguardKind, Optional)} reads it.
     *
     * @param relation the instrument and the direction
     * @param kind the kind of safeguard
     * @param act the day of the act; nothing if it is not known
     * @return the answer
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
     * The accounts of each of an instrument's clauses that has more than one visible account. Accounts that the text
     * outranks are left out.
     *
     * @param instrument the instrument
     * @return the accounts of each such clause
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
