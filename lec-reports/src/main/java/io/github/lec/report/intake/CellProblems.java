package io.github.lec.report.intake;

import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong with a workbook, each with its cell. */
final class CellProblems {
    private record Located(Optional<CellPlace> place, Problem problem) {}

    private final String file;
    private final List<Located> found = new ArrayList<>();
    private final Set<Optional<CellPlace>> places = new HashSet<>();

    CellProblems(String file) {
        this.file = file;
    }

    /** {@return whether something is wrong with a cell, or with the workbook as a whole} */
    boolean has(Optional<CellPlace> place) {
        return places.contains(place);
    }

    void add(CellPlace place, String what, String expected) {
        add(place, what, expected, Optional.empty());
    }

    void add(CellPlace place, String what, String expected, Optional<String> nearest) {
        add(Optional.of(place), Optional.empty(), what, expected, nearest);
    }

    /** Adds a problem of the workbook as a whole. */
    void add(String what, String expected) {
        add(Optional.empty(), Optional.empty(), what, expected, Optional.empty());
    }

    void add(Optional<CellPlace> place, Optional<String> rule, String what, String expected, Optional<String> nearest) {
        String pointer = place.map(CellPlace::toString).orElse("");
        Problem problem = Problem.of(Place.of(file).pointer(pointer), what, expected)
                .withId(rule)
                .withNearest(nearest);
        found.add(new Located(place, problem));
        places.add(place);
    }

    /**
     * Throws if anything was found.
     *
     * @throws InvalidDatasetException with the problems in the order of sheets, rows and columns
     */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidDatasetException(found.stream()
                    .sorted(Comparator.comparing(located -> located.place().orElse(new CellPlace(-1, "", 0, 0))))
                    .map(Located::problem)
                    .toList());
        }
    }
}
