package io.github.lec.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects problems, so that one run reports them all. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Starts without problems. */
    public Problems() {}

    /**
     * Adds a problem without a nearest valid value.
     *
     * @param place where it is
     * @param what what was found
     * @param expected what was expected
     */
    public void add(Place place, String what, String expected) {
        add(Problem.of(place, what, expected));
    }

    /**
     * Adds a problem.
     *
     * @param place where it is
     * @param what what was found
     * @param expected what was expected
     * @param nearest the nearest valid value, if there is one
     */
    public void add(Place place, String what, String expected, Optional<String> nearest) {
        add(Problem.of(place, what, expected).withNearest(nearest));
    }

    /**
     * Adds a problem.
     *
     * @param problem the problem
     */
    public void add(Problem problem) {
        found.add(problem);
    }

    int count() {
        return found.size();
    }

    /**
     * Adds the one problem of a file that is no JSON: what was found in it before may be a consequence of it.
     *
     * @param problem the problem
     */
    public void addAlone(Problem problem) {
        found.removeIf(earlier -> earlier.file().equals(problem.file()));
        found.add(problem);
    }

    /**
     * Throws if anything was found.
     *
     * @throws InvalidDatasetException with all problems, in the order of their places
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidDatasetException(found.stream()
                    .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                    .toList());
        }
    }
}
