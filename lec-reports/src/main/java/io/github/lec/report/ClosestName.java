package io.github.lec.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the name that someone probably meant. */
final class ClosestName {
    private ClosestName() {}

    /** {@return the name with the fewest edits, capital letters making no difference} */
    static String to(String wanted, Collection<String> names) {
        String folded = fold(wanted);
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(folded, fold(name))))
                .orElseThrow(() -> new IllegalArgumentException("no names to choose from"));
    }

    private static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(lower.length(), 60));
    }

    /** Levenshtein's distance, in one row. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substitution = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[row.length - 1];
    }
}
