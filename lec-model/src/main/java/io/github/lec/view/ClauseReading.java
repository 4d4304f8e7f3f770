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
import java.util.Comparator;
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
                return StrengthInterval.reconcile(made.stream()
                        .map(one -> effective(relation, kind, one.form()))
                        .toList());
            }
        }
        List<Clause> clauses = accounts(relation, kind);
        return switch (clauses.size()) {
            case 0 -> StrengthInterval.OPEN;
            case 1 -> effective(relation, kind, clauses.get(0).form());
            default -> together(relation, kind, ClauseAccounts.counting(relation.instrument(), clauses));
        };
    }

    /** {@return the reservations by which the requested state changed the clause} */
    private List<Reservation> reservations(Relation relation, SafeguardKind kind) {
        List<Reservation> made = new ArrayList<>();
        for (Reservation reservation : relation.instrument().reservations()) {
            if (reservation.kind() == kind
                    && reservation.party().equals(relation.requested())
                    && !reservation.denies()
                    && accounts.sees(reservation)) {
                accounts.note(relation.instrument(), "reservations", reservation.key());
                made.add(reservation);
            }
        }
        return made;
    }

    private StrengthInterval together(Relation relation, SafeguardKind kind, List<Clause> clauses) {
        Map<String, List<StrengthInterval>> byClause = new LinkedHashMap<>();
        boolean denied = false;
        for (Clause clause : clauses) {
            if (clause.denies()) {
                denied = true;
            } else {
                byClause.computeIfAbsent(clause.key(), key -> new ArrayList<>())
                        .add(effective(relation, kind, clause.form()));
            }
        }
        StrengthInterval together = byClause.values().stream()
                .map(StrengthInterval::reconcile)
                .reduce(StrengthInterval::strongerOf)
                .orElse(StrengthInterval.OPEN);
        return denied ? together.span(StrengthInterval.exactly(Strength.NONE)) : together;
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
        List<Reservation> reservations = policy.sort(reservations(relation, kind));
        List<Clause> clauses = policy.sort(accounts(relation, kind));
        List<Account> all = new ArrayList<>(reservations);
        all.addAll(clauses);
        Optional<Account> shown = reservations.isEmpty()
                ? shown(relation, kind, clauses).map(Account.class::cast)
                : Optional.of(reservations.get(0));
        return new ClauseAnswer(
                relation,
                kind,
                strength,
                howKnown(relation, kind, shown, clauses),
                shown,
                all,
                claims(relation, kind, shown, all),
                reservations.isEmpty()
                        ? ClauseAccounts.dispute(relation.instrument(), clauses, shown)
                        : ClauseAccounts.dispute(kind, reservations));
    }

    /** {@return the strongest of several clauses, and its first account} */
    private Optional<Clause> shown(Relation relation, SafeguardKind kind, List<Clause> sorted) {
        Map<String, List<Clause>> byClause = new LinkedHashMap<>();
        ClauseAccounts.counting(relation.instrument(), sorted).stream()
                .filter(clause -> !clause.denies())
                .forEach(clause -> byClause.computeIfAbsent(clause.key(), key -> new ArrayList<>())
                        .add(clause));
        return byClause.values().stream()
                .reduce((one, other) -> isStronger(relation, kind, other, one) ? other : one)
                .map(strongest -> counted(relation.instrument(), strongest))
                .or(() -> sorted.stream().findFirst());
    }

    /** {@return the first account that counts for the strength; if none does, the first} */
    private static Clause counted(CooperationInstrument instrument, List<Clause> accounts) {
        return accounts.stream()
                .filter(clause -> clause.form()
                        .filter(form -> ClauseAccounts.isSettled(instrument, clause.kind(), form))
                        .isPresent())
                .findFirst()
                .orElse(accounts.get(0));
    }

    private boolean isStronger(Relation relation, SafeguardKind kind, List<Clause> one, List<Clause> than) {
        return Comparator.comparing(StrengthInterval::lowest)
                        .thenComparing(StrengthInterval::highest)
                        .compare(together(relation, kind, one), together(relation, kind, than))
                > 0;
    }

    private HowKnown howKnown(Relation relation, SafeguardKind kind, Optional<Account> shown, List<Clause> clauses) {
        if (shown.isEmpty()) {
            return asked.isAsked(relation, kind) ? searched(relation, kind) : HowKnown.NOT_APPLICABLE;
        }
        if (shown.get() instanceof Reservation) {
            return HowKnown.STATED;
        }
        Clause clause = (Clause) shown.get();
        if (clauses.stream().allMatch(Clause::denies)) {
            return HowKnown.REPORTED_ABSENT;
        }
        SafeguardForm form = clause.form().orElse(SafeguardForm.NOT_DETERMINED);
        return switch (form) {
            case NOT_APPLICABLE -> HowKnown.NOT_APPLICABLE;
            case NOT_DETERMINED -> HowKnown.NOT_DETERMINED;
            case ABSENT -> relation.instrument().isReadFor(kind) ? HowKnown.ABSENT : HowKnown.NOT_DETERMINED;
            default ->
                clause.basis().filter(Basis.DESCRIPTION::equals).isPresent() ? HowKnown.DESCRIBED : HowKnown.STATED;
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

    private static List<ClaimId> claims(
            Relation relation, SafeguardKind kind, Optional<Account> shown, List<Account> all) {
        String record = relation.instrument().id().value();
        Set<ClaimId> claims = new LinkedHashSet<>();
        shown.ifPresent(account -> claims.add(claim(record, account)));
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
