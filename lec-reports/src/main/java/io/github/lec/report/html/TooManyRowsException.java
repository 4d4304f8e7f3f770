package io.github.lec.report.html;

import java.io.IOException;

/** Thrown if the tables of a book have more rows than a page can hold; its message says what to write instead. */
public final class TooManyRowsException extends IOException {
    private static final long serialVersionUID = 1L;

    TooManyRowsException(String message) {
        super(message);
    }
}
