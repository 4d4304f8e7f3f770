package io.github.lec.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects problems, so that one run reports them all. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(Place place, String what, String expected) {
        found.add(place.problem(Optional.empty(), what, expected, Optional.empty()));
    }

    void add(Place place, String what, String expected, Optional<String> nearest) {
        found.add(place.problem(Optional.empty(), what, expected, nearest));
    }

    void add(String rule, Place place, String what, String expected, Optional<String> nearest) {
        found.add(place.problem(Optional.of(rule), what, expected, nearest));
    }

    int count() {
        return found.size();
    }

    /** Throws if anything was found. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidDatasetException(found.stream()
                    .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                    .toList());
        }
    }

    /** A value's place in what is read. */
    record Place(String file, int line, String pointer) {
        Place member(String name, int at) {
            return new Place(file, at, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
        }

        Place item(int index, int at) {
            return new Place(file, at, pointer + "/" + index);
        }

        private Problem problem(Optional<String> rule, String what, String expected, Optional<String> nearest) {
            return new Problem(rule, file, line, pointer, what, expected, nearest);
        }
    }
}
