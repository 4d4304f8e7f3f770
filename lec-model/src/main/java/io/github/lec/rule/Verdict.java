package io.github.lec.rule;

import io.github.lec.logic.Term;
import io.github.lec.logic.internal.Silence;

/** The verdict of a rule on a subject. */
public enum Verdict implements Term {
    /** The rule applies, and its benchmark is met. */
    PASS("Benchmark met"),
    /** The rule applies, and its benchmark is not met. This is not a ruling that a state broke the law. */
    FAIL("Benchmark not met"),
    /** What is recorded leaves open whether the rule applies or whether its benchmark is met. */
    CANNOT_DECIDE("Cannot be decided"),
    /** The rule does not apply. */
    NOT_APPLICABLE(Silence.NOT_APPLICABLE);

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return whether it decides if the benchmark is met} */
    public boolean isDecided() {
        return this == PASS || this == FAIL;
    }
}
