package io.github.lec.logic.internal;

/**
 * The six terms for what is absent or not known to exist (only the first says that something is absent), the words used
 * if an account gives no day, and the words for a clause that a reservation excludes.
 */
public final class Silence {
    /** The relevant part of the text was read and does not contain it. */
    public static final String ABSENT = "Absent in the text";

    /** A source says that it does not exist; the text was not read. */
    public static final String REPORTED_ABSENT = "Reported absent";

    /** A recorded search found nothing, which is not proof of absence. */
    public static final String NONE_FOUND = "None found";

    /** No visible source answers the question, or the search settled nothing. */
    public static final String NOT_DETERMINED = "Not determined";

    /** No search is recorded. */
    public static final String NOT_LOOKED_FOR = "Not looked for";

    /** The question does not arise. */
    public static final String NOT_APPLICABLE = "Not applicable";

    /** An account gives no day. This says nothing about what else is on record. */
    public static final String DAY_NOT_GIVEN = "day not given";

    /** A reservation takes a clause out of the text between two states, which is not the silence of the text. */
    public static final String EXCLUDED = "Excluded by reservation";

    private Silence() {}

    /**
     * {@return a term as it stands within a sentence}
     *
     * @param term one of the six
     */
    public static String inSentence(String term) {
        return FirstLetter.lower(term);
    }
}
