package io.github.lec.change;

import io.github.lec.logic.Term;

/** How a finding differs. A finding is a benchmark that is not met, or of which that cannot be decided. */
public enum FindingStatus implements Term {
    /** There was none before. */
    NEW("New", "Before, the benchmark was met, did not apply, or the subject was not judged."),
    /** There is none after. */
    GONE("Gone", "After, the benchmark is met, does not apply, or the subject is not judged."),
    /** Another verdict or severity. */
    CHANGED("Changed", "A finding on both sides, with another verdict or severity."),
    /** The same on both sides. */
    UNCHANGED("Unchanged", "The same finding on both sides.");

    private final String label;
    private final String definition;

    FindingStatus(String label, String definition) {
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
