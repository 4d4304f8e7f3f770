package io.github.lec.format.internal;

import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.logic.internal.Suggestions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects problems, so that one run reports them all. If there are very many, it keeps the first, counts the rest and
 * stops searching for suggestions, so that a file full of errors costs little more than a correct one.
 */
public final class Problems {
    /** The maximum number of problems that are kept, unless the caller keeps more. */
    static final int MOST = 1_000;

    /** The maximum number of comparisons between rejected and valid values. */
    private static final int COMPARISONS = 200_000;

    private final int most;
    private final List<Problem> found = new ArrayList<>();
    private final Map<String, Integer> more = new HashMap<>();
    private int count;
    private int comparisons;

    /** Starts without problems; a thousand are kept. */
    public Problems() {
        this(MOST);
    }

    /**
     * Starts without problems.
     *
     * @param most the maximum number of problems that are kept
     */
    public Problems(int most) {
        this.most = most;
    }

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
        count++;
        if (isFull()) {
            more.merge(problem.file(), 1, Integer::sum);
        } else {
            found.add(problem);
        }
    }

    /** {@return whether nothing was found} */
    public boolean isEmpty() {
        return count == 0;
    }

    /**
     * Adds the problems that are kept here to others.
     *
     * @param others the others
     */
    public void addTo(Problems others) {
        found.forEach(others::add);
    }

    /** {@return whether further problems are only counted} */
    boolean isFull() {
        return found.size() >= most;
    }

    /** {@return how many problems were added, those that are only counted too} */
    int count() {
        return count;
    }

    /**
     * The valid value that was probably intended.
     *
     * @param written what was written
     * @param valid the valid values
     * @return the nearest, as {@link Suggestions#to} finds it; nothing if none is near, or too much was compared
     *     already
     */
    public Optional<String> nearest(String written, Collection<String> valid) {
        if (isFull() || comparisons > COMPARISONS) {
            return Optional.empty();
        }
        comparisons += valid.size();
        return Suggestions.to(written, valid);
    }

    /**
     * Adds the single problem of a file that is not JSON, since earlier problems in it may be consequences.
     *
     * @param problem the problem
     */
    public void addAlone(Problem problem) {
        found.removeIf(earlier -> earlier.file().equals(problem.file()));
        more.remove(problem.file());
        add(problem);
    }

    /**
     * Throws if anything was found.
     *
     * @throws InvalidDatasetException with the problems, in the order of their places
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidDatasetException(
                    found.stream()
                            .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                            .toList(),
                    more.values().stream().mapToInt(Integer::intValue).sum());
        }
    }
}
