package io.github.lec.dataset;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.Truth;
import io.github.lec.record.InstrumentId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads from all accounts of the clauses of one relation how strong its safeguards are. */
final class SafeguardReading {
    private static final List<InstrumentId> PROTECTION_BY_REFERENCE =
            List.of(InstrumentId.of("echr"), InstrumentId.of("cat"));

    private final View view;
    private final Relation relation;
    private final Map<SafeguardKind, StrengthInterval> known = new EnumMap<>(SafeguardKind.class);

    SafeguardReading(View view, Relation relation) {
        this.view = view;
        this.relation = relation;
    }

    @SuppressWarnings("ReferenceEquality") // an equal relation would be read again, which is slower and no less right
    boolean isOf(Relation asked) {
        return relation == asked;
    }

    StrengthInterval strength(SafeguardKind kind) {
        StrengthInterval strength = known.get(kind);
        if (strength == null) {
            strength = read(kind);
            known.put(kind, strength);
        }
        return strength;
    }

    private StrengthInterval read(SafeguardKind kind) {
        CooperationInstrument instrument = relation.instrument();
        for (Reservation reservation : instrument.reservations()) {
            if (reservation.kind() == kind
                    && reservation.party().equals(relation.requested())
                    && view.sees(reservation)) {
                view.note(instrument, "reservations", reservation.key());
                return reservation.form().map(form -> ofForm(form, kind)).orElse(StrengthInterval.OPEN);
            }
        }
        List<Clause> clauses = view.clauses(relation, kind);
        return switch (clauses.size()) {
            case 0 -> StrengthInterval.OPEN;
            case 1 -> ofAccount(clauses.get(0));
            default -> together(clauses);
        };
    }

    private StrengthInterval together(List<Clause> clauses) {
        Map<String, List<StrengthInterval>> byClause = new LinkedHashMap<>();
        clauses.stream()
                .filter(clause -> !clause.denies())
                .forEach(clause -> byClause.computeIfAbsent(clause.key(), key -> new ArrayList<>())
                        .add(ofAccount(clause)));
        StrengthInterval together = byClause.values().stream()
                .map(StrengthInterval::reconcile)
                .reduce(StrengthInterval::strongerOf)
                .orElse(StrengthInterval.OPEN);
        boolean denied = clauses.stream().anyMatch(Clause::denies);
        return denied ? together.span(StrengthInterval.exactly(Strength.NONE)) : together;
    }

    /** An account that denies has no form, and leaves everything open. */
    private StrengthInterval ofAccount(Clause clause) {
        Optional<SafeguardForm> form = clause.form();
        return form.isPresent() ? ofForm(form.get(), clause.kind()) : StrengthInterval.OPEN;
    }

    private StrengthInterval ofForm(SafeguardForm form, SafeguardKind kind) {
        return switch (form) {
            case ABSENT -> View.isRead(relation.instrument(), kind) ? form.strength(kind) : StrengthInterval.OPEN;
            case PRIMACY_CLAUSE -> byReference(form.strength(kind));
            default -> form.strength(kind);
        };
    }

    /** A clause that lets other treaties prevail protects as far as the requested state is bound by them that day. */
    private StrengthInterval byReference(StrengthInterval otherwise) {
        if (relation.calibration()) {
            return otherwise;
        }
        Truth bound =
                Truth.any(PROTECTION_BY_REFERENCE, treaty -> view.isParty(treaty, relation.requested(), view.asOf()));
        return switch (bound) {
            case TRUE -> StrengthInterval.exactly(Strength.BINDING);
            case FALSE -> StrengthInterval.exactly(Strength.WEAK);
            case UNKNOWN -> otherwise;
        };
    }
}
