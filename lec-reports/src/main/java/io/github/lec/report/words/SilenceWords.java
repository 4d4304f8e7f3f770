package io.github.lec.report.words;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.source.Inquiry;
import io.github.lec.view.HowKnown;
import java.util.List;

/** What is said where nothing is on record: whether anyone looked, and what came of it. Silence is never "no". */
public final class SilenceWords {
    /** Where a search settled nothing. */
    public static final String SEARCH_INCONCLUSIVE = "Search inconclusive";

    private SilenceWords() {}

    /** {@return the words for a form of cooperation of which nothing is on record} */
    static WordedAnswer of(Cooperation nothing) {
        String words = nothing instanceof Cooperation.SearchInconclusive
                ? SEARCH_INCONCLUSIVE
                : nothing.howKnown().label();
        boolean searched = nothing.howKnown() == HowKnown.NONE_FOUND;
        return new WordedAnswer(words, searched ? Meaning.NEUTRAL : Meaning.UNKNOWN, anchors(nothing));
    }

    private static List<String> anchors(Cooperation nothing) {
        List<Inquiry> inquiries = nothing.inquiries();
        return inquiries.isEmpty()
                ? List.of(nothing.question().claim().toString())
                : inquiries.stream().map(inquiry -> inquiry.id().value()).toList();
    }
}
