package io.github.lec.cli;

import io.github.lec.format.Problem;
import io.github.lec.format.ProblemMessages;
import java.util.List;

/** Thrown if the command line or the data are wrong, with every problem found. */
final class WrongInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final int more;

    WrongInputException(List<Problem> problems, int more) {
        super(String.join("\n", ProblemMessages.of(problems)));
        this.problems = List.copyOf(problems);
        this.more = more;
    }

    /** {@return the number of further problems} */
    int more() {
        return more;
    }

    List<Problem> problems() {
        return problems;
    }
}
