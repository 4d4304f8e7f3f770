package io.github.lec.dataset;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.safeguard.SafeguardKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a view has read already: of the last instrument and relation, since rule after rule asks of the same one; and of actors,
 * treaties and norms, of which there are few. It is for one thread only.
 */
final class Memory {
    private final Map<SafeguardKind, List<Clause>> clauses = new EnumMap<>(SafeguardKind.class);
    private final Map<Object, Truth> answers = new HashMap<>();
    private @Nullable CooperationInstrument instrument;
    private @Nullable SafeguardReading safeguards;

    /** {@return the accounts that are seen of an instrument's clauses of one kind, in their order, for both directions} */
    List<Clause> clauses(View view, CooperationInstrument asked, SafeguardKind kind) {
        if (instrument != asked) {
            instrument = asked;
            clauses.clear();
            for (Clause clause : view.ask(asked, "safeguards", asked.safeguards())) {
                clauses.merge(clause.kind(), List.of(clause), Memory::joined);
            }
        }
        return clauses.getOrDefault(kind, List.of());
    }

    private static List<Clause> joined(List<Clause> some, List<Clause> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** {@return how strong a relation's safeguards are} */
    SafeguardReading safeguards(View view, Relation relation) {
        SafeguardReading known = safeguards;
        if (known == null || !known.isOf(relation)) {
            known = new SafeguardReading(view, relation);
            safeguards = known;
        }
        return known;
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
            known = reading.get(); // may ask other questions, so that computeIfAbsent would not do
            answers.put(question, known);
        }
        return known;
    }
}
