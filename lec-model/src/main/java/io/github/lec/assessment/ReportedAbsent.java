package io.github.lec.assessment;

import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Silence;

/**
 * The words on clauses that sources report absent from texts that were not read for them, which does not make them
 * known to be absent.
 */
final class ReportedAbsent {
    private static final String WORDS = FirstLetter.lower(Silence.REPORTED_ABSENT);

    private ReportedAbsent() {}

    /** {@return "in it", "in both", "in all 3" or "in 2 of them"; empty for one, which needs no number} */
    static String in(int some, int all) {
        if (all == 1) {
            return "";
        }
        if (some < all) {
            return " in " + some + " of them";
        }
        return all == 2 ? " in both" : " in all " + all;
    }

    /**
     * {@return in how many of the texts named before the clause is reported absent, to append in brackets; empty if in
     * none}
     *
     * @param names whose texts these are, as it follows their number; empty if it is known
     */
    static String beside(int some, int all, String names) {
        return some == 0 ? "" : " (such a clause is " + WORDS + in(some, all) + names + ")";
    }

    /** {@return the words, with a list of what is reported absent} */
    static String listed(String names) {
        return WORDS + ": " + names;
    }
}
