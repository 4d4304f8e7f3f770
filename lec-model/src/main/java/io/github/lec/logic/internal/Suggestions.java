package io.github.lec.logic.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the valid value that was probably intended: the one with the smallest edit distance (Levenshtein), ignoring
 * case, whether words are separated by a space, a hyphen or an underscore, and the look-alikes of {@link PlainLetters}.
 * A value whose first words are the text comes before others that are not the same. If none is near, the text may be the beginning of a
 * value, or begin with one.
 */
public final class Suggestions {
    /** Longer texts are compared by their beginning, so that hostile input costs little. */
    private static final int LONGEST = 80;

    /** If more values are equally near, naming them does not help. */
    private static final int MOST = 3;

    /**
     * In a code of two letters one wrong letter is half, so choosing among several neighbours is a guess: SP may be JP
     * or ES.
     */
    private static final int LONGEST_WITHOUT_CHOICE = 2;

    /** From this length on, a prefix of a value is taken to mean the value. */
    private static final int SHORTEST_BEGINNING = 4;

    /** The number of wrong letters in the beginning of a value. */
    private static final int MOST_IN_BEGINNING = 2;

    private Suggestions() {}

    /**
     * The nearest value.
     *
     * @param found what was written
     * @param candidates the valid values
     * @return the first in alphabetical order of those with the fewest edits; none if too many edits are needed for the
     *     length of the text and it is not a prefix of a value, or if the text has two letters and several values are
     *     equally near
     */
    public static Optional<String> to(String found, Collection<String> candidates) {
        List<String> near = nearest(found, candidates);
        boolean guessed = found.length() <= LONGEST_WITHOUT_CHOICE && near.size() > 1;
        return guessed ? Optional.empty() : near.stream().findFirst();
    }

    /**
     * The values that are equally near.
     *
     * @param found what was written
     * @param candidates the valid values
     * @return those with the fewest edits, in alphabetical order; none if too many edits are needed for the length of
     *     the text and it is not a prefix of a value, or if more than three values are equally near
     */
    public static List<String> all(String found, Collection<String> candidates) {
        List<String> near = nearest(found, candidates);
        return near.size() > MOST ? List.of() : near;
    }

    private static List<String> nearest(String found, Collection<String> candidates) {
        String wanted = fold(found);
        List<String> continued = candidates.stream()
                .filter(candidate -> fold(candidate).startsWith(wanted + "_"))
                .toList();
        boolean isOne =
                candidates.stream().anyMatch(candidate -> fold(candidate).equals(wanted));
        if (!isOne && !continued.isEmpty() && wanted.length() >= SHORTEST_BEGINNING) {
            return withFewestEdits(wanted, continued, LONGEST);
        }
        List<String> near = withFewestEdits(wanted, candidates, allowed(wanted));
        if (!near.isEmpty() || wanted.length() < SHORTEST_BEGINNING) {
            return near;
        }
        List<String> begun = candidates.stream()
                .filter(candidate -> fold(candidate).startsWith(wanted))
                .toList();
        if (!begun.isEmpty()) {
            return withFewestEdits(wanted, begun, LONGEST);
        }
        List<String> longest = longestBeginning(wanted, candidates);
        return longest.isEmpty() ? nearlyBegun(wanted, candidates) : longest;
    }

    /**
     * {@return the only value whose first words are nearly the text: POLITICAL_OFENCE is POLITICAL_OFFENCE_EXCEPTION}
     */
    private static List<String> nearlyBegun(String wanted, Collection<String> candidates) {
        int words = wanted.split("_", -1).length;
        if (words == 1) {
            return List.of();
        }
        List<String> begun = candidates.stream()
                .filter(candidate ->
                        edits(wanted, firstWords(fold(candidate), words), MOST_IN_BEGINNING) <= MOST_IN_BEGINNING)
                .toList();
        return begun.size() == 1 ? begun : List.of();
    }

    private static String firstWords(String value, int words) {
        int end = -1;
        for (int word = 0; word < words; word++) {
            end = value.indexOf('_', end + 1);
            if (end < 0) {
                return value;
            }
        }
        return value.substring(0, end);
    }

    /**
     * {@return the longest value with which the text begins, followed by another word: "extradition treaty" is
     * EXTRADITION}
     */
    private static List<String> longestBeginning(String wanted, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate ->
                        candidate.length() >= SHORTEST_BEGINNING && wanted.startsWith(fold(candidate) + "_"))
                .max(Comparator.comparing(String::length))
                .map(List::of)
                .orElse(List.of());
    }

    private static List<String> withFewestEdits(String wanted, Collection<String> candidates, int most) {
        List<String> near = new ArrayList<>();
        int fewest = most;
        for (String candidate : candidates) {
            int edits = edits(wanted, fold(candidate), fewest);
            if (edits < fewest) {
                near.clear();
                fewest = edits;
            }
            if (edits == fewest) {
                near.add(candidate);
            }
        }
        near.sort(Comparator.naturalOrder());
        return near;
    }

    private static int allowed(String wanted) {
        return wanted.length() <= 3 ? 1 : Math.max(2, wanted.length() / 3);
    }

    private static String fold(String text) {
        String cut = PlainLetters.of(text.substring(0, Math.min(text.length(), LONGEST)));
        return cut.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    /** Levenshtein distance in one row, computed only near the diagonal and stopped when it must be too large. */
    private static int edits(String one, String other, int most) {
        int length = other.length();
        if (Math.abs(one.length() - length) > most) {
            return most + 1;
        }
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int first = Math.max(1, i - most);
            int last = Math.min(length, i + most);
            int diagonal = row[first - 1];
            row[first - 1] = first == 1 ? i : most + 1;
            int least = row[first - 1];
            for (int j = first; j <= last; j++) {
                int substitution = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                int above = j == i + most ? most : row[j]; // outside the band the distance is too large
                row[j] = Math.min(substitution, Math.min(above, row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return row[length];
    }

    /**
     * What would have been valid, for messages.
     *
     * @param written what was written
     * @param valid the valid values
     * @return all of them, and the nearest if one is near
     */
    public static String expectedOneOf(String written, Collection<String> valid) {
        return expected(written, "one of " + String.join(", ", valid), valid);
    }

    /**
     * What would have been valid, for messages.
     *
     * @param written what was written
     * @param expected what was expected, in words
     * @param valid the valid values
     * @return the words, and the nearest valid value if one is near
     */
    public static String expected(String written, String expected, Collection<String> valid) {
        return to(written, valid)
                .map(nearest -> expected + "; did you mean " + nearest + "?")
                .orElse(expected);
    }
}
