package io.github.lec.report.text;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes matrices as plain text.
 *
 * <p>A matrix that fits into the width is written as a table with aligned columns, texts wrapped within them. One that
 * does not is written row by row, each cell on a line of its own after the heading of its column, because a table with
 * wrapped lines cannot be read. {@link #writeEntries} writes any matrix in another way, with the cells that name a row
 * on one line. Lines end with a line feed on every platform.
 *
 * <p>Writers are immutable and thread-safe.
 */
public final class TextWriter {

    private static final int NARROWEST = 40;
    private static final String INDENT = "  ";

    private final int width;

    private TextWriter(int width) {
        this.width = width;
    }

    /**
     * {@return a writer for lines of at most a width}
     *
     * @param width the number of characters in a line, at least 40; wide characters, as in Chinese, count twice
     * @throws IllegalArgumentException if it is less than 40
     */
    public static TextWriter ofWidth(int width) {
        if (width < NARROWEST) {
            throw new IllegalArgumentException(
                    "Lines of text must have room for at least " + NARROWEST + " characters, but had " + width);
        }
        return new TextWriter(width);
    }

    /**
     * {@return a matrix as text}
     *
     * @param matrix what to write
     */
    public String text(Matrix matrix) {
        StringBuilder text = new StringBuilder();
        try {
            write(matrix, text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to a StringBuilder failed", e);
        }
        return text.toString();
    }

    /**
     * Writes all matrices of a book, one after the other.
     *
     * @param book what to write
     * @param out where to
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Book book, Appendable out) throws IOException {
        boolean first = true;
        for (Matrix matrix : book.matrices()) {
            if (!first) {
                out.append("\n\n");
            }
            first = false;
            write(matrix, out);
        }
    }

    /**
     * Writes a matrix.
     *
     * @param matrix what to write
     * @param out where to
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Matrix matrix, Appendable out) throws IOException {
        writeTitle(matrix, out);
        Optional<int[]> widths = new ColumnWidths(matrix).within(width);
        if (widths.isPresent()) {
            writeTable(matrix, widths.get(), out);
        } else {
            writeLabelled(matrix, out);
        }
        out.append('\n');
        writeLines(matrix.notes(), out);
    }

    /**
     * Writes a matrix entry by entry: what names the row, and below it each further cell after the heading of its
     * column.
     *
     * @param matrix what to write
     * @param out where to
     * @throws IOException if {@code out} cannot be written to
     */
    public void writeEntries(Matrix matrix, Appendable out) throws IOException {
        writeTitle(matrix, out);
        List<Column> columns = matrix.columns();
        int headers = matrix.rowHeaders();
        try (Stream<Row> rows = matrix.rows()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                List<String> words = words(each.next());
                writeLines(List.of(String.join(", ", words.subList(0, headers))), out);
                for (int i = headers; i < words.size(); i++) {
                    String entry = columns.get(i).header() + ": " + words.get(i);
                    String indent = INDENT;
                    for (String line : DisplayText.wrap(entry, width - 2 * INDENT.length())) {
                        out.append(indent).append(line).append('\n');
                        indent = INDENT + INDENT;
                    }
                }
                out.append('\n');
            }
        }
        writeLines(matrix.notes(), out);
    }

    private void writeTitle(Matrix matrix, Appendable out) throws IOException {
        for (String line : DisplayText.wrap(matrix.title(), width)) {
            out.append(line).append('\n');
        }
        out.append("=".repeat(Math.min(width, DisplayText.width(matrix.title()))))
                .append('\n');
        writeLines(matrix.lead(), out);
        out.append('\n');
    }

    private void writeLines(List<String> lines, Appendable out) throws IOException {
        for (String whole : lines) {
            for (String line : DisplayText.wrap(whole, width)) {
                out.append(line).append('\n');
            }
        }
    }

    private static void writeTable(Matrix matrix, int[] widths, Appendable out) throws IOException {
        List<Column> columns = matrix.columns();
        List<String> headings = columns.stream().map(Column::header).toList();
        writeLine(headings, columns, widths, out);
        List<String> rules = new ArrayList<>();
        for (int columnWidth : widths) {
            rules.add("-".repeat(columnWidth));
        }
        writeLine(rules, columns, widths, out);
        try (Stream<Row> rows = matrix.rows()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                writeLine(words(each.next()), columns, widths, out);
            }
        }
    }

    private static void writeLine(List<String> words, List<Column> columns, int[] widths, Appendable out)
            throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(DisplayText.wrap(words.get(i), widths[i]));
        }
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                boolean toTheRight = columns.get(i).kind() == Column.Kind.COUNT;
                text.append(i == 0 ? "" : ColumnWidths.GAP).append(DisplayText.pad(part, widths[i], toTheRight));
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    private void writeLabelled(Matrix matrix, Appendable out) throws IOException {
        int label = matrix.columns().stream()
                .mapToInt(column -> DisplayText.width(column.header()))
                .max()
                .orElse(0);
        int labelWidth = Math.min(label, width * 2 / 5);
        boolean first = true;
        try (Stream<Row> rows = matrix.rows()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                if (!first) {
                    out.append('\n');
                }
                first = false;
                List<String> words = words(each.next());
                for (int i = 0; i < words.size(); i++) {
                    writeEntryLine(matrix.columns().get(i).header(), words.get(i), labelWidth, out);
                }
            }
        }
    }

    private void writeEntryLine(String heading, String words, int labelWidth, Appendable out) throws IOException {
        List<String> labels = DisplayText.wrap(heading, labelWidth);
        List<String> texts = DisplayText.wrap(words, width - labelWidth - ColumnWidths.GAP.length());
        for (int line = 0; line < Math.max(labels.size(), texts.size()); line++) {
            String labelPart = line < labels.size() ? labels.get(line) : "";
            String text = line < texts.size() ? texts.get(line) : "";
            String whole = DisplayText.pad(labelPart, labelWidth, false) + ColumnWidths.GAP + text;
            out.append(whole.stripTrailing()).append('\n');
        }
    }

    private static List<String> words(Row row) {
        return row.cells().stream().map(Cell::words).toList();
    }
}
