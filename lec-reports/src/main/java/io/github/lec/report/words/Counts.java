package io.github.lec.report.words;

/** Whether each count says that it is an observed minimum, or a note of the table says so for all. */
public enum Counts {
    /** Each count says so. */
    SAYING_SO("Observed minimum: "),
    /** A note says so. */
    PLAIN("");

    private final String before;

    Counts(String before) {
        this.before = before;
    }

    String of(String counted) {
        return before + counted;
    }
}
