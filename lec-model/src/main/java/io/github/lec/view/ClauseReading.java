package io.github.lec.view;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.accounts.Searches;
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

/**
 * The whole answer of an instrument on a kind of safeguard in one direction: its strength, how it is known, the
 * accounts in the order in which they are shown, and their dispute. Everything that displays a clause uses it.
 */
final class ClauseReading {
    private static final Comparator<StrengthInterval> BY_STRENGTH =
            Comparator.comparing(StrengthInterval::lowest).thenComparing(StrengthInterval::highest);

    private final KnownAccounts accounts;
    private final ClauseStrengths strengths;
    private final RequestingDuties duties;
    private final KindsAsked asked;
    private final DisplayPolicy policy;

    ClauseReading(KnownAccounts accounts, ClauseStrengths strengths, StateAnswers states) {
        this(accounts, strengths, new KindsAsked(states, accounts.asOf()));
    }

    private ClauseReading(KnownAccounts accounts, ClauseStrengths strengths, KindsAsked asked) {
        this.accounts = accounts;
        this.strengths = strengths;
        this.duties = new RequestingDuties(strengths);
        this.asked = asked;
        this.policy = new DisplayPolicy(accounts.dataset(), accounts::seenCitations);
    }

    /** {@return the same reading on the day of an act} */
    ClauseReading on(Optional<PartialDate> act) {
        return new ClauseReading(accounts, strengths.on(act), asked);
    }

    /**
     * If a protocol or an exchange of notes adds to the text, the strongest clause is shown, followed by the others. A
     * text that may add nothing, because it is not known to be in force, is not a treaty, or was not read, is never
     * shown as what the text says.
     */
    ClauseAnswer answer(Relation relation, SafeguardKind kind) {
        ClauseAnswer together = ofItself(relation, kind);
        List<Relation> adding = strengths.adding(relation, kind);
        if (adding.isEmpty()) {
            return together;
        }
        List<AddedText> added = new ArrayList<>();
        List<ClauseAnswer> perhapsAdding = new ArrayList<>();
        for (Relation part : adding) {
            ClauseAnswer ofPart = ofItself(part, kind);
            Truth adds = strengths.adds(relation, part);
            added.add(new AddedText(part.instrument(), adds, ofPart.accounts()));
            if (adds.isTrue() && !strengths.isUnread(part, kind)) {
                together = joined(together, ofPart);
            } else {
                perhapsAdding.add(ofPart);
            }
        }
        boolean saysNothing = together.howKnown().isSilence()
                || together.value().is(Strength.NONE).isTrue();
        for (ClauseAnswer ofPart : perhapsAdding) {
            together = together.adding(ofPart, together.dispute());
        }
        StrengthInterval all = strengths.strength(relation, kind);
        boolean weakened = all.lowest().compareTo(together.value().lowest()) < 0;
        boolean open = weakened || !perhapsAdding.isEmpty() && saysNothing && all.lowest() != all.highest();
        return together.asAnswerOf(relation, all, open ? HowKnown.NOT_DETERMINED : together.howKnown(), added);
    }

    private static ClauseAnswer joined(ClauseAnswer one, ClauseAnswer other) {
        boolean otherFirst = one.shown().isEmpty() || BY_STRENGTH.compare(other.value(), one.value()) > 0;
        return otherFirst ? other.addingCertain(one) : one.addingCertain(other);
    }

    private ClauseAnswer ofItself(Relation relation, SafeguardKind kind) {
        if (relation.instrument().reservations().isEmpty()) {
            return ofRequested(relation, kind);
        }
        ClauseAnswer own = withoutDuty(ofRequested(relation, kind));
        StrengthInterval strength = strengths.ofItself(relation, kind);
        return strength.equals(own.value()) ? own : withReturned(own, strength);
    }

    /**
     * If the requesting state has excluded its own duty, its reservation is shown, or the ground for refusal that is
     * left.
     */
    private ClauseAnswer withoutDuty(ClauseAnswer own) {
        Relation relation = own.relation();
        SafeguardKind kind = own.kind();
        List<Reservation> reported = sorted(relation.instrument(), duties.excluding(relation, kind));
        StrengthInterval left = duties.left(relation, kind, own.value(), reported);
        if (left.equals(own.value())) {
            return own;
        }
        List<Clause> beside = sorted(relation.instrument(), duties.beside(relation, kind));
        ClauseAnswer reserved = answer(relation, kind, left, reported, strengths.accounts(relation, kind));
        return beside.isEmpty()
                ? reserved
                : answer(relation, kind, left, beside).addingCertain(reserved);
    }

    /** A reservation by the requesting state is shown if it alone lets the requested state refuse. */
    private ClauseAnswer withReturned(ClauseAnswer own, StrengthInterval strength) {
        ClauseAnswer returned = returned(own, strength);
        boolean silent =
                own.howKnown().isSilence() || own.value().is(Strength.NONE).isTrue();
        if (silent && strength.lowest() == strength.highest()) {
            return returned.addingCertain(own);
        }
        HowKnown known = silent ? HowKnown.NOT_DETERMINED : own.howKnown();
        return own.addingCertain(returned).asAnswerOf(own.relation(), strength, known, List.of());
    }

