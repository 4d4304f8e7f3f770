package io.github.lec.view;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.StrengthInterval;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a view has read already: of the last instrument, relation and case, since rule after rule asks of the same one; and of actors,
 * treaties and norms, of which there are few. It is for one thread only.
 */
final class AnswerCache {
    private final Map<SafeguardKind, List<Clause>> clauses = new EnumMap<>(SafeguardKind.class);
    private final Map<SafeguardKind, StrengthInterval> strengths = new EnumMap<>(SafeguardKind.class);
    private final Map<Object, Truth> answers = new HashMap<>();
    private @Nullable CooperationInstrument instrument;
    private @Nullable Relation relation;
    private @Nullable Case act;
    private List<Case> persons = List.of();

    /** {@return the visible accounts of an instrument's clauses of one kind, in their order, for both directions} */
    List<Clause> clauses(CooperationInstrument asked, SafeguardKind kind, Supplier<List<Clause>> reading) {
        if (instrument != asked) {
            instrument = asked;
            clauses.clear();
            for (Clause clause : reading.get()) {
                clauses.merge(clause.kind(), List.of(clause), AnswerCache::joined);
            }
        }
        return clauses.getOrDefault(kind, List.of());
    }

    private static List<Clause> joined(List<Clause> some, List<Clause> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** {@return how strong a relation's safeguard is; null if it was not read yet} */
    @SuppressWarnings("ReferenceEquality") // an equal relation is read again, which is slower but equally correct
    @Nullable
    StrengthInterval strength(Relation asked, SafeguardKind kind) {
        if (relation != asked) {
            relation = asked;
            strengths.clear();
        }
        return strengths.get(kind);
    }

    /** Stores the strength of a safeguard of the last relation. */
    void keep(SafeguardKind kind, StrengthInterval strength) {
        strengths.put(kind, strength);
    }

    /** {@return the cases of the single persons of a case} */
    @SuppressWarnings("ReferenceEquality") // an equal case would be read again, which is slower and no less right
    List<Case> perPerson(Case asked, Supplier<List<Case>> reading) {
        if (act != asked) {
            act = asked;
            persons = reading.get();
        }
        return persons;
    }

    /**
     * The answer to a question.
     *
     * @param question a value that equals only the same question
     * @param reading how it is answered
     * @return the answer, read once
     */
    Truth answer(Object question, Supplier<Truth> reading) {
        Truth known = answers.get(question);
        if (known == null) {
            known = reading.get(); // the computation may ask other questions, so computeIfAbsent cannot be used
            answers.put(question, known);
        }
        return known;
    }
}
