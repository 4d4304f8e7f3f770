package io.github.lec.report.matrix;

/**
 * What a cell means for the question its table asks, apart from how it is worded and how it may look.
 *
 * <p>The list is short on purpose. A meaning only repeats what the words of the cell already say, so that a reader
 * who sees no colours, or a writer that has none, loses nothing.
 */
public enum Meaning {

    /** What the benchmark asks for is there. */
    GOOD,

    /** Something is there, but less than the benchmark asks for. */
    WEAK,

    /** What was looked for is known not to be there. */
    MISSING,

    /** Nobody can say from what has been read: silence, which is not the same as {@link #MISSING}. */
    UNKNOWN,

    /** The question does not arise here. */
    NOT_APPLICABLE,

    /** The cell states a fact that is neither good nor bad: a name, a number, a date. */
    NEUTRAL
}
