package io.github.lec.view.accounts;

import io.github.lec.operation.Case;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read about the last few cases, or parts of cases: all rules judge one case before the next, and compare it
 * with few others. It is for one thread only.
 */
final class LastCases {
    private static final int KEPT = 8;

    private final @Nullable Case[] cases = new Case[KEPT];
    private final Map<?, ?>[] read = new Map<?, ?>[KEPT];
    private int last;
    private int next;

    /**
     * What is read about a case.
     *
     * @param about the case or a part of it
     * @param question a value that equals only the same question
     * @param reading how it is read
     * @return what was read, only once while the case is among the last
     */
    @SuppressWarnings("unchecked") // the answers to one question have one type
    <T> T answer(Case about, Object question, Supplier<T> reading) {
        Map<Object, Object> answers = of(about);
        Object known = answers.get(question);
        if (known == null) {
            known = reading.get(); // it may ask other questions, so computeIfAbsent cannot be used
            answers.put(question, known);
        }
        return (T) known;
    }

    @SuppressWarnings({
        "unchecked", // each is made below
        "ReferenceEquality" // an equal case would be read again, which is slower but equally correct
    })
    private Map<Object, Object> of(Case about) {
        if (cases[last] != about) {
            int place = 0;
            while (place < KEPT && cases[place] != about) {
                place++;
            }
            if (place == KEPT) {
                place = next;
                next = (next + 1) % KEPT;
                cases[place] = about;
                read[place] = new HashMap<>(); // a reading still under way keeps the map of its own case
            }
            last = place;
        }
        return (Map<Object, Object>) read[last];
    }
}
