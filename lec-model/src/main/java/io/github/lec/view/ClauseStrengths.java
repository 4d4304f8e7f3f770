package io.github.lec.view;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.AnswerCache;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.days.UncertainDay;
import io.github.lec.view.lifecycle.InForceReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Determines from all accounts how strongly an instrument protects by a kind of safeguard in one direction. Rules ask
 * only for this; what is shown comes from {@link ClauseReading}, which also uses this class.
 */
final class ClauseStrengths implements RequestingDuties.Texts {
    private static final List<InstrumentId> PROTECTION_BY_REFERENCE =
            List.of(InstrumentId.of("echr"), InstrumentId.of("cat"));

    private final KnownAccounts accounts;
    private final InForceReading force;
    private final Optional<PartialDate> day;
    private final Optional<AnswerCache> known;
    private final Reservations standing;
    private final AddedTexts added;
    private final RequestingDuties duties = new RequestingDuties(this);
    private final Function<CooperationInstrument, List<Clause>> visible;

    /** The strengths on the view's day. */
    ClauseStrengths(KnownAccounts accounts, InForceReading force) {
        this(accounts, force, Optional.of(PartialDate.of(accounts.asOf())), accounts.cache());
    }

    private ClauseStrengths(
            KnownAccounts accounts, InForceReading force, Optional<PartialDate> day, Optional<AnswerCache> known) {
        this.accounts = accounts;
        this.force = force;
        this.day = day;
        this.known = known;
        this.standing = new Reservations(accounts, day);
        this.added = new AddedTexts(accounts, force);
        this.visible = instrument -> accounts.ask(instrument, "safeguards", instrument.safeguards());
    }

    /** {@return the strengths on another day, read each time; what may differ between its possible days is open} */
    ClauseStrengths on(Optional<PartialDate> other) {
        return other.equals(day) ? this : new ClauseStrengths(accounts, force, other, Optional.empty());
    }

    /** {@return the visible accounts of the clauses that apply in the direction, in their order} */
    @Override
    public List<Clause> accounts(Relation relation, SafeguardKind kind) {
        CooperationInstrument instrument = relation.instrument();
        if (accounts.cache().isPresent()) {
            return inDirection(accounts.cache().get().clauses(instrument, kind, visible), relation.requested());
        }
        return accounts.asked(
                instrument,
                "safeguards",
                instrument.safeguards(),
                clause -> clause.kind() == kind && isFor(clause, relation.requested()),
                kind::name);
    }

    /** Allocates nothing if all of them apply, the usual case: this is asked for each kind, relation and rule. */
    private static List<Clause> inDirection(List<Clause> clauses, ActorId requested) {
        for (int i = 0; i < clauses.size(); i++) {
            if (!isFor(clauses.get(i), requested)) {
                return Lists.filter(clauses, clause -> isFor(clause, requested));
            }
        }
        return clauses;
    }

    /** {@return the visible accounts of the clauses in both directions, in their order} */
    List<Clause> accounts(CooperationInstrument instrument, SafeguardKind kind) {
        return accounts.asked(
                instrument, "safeguards", instrument.safeguards(), clause -> clause.kind() == kind, kind::name);
    }

    private static boolean isFor(Clause clause, ActorId requested) {
        Optional<ActorId> only = clause.requested();
        return only.isEmpty() || only.get().equals(requested);
    }

    /** {@return the strength of what protects the person, from the clauses or the reservations to them} */
    StrengthInterval strength(Relation relation, SafeguardKind kind) {
        if (known.isEmpty()) {
            return read(relation, kind);
        }
        AnswerCache cache = known.get();
        StrengthInterval strength = cache.strength(relation, kind);
        if (strength == null) {
            strength = read(relation, kind);
            cache.keep(kind, strength);
        }
        return strength;
    }

    /** What a protocol or an exchange of notes adds while it is in force counts as a further clause of the text. */
    private StrengthInterval read(Relation relation, SafeguardKind kind) {
        StrengthInterval together = ofItself(relation, kind);
        List<Relation> adding = adding(relation, kind);
        if (adding.isEmpty()) {
            return together;
        }
        for (Relation part : adding) {
            StrengthInterval with = together.strongerOf(ofItself(part, kind));
            if (adds(relation, part).isTrue()) {
                together = with;
            } else {
                noteWhatIsOpen(relation, part);
                together = together.span(with);
            }
        }
        return weakened(
                together, Stream.concat(Stream.of(relation), adding.stream()).toList(), kind);
    }

