package io.github.lec.view;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import io.github.lec.source.Basis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Determines from all accounts what an instrument says about a kind of safeguard in one direction. This is the only place
 * that does so: rules use the strength, and everything that displays a clause uses the {@link ClauseAnswer}.
 */
final class ClauseReading {
    private static final List<InstrumentId> PROTECTION_BY_REFERENCE =
            List.of(InstrumentId.of("echr"), InstrumentId.of("cat"));

    private static final Comparator<StrengthInterval> BY_STRENGTH =
            Comparator.comparing(StrengthInterval::lowest).thenComparing(StrengthInterval::highest);

    private final KnownAccounts accounts;
    private final Lifecycles lifecycles;
    private final KindsAsked asked;
    private final DisplayPolicy policy;
    private final Function<CooperationInstrument, List<Clause>> visible;

    ClauseReading(KnownAccounts accounts, Lifecycles lifecycles, StateAnswers states) {
        this.accounts = accounts;
        this.lifecycles = lifecycles;
        this.asked = new KindsAsked(states, accounts.asOf());
        this.policy = new DisplayPolicy(accounts.dataset());
        this.visible = instrument -> accounts.ask(instrument, "safeguards", instrument.safeguards());
    }

    /** {@return the visible accounts of the clauses that apply in the direction, in their order} */
    List<Clause> accounts(Relation relation, SafeguardKind kind) {
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

    /** Nothing is allocated if all of them apply, as nearly always: this is asked for each kind, relation and rule. */
    private static List<Clause> inDirection(List<Clause> clauses, ActorId requested) {
        for (int i = 0; i < clauses.size(); i++) {
            if (!isFor(clauses.get(i), requested)) {
                return clauses.stream()
                        .filter(clause -> isFor(clause, requested))
                        .toList();
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

    // ---------------------------------------------------------------- the strength

    StrengthInterval strength(Relation relation, SafeguardKind kind) {
        if (accounts.cache().isEmpty()) {
            return read(relation, kind);
        }
        AnswerCache cache = accounts.cache().get();
        StrengthInterval strength = cache.strength(relation, kind);
        if (strength == null) {
            strength = read(relation, kind);
            cache.keep(kind, strength);
        }
        return strength;
    }

    private StrengthInterval read(Relation relation, SafeguardKind kind) {
        if (!relation.instrument().reservations().isEmpty()) {
            List<Reservation> made = reservations(relation, kind);
            if (!made.isEmpty()) {
                return reserved(relation, kind, ClauseAccounts.counting(relation.instrument(), made));
            }
        }
        return ofClauses(relation, kind);
    }

    private StrengthInterval ofClauses(Relation relation, SafeguardKind kind) {
        List<Clause> clauses = accounts(relation, kind);
        return switch (clauses.size()) {
            case 0 -> StrengthInterval.OPEN;
            case 1 -> effective(relation, kind, clauses.get(0).form());
            default -> together(relation, kind, ClauseAccounts.counting(relation.instrument(), clauses));
        };
    }

    /** {@return what sources say of reservations by which the requested state changed the clause; none if all of them deny any} */
    private List<Reservation> reservations(Relation relation, SafeguardKind kind) {
        List<Reservation> told = new ArrayList<>();
        boolean made = false;
        for (Reservation reservation : relation.instrument().reservations()) {
            if (reservation.kind() == kind
                    && reservation.party().equals(relation.requested())
                    && mayBeMade(reservation)
                    && accounts.sees(reservation)) {
                told.add(reservation);
                made |= !reservation.denies();
            }
        }
        if (!made) {
            return List.of();
        }
        told.forEach(reservation -> accounts.note(relation.instrument(), "reservations", reservation.key()));
        return told;
    }

    /** A reservation dated after the view's day changes nothing on it. */
    private boolean mayBeMade(Reservation reservation) {
        return reservation.date().isEmpty()
                || !reservation.date().get().isOnOrBefore(accounts.asOf()).isFalse();
    }

    /** If a source denies that a reservation was made, the clause may hold as it stands. */
    private StrengthInterval reserved(Relation relation, SafeguardKind kind, List<Reservation> told) {
        Optional<StrengthInterval> reserved = stronger(relation, kind, told);
        return told.stream().anyMatch(Reservation::denies)
                ? reserved.map(ofClauses(relation, kind)::span).orElseGet(() -> ofClauses(relation, kind))
                : reserved.orElse(StrengthInterval.OPEN);
    }

    private StrengthInterval together(Relation relation, SafeguardKind kind, List<Clause> clauses) {
        StrengthInterval together = stronger(relation, kind, clauses).orElse(StrengthInterval.OPEN);
        return clauses.stream().anyMatch(Clause::denies)
                ? together.span(StrengthInterval.exactly(Strength.NONE))
                : together;
    }

    /** {@return the strength of the strongest of the clauses that accounts affirm} */
    private Optional<StrengthInterval> stronger(
            Relation relation, SafeguardKind kind, List<? extends Account> accounts) {
        Map<String, List<StrengthInterval>> byClaim = new LinkedHashMap<>();
        for (Account account : accounts) {
            if (!account.denies()) {
                byClaim.computeIfAbsent(account.key(), key -> new ArrayList<>())
                        .add(effective(relation, kind, ClauseAnswer.formOf(account)));
            }
        }
        return byClaim.values().stream().map(StrengthInterval::reconcile).reduce(StrengthInterval::strongerOf);
    }

    private StrengthInterval effective(Relation relation, SafeguardKind kind, Optional<SafeguardForm> form) {
        if (form.isEmpty() || !ClauseAccounts.isSettled(relation.instrument(), kind, form.get())) {
            return StrengthInterval.OPEN;
        }
        StrengthInterval strength = form.get().strength(kind);
        return form.get() == SafeguardForm.PRIMACY_CLAUSE ? byReference(relation, strength) : strength;
    }

    /** A clause that lets other treaties prevail protects as far as the requested state is bound by them that day. */
    private StrengthInterval byReference(Relation relation, StrengthInterval otherwise) {
        if (relation.calibration()) {
            return otherwise;
        }
        Truth bound = Truth.any(
                PROTECTION_BY_REFERENCE, treaty -> lifecycles.isParty(treaty, relation.requested(), accounts.asOf()));
        return switch (bound) {
            case TRUE -> StrengthInterval.exactly(Strength.BINDING);
            case FALSE -> StrengthInterval.exactly(Strength.WEAK);
            case UNKNOWN -> otherwise;
        };
    }

    // ---------------------------------------------------------------- the whole answer

    ClauseAnswer answer(Relation relation, SafeguardKind kind) {
        StrengthInterval strength = strength(relation, kind);
        List<Reservation> reservations = sorted(relation.instrument(), reservations(relation, kind));
        List<Clause> clauses = sorted(relation.instrument(), accounts(relation, kind));
        return reservations.isEmpty()
                ? answer(relation, kind, strength, clauses)
                : answer(relation, kind, strength, reservations, clauses);
    }

    private ClauseAnswer answer(
            Relation relation, SafeguardKind kind, StrengthInterval strength, List<Clause> clauses) {
        Optional<Clause> shown = strongest(relation, kind, clauses);
        List<Clause> inOrder =
                shown.map(clause -> startingWith(clause, clauses)).orElse(clauses);
        return new ClauseAnswer(
                relation,
                kind,
                strength,
                howKnown(relation, kind, shown),
                shown.map(Account.class::cast),
                List.copyOf(inOrder),
                claims(relation, kind, inOrder),
                ClauseAccounts.dispute(
                        relation.instrument(), clauses, shown, counting -> together(relation, kind, counting)));
    }

    /** The answer rests on the reservations; the clauses that they replace are shown after them. */
    private ClauseAnswer answer(
            Relation relation,
            SafeguardKind kind,
            StrengthInterval strength,
            List<Reservation> reservations,
            List<Clause> clauses) {
        Optional<Reservation> shown = strongest(relation, kind, reservations);
        List<Reservation> inOrder = shown.map(reservation -> startingWith(reservation, reservations))
                .orElse(reservations);
        List<Account> all = new ArrayList<>(inOrder);
        all.addAll(clauses);
        boolean denied = ClauseAccounts.counting(relation.instrument(), reservations).stream()
                .anyMatch(Reservation::denies);
        return new ClauseAnswer(
                relation,
                kind,
                strength,
                howKnown(relation, kind, shown),
                shown.map(Account.class::cast),
                all,
                claims(relation, kind, denied ? all : inOrder),
                ClauseAccounts.dispute(
                        relation.instrument(), reservations, shown, counting -> reserved(relation, kind, counting)));
    }

    /**
     * {@return the accounts in the order in which they are shown, those of one claim together} The order does not depend on who is
     * asked, since each claim is listed once.
     *
     * @param instrument the instrument
     * @param told accounts of clauses, or of reservations to them
     */
    <A extends Account> List<A> sorted(CooperationInstrument instrument, List<A> told) {
        if (told.size() < 2) {
            return told;
        }
        Set<Account> counting = Collections.newSetFromMap(new IdentityHashMap<>());
        counting.addAll(ClauseAccounts.counting(instrument, alike(instrument, told.get(0))));
        return policy.sort(
                told,
                account -> !counting.contains(account) ? 2 : ClauseAccounts.isSettled(instrument, account) ? 0 : 1);
    }

    /** {@return all visible accounts of the same kind of safeguard, in whatever direction} */
    private List<? extends Account> alike(CooperationInstrument instrument, Account told) {
        return told instanceof Reservation reservation
                ? instrument.reservations().stream()
                        .filter(other -> other.kind() == reservation.kind() && accounts.sees(other))
                        .toList()
                : accounts.silent().ask(instrument, "safeguards", instrument.safeguards()).stream()
                        .filter(other -> other.kind() == ((Clause) told).kind())
                        .toList();
    }

    /** {@return the first account of the strongest clause; if none counts, the first account} */
    private <A extends Account> Optional<A> strongest(Relation relation, SafeguardKind kind, List<A> sorted) {
        Map<String, A> first = new LinkedHashMap<>();
        sorted.forEach(account -> first.putIfAbsent(account.key(), account));
        Optional<A> strongest = Optional.empty();
        StrengthInterval most = StrengthInterval.OPEN;
        for (List<A> claim : ClauseAccounts.byClaim(ClauseAccounts.counting(relation.instrument(), sorted))) {
            StrengthInterval strength = stronger(relation, kind, claim).orElse(StrengthInterval.OPEN);
            boolean settled =
                    claim.stream().anyMatch(account -> ClauseAccounts.isSettled(relation.instrument(), account));
            if (settled && (strongest.isEmpty() || BY_STRENGTH.compare(strength, most) > 0)) {
                strongest = Optional.ofNullable(first.get(claim.get(0).key()));
                most = strength;
            }
        }
        return strongest.or(() -> sorted.stream().findFirst());
    }

    private static <A extends Account> List<A> startingWith(A shown, List<A> accounts) {
        return accounts.stream()
                .sorted(Comparator.comparing(account -> !account.key().equals(shown.key())))
                .toList();
    }

    private HowKnown howKnown(Relation relation, SafeguardKind kind, Optional<? extends Account> shown) {
        if (shown.isEmpty()) {
            return asked.isAsked(relation, kind) ? searched(relation, kind) : HowKnown.NOT_APPLICABLE;
        }
        Account account = shown.get();
        if (account.denies()) {
            return HowKnown.REPORTED_ABSENT;
        }
        SafeguardForm form = ClauseAnswer.formOf(account).orElse(SafeguardForm.NOT_DETERMINED);
        return switch (form) {
            case NOT_APPLICABLE -> HowKnown.NOT_APPLICABLE;
            case NOT_DETERMINED -> HowKnown.NOT_DETERMINED;
            case ABSENT -> relation.instrument().isReadFor(kind) ? HowKnown.ABSENT : HowKnown.NOT_DETERMINED;
            default ->
                account.basis().filter(Basis.DESCRIPTION::equals).isPresent() ? HowKnown.DESCRIBED : HowKnown.STATED;
        };
    }

    /** Without a search too it is not determined: what a text says that nobody read is never "not looked for". */
    private HowKnown searched(Relation relation, SafeguardKind kind) {
        HowKnown known = HowKnown.searched(Searches.of(accounts).about(claim(relation, kind)));
        return known == HowKnown.NOT_LOOKED_FOR ? HowKnown.NOT_DETERMINED : known;
    }

    private static ClaimId claim(Relation relation, SafeguardKind kind) {
        return ClaimId.of(relation.instrument().id().value(), "safeguards", kind.name());
    }

    private static List<ClaimId> claims(Relation relation, SafeguardKind kind, List<? extends Account> all) {
        String record = relation.instrument().id().value();
        Set<ClaimId> claims = new LinkedHashSet<>();
        all.forEach(account -> claims.add(claim(record, account)));
        return claims.isEmpty() ? List.of(claim(relation, kind)) : List.copyOf(claims);
    }

    private static ClaimId claim(String record, Account account) {
        return ClaimId.of(record, account instanceof Reservation ? "reservations" : "safeguards", account.key());
    }

    /** {@return the accounts of each clause of an instrument of which more than one counts} */
    List<List<Clause>> repeated(CooperationInstrument instrument) {
        return ClauseAccounts.repeated(instrument, visible.apply(instrument));
    }
}
