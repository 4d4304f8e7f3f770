package io.github.lec.view;

import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.InstrumentId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.days.UncertainDay;
import io.github.lec.view.lifecycle.InForceReading;
import io.github.lec.view.lifecycle.Replacements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Determines which texts with their own records add clauses to another text: a protocol, an exchange of notes or an
 * amendment belongs to the instrument that it names as its parent (Vienna Convention on the Law of Treaties, article
 * 2(1)(a)), and is read with it while it is in force (article 31(2) and (3)). In the same way the instrument is read
 * with its protocol.
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

    /**
     * {@return whether other texts belong to this one, or it belongs to another; this is asked first, since for nearly
     * all texts the answer is no}
     */
    static boolean hasParts(KnownAccounts accounts, CooperationInstrument text) {
        return text.parent().isPresent() || !parts(accounts, text).isEmpty();
    }

    /** {@return whether a text belongs to another on the same form of cooperation, and so is no text of its own} */
    static boolean isPart(KnownAccounts accounts, CooperationInstrument text) {
        return text.parent()
                .flatMap(accounts.dataset()::instrument)
                .filter(CooperationInstrument.class::isInstance)
                .filter(whole -> isSameKind(text, (CooperationInstrument) whole))
                .isPresent();
    }

    private static List<CooperationInstrument> parts(KnownAccounts accounts, CooperationInstrument text) {
        return accounts.shared(PARTS, () -> parts(accounts)).getOrDefault(text.id(), List.of());
    }

    /**
     * {@return the texts that may add a clause of a kind to an instrument, in the same direction: texts with such a
     * clause according to some account, texts to which a reservation adds one, and further treaties that were not read
     * for one} A text without such a clause is known to add nothing only if it was read. An arrangement that was not
     * read adds nothing to a treaty, since it would not bind.
     */
    List<Relation> adding(Relation relation, SafeguardKind kind, BiPredicate<Relation, SafeguardKind> reserved) {
        List<CooperationInstrument> others = belonging(relation.instrument());
        if (others.isEmpty() || relation.calibration()) {
            return List.of();
        }
        List<Relation> adding = new ArrayList<>();
        for (CooperationInstrument part : accounts.known(others)) {
            Relation.between(part, relation.requested(), relation.requesting())
                    .filter(same -> isSameKind(part, relation.instrument())
                            && (hasClause(same, kind) || isUnread(same, kind) || reserved.test(same, kind)))
                    .ifPresent(adding::add);
        }
        return adding;
    }

    /** {@return the texts on the same form of cooperation that are read with an instrument} */
    List<CooperationInstrument> with(CooperationInstrument text) {
        return Lists.filter(accounts.known(belonging(text)), part -> isSameKind(part, text));
    }

    /**
     * {@return the texts that belong to an instrument, and those to which it belongs, with all other texts that belong
     * to the same one: a protocol to a protocol changes the treaty too, and each of them is read with what the others
     * say}
     */
    private List<CooperationInstrument> belonging(CooperationInstrument text) {
        if (!hasParts(accounts, text)) {
            return List.of();
        }
        Map<InstrumentId, CooperationInstrument> all = new LinkedHashMap<>();
        addWithParts(whole(text), all);
        all.remove(text.id());
        return List.copyOf(all.values());
    }

    private void addWithParts(CooperationInstrument text, Map<InstrumentId, CooperationInstrument> all) {
        if (all.putIfAbsent(text.id(), text) == null) {
            parts(accounts, text).forEach(part -> addWithParts(part, all));
        }
    }

    /** {@return the text to which a text ultimately belongs, and which belongs to no other} */
    private CooperationInstrument whole(CooperationInstrument text) {
        return parent(text).map(this::whole).orElse(text);
    }

    private Optional<CooperationInstrument> parent(CooperationInstrument text) {
        return text.parent()
                .flatMap(accounts.dataset()::instrument)
                .filter(whole -> whole instanceof CooperationInstrument other && !other.model())
                .map(CooperationInstrument.class::cast);
    }

    /** {@return whether a text belongs to another, directly or through further texts} */
    boolean belongsTo(CooperationInstrument part, CooperationInstrument whole) {
        return parent(part)
                .filter(next -> next.id().equals(whole.id()) || belongsTo(next, whole))
                .isPresent();
    }

    /** A text on another form of cooperation, such as one on surrender and one on evidence, has clauses of its own. */
    private static boolean isSameKind(CooperationInstrument part, CooperationInstrument whole) {
        return !(part instanceof Treaty treaty && whole instanceof Treaty other)
                || treaty.kind().equals(other.kind());
    }

    /** {@return whether some account says that the text has such a clause} */
    boolean hasClause(Relation relation, SafeguardKind kind) {
        return !clauses(relation, kind).isEmpty();
    }

    private List<Clause> clauses(Relation relation, SafeguardKind kind) {
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : relation.instrument().safeguards()) {
            boolean here = clause.kind() == kind
                    && clause.requested().map(relation.requested()::equals).orElse(true);
            if (here && accounts.sees(clause) && protects(relation, clause)) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    private static boolean protects(Relation relation, Clause clause) {
        return ClauseAccounts.isSettled(relation.instrument(), clause)
                && ClauseAccounts.claimed(relation.instrument(), clause).highest() != Strength.NONE;
    }

    /** {@return whether a treaty was not read for such a clause, and no source says that it has one} */
    boolean isUnread(Relation relation, SafeguardKind kind) {
        return relation.instrument() instanceof Treaty treaty && !treaty.isReadFor(kind) && !hasClause(relation, kind);
    }

    /**
     * {@return whether a text may replace a stronger clause of an earlier one: of two texts on the same matter the
     * later one prevails as far as they differ (Vienna Convention on the Law of Treaties, articles 30(3) and 39)} A
     * clause with a number of its own applies alongside the others.
     */
    boolean mayReplace(Relation later, Relation earlier, SafeguardKind kind) {
        return isLater(later.instrument(), earlier.instrument())
                && Lists.anyMatch(
                        clauses(later, kind),
                        added -> Lists.anyMatch(
                                clauses(earlier, kind), old -> old.no().equals(added.no())));
    }

    /**
     * {@return whether one text was made after another; if their days do not settle this, whether it belongs to the
     * other}
     */
    boolean isLater(CooperationInstrument one, CooperationInstrument other) {
        Optional<PartialDate> made = force.made(one);
        Truth after =
                force.made(other).flatMap(before -> made.map(before::isBefore)).orElse(Truth.UNKNOWN);
        return after.isKnown() ? after.isTrue() : belongsTo(one, other);
    }

    /**
     * {@return whether what a text says adds to another on a day} An arrangement is not a treaty: that it is in
     * operation does not settle whether it binds the parties of the treaty to which it belongs.
     */
    Truth adds(Relation whole, Relation part, Optional<PartialDate> day) {
        Truth applies = applies(whole, part, day);
        return whole.instrument() instanceof Treaty && part.instrument() instanceof Arrangement
                ? applies.and(Truth.UNKNOWN)
                : applies;
    }

    /**
     * {@return whether a text is in force between the two on a day and not suspended; unknown if that differs between
     * its possible days} While a protocol alone is suspended, its parties are released from it (Vienna Convention,
     * article 72(1)(a)). What is said about a suspended treaty includes its protocols.
     */
    Truth applies(Relation whole, Relation part, Optional<PartialDate> day) {
        return UncertainDay.ask(day, on -> isInForce(part, on))
                .and(isSuspended(whole, part, day).not());
    }

    /**
     * {@return whether a text is in force between the two on a day; unknown if that differs between its possible days}
     */
    Truth isInForce(Relation part, Optional<PartialDate> day) {
        return UncertainDay.ask(day, on -> isInForce(part, on));
    }

    private Truth isSuspended(Relation whole, Relation part, Optional<PartialDate> day) {
        boolean reported = Lists.anyMatch(part.instrument().lifecycle(), step -> step.stage() == Stage.SUSPENDED);
        return !reported || belongsTo(whole.instrument(), part.instrument())
                ? Truth.FALSE
                : UncertainDay.ask(
                        day,
                        on -> isSuspended(part, on).and(isSuspended(whole, on).not()));
    }

    private Truth isSuspended(Relation relation, LocalDate day) {
        return force.isSuspendedBetween(relation.instrument(), relation.requested(), relation.requesting(), day);
    }

    private Truth isInForce(Relation part, LocalDate day) {
        return part.instrument() instanceof Treaty treaty
                ? force.isInForceBetween(treaty, part.requested(), part.requesting(), day)
                : force.isInForce(part.instrument(), day);
    }

    private static Map<InstrumentId, List<CooperationInstrument>> parts(KnownAccounts accounts) {
        Map<InstrumentId, List<CooperationInstrument>> parts = new HashMap<>();
        Replacements.allTexts(accounts.dataset())
                .filter(text -> !text.model())
                .forEach(text -> text.parent()
                        .ifPresent(whole -> parts.computeIfAbsent(whole, id -> new ArrayList<>())
                                .add(text)));
        return parts;
    }
}
