package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.conformance.Assessment;
import io.github.lec.report.conformance.Edition;
import io.github.lec.report.conformance.Point;
import io.github.lec.report.conformance.SpreadsheetChecklist;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that was written in a test, for inspection in several ways. */
final class Written {

    private static final Set<Point> UP_TO_THE_DATA = EnumSet.of(Point.NO_SYMBOLS);

    /** The cells of a form are empty. */
    private static final Set<Point> NOT_FOR_FORMS = EnumSet.of(Point.NO_EMPTY_CELLS, Point.NO_MERGED_CELLS);

    private final byte[] bytes;

    private Written(byte[] bytes) {
        this.bytes = bytes;
    }

    static Written book(Book book, Profile profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WorkbookWriter.forProfile(profile).write(book, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertConforms(out.toByteArray(), profile, book.matrices().stream().anyMatch(Matrix::isForm));
        return new Written(out.toByteArray());
    }

    /** Every workbook that a test writes can be published, apart from defects of its test data. */
    private static void assertConforms(byte[] workbook, Profile profile, boolean form) {
        try {
            Assessment assessment = SpreadsheetChecklist.forEdition(Edition.valueOf(profile.name()))
                    .check("lec-written-in-a-test.xlsx", new ByteArrayInputStream(workbook));
            assertThat(assessment.shortcomings())
                    .filteredOn(shortcoming -> !UP_TO_THE_DATA.contains(shortcoming.point()))
                    .filteredOn(shortcoming -> !form || !NOT_FOR_FORMS.contains(shortcoming.point()))
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Written matrices(Matrix... matrices) {
        return book(new Book(SampleBook.properties(), List.of(matrices)), Profile.ANALYST);
    }

    /** Writes a sheet called Cells with one row of cells under the headings A, B and so on. */
    static Written cells(Cell... cells) {
        Matrix.Builder matrix =
                Matrix.on("Cells").title("Cells").shows("Some cells.").source("a test");
        for (int i = 0; i < cells.length; i++) {
            matrix.columns(Column.words("Column " + Addresses.column(i)));
        }
        return matrices(matrix.row(cells).build());
    }

    byte[] bytes() {
        return bytes;
    }

    XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** {@return the text of the part of the archive with a name} */
    String part(String name) throws IOException {
        byte[] part = parts().get(name);
        if (part == null) {
            throw new IllegalArgumentException("There is no part " + name + " among " + parts().keySet());
        }
        return new String(part, StandardCharsets.UTF_8);
    }

    /** {@return the parts of the archive by their names} */
    Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
