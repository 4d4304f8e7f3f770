package io.github.lec.assertj;

import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractThrowableAssert;

/** Assertions on an {@link InvalidDatasetException}: the problems for which data were refused. */
public final class InvalidDatasetAssert extends AbstractThrowableAssert<InvalidDatasetAssert, InvalidDatasetException> {
    InvalidDatasetAssert(InvalidDatasetException actual) {
        super(actual, InvalidDatasetAssert.class);
    }

    /**
     * That this number of problems is listed.
     *
     * @param count the number
     * @return this
     */
    public InvalidDatasetAssert hasProblems(int count) {
        isNotNull();
        if (actual.problems().size() != count) {
            failWithMessage("%nExpecting %d problems%nbut found %s", count, found());
        }
        return this;
    }

    /**
     * That a problem is reported.
     *
     * @param words what its message contains: a place, what was found, what was expected
     * @return this
     */
    public InvalidDatasetAssert hasProblem(String... words) {
        isNotNull();
        if (actual.problems().stream()
                .map(Problem::message)
                .noneMatch(message -> Arrays.stream(words).allMatch(message::contains))) {
            failWithMessage("%nExpecting a problem with %s%nbut found %s", List.of(words), found());
        }
        return this;
    }

    private String found() {
        return actual.problems().size() + ":\n"
                + actual.problems().stream()
                        .map(problem -> "  " + problem.message())
                        .collect(Collectors.joining("\n"));
    }
}
