package io.github.lec.cli;

import java.io.IOException;
import java.io.Writer;

/** Text that a command makes, for a file or for standard output. Lines end in a line feed on every platform. */
@FunctionalInterface
interface Report {
    /**
     * Writes the text.
     *
     * @throws IOException if the writer cannot take it
     */
    void writeTo(Writer writer) throws IOException;
}
