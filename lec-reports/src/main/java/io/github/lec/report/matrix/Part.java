package io.github.lec.report.matrix;

/** The parts of a book, in the order in which readers need them. */
public enum Part {
    /** What the evidence says, for reading on screen or on one or two printed pages. */
    ANSWERS("Answers"),

    /** What the answers rest on. */
    EVIDENCE("Evidence"),

    /** The records, one per row, for filters and look-ups. */
    REGISTERS("Registers");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /**
     * {@return the name of the part as readers see it}
     */
    public String label() {
        return label;
    }
}
