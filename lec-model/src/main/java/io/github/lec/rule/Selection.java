package io.github.lec.rule;

import io.github.lec.record.ActorId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which states are compared, and with which counterparts.
 *
 * @param states the states, in canonical order
 * @param counterparts the states or regions with which they cooperate, in the order given
 */
public record Selection(SortedSet<ActorId> states, List<ActorId> counterparts) {
    private static final List<String> MEMBERS = List.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    /** The 27 member states of the European Union since 2020-02-01. */
    public static final List<ActorId> EU27 = MEMBERS.stream().map(ActorId::of).toList();

    /**
     * Keeps states and counterparts.
     *
     * @param states the states
     * @param counterparts the states or regions with which they cooperate
     */
    public Selection {
        states = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(states));
        counterparts = List.copyOf(counterparts);
    }

    /**
     * The 27 member states of the European Union and the United Kingdom, with China and Hong Kong.
     *
     * @return the selection that the standard workbook compares
     */
    public static Selection standard() {
        SortedSet<ActorId> states = new TreeSet<>(EU27);
        states.add(ActorId.of("GB"));
        return new Selection(states, List.of(ActorId.of("CN"), ActorId.of("HK")));
    }
}