    /** {@return what the reservations of the requesting state let the requested state do} */
    private ClauseAnswer returned(ClauseAnswer own, StrengthInterval strength) {
        Relation relation = own.relation();
        SafeguardKind kind = own.kind();
        List<Reservation> reported = sorted(relation.instrument(), strengths.reservationsOfTheOther(relation, kind));
        Optional<Reservation> strongest = strongest(relation, kind, reported);
        List<Account> returned =
                reported.stream().<Account>map(Reservations::returned).toList();
        Optional<Account> shown = strongest.map(reservation -> returned.get(reported.indexOf(reservation)));
        boolean decided = strength.lowest() == strength.highest();
        return new ClauseAnswer(
                relation,
                kind,
                strength,
                decided ? howKnown(relation, kind, shown) : HowKnown.NOT_DETERMINED,
                shown,
                returned,
                claims(relation, kind, reported),
                ClauseDisputes.of(
                        relation.instrument(),
                        reported,
                        strongest,
                        counting -> strengths.returned(relation, kind, own.value(), counting)),
                List.of());
    }

    private ClauseAnswer ofRequested(Relation relation, SafeguardKind kind) {
        StrengthInterval strength = strengths.ofRequested(relation, kind);
        List<Reservation> reservations = sorted(relation.instrument(), strengths.reservations(relation, kind));
        List<Clause> clauses = sorted(relation.instrument(), strengths.accounts(relation, kind));
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
                ClauseDisputes.of(
                        relation.instrument(),
                        clauses,
                        shown,
                        counting -> strengths.together(relation, kind, counting)),
                List.of());
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
        boolean open = strengths.isOpen(relation, ClauseAccounts.counting(relation.instrument(), reservations));
        return new ClauseAnswer(
                relation,
                kind,
                strength,
                howKnown(relation, kind, shown),
                shown.map(Account.class::cast),
                all,
                claims(relation, kind, open ? all : inOrder),
                ClauseDisputes.of(
                        relation.instrument(),
                        reservations,
                        shown,
                        counting -> strengths.reserved(relation, kind, counting)),
                List.of());
    }

    /**
     * {@return the accounts in the order in which they are shown, those of one claim together} The order does not
     * depend on the direction, since each claim is listed once.
     *
     * @param instrument the instrument
     * @param reported accounts of clauses, or of reservations to them
     */
    <A extends Account> List<A> sorted(CooperationInstrument instrument, List<A> reported) {
        if (reported.size() < 2) {
            return reported;
        }
        Set<Account> counting = Collections.newSetFromMap(new IdentityHashMap<>());
        counting.addAll(ClauseAccounts.counting(instrument, alike(instrument, reported.get(0))));
        return policy.sort(
                reported,
                account -> !counting.contains(account) ? 2 : ClauseAccounts.isSettled(instrument, account) ? 0 : 1);
    }

    /** {@return all visible accounts of the same kind of safeguard, in any direction} */
    private List<? extends Account> alike(CooperationInstrument instrument, Account reported) {
        return reported instanceof Reservation reservation
                ? Lists.filter(
                        instrument.reservations(), other -> other.kind() == reservation.kind() && accounts.sees(other))
                : accounts.silent().ask(instrument, "safeguards", instrument.safeguards()).stream()
                        .filter(other -> other.kind() == ((Clause) reported).kind())
                        .toList();
    }

    /** {@return the first account of the strongest clause; if none counts, the first account} */
    private <A extends Account> Optional<A> strongest(Relation relation, SafeguardKind kind, List<A> sorted) {
        Map<String, A> first = new LinkedHashMap<>();
        sorted.forEach(account -> first.putIfAbsent(account.key(), account));
        Optional<A> strongest = Optional.empty();
        StrengthInterval most = StrengthInterval.OPEN;
        for (List<A> claim : ClauseAccounts.byClaim(ClauseAccounts.counting(relation.instrument(), sorted))) {
            StrengthInterval strength =
                    strengths.stronger(relation, kind, claim).orElse(StrengthInterval.OPEN);
            boolean settled =
                    Lists.anyMatch(claim, account -> ClauseAccounts.isSettled(relation.instrument(), account));
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
        SafeguardForm form = ClauseForms.of(account).orElse(SafeguardForm.NOT_DETERMINED);
        return switch (form) {
            case NOT_APPLICABLE -> HowKnown.NOT_APPLICABLE;
            case NOT_DETERMINED -> HowKnown.NOT_DETERMINED;
            case ABSENT -> account instanceof Reservation ? affirmed(account) : absent(relation.instrument(), account);
            default -> affirmed(account);
        };
    }

    private static HowKnown affirmed(Account account) {
        return HowKnown.of(account).orElse(HowKnown.STATED);
    }

    private static HowKnown absent(CooperationInstrument instrument, Account account) {
        if (ClauseForms.isReportedAbsent(instrument, account)) {
            return HowKnown.REPORTED_ABSENT;
        }
        return ClauseAccounts.isSettled(instrument, account) ? HowKnown.ABSENT : HowKnown.NOT_DETERMINED;
    }

    /** Without a search it is also "not determined": what an unread text says is never "not looked for". */
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
}
