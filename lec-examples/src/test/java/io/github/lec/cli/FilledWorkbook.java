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

    /** Fills in a treaty of Estonia with China and one of its clauses, with the dataset and the source. */
    FilledWorkbook treatyOfEstonia() {
        return row(
                        "Dataset",
                        "Id",
                        "my-treaties",
                        "Version",
                        "1",
                        "Title",
                        "My treaties",
                        "Licence",
                        "CC-BY-4.0",
                        "As of",
                        "2031-04-01")
                .row(
                        "Sources",
                        "Id",
                        "gazette-2031-7",
                        "Title",
                        "Law 7/2031 ratifying the extradition treaty",
                        "Kind",
                        "OFFICIAL_GAZETTE",
                        "Published",
                        "2031-03-01")
                .row(
                        "Treaties",
                        "Id",
                        "cn-ee-extradition-2030",
                        "Kind",
                        "EXTRADITION",
                        "Title",
                        "Extradition treaty between Estonia and China",
                        "Parties",
                        "CN, EE",
                        "Text read",
                        "PARTIAL",
                        "Articles read",
                        "3")
                .row(
                        "Lifecycle",
                        "Record",
                        "cn-ee-extradition-2030",
                        "Stage",
                        "SIGNED",
                        "Date",
                        "2030-05",
                        "Source",
                        "gazette-2031-7")
                .row(
                        "Safeguards",
                        "Record",
                        "cn-ee-extradition-2030",
                        "Kind",
                        "POLITICAL_OFFENCE_EXCEPTION",
                        "Form",
                        "MANDATORY_REFUSAL",
                        "Article",
                        "3(a)",
                        "Basis",
                        "TEXT",
                        "Source",
                        "gazette-2031-7",
                        "Locator",
                        "art. 3(a)");
    }

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
