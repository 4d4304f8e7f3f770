package io.github.lec.report.intake;

import java.util.Locale;

/** Converts names of the file format to readable headings and back. */
final class Naming {
    private Naming() {}

    /** {@return a name in words: "Observed on" for {@code observedOn}, "Treaty kind" for {@code TreatyKind}} */
    static String inWords(String name) {
        String words =
                name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('_', ' ').replace('-', ' ');
        return capital(words.toLowerCase(Locale.ROOT));
    }

    /** {@return a phrase as a sentence} */
    static String sentence(String phrase) {
        return capital(phrase.endsWith(".") ? phrase : phrase + ".");
    }

    /** {@return the normal form of a heading} */
    static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
