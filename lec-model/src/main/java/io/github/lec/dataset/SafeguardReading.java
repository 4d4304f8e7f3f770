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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads from all accounts of the clauses of one relation how strong its safeguards are. */
final class SafeguardReading {
    private static final List<InstrumentId> PROTECTION_BY_REFERENCE =
            List.of(InstrumentId.of("echr"), InstrumentId.of("cat"));

    private final View view;
    private final Relation relation;

    SafeguardReading(View view, Relation relation) {
        this.view = view;
        this.relation = relation;
    }

    StrengthInterval strength(SafeguardKind kind) {
        CooperationInstrument instrument = relation.instrument();
        for (Reservation reservation : instrument.reservations()) {
            if (reservation.kind() == kind
                    && reservation.party().equals(relation.requested())
                    && view.sees(reservation)) {
                view.note(instrument, "reservations", reservation.key());
                return reservation.form().map(form -> ofForm(form, kind)).orElse(StrengthInterval.OPEN);
            }
        }
        Map<String, List<StrengthInterval>> byClause = new LinkedHashMap<>();
        List<Clause> clauses = view.clauses(relation, kind);
        clauses.stream()
                .filter(clause -> !clause.denies())
                .forEach(clause -> byClause.computeIfAbsent(clause.key(), key -> new ArrayList<>())
                        .add(clause.form().map(form -> ofForm(form, kind)).orElseThrow()));
        StrengthInterval together = byClause.values().stream()
                .map(StrengthInterval::reconcile)
                .reduce(StrengthInterval::strongerOf)
                .orElse(StrengthInterval.OPEN);
        boolean denied = clauses.stream().anyMatch(Clause::denies);
        return denied ? together.span(StrengthInterval.exactly(Strength.NONE)) : together;
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
