package io.github.lec.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid words that someone may have meant. */
final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /** {@return the word or words with the fewest edits, joined by "or"; nothing if none is near or too many are} */
    static Optional<String> to(String found, Collection<String> candidates) {
        List<String> near = all(found, candidates);
        return near.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", near));
    }

    /** {@return the words with the fewest edits in their order; none if none is near or too many are} */
    static List<String> all(String found, Collection<String> candidates) {
        int fewest = candidates.stream()
                .mapToInt(candidate -> edits(found, candidate))
                .min()
                .orElse(Integer.MAX_VALUE);
        if (fewest > allowed(found)) {
            return List.of();
        }
        List<String> near = candidates.stream()
                .filter(candidate -> edits(found, candidate) == fewest)
                .sorted()
                .toList();
        return near.size() > MOST ? List.of() : near;
    }

    private static int allowed(String found) {
        return found.length() <= 3 ? 1 : Math.max(2, found.length() / 3);
    }

    /** Levenshtein's distance, in one row. */
    private static int edits(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        if (from.length() > 2 * to.length() + 2) {
            return from.length();
        }
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int substitution = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
