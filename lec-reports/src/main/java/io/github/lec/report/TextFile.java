package io.github.lec.report;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.text.TextWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A book as one text file in UTF-8, all tables below each other. */
final class TextFile {
    private static final int WIDTH = 120;

    private TextFile() {}

    static void writeTo(Book book, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        TextWriter.ofWidth(WIDTH).write(book, text);
        text.flush();
    }
}
