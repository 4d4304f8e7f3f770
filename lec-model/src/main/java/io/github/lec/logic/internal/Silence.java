package io.github.lec.logic.internal;

/** The six terms for what is absent or not known to exist. Only the first says that something is absent. */
public final class Silence {
    /** The relevant part of the text was read and has none. */
    public static final String ABSENT = "Absent in the text";

    /** A source says that there is none; the text was not read. */
    public static final String REPORTED_ABSENT = "Reported absent";

    /** A recorded search found none, which is not proof. */
    public static final String NONE_FOUND = "None found";

    /** No visible source answers the question, or the search settled nothing. */
    public static final String NOT_DETERMINED = "Not determined";

    /** No search is recorded. */
    public static final String NOT_LOOKED_FOR = "Not looked for";

    /** The question does not arise. */
    public static final String NOT_APPLICABLE = "Not applicable";

    private Silence() {}
}
