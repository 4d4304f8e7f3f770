package io.github.lec.report.table;

import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.view.HowKnown;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How little is known of a kind of clause that no text of a table is known to have, in the order in which notes say so:
 * what was searched for comes before what was not.
 */
enum ClauseSilence {
    SEARCHED_IN_ALL(SilenceWords.NONE_FOUND + " in any text in this table"),
    SEARCHED_OR_NOT_APPLICABLE(searched(Labels.lowerFirst(SilenceWords.NOT_APPLICABLE))),
    SEARCHED_OR_NOT_DETERMINED(searched(Labels.lowerFirst(SilenceWords.NOT_DETERMINED))),
    SEARCHED_NOT_DETERMINED_OR_NOT_APPLICABLE(searched(
            Labels.lowerFirst(SilenceWords.NOT_DETERMINED) + " or " + Labels.lowerFirst(SilenceWords.NOT_APPLICABLE))),
    NOT_APPLICABLE(SilenceWords.NOT_APPLICABLE + " to any text in this table"),
    NOT_DETERMINED(SilenceWords.NOT_DETERMINED + " for any text in this table"),
    NOT_DETERMINED_OR_NOT_APPLICABLE(SilenceWords.NOT_DETERMINED + " for some texts in this table, "
            + Labels.lowerFirst(SilenceWords.NOT_APPLICABLE) + " to the others");

    private final String words;

    ClauseSilence(String words) {
        this.words = words;
    }

    private static String searched(String others) {
        return SilenceWords.NONE_FOUND + " in the texts that were searched, " + others + " in the others";
    }

    /** {@return how little is known, by what is known of each text} */
    static ClauseSilence of(Stream<HowKnown> ofEachText) {
        Set<HowKnown> known = EnumSet.noneOf(HowKnown.class);
        ofEachText.forEach(known::add);
        boolean isSearched = known.remove(HowKnown.NONE_FOUND);
        boolean isIrrelevant = known.remove(HowKnown.NOT_APPLICABLE);
        boolean isOpen = !known.isEmpty();
        if (!isSearched) {
            if (isOpen) {
                return isIrrelevant ? NOT_DETERMINED_OR_NOT_APPLICABLE : NOT_DETERMINED;
            }
            return NOT_APPLICABLE;
        }
        if (isOpen) {
            return isIrrelevant ? SEARCHED_NOT_DETERMINED_OR_NOT_APPLICABLE : SEARCHED_OR_NOT_DETERMINED;
        }
        return isIrrelevant ? SEARCHED_OR_NOT_APPLICABLE : SEARCHED_IN_ALL;
    }

    /** {@return of which texts what is not known} */
    String words() {
        return words;
    }
}
