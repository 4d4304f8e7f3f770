package io.github.lec.logic.internal;

import io.github.lec.logic.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects everything that is wrong with one value, so that a reader of a dataset learns it in one run. The first
 * exception is thrown and holds the others as suppressed exceptions.
 */
public final class Refusals {
    private @Nullable InvalidValueException first;

    private Refusals() {}

    /**
     * Adds what is wrong, once.
     *
     * @param field the field
     * @param found the value that was given
     * @param expected what is allowed
     */
    public void add(String field, Object found, String expected) {
        add(new InvalidValueException(field, found, expected));
    }

    /**
     * Adds, once, that a part of a list names something that must not be named there.
     *
     * @param field the field that holds the list
     * @param what what the part names, as "party"
     * @param part the name
     * @param expected what is allowed
     */
    public void addPart(String field, String what, String part, String expected) {
        add(InvalidValueException.ofPart(field, what, part, expected));
    }

    private void add(InvalidValueException refusal) {
        if (first == null) {
            first = refusal;
        } else if (all(first).stream().noneMatch(known -> isSame(known, refusal))) {
            first.addSuppressed(refusal);
        }
    }

    private static boolean isSame(InvalidValueException one, InvalidValueException other) {
        return one.field().equals(other.field())
                && one.found().equals(other.found())
                && one.expected().equals(other.expected());
    }

    /**
     * Refuses a value if anything is wrong with it.
     *
     * @param checks add what is wrong
     * @throws InvalidValueException the first
     */
    public static void collect(Consumer<Refusals> checks) {
        Refusals refusals = new Refusals();
        checks.accept(refusals);
        if (refusals.first != null) {
            throw refusals.first;
        }
    }

    /**
     * Everything that is wrong with a value.
     *
     * @param thrown what was thrown
     * @return it, and what it holds
     */
    public static List<InvalidValueException> all(InvalidValueException thrown) {
        return Stream.concat(
                        Stream.of(thrown),
                        Arrays.stream(thrown.getSuppressed())
                                .filter(InvalidValueException.class::isInstance)
                                .map(InvalidValueException.class::cast))
                .toList();
    }
}
