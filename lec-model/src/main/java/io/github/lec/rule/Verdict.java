package io.github.lec.rule;

import io.github.lec.logic.Term;

/** What a rule says of a subject. */
public enum Verdict implements Term {
    /** The rule applies, and its benchmark is met. */
    PASS("Benchmark met", "The rule applies, and its benchmark is met."),
    /** The rule applies, and its benchmark is not met. This is not a ruling that a state broke the law. */
    FAIL(
            "Benchmark not met",
            "The rule applies, and its benchmark is not met. This is not a ruling that a state broke the law."),
    /** What is recorded leaves open whether the rule applies or whether its benchmark is met. */
    CANNOT_DECIDE(
            "Cannot be decided",
            "What is recorded leaves open whether the rule applies or whether its benchmark is met."),
    /** The rule does not apply. */
    NOT_APPLICABLE("Not applicable", "The rule does not apply.");

    private final String label;
    private final String definition;

    Verdict(String label, String definition) {
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

    /** {@return whether it says if the benchmark is met} */
    public boolean isDecided() {
        return this == PASS || this == FAIL;
    }
}
