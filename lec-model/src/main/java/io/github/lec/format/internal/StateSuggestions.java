package io.github.lec.format.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the state that is meant by a code of three letters or an English name: {@code EST} and Estonia are {@code EE}. */
final class StateSuggestions {
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

    private StateSuggestions() {}

    /** {@return the code of two letters; nothing if it is no state's} */
    static Optional<String> to(String written) {
        return Optional.ofNullable(Codes.BY_NAME.get(written.strip().toUpperCase(Locale.ROOT)));
    }
}
