package io.github.lec.report.intake;

import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the problems of a workbook, each with its cell, and notes for its author. */
final class CellProblems {
    /** The maximum number of problem cells that are marked. */
    private static final int MOST_MARKED = 10_000;

    /** The number of problem cells up to which cells merged with them are remembered. */
    private static final int MOST_SETTLED = 100_000;

    /** The search for the nearest valid value is the most expensive part. */
    private static final int MOST_SUGGESTIONS = 200;

    private final String file;
    private final List<LocatedProblem> marked = new ArrayList<>();
    private final RepeatedProblems found = new RepeatedProblems();
    private final Set<Optional<CellPlace>> places = new HashSet<>();
    private final RepeatedProblems notes = new RepeatedProblems();
    private final Map<String, Optional<String>> suggestions = new HashMap<>();
    private int unmarked;
    private int unlisted;

    CellProblems(String file) {
        this.file = file;
    }

    /** Finds the valid value that was probably intended. */
    @FunctionalInterface
    interface Suggestion {
        Optional<String> find();
    }

    /** {@return whether anything was found} */
    boolean isEmpty() {
        return marked.isEmpty();
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
        found.add(mark(place, problem(place, what, expected).withId(rule).withNearest(nearest)));
    }

    /** Adds a problem that is corrected in the same way whatever was found. */
    void addAlike(CellPlace place, String what, String expected, Optional<String> nearest) {
        Optional<CellPlace> cell = Optional.of(place);
        found.addAlike(mark(cell, problem(cell, what, expected).withNearest(nearest)));
    }

    /**
     * Records that nothing else need be said of a cell, such as one that is merged with a problem cell.
     *
     * @return whether it could be; there may be too many
     */
    boolean settle(CellPlace place) {
        if (places.size() >= MOST_SETTLED) {
            return false;
        }
        places.add(Optional.of(place));
        return true;
    }

    private LocatedProblem mark(Optional<CellPlace> place, Problem problem) {
        LocatedProblem located = new LocatedProblem(place, problem);
        places.add(place);
        if (marked.size() < MOST_MARKED) {
            marked.add(located);
        } else {
            unmarked++;
        }
        return located;
    }

    /** Counts problems that are not listed. */
    void addUnlisted(int count) {
        unlisted += count;
    }

    /** Adds a note on a value that was read, but perhaps not as its author expects. */
    void note(CellPlace place, String what, String read) {
        notes.add(new LocatedProblem(Optional.of(place), problem(Optional.of(place), what, read)));
    }

    private Problem problem(Optional<CellPlace> place, String what, String expected) {
        return Problem.of(Place.of(file).pointer(place.map(CellPlace::toString).orElse("")), what, expected);
    }

    /**
     * {@return the problem of each cell, in the order of sheets, rows and columns; the last one counts further ones}
     */
    List<LocatedProblem> list() {
        List<LocatedProblem> list = new ArrayList<>(marked);
        list.sort(LocatedProblem.ORDER);
        if (unmarked + unlisted > 0) {
            Problem more = problem(
                    Optional.empty(), unmarked + unlisted + " more problems", "the others to be corrected first");
            list.add(new LocatedProblem(Optional.empty(), more));
        }
        return list;
    }

    /** {@return what should be known, each once} */
    List<Problem> notes() {
        return notes.reported(false).problems();
    }

    /**
     * Throws if anything was found.
     *
     * @throws InvalidDatasetException with the problems in the order of sheets, rows and columns; the same problem in
     *     many cells is reported once
     */
    void throwIfAny() {
        if (!isEmpty()) {
            RepeatedProblems.Reported reported = found.reported(unlisted > 0);
            throw new InvalidDatasetException(reported.problems(), reported.more() + unlisted);
        }
    }
}
