package io.github.lec.report.intake;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.report.limits.ExcelLimits;
import io.github.lec.report.matrix.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds what cannot stand in a workbook, before any of it is written: nothing is cut or changed without a word. */
final class FormLimits {
    /** More rows than stand above those of the form. */
    private static final int LEAD = 10;

    private final Dataset dataset;
    private final List<Problem> problems = new ArrayList<>();

    FormLimits(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * Checks everything.
     *
     * @throws InvalidDatasetException with all that cannot stand in a workbook
     */
    void check() {
        for (FormSheet sheet : IntakeForm.sheets()) {
            List<FormColumn> columns = FormRows.columns(sheet, dataset);
            checkHeadings(sheet, columns);
            checkSize(sheet, columns);
            FormRows.of(sheet, dataset).forEach(thing -> columns.forEach(column -> check(sheet, column, thing)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidDatasetException(problems);
        }
    }

    private void checkSize(FormSheet sheet, List<FormColumn> columns) {
        int across = columns.size() + (sheet.holdsAccounts() ? 1 : 0);
        if (across > ExcelLimits.COLUMNS) {
            add(
                    sheet,
                    "",
                    across + " columns",
                    "at most " + ExcelLimits.COLUMNS + ", which is what a sheet of Excel has");
        }
        long rows = FormRows.of(sheet, dataset).count();
        int most = ExcelLimits.ROWS - LEAD;
        if (rows > most) {
            add(
                    sheet,
                    "",
                    rows + " rows",
                    "at most " + most + ", which is what a sheet of Excel has below its headings");
        }
    }

    private void checkHeadings(FormSheet sheet, List<FormColumn> columns) {
        Map<String, FormColumn> seen = new HashMap<>();
        for (FormColumn column : columns) {
            String heading = column.heading();
            boolean unusable = heading.length() > ExcelLimits.NAME
                    || heading.codePoints().anyMatch(Character::isISOControl)
                    || !heading.equals(CellWords.strip(heading))
                    || !CellWords.isWellFormed(heading);
            boolean twice = seen.putIfAbsent(heading.toUpperCase(Locale.ROOT), column) != null;
            if (column.member().isEmpty() && (unusable || twice)) {
                add(
                        sheet,
                        "",
                        "the member \"" + column.name() + "\"",
                        "names that can be headings: one line of at most " + ExcelLimits.NAME
                                + " characters, without space around it, and more different than by capitals");
            }
        }
    }

    private void check(FormSheet sheet, FormColumn column, FormRows.Thing thing) {
        Cell cell = FormValues.cell(column, thing.value());
        String pointer = "/" + thing.record()
                + sheet.member().map(member -> "/" + member).orElse("") + "/" + column.pointer();
        if (cell.words().length() > ExcelLimits.TEXT) {
            add(
                    sheet,
                    pointer,
                    cell.words().length() + " characters",
                    "at most " + ExcelLimits.TEXT + ", which is what a cell of Excel holds");
        }
        boolean broken = column.values(thing.value()).stream()
                .anyMatch(value -> value instanceof String text && !CellWords.isWellFormed(text));
        if (broken) {
            add(sheet, pointer, "half of a surrogate pair", "text that can be written");
        }
    }

    private void add(FormSheet sheet, String pointer, String found, String expected) {
        problems.add(Problem.of(Place.of(sheet.name()).pointer(pointer), found, expected));
    }
}
