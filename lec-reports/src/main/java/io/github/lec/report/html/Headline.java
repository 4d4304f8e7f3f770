package io.github.lec.report.html;

import java.util.regex.Pattern;

/**
 * A sentence in two parts: what is read first, and what follows. A short sentence is read first as a whole; of a longer
 * one, what comes before the list or the remark in which it ends. A list is never cut. What comes before a colon stands
 * alone only if it has a number: "On record from Poland to China" says nothing. That things "are on record" never
 * stands alone: it is read with what they say, as far as a headline has room for it.
 *
 * @param words what is read first
 * @param rest what follows, or empty
 */
record Headline(String words, String rest) {

    /** A shorter headline, such as "The extradition treaty of Spain was read", says nothing alone. */
    private static final int SHORTEST = 45;

    /** A longer sentence is cut where it can be. */
    private static final int SHORT = 180;

    /** A longer sentence is cut even if only what stands in brackets can be left to what follows. */
    private static final int LONGEST = 240;

    /** What is on record is no answer: what it says follows. */
    private static final String ON_RECORD = " are on record";

    /** Words with a full stop that ends no sentence, as in "St. Lucia". */
    private static final Pattern ABBREVIATED = Pattern.compile("(?<!\\p{L})(St|Ste|Dr|No|Art)$");

    /** A day that begins a sentence says nothing about its subject. */
    private static final Pattern KNOWN_BY = Pattern.compile("^As known by [0-9-]+, ");

    static Headline of(String sentence) {
        String first = sentence.substring(0, endOfFirst(sentence));
        int cut = first.length() <= SHORT ? first.length() : cut(first);
        return new Headline(
                sentence.substring(0, cut).strip(), sentence.substring(cut).strip());
    }

    private static int endOfFirst(String sentence) {
        for (int i = SHORTEST; i + 2 < sentence.length(); i++) {
            if (sentence.startsWith(". ", i)
                    && Character.isUpperCase(sentence.charAt(i + 2))
                    && !ABBREVIATED.matcher(sentence.substring(0, i)).find()) {
                return i + 1;
            }
        }
        return sentence.length();
    }

    private static int cut(String sentence) {
        int open = 0;
        int bracket = sentence.length();
        boolean onRecord = false;
        int outcome = 0; // behind what is said of things on record
        boolean afterColon = false;
        for (int i = 0; i < sentence.length() && (!onRecord || i < LONGEST); i++) {
            char sign = sentence.charAt(i);
            open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == '(' && i >= SHORTEST) {
                bracket = Math.min(bracket, i);
            }
            if (open > 0 || !sentence.startsWith(" ", i + 1)) {
                continue;
            }
            if (sign == ':' && !onRecord && isAnswer(sentence, i)) {
                return i + 1;
            }
            if (sign == ';' && i >= SHORTEST && !afterColon) {
                if (onRecord) {
                    outcome = i + 1;
                } else if (sentence.startsWith(ON_RECORD, i - ON_RECORD.length())) {
                    onRecord = true;
                } else {
                    return i + 1;
                }
            }
            afterColon |= sign == ':';
        }
        if (outcome > 0) {
            return sentence.length() <= LONGEST ? sentence.length() : outcome;
        }
        // a short remark in brackets makes no sentence shorter
        return sentence.length() <= LONGEST || sentence.length() - bracket < SHORTEST ? sentence.length() : bracket;
    }

    /** {@return whether what comes before a colon says something without what follows} */
    private static boolean isAnswer(String sentence, int colon) {
        return (colon >= SHORTEST || beginsList(sentence, colon))
                && KNOWN_BY.matcher(sentence.substring(0, colon))
                        .replaceFirst("")
                        .chars()
                        .anyMatch(Character::isDigit);
    }

    /** {@return whether what follows a colon is at least three things, with semicolons between them} */
    private static boolean beginsList(String sentence, int colon) {
        return sentence.chars().skip(colon).filter(sign -> sign == ';').count() >= 2;
    }
}
