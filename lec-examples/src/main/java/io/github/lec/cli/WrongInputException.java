package io.github.lec.cli;

import io.github.lec.format.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** The command line or the data it names is wrong: every problem found. */
final class WrongInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    WrongInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
