package io.github.lec.report.intake;

import java.io.IOException;

/** A file is no workbook, or one that cannot be read; the message says what it is instead. */
final class UnreadableWorkbookException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableWorkbookException(String found) {
        super(found);
    }

    /** {@return that a file is a workbook of which something is broken} */
    static UnreadableWorkbookException damaged(String what) {
        return new UnreadableWorkbookException("a damaged workbook (" + what + ")");
    }
}
