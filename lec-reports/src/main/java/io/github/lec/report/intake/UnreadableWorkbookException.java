package io.github.lec.report.intake;

import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import java.io.IOException;

/** Thrown if a file is not a workbook, or cannot be read; the message says what it is instead. */
final class UnreadableWorkbookException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableWorkbookException(String found) {
        super(found);
    }

    /** {@return it as the problem of a file as a whole} */
    Problem problem(String file) {
        return Problem.of(Place.of(file), String.valueOf(getMessage()), "an Excel workbook (.xlsx) without a password");
    }

    /** {@return the exception for a damaged workbook} */
    static UnreadableWorkbookException damaged(String what) {
        return new UnreadableWorkbookException("a damaged workbook (" + what + ")");
    }
}
