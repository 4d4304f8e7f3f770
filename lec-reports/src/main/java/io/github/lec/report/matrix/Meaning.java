package io.github.lec.report.matrix;

import io.github.lec.logic.internal.Silence;

/**
 * What a cell means for the question of its table, apart from its wording and its look.
 *
 * <p>The list is deliberately short. A meaning only repeats what the text of the cell says, so that nothing is lost
 * without colours. Each meaning has one sign, the same in every writer.
 */
public enum Meaning {

    /** What the benchmark requires is present. */
    GOOD("✓", "What was asked for is present"),

    /** Something is present, but less than the benchmark requires. */
    WEAK("◐", "Present, but weaker than asked for"),

    /** Something is present; whether it is as much as the benchmark requires is open, or sources differ. */
    PRESENT("◍", "Present, strength open"),

    /** What was looked for is known to be absent. */
    MISSING("✗", "Known to be absent"),

    /** A source says that it is absent; the text itself was not read. */
    REPORTED_MISSING("✗?", Silence.REPORTED_ABSENT + "; text not read"),

    /**
     * The question is open: silence, which is not the same as {@link #MISSING}, or sources that contradict each other.
     */
    UNKNOWN("?", "Open or disputed"),

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
     * {@return the explanation of the sign and colour in a legend}
     */
    public String legend() {
        return legend;
    }
}
