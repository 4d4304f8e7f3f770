package io.github.lec.report.intake;

import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the problems of a workbook, each with its cell, and notes for its author. */
final class CellProblems {
    /** The maximum number of problem cells that are listed. */
    private static final int MOST = 10_000;

    /** The number of places named for a problem in many cells. */
    private static final int MOST_PLACES = 5;

    /** The search for the nearest valid value is the most expensive part. */
    private static final int MOST_SUGGESTIONS = 200;

    /** A problem; those of the workbook as a whole have no place. */
    record Located(Optional<CellPlace> place, Problem problem) {}

    private final String file;
    private final List<Located> found = new ArrayList<>();
    private final Set<Optional<CellPlace>> places = new HashSet<>();
    private final List<Located> notes = new ArrayList<>();
    private final Map<String, Optional<String>> suggestions = new HashMap<>();
    private long unlisted;

    CellProblems(String file) {
        this.file = file;
    }

    /** Finds the valid value that was probably intended. */
    @FunctionalInterface
    interface Suggestion {
        Optional<String> find();
    }

    /** {@return whether something is wrong with a cell, or with the workbook as a whole} */
    boolean has(Optional<CellPlace> place) {
        return places.contains(place);
    }

    /** {@return the value that was probably intended, searched for once} */
    Optional<String> nearest(String wrong, Suggestion suggestion) {
        if (!suggestions.containsKey(wrong) && suggestions.size() < MOST_SUGGESTIONS) {
            suggestions.put(wrong, suggestion.find());
        }
        return suggestions.getOrDefault(wrong, Optional.empty());
    }

    void add(CellPlace place, String what, String expected) {
        add(place, what, expected, Optional.empty());
    }

    void add(CellPlace place, String what, String expected, Optional<String> nearest) {
        add(Optional.of(place), Optional.empty(), what, expected, nearest);
    }

    /** Adds that the workbook cannot be read. */
    void add(UnreadableWorkbookException unreadable) {
        Problem problem = unreadable.problem(file);
        add(problem.found(), problem.expected());
    }

    /** Adds a problem of the workbook as a whole. */
    void add(String what, String expected) {
        add(Optional.empty(), Optional.empty(), what, expected, Optional.empty());
    }

    void add(Optional<CellPlace> place, Optional<String> rule, String what, String expected, Optional<String> nearest) {
        places.add(place);
        if (found.size() == MOST) {
            unlisted++;
            return;
        }
        found.add(new Located(place, problem(place, what, expected).withId(rule).withNearest(nearest)));
    }

    /** Adds a note on a value that was read, but perhaps not as its author expects. */
    void note(CellPlace place, String what, String read) {
        if (notes.size() < MOST) {
            notes.add(new Located(Optional.of(place), problem(Optional.of(place), what, read)));
        }
    }

    private Problem problem(Optional<CellPlace> place, String what, String expected) {
        return Problem.of(Place.of(file).pointer(place.map(CellPlace::toString).orElse("")), what, expected);
    }

    /** {@return the problems in the order of sheets, rows and columns} */
    List<Located> list() {
        return found.stream()
                .sorted(Comparator.comparing(located -> located.place().orElse(new CellPlace(-1, "", 0, 0))))
                .toList();
    }

    /** {@return what should be known, each once} */
    List<Problem> notes() {
        return together(notes);
    }

    /**
     * Throws if anything was found.
     *
     * @throws InvalidDatasetException with the problems in the order of sheets, rows and columns; the same problem in many
     *     cells is reported once
     */
    void throwIfAny() {
        if (found.isEmpty()) {
            return;
        }
        List<Problem> problems = new ArrayList<>(together(list()));
        if (unlisted > 0) {
            problems.add(
                    problem(Optional.empty(), unlisted + " more problems", "these " + MOST + " to be corrected first"));
        }
        throw new InvalidDatasetException(problems);
    }

    private static List<Problem> together(List<Located> all) {
        Map<List<Object>, List<Located>> same = new LinkedHashMap<>();
        all.forEach(located -> {
            Problem problem = located.problem();
            same.computeIfAbsent(
                            List.of(problem.id(), problem.found(), problem.expected(), problem.nearest()),
                            first -> new ArrayList<>())
                    .add(located);
        });
        return same.values().stream().map(CellProblems::once).toList();
    }

    /** {@return one problem for all, at the first place} */
    private static Problem once(List<Located> same) {
        Problem first = same.get(0).problem();
        if (same.size() == 1) {
            return first;
        }
        String others = same.stream()
                .flatMap(located -> located.place().stream())
                .limit(MOST_PLACES)
                .map(CellPlace::toString)
                .collect(Collectors.joining(", "));
        String found = first.found() + " in " + same.size() + " cells, " + others
                + (same.size() > MOST_PLACES ? " and so on" : "");
        return new Problem(first.id(), first.place(), found, first.expected(), first.nearest());
    }
}