    /** If a later treaty protects less, only a reader of both can say whether it has replaced the stronger clause. */
    private StrengthInterval weakened(StrengthInterval together, List<Relation> texts, SafeguardKind kind) {
        StrengthInterval all = together;
        for (Relation later : texts) {
            StrengthInterval weaker = ofItself(later, kind);
            if (later.instrument() instanceof Treaty && weaker.highest().compareTo(together.lowest()) < 0) {
                List<Relation> stronger = Lists.filter(
                        texts, text -> ofItself(text, kind).lowest().compareTo(weaker.highest()) > 0);
                boolean replaces = Lists.anyMatch(stronger, earlier -> added.mayReplace(later, earlier, kind))
                        && Lists.noneMatch(stronger, last -> added.isLater(last.instrument(), later.instrument()));
                all = replaces ? all.span(weaker) : all;
            }
        }
        return all;
    }

    /** Notes as evidence what leaves the clause open. */
    private void noteWhatIsOpen(Relation relation, Relation part) {
        if (added.applies(relation, part, day).isKnown()) {
            return;
        }
        Stage open = added.isInForce(part, day).isKnown() ? Stage.SUSPENDED : Stage.IN_FORCE;
        accounts.note(part.instrument().id().value(), "lifecycle", open.name());
    }

    /**
     * {@return the texts that belong to an instrument and may add such a clause to it on the day, in the same
     * direction} Unread texts are left out if the text itself protects as much as a text can.
     */
    List<Relation> adding(Relation relation, SafeguardKind kind) {
        List<Relation> adding = added.adding(relation, kind, this::isReserved);
        if (adding.isEmpty()) {
            return adding;
        }
        boolean binding = ofItself(relation, kind).isAtLeast(Strength.BINDING).isTrue();
        return Lists.filter(
                adding,
                part -> !(binding && added.isUnread(part, kind))
                        && !added.applies(relation, part, day).isFalse());
    }

    /** {@return whether such a text was not read for the clause, and no reservation says what applies} */
    boolean isUnread(Relation part, SafeguardKind kind) {
        return added.isUnread(part, kind) && !isReserved(part, kind);
    }

    /** {@return whether a reservation by either party may allow or require refusal where the clauses do not} */
    private boolean isReserved(Relation relation, SafeguardKind kind) {
        return !relation.instrument().reservations().isEmpty()
                && Stream.concat(reservations(relation, kind).stream(), reservationsOfTheOther(relation, kind).stream())
                        .anyMatch(made -> !made.denies()
                                && made.form()
                                        .map(form -> form.strength(kind).highest() != Strength.NONE)
                                        .orElse(true));
    }

    /** {@return whether what such a text says adds to the instrument on the day} */
    Truth adds(Relation relation, Relation part) {
        return added.adds(relation, part, day);
    }

    /** {@return the strength of the clauses of the text itself, with the reservations of both parties} */
    StrengthInterval ofItself(Relation relation, SafeguardKind kind) {
        if (relation.instrument().reservations().isEmpty()) {
            return ofClauses(relation, kind);
        }
        StrengthInterval own =
                duties.left(relation, kind, ofRequested(relation, kind), duties.excluding(relation, kind));
        List<Reservation> reported = reservationsOfTheOther(relation, kind);
        return reported.isEmpty()
                ? own
                : returned(relation, kind, own, ClauseAccounts.counting(relation.instrument(), reported));
    }

    /** {@return the strength of the clauses of the text itself, or of the reservations by the requested state} */
    StrengthInterval ofRequested(Relation relation, SafeguardKind kind) {
        List<Reservation> made = reservations(relation, kind);
        return made.isEmpty()
                ? ofClauses(relation, kind)
                : reserved(relation, kind, ClauseAccounts.counting(relation.instrument(), made));
    }

    /** {@return the strength with the reservations by the requesting state that count} */
    StrengthInterval returned(Relation relation, SafeguardKind kind, StrengthInterval own, List<Reservation> reported) {
        StrengthInterval with =
                Reservations.returned(own, stronger(relation, kind, reported).orElse(StrengthInterval.OPEN));
        return isOpen(relation, reported) ? own.span(with) : with;
    }

    private StrengthInterval ofClauses(Relation relation, SafeguardKind kind) {
        List<Clause> clauses = accounts(relation, kind);
        return switch (clauses.size()) {
            case 0 -> StrengthInterval.OPEN;
            case 1 -> effective(relation, kind, clauses.get(0).form());
            default -> together(relation, kind, ClauseAccounts.counting(relation.instrument(), clauses));
        };
    }

    /** {@return the accounts of the requested state's reservations to the clause; none if all of them are denials} */
    @Override
    public List<Reservation> reservations(Relation relation, SafeguardKind kind) {
        return reservations(relation, kind, relation.requested(), reservation -> true);
    }

