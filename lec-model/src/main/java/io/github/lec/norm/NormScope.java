package io.github.lec.norm;

import io.github.lec.logic.Term;

/** Whom a norm binds. */
public enum NormScope implements Term {
    /** The parties to its instrument, from their own entry into force. */
    PARTIES("Parties"),
    /** States where European Union law applies, from the day the norm binds. */
    EU_LAW("European Union law"),
    /** No one: a model, a standard or a policy to compare with. */
    BENCHMARK("Benchmark");

    private final String label;

    NormScope(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
