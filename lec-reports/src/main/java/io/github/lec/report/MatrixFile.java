package io.github.lec.report;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.report.csv.CsvWriter;
import io.github.lec.report.excel.Profile;
import io.github.lec.report.excel.WorkbookWriter;
import io.github.lec.report.html.HtmlWriter;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.DocumentProperties;
import io.github.lec.report.matrix.Matrix;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Writes one table to a file. */
public final class MatrixFile {
    private static final List<String> SUFFIXES = List.of(".xlsx", ".html", ".csv", ".txt");

    private MatrixFile() {}

    /**
     * Writes a table in the format given by the suffix of the file. The file is written completely or not at all. A
     * cell of a {@linkplain Comparison#table standard table} that leads to another sheet keeps its words, and leads
     * nowhere.
     *
     * @param matrix the table
     * @param asOf the day that it describes, for the properties of a workbook or page
     * @param place a file whose name ends in {@code .xlsx}, {@code .html}, {@code .csv} or {@code .txt}
     * @throws InvalidValueException if it ends in anything else
     * @throws IOException if it cannot be written there
     */
    public static void write(Matrix matrix, LocalDate asOf, Path place) throws IOException {
        InvalidValueException.given(matrix, "matrix");
        InvalidValueException.given(asOf, "asOf");
        InvalidValueException.given(place, "place");
        String name = Manifest.nameOf(place);
        String wanted = name.toLowerCase(Locale.ROOT);
        String suffix = SUFFIXES.stream()
                .filter(wanted::endsWith)
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("place", name, String.join(", ", SUFFIXES)));
        WholeFiles.write(place, out -> write(matrix, asOf, suffix, out));
    }

    private static void write(Matrix matrix, LocalDate asOf, String suffix, OutputStream out) throws IOException {
        DocumentProperties properties = DocumentProperties.titled(
                        matrix.title(), asOf.atStartOfDay(ZoneOffset.UTC).toInstant())
                .build();
        Book book = Book.of(properties, matrix);
        switch (suffix) {
            case ".xlsx" -> WorkbookWriter.forProfile(Profile.ANALYST).write(book, out);
            case ".html" -> HtmlWriter.standard().write(book, out);
            case ".csv" -> CsvWriter.write(matrix, out);
            default -> TextFile.writeTo(book, out);
        }
    }
}
