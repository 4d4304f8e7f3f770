package io.github.lec.format.internal;

import io.github.lec.logic.internal.PlainLetters;
import io.github.lec.logic.internal.Suggestions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the state that is meant by a three-letter code or an English name: {@code EST} and Estonia are {@code EE}. */
public final class StateSuggestions {
    /** Loaded on first use. */
    private static final class Codes {
        private static final Map<String, String> BY_NAME = new HashMap<>();

        static {
            for (String code : Locale.getISOCountries()) {
                Locale state = new Locale("", code);
                BY_NAME.put(state.getISO3Country(), code);
                BY_NAME.put(state.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT), code);
            }
        }
    }

    private static final int SHORTEST_BEGINNING = 3;

    /** The length of the code of a state. */
    private static final int LETTERS = 2;

    private StateSuggestions() {}

    /**
     * The state that was probably intended, among some.
     *
     * @param written a code, or a name in English
     * @param valid the codes of the states
     * @return the codes, joined by "or": the code in capital letters, that of the state with this name, the code with
     *     its letters swapped, or the nearest ones
     */
    public static Optional<String> among(String written, Collection<String> valid) {
        String reversed = new StringBuilder(written).reverse().toString();
        return Optional.of(written.strip().toUpperCase(Locale.ROOT))
                .filter(valid::contains)
                .or(() -> to(written))
                .or(() -> begunBy(written))
                .filter(valid::contains)
                .or(() -> Optional.of(reversed).filter(valid::contains))
                .or(() -> Optional.of(String.join(" or ", Suggestions.all(written, valid)))
                        .filter(near -> !near.isEmpty() && mayBeMeant(written, valid)));
    }

    /** {@return whether a code is more than any other like some, as it is not if it shares the last letter alone} */
    private static boolean mayBeMeant(String written, Collection<String> valid) {
        return written.length() != LETTERS
                || valid.stream().anyMatch(code -> code.length() == LETTERS && code.charAt(0) == written.charAt(0));
    }

    /**
     * What would have been valid, for messages.
     *
     * @param written what was written
     * @param expected what was expected, in words
     * @param valid the codes of the states
     * @return the words, and the state that was probably intended
     */
    public static String expected(String written, String expected, Collection<String> valid) {
        return expected
                + among(written, valid)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("");
    }

    /**
     * Whether a code is that of a state or territory in ISO 3166-1; the dataset need not contain it.
     *
     * @param code a code
     * @return true if it is one of their codes of two letters
     */
    public static boolean isIso(String code) {
        return Codes.BY_NAME.containsValue(code);
    }

    /**
     * {@return the code of the only state whose name begins with the text, as Germany begins with GER; nothing for one
     * or two letters}
     */
    private static Optional<String> begunBy(String written) {
        String letters = written.strip().toUpperCase(Locale.ROOT);
        if (letters.length() < SHORTEST_BEGINNING) {
            return Optional.empty();
        }
        List<String> begun = Codes.BY_NAME.entrySet().stream()
                .filter(name -> name.getKey().startsWith(letters))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    /** {@return the two-letter code; nothing if it is not the code of a state} */
    static Optional<String> to(String written) {
        return Optional.ofNullable(
                Codes.BY_NAME.get(PlainLetters.of(written).strip().toUpperCase(Locale.ROOT)));
    }
}
