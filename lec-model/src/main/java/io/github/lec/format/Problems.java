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
        found.add(place.problem(Optional.empty(), what, expected, Optional.empty()));
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
        found.add(place.problem(Optional.empty(), what, expected, nearest));
    }

    void add(String rule, Place place, String what, String expected, Optional<String> nearest) {
        found.add(place.problem(Optional.of(rule), what, expected, nearest));
    }

    int count() {
        return found.size();
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

    /**
     * A value's place in what is read.
     *
     * @param file the name of the file
     * @param line the line, or 0 if there is none
     * @param pointer the JSON pointer
     */
    public record Place(String file, int line, String pointer) {
        /**
         * The place of a member.
         *
         * @param name its name
         * @param at its line
         * @return the place
         */
        public Place member(String name, int at) {
            return new Place(file, at, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
        }

        /**
         * The place of an item of a list.
         *
         * @param index its index, from 0
         * @param at its line
         * @return the place
         */
        public Place item(int index, int at) {
            return new Place(file, at, pointer + "/" + index);
        }

        private Problem problem(Optional<String> rule, String what, String expected, Optional<String> nearest) {
            return new Problem(rule, file, line, pointer, what, expected, nearest);
        }
    }
}
