package io.github.lec.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid value that someone probably meant. */
final class Nearest {
    private static final int SHORTEST_BEGINNING = 4;

    private Nearest() {}

    /**
     * {@return the candidate with the fewest edits, if they are few in relation to the length; else the shortest of which
     * the beginning was written}
     */
    static Optional<String> to(String found, Collection<String> candidates) {
        String wanted = fold(found).replace(' ', '_');
        Comparator<String> nearest = Comparator.comparingInt((String candidate) -> distance(wanted, fold(candidate)))
                .thenComparing(Comparator.naturalOrder());
        return candidates.stream()
                .min(nearest)
                .filter(candidate -> distance(wanted, fold(candidate)) <= Math.max(2, wanted.length() / 3))
                .or(() -> candidates.stream()
                        .filter(candidate -> wanted.length() >= SHORTEST_BEGINNING
                                && fold(candidate).startsWith(wanted))
                        .min(nearest));
    }

    private static String fold(String candidate) {
        return candidate.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Levenshtein's distance, in one row; both texts are cut so that hostile input costs little. */
    private static int distance(String one, String other) {
        int width = Math.min(other.length(), 80);
        int[] row = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= Math.min(one.length(), 80); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= width; j++) {
                int substitution = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[width];
    }
}