    /**
     * {@return the accounts of the requesting state's reservations on which the other may rely; none if all are
     * denials}
     */
    List<Reservation> reservationsOfTheOther(Relation relation, SafeguardKind kind) {
        return reservations(relation, kind, relation.requesting(), Reservations::permitsRefusal);
    }

    /** {@return the accounts of a party's reservations that meet a condition; none if all of them are denials} */
    @Override
    public List<Reservation> reservations(
            Relation relation, SafeguardKind kind, ActorId party, Predicate<Reservation> wanted) {
        List<Reservation> reported = new ArrayList<>();
        boolean made = false;
        for (Reservation reservation : relation.instrument().reservations()) {
            if (reservation.kind() == kind
                    && reservation.party().equals(party)
                    && wanted.test(reservation)
                    && accounts.sees(reservation)
                    && !standing.stands(relation.instrument(), reservation).isFalse()) {
                reported.add(reservation);
                made |= !reservation.denies();
            }
        }
        if (!made) {
            return List.of();
        }
        reported.forEach(
                reservation -> accounts.note(relation.instrument().id().value(), "reservations", reservation.key()));
        return reported;
    }

    /** {@return whether the clause may hold as it stands: a reservation is denied, or may not apply on the day} */
    @Override
    public boolean isOpen(Relation relation, List<Reservation> reported) {
        return Lists.anyMatch(
                reported,
                one -> one.denies()
                        || !standing.stands(relation.instrument(), one).isKnown());
    }

    /** {@return the strength of the reservations that count, and of the clause if it may hold as it stands} */
    StrengthInterval reserved(Relation relation, SafeguardKind kind, List<Reservation> reported) {
        Optional<StrengthInterval> reserved = stronger(relation, kind, reported);
        return isOpen(relation, reported)
                ? reserved.map(ofClauses(relation, kind)::span).orElseGet(() -> ofClauses(relation, kind))
                : reserved.orElse(StrengthInterval.OPEN);
    }

    /** {@return the strength of the clauses that count} */
    @Override
    public StrengthInterval together(Relation relation, SafeguardKind kind, List<Clause> clauses) {
        StrengthInterval together = stronger(relation, kind, clauses).orElse(StrengthInterval.OPEN);
        return Lists.anyMatch(clauses, Clause::denies)
                ? together.span(StrengthInterval.exactly(Strength.NONE))
                : together;
    }

    /** {@return the strength of the strongest clause that accounts affirm} */
    @Override
    public Optional<StrengthInterval> stronger(
            Relation relation, SafeguardKind kind, List<? extends Account> accounts) {
        List<? extends Account> affirming = Lists.filter(accounts, account -> !account.denies());
        Optional<StrengthInterval> strongest = Optional.empty();
        for (List<? extends Account> same : ClauseAccounts.byClaim(affirming)) {
            StrengthInterval one = StrengthInterval.reconcile(
                    Lists.map(same, account -> effective(relation, kind, ClauseForms.of(account))));
            strongest = Optional.of(strongest.map(one::strongerOf).orElse(one));
        }
        return strongest;
    }

    private StrengthInterval effective(Relation relation, SafeguardKind kind, Optional<SafeguardForm> form) {
        if (form.isEmpty() || !ClauseAccounts.isSettled(relation.instrument(), kind, form.get())) {
            return StrengthInterval.OPEN;
        }
        StrengthInterval strength = form.get().strength(kind);
        return form.get() == SafeguardForm.PRIMACY_CLAUSE ? byReference(relation, strength) : strength;
    }

    /** A clause that lets other treaties prevail protects as far as they bind the requested state on that day. */
    private StrengthInterval byReference(Relation relation, StrengthInterval otherwise) {
        if (relation.calibration()) {
            return otherwise;
        }
        Truth bound = Truth.any(PROTECTION_BY_REFERENCE, treaty -> isParty(treaty, relation.requested()));
        return switch (bound) {
            case TRUE -> StrengthInterval.exactly(Strength.BINDING);
            case FALSE -> StrengthInterval.exactly(Strength.WEAK);
            case UNKNOWN -> otherwise;
        };
    }

    private Truth isParty(InstrumentId treaty, ActorId actor) {
        return UncertainDay.ask(day, on -> force.isParty(treaty, actor, on));
    }

    /** {@return the accounts of each clause of an instrument for which more than one account counts} */
    List<List<Clause>> repeated(CooperationInstrument instrument) {
        return ClauseContradictions.repeated(instrument, visible.apply(instrument));
    }
}
