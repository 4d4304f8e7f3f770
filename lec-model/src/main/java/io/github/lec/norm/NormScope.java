package io.github.lec.norm;

import io.github.lec.logic.Term;

/** Whom a norm binds. */
public enum NormScope implements Term {
    /** The parties to its instrument, from their own entry into force. */
    PARTIES("Parties", "The parties to its instrument, from their own entry into force."),
    /** States where European Union law applies, from the day the norm binds. */
    EU_LAW("European Union law", "States where European Union law applies, from the day the norm binds."),
    /** Nobody: a model, a standard or a policy to compare with. */
    BENCHMARK("Benchmark", "Nobody: a model, a standard or a policy to compare with.");

    private final String label;
    private final String definition;

    NormScope(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String definition() {
        return definition;
    }
}
