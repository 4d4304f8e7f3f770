package io.github.lec.format;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Thrown when a dataset cannot be read, or cannot be built in code. It contains the problems that were found, each with
 * its place; nothing was loaded. A single record or value that cannot be built is an {@link
 * io.github.lec.logic.InvalidValueException}; both are an {@link IllegalArgumentException}.
 */
public final class InvalidDatasetException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The problems. */
    @SuppressWarnings("serial") // the list is an immutable list of records of text
    private final List<Problem> problems;

    /** How many problems were found beyond these. */
    private final int more;

    /**
     * Reports problems.
     *
     * @param problems at least one
     */
    public InvalidDatasetException(List<Problem> problems) {
        this(problems, 0);
    }

    /**
     * Reports the first of many problems.
     *
     * @param problems at least one
     * @param more how many were found besides these
     */
    public InvalidDatasetException(List<Problem> problems, int more) {
        super(Stream.concat(
                        ProblemMessages.of(problems).stream(),
                        more > 0 ? Stream.of("and " + more + " more") : Stream.of())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
        this.more = more;
    }

    /** {@return the problems in the order of files and lines; of very many, the first ones} */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return how many problems were found beyond those listed} */
    public int more() {
        return more;
    }
}
