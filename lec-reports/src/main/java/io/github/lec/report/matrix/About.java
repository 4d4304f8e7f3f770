package io.github.lec.report.matrix;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The records and states that a row is about, so that no code has to find them from the text.
 *
 * @param records the ids of the records, the one that the row is about first
 * @param states the codes of the states and regions
 */
public record About(List<String> records, List<String> states) {
    /** About no record and no state. */
    public static final About NOTHING = new About(List.of(), List.of());

    /**
     * Keeps each id and code once.
     *
     * @param records the ids of the records
     * @param states the codes of the states and regions
     */
    public About {
        records = List.copyOf(new LinkedHashSet<>(records));
        states = List.copyOf(new LinkedHashSet<>(states));
    }

    /**
     * {@return what a row about states speaks of}
     *
     * @param codes the codes of the states and regions
     */
    public static About states(String... codes) {
        return new About(List.of(), List.of(codes));
    }

    /**
     * {@return what a row about a record speaks of}
     *
     * @param id the id of the record
     * @param states the codes of the states that it concerns
     */
    public static About record(String id, Collection<String> states) {
        return new About(List.of(id), List.copyOf(states));
    }

    /** {@return all ids and codes, records first} */
    public Set<String> all() {
        Set<String> all = new LinkedHashSet<>(records);
        all.addAll(states);
        return Collections.unmodifiableSet(all);
    }

    /** {@return the records and the states} */
    @Override
    public String toString() {
        return "Records " + records + ", states " + states;
    }
}
