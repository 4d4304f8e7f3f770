package io.github.lec.report.intake;

import io.github.lec.logic.internal.FirstLetter;
import java.util.Locale;

/** Converts names of the file format to readable headings and back. */
final class Naming {
    private Naming() {}

    /** {@return a name in words: "Observed on" for {@code observedOn}, "Treaty kind" for {@code TreatyKind}} */
    static String inWords(String name) {
        String words =
                name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('_', ' ').replace('-', ' ');
        return FirstLetter.upper(words.toLowerCase(Locale.ROOT));
    }

    /** {@return a phrase as a sentence} */
    static String sentence(String phrase) {
        return FirstLetter.upper(phrase.endsWith(".") ? phrase : phrase + ".");
    }

    /** {@return the normal form of a heading} */
    static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
