package io.github.lec.format;

import java.util.List;
import java.util.stream.Collectors;

/** A dataset could not be read: every problem found, each with its place. Nothing of the dataset was loaded. */
public final class InvalidDatasetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    @SuppressWarnings("serial") // the list is an immutable list of records of text
    private final List<Problem> problems;

    /**
     * Reports problems.
     *
     * @param problems at least one
     */
    public InvalidDatasetException(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return all problems, in the order of files and lines
     */
    public List<Problem> problems() {
        return problems;
    }
}
