package io.github.lec.view.accounts;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.record.SourceId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.StrengthInterval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a view has already read: about the last instrument, relation and case, since one rule after another asks
 * about the same one; and about actors, treaties and norms, since there are few. It is for one thread only.
 */
public final class AnswerCache {
    /** What is asked again is mostly asked soon; a map of millions of answers is slower than reading them again. */
    private static final int KEPT = 2_000;

    private final ByKind<List<Clause>> clauses = new ByKind<>();
    private final ByKind<StrengthInterval> strengths = new ByKind<>();
    private final Map<Object, Truth> answers = new HashMap<>();
    private @Nullable SourceId source;
    private boolean sourceIsUnseen;
    private @Nullable CooperationInstrument instrument;
    private @Nullable Object relation;
    private final LastCases cases = new LastCases();

    /** {@return whether a source counts as published later; the clauses of one text usually cite the same} */
    @SuppressWarnings("ReferenceEquality") // an equal id is looked up again, which is slower but equally correct
    boolean isUnseen(SourceId asked, SeenSources seen) {
        if (source != asked) {
            source = asked;
            sourceIsUnseen = seen.isUnseen(asked);
        }
        return sourceIsUnseen;
    }

    /** {@return the visible accounts of an instrument's clauses of one kind, in their order, for both directions} */
    public List<Clause> clauses(
            CooperationInstrument asked, SafeguardKind kind, Function<CooperationInstrument, List<Clause>> reading) {
        if (instrument != asked) {
            instrument = asked;
            clauses.forget();
            for (Clause clause : reading.apply(asked)) {
                List<Clause> others = clauses.get(clause.kind());
                clauses.put(clause.kind(), others == null ? List.of(clause) : joined(others, clause));
            }
        }
        List<Clause> found = clauses.get(kind);
        return found == null ? List.of() : found;
    }

    /** Most kinds have one account; the accounts of kinds with thousands are not copied each time. */
    private static List<Clause> joined(List<Clause> some, Clause more) {
        List<Clause> all = some instanceof ArrayList ? some : new ArrayList<>(some);
        all.add(more);
        return all;
    }

    /**
     * {@return how strong a relation's safeguard is; null if it has not been read yet} An equal relation is read again,
     * which is slower but equally correct.
     *
     * @param asked the relation, of which nothing is asked here but whether it is the last one
     */
    public @Nullable StrengthInterval strength(Object asked, SafeguardKind kind) {
        if (relation != asked) {
            relation = asked;
            strengths.forget();
        }
        return strengths.get(kind);
    }

    /** Stores the strength of a safeguard of the last relation. */
    public void keep(SafeguardKind kind, StrengthInterval strength) {
        strengths.put(kind, strength);
    }

    /** {@return what was read about the last cases and parts of them} */
    LastCases cases() {
        return cases;
    }

    /**
     * The answer to a question.
     *
     * @param question a value that equals only the same question
     * @param reading how it is answered
     * @return the answer, which is read only once
     */
    Truth answer(Object question, Supplier<Truth> reading) {
        Truth known = answers.get(question);
        if (known == null) {
            known = reading.get(); // the computation may ask other questions, so computeIfAbsent cannot be used
            if (answers.size() >= KEPT) {
                answers.clear();
            }
            answers.put(question, known);
        }
        return known;
    }
}
