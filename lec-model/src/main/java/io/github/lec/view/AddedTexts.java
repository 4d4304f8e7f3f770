package io.github.lec.view;

import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.record.InstrumentId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which texts of their own record add clauses to another: a protocol, an exchange of notes or an amendment belongs to the
 * instrument that it names as its parent (Vienna Convention on the Law of Treaties, article 2(1)(a)), and is read with it while it
 * is in force (article 31(2) and (3)). So is the instrument with its protocol.
 */
final class AddedTexts {
    private record Parts() {}

    private static final Parts PARTS = new Parts();

    private final KnownAccounts accounts;
    private final InForceReading force;

    AddedTexts(KnownAccounts accounts, InForceReading force) {
        this.accounts = accounts;
        this.force = force;
    }

    /** {@return whether other texts belong to one, or it to another; for nearly all texts this is not so, and asked first} */
    static boolean hasParts(KnownAccounts accounts, CooperationInstrument text) {
        return text.parent().isPresent() || !parts(accounts, text).isEmpty();
    }

    private static List<CooperationInstrument> parts(KnownAccounts accounts, CooperationInstrument text) {
        return accounts.shared(PARTS, () -> parts(accounts)).getOrDefault(text.id(), List.of());
    }

    /**
     * {@return the texts that may add a clause of a kind to an instrument, in the same direction: those of which some account gives
     * such a clause} What was not read, or has no such clause, adds nothing, and is no evidence.
     */
    List<Relation> adding(Relation relation, SafeguardKind kind) {
        List<CooperationInstrument> others = belonging(relation.instrument());
        if (others.isEmpty() || relation.calibration()) {
            return List.of();
        }
        List<Relation> adding = new ArrayList<>();
        for (CooperationInstrument part : accounts.known(others)) {
            Relation.between(part, relation.requested(), relation.requesting())
                    .filter(same -> isSameKind(part, relation.instrument()) && hasClause(same, kind))
                    .ifPresent(adding::add);
        }
        return adding;
    }

    /**
     * {@return the texts that belong to an instrument; of a protocol the one to which it belongs and its other protocols, since none of
     * them lacks what the others say}
     */
    private List<CooperationInstrument> belonging(CooperationInstrument text) {
        List<CooperationInstrument> parts = parts(accounts, text);
        if (text.parent().isEmpty()) {
            return parts;
        }
        List<CooperationInstrument> both = new ArrayList<>(parts);
        accounts.dataset()
                .instrument(text.parent().get())
                .filter(whole -> whole instanceof CooperationInstrument other && !other.model())
                .map(CooperationInstrument.class::cast)
                .ifPresent(whole -> {
                    both.add(whole);
                    for (CooperationInstrument sibling : parts(accounts, whole)) {
                        if (!sibling.id().equals(text.id())) {
                            both.add(sibling);
                        }
                    }
                });
        return both;
    }

    /** A text on another form of cooperation, such as one on surrender beside one on evidence, has clauses of its own. */
    private static boolean isSameKind(CooperationInstrument part, CooperationInstrument whole) {
        return !(part instanceof Treaty treaty && whole instanceof Treaty other)
                || treaty.kind().equals(other.kind());
    }

    private boolean hasClause(Relation relation, SafeguardKind kind) {
        for (Clause clause : relation.instrument().safeguards()) {
            boolean here = clause.kind() == kind
                    && clause.requested().map(relation.requested()::equals).orElse(true);
            if (here && accounts.sees(clause) && protects(relation, clause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean protects(Relation relation, Clause clause) {
        return ClauseAccounts.isSettled(relation.instrument(), clause)
                && ClauseAccounts.claimed(relation.instrument(), clause).highest() != Strength.NONE;
    }

    /**
     * {@return whether what a text says adds to another on a day} An arrangement is no treaty: whether what it says binds the parties
     * of the treaty to which it belongs is not settled by its being in operation.
     */
    Truth adds(CooperationInstrument whole, Relation part, Optional<PartialDate> day) {
        Truth inForce = isInForce(part, day);
        return whole instanceof Treaty && part.instrument() instanceof Arrangement
                ? inForce.and(Truth.UNKNOWN)
                : inForce;
    }

    /** {@return whether a text is in force between the two on a day; unknown if that differs between its possible days} */
    Truth isInForce(Relation part, Optional<PartialDate> day) {
        Optional<LocalDate> first = day.flatMap(PartialDate::earliest);
        Optional<LocalDate> last = day.flatMap(PartialDate::latest);
        if (first.isEmpty() || last.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Truth onFirst = isInForce(part, first.get());
        return onFirst == isInForce(part, last.get()) ? onFirst : Truth.UNKNOWN;
    }

    private Truth isInForce(Relation part, LocalDate day) {
        return part.instrument() instanceof Treaty treaty
                ? force.isInForceBetween(treaty, part.requested(), part.requesting(), day)
                : force.isInForce(part.instrument(), day);
    }

    private static Map<InstrumentId, List<CooperationInstrument>> parts(KnownAccounts accounts) {
        Map<InstrumentId, List<CooperationInstrument>> parts = new HashMap<>();
        for (CooperationInstrument text : accounts.dataset().cooperationInstruments()) {
            if (!text.model()) {
                text.parent()
                        .ifPresent(whole -> parts.computeIfAbsent(whole, id -> new ArrayList<>())
                                .add(text));
            }
        }
        return parts;
    }
}
