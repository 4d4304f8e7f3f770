package io.github.lec.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid value that someone probably meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * The nearest of the valid values. Capitals, spaces and dashes make no difference.
     *
     * @param found what was written
     * @param candidates the valid values
     * @return the candidate with the fewest edits, if they are few in relation to the length
     */
    public static Optional<String> to(String found, Collection<String> candidates) {
        String wanted = found.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return candidates.stream()
                .min(Comparator.comparingInt((String candidate) -> distance(wanted, fold(candidate)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> distance(wanted, fold(candidate)) <= Math.max(2, wanted.length() / 3));
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
