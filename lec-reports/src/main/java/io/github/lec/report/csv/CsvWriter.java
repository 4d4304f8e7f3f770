package io.github.lec.report.csv;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a matrix as a CSV file: a line of headings, then one record per row.
 *
 * <p>A spreadsheet that opens a CSV file takes a value that begins with {@code =} for a formula and runs it. Such
 * values, and others that are known to be taken for one, get an apostrophe in front, which makes a spreadsheet show
 * them as text; a program that reads the file may take it away. Many spreadsheets expect semicolons, tabs or vertical
 * bars instead of commas and split a value at these: each piece that would begin in this way gets the apostrophe too.
 * Whole numbers are left as they are, negative ones too.
 *
 * <p>Nothing is cut, whatever its length.
 */
public final class CsvWriter {

    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180;

    /** Characters that spreadsheets treat as the beginning of a formula, also in full-width form. */
    private static final String SIGNS = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";

    /**
     * Where a formula could begin: at the beginning of a value, and where a spreadsheet that does not know the
     * separator may begin a new cell, after a semicolon, a vertical bar, a tab or a line break. Space and invisible
     * characters before it make no difference, nor, in the middle of a value, a quotation mark.
     */
    private static final Pattern FORMULA_START = Pattern.compile(
            "^[\\h\\p{Cf}&&[^\\t]]*+(?=" + SIGNS + ")|(?<=[;|\\t\\n])[\\h\\p{Cf}\"&&[^\\t]]*+(?=" + SIGNS + ")");

    private CsvWriter() {}

    /**
     * {@return the name of the file for a matrix: {@code cooperation-data.csv} for the sheet {@code Cooperation data}}
     *
     * @param matrix the matrix
     */
    public static String fileName(Matrix matrix) {
        String plain = matrix.table().toLowerCase(Locale.ROOT).replace('_', '-');
        return plain + ".csv";
    }

    /**
     * Writes a matrix.
     *
     * @param matrix what to write
     * @param out the stream; it is flushed and stays open
     * @throws IOException if {@code out} cannot be written to
     */
    public static void write(Matrix matrix, OutputStream out) throws IOException {
        write(matrix, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    /**
     * Writes a matrix as text.
     *
     * @param matrix what to write
     * @param writer the writer; it is flushed and stays open
     * @throws IOException if {@code writer} cannot be written to
     */
    public static void write(Matrix matrix, Writer writer) throws IOException {
        // closing the printer would close the writer, which is not ours
        @SuppressWarnings("resource")
        CSVPrinter printer = new CSVPrinter(writer, RFC_4180);
        for (Column column : matrix.columns()) {
            printer.print(harmless(column.header()));
        }
        printer.println();
        try (Stream<Row> rows = matrix.rows()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                List<Cell> cells = each.next().cells();
                for (Cell cell : cells) {
                    printer.print(cell instanceof Cell.Count count ? count.words() : harmless(cell.words()));
                }
                printer.println();
            }
        }
        printer.flush();
    }

    private static String harmless(String text) {
        return FORMULA_START.matcher(text).replaceAll("'$0");
    }
}
