package io.github.lec.report.words;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.source.Inquiry;
import io.github.lec.view.HowKnown;
import java.util.List;

/**
 * The six terms for what is absent or not known to exist; no sheet uses any other. Silence is never "no": only the
 * first term says that something is absent.
 */
public final class SilenceWords {
    /** The relevant part of the text was read and has none. */
    public static final String ABSENT = HowKnown.ABSENT.label();

    /** A source says that there is none; the text was not read. */
    public static final String REPORTED_ABSENT = HowKnown.REPORTED_ABSENT.label();

    /** A recorded search found none, which is not proof. */
    public static final String NONE_FOUND = HowKnown.NONE_FOUND.label();

    /** No visible source answers the question, or the search settled nothing. */
    public static final String NOT_DETERMINED = HowKnown.NOT_DETERMINED.label();

    /** No search is recorded. */
    public static final String NOT_LOOKED_FOR = HowKnown.NOT_LOOKED_FOR.label();

    /** The question does not arise. */
    public static final String NOT_APPLICABLE = HowKnown.NOT_APPLICABLE.label();

    private SilenceWords() {}

    /** {@return the six words} */
    public static List<String> all() {
        return List.of(ABSENT, REPORTED_ABSENT, NONE_FOUND, NOT_DETERMINED, NOT_LOOKED_FOR, NOT_APPLICABLE);
    }

    /** {@return the words for a form of cooperation without anything on record} */
    static WordedAnswer of(Cooperation nothing) {
        boolean searched = nothing.howKnown() == HowKnown.NONE_FOUND;
        return new WordedAnswer(
                nothing.howKnown().label(), searched ? Meaning.NEUTRAL : Meaning.UNKNOWN, evidence(nothing));
    }

    private static List<Evidence> evidence(Cooperation nothing) {
        List<Inquiry> inquiries = nothing.inquiries();
        return inquiries.isEmpty()
                ? Evidences.of(List.of(nothing.question().claim()))
                : inquiries.stream().map(Evidences::of).toList();
    }
}
