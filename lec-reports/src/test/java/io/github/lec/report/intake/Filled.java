package io.github.lec.report.intake;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Problem;
import io.github.lec.format.RecordKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as an analyst fills it in: values under headings. */
final class Filled {
    private static final byte[] TEMPLATE = bytes(out -> AnalystWorkbook.writeTemplate(Dataset.embedded(), out));

    private final XSSFWorkbook workbook;

    private Filled(byte[] workbook) {
        try {
            this.workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a workbook. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] template() {
        return TEMPLATE.clone();
    }

    static Filled nothing() {
        return new Filled(TEMPLATE);
    }

    static Filled forRecords(Set<RecordKind> kinds) {
        return new Filled(bytes(out -> AnalystWorkbook.writeTemplate(Dataset.embedded(), kinds, out)));
    }

    /** The smallest valid workbook: a source and a treaty that was signed. */
    static Filled valid() {
        return nothing()
                .dataset()
                .row("Sources", "Id", "gazette", "Title", "Official Gazette (invented)")
                .row("Treaties", "Id", "cn-fr-test", "Kind", "EXTRADITION", "Title", "A treaty", "Parties", "CN, FR")
                .row("Lifecycle", "Record", "cn-fr-test", "Stage", "SIGNED", "Date", "2019-03-01", "Source", "gazette");
    }

    Filled dataset() {
        return set("Dataset", 0, "Id", "test")
                .set("Dataset", 0, "Version", "1")
                .set("Dataset", 0, "Title", "A test")
                .set("Dataset", 0, "Licence", "CC0-1.0")
                .set("Dataset", 0, "As of", "2026-06-30");
    }

    /** Adds a row below the existing ones. */
    Filled row(String sheet, String... headingsAndValues) {
        int index = 0;
        while (!isBlank(sheet(sheet).getRow(headingRow(sheet).getRowNum() + 1 + index))) {
            index++;
        }
        for (int i = 0; i < headingsAndValues.length; i += 2) {
            set(sheet, index, headingsAndValues[i], headingsAndValues[i + 1]);
        }
        return this;
    }

    private static boolean isBlank(Row row) {
        if (row != null) {
            for (Cell cell : row) {
                if (!cell.toString().isBlank()) {
                    return false;
                }
            }
        }
        return true;
    }

    Filled set(String sheet, int index, String heading, String value) {
        fill(cell(sheet, index, heading), value);
        return this;
    }

    /** Replaces the existing text, which POI would otherwise leave in the file. */
    static void fill(Cell cell, String value) {
        cell.setBlank();
        cell.setCellValue(value);
    }

    /** The cell under a heading, in a row counted from 0. */
    XSSFCell cell(String sheet, int index, String heading) {
        int number = headingRow(sheet).getRowNum() + 1 + index;
        XSSFRow row = Objects.requireNonNullElseGet(
                sheet(sheet).getRow(number), () -> sheet(sheet).createRow(number));
        int column = column(sheet, heading);
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    Row headingRow(String sheet) {
        String first = IntakeForm.sheets().stream()
                .filter(known -> known.name().equals(sheet))
                .findFirst()
                .orElseThrow()
                .firstHeading();
        for (Row row : sheet(sheet)) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(first)) {
                return row;
            }
        }
        throw new IllegalArgumentException("no headings on " + sheet);
    }

    /** The number of the column with a heading; a new one if there is none. */
    private int column(String sheet, String heading) {
        Row headings = headingRow(sheet);
        for (Cell cell : headings) {
            if (cell.toString().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        Cell added = headings.createCell(headings.getLastCellNum());
        added.setCellValue(heading);
        return added.getColumnIndex();
    }

    XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Path save(Path folder) {
        Path file = folder.resolve("filled.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    Dataset read(Path folder) {
        return read(save(folder), Dataset.embedded());
    }

    static Dataset read(Path file, Dataset reference) {
        try {
            return AnalystWorkbook.read(file, reference);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problems, without the name of the file. */
    List<String> problems(Path folder) {
        return problemsIn(save(folder));
    }

    static List<String> problemsIn(Path file) {
        try {
            read(file, Dataset.embedded());
            return List.of();
        } catch (InvalidDatasetException e) {
            return e.problems().stream()
                    .map(Problem::message)
                    .map(message -> message.replaceFirst("^" + file.getFileName() + "(: | at )", ""))
                    .toList();
        }
    }
}
