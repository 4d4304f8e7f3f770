package io.github.lec.report.matrix;

/**
 * What a cell means for the question its table asks, apart from how it is worded and how it may look.
 *
 * <p>The list is short on purpose. A meaning only repeats what the words of the cell already say, so that a reader
 * who sees no colours, or a writer that has none, loses nothing. Each meaning has one sign, the same in every writer.
 */
public enum Meaning {

    /** What the benchmark asks for is there. */
    GOOD("✓", "What was asked for is there"),

    /** Something is there, but less than the benchmark asks for. */
    WEAK("◐", "There, but weaker than asked for"),

    /** Something is there; whether it is as much as the benchmark asks for is not known, or sources differ. */
    PRESENT("◍", "There, but how strong it is, is not known"),

    /** What was looked for is known not to be there. */
    MISSING("✗", "Known not to be there"),

    /** A source says that it is not there; nobody has looked at the text or thing itself. */
    REPORTED_MISSING("✗?", "Said not to be there; the text was not seen"),

    /** Nobody can say from what has been read: silence, which is not the same as {@link #MISSING}. */
    UNKNOWN("?", "Not known"),

    /** The question does not arise here. */
    NOT_APPLICABLE("–", "Does not apply"),

    /** The cell states a fact that is neither good nor bad: a name, a number, a date. */
    NEUTRAL("", "A fact, neither good nor bad");

    private final String sign;
    private final String legend;

    Meaning(String sign, String legend) {
        this.sign = sign;
        this.legend = legend;
    }

    /**
     * {@return the sign that a writer may put before the words}
     */
    public String sign() {
        return sign;
    }

    /**
     * {@return what a legend says of the sign and colour}
     */
    public String legend() {
        return legend;
    }
}
