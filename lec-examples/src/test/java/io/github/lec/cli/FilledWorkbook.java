package io.github.lec.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in a file, filled in as an analyst does it: values under headings, a row below the other. */
record FilledWorkbook(Path file) {
    private static final Set<String> FIRST_HEADINGS = Set.of("Format", "Id", "Record");

    /** Fills in cells of the first blank row, and saves the workbook. */
    FilledWorkbook row(String sheet, String... headingsAndValues) {
        return edit(workbook -> fill(workbook, sheet, headingsAndValues));
    }

    /** Changes the workbook and saves it. */
    FilledWorkbook edit(Consumer<XSSFWorkbook> change) {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            change.accept(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Fills in cells of the first blank row. */
    static void fill(XSSFWorkbook workbook, String sheet, String... headingsAndValues) {
        Sheet filled = workbook.getSheet(sheet);
        Row headings = headings(filled);
        int number = headings.getRowNum() + 1;
        int first = column(headings, headingsAndValues[0]);
        while (filled.getRow(number) != null
                && !text(filled.getRow(number), first).isEmpty()) {
            number++;
        }
        int blank = number;
        Row row = Objects.requireNonNullElseGet(filled.getRow(blank), () -> filled.createRow(blank));
        for (int i = 0; i < headingsAndValues.length; i += 2) {
            row.getCell(column(headings, headingsAndValues[i]), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue(headingsAndValues[i + 1]);
        }
    }

    private static Row headings(Sheet sheet) {
        for (Row row : sheet) {
            if (FIRST_HEADINGS.contains(text(row, 0))) {
                return row;
            }
        }
        throw new IllegalArgumentException("no headings on " + sheet.getSheetName());
    }

    private static int column(Row headings, String heading) {
        for (Cell cell : headings) {
            if (cell.toString().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("no heading " + heading);
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : row.getCell(column).toString();
    }
}
