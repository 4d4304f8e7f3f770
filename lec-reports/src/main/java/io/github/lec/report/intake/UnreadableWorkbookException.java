package io.github.lec.report.intake;

import java.io.IOException;

/** Thrown if a file is not a workbook, or cannot be read; the message says what it is instead. */
final class UnreadableWorkbookException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableWorkbookException(String found) {
        super(found);
    }

    /** {@return the exception for a damaged workbook} */
    static UnreadableWorkbookException damaged(String what) {
        return new UnreadableWorkbookException("a damaged workbook (" + what + ")");
    }
}
