package io.github.lec.change;

import io.github.lec.logic.Term;

/** How a finding differs. A finding is a benchmark that is not met or cannot be decided. */
public enum FindingStatus implements Term {
    /** Before, the benchmark was met, did not apply, or the subject was not judged. */
    NEW("New"),
    /** After, the benchmark is met, does not apply, or the subject is not judged. */
    GONE("Gone"),
    /** A finding on both sides, with a different verdict or severity. */
    CHANGED("Changed"),
    /** The same finding on both sides. */
    UNCHANGED("Unchanged");

    private final String label;

    FindingStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
