package io.github.lec.report.excel;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Entry;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import java.util.List;
import java.util.stream.Stream;

/** The heights of the rows of a sheet at which no text is cut, for given widths of the columns. */
final class SheetHeights {

    /** The total margin at both sides of a cell, in digits. */
    private static final double MARGINS = 0.9;

    private final SheetPlan plan;
    private final double[] room;

    SheetHeights(SheetPlan plan) {
        this.plan = plan;
        List<Column> columns = plan.matrix().columns();
        this.room = new double[columns.size()];
        for (int i = 0; i < room.length; i++) {
            room[i] = room(columns.get(i), plan.widths().get(i));
        }
    }

    /** {@return the number of lines that a text takes in a column of a width, in digits} */
    static int lines(Column column, String text, double width) {
        return TextMeasure.lines(text, room(column, width));
    }

    /** {@return the number of lines that a heading takes above a column of a width, in digits} */
    static int linesOfHeading(Column column, Profile profile, double width) {
        return ColumnMeasure.linesOfHeading(column, profile, width - MARGINS);
    }

    private static double room(Column column, double width) {
        return (width - MARGINS) / (column.rowHeader() ? TextMeasure.BOLD : 1);
    }

    /** {@return the height of the row of headings, in points} */
    double ofHeadings() {
        List<Column> columns = plan.matrix().columns();
        int lines = 1;
        for (int i = 0; i < room.length; i++) {
            lines = Math.max(
                    lines,
                    linesOfHeading(columns.get(i), plan.profile(), plan.widths().get(i)));
        }
        return RowHeight.of(lines);
    }

    /** {@return the height of the row with the explanations of a form, in points} */
    double ofMeanings() {
        List<Entry> entries = plan.matrix().entries();
        int lines = 1;
        for (int i = 0; i < entries.size(); i++) {
            lines = Math.max(
                    lines,
                    TextMeasure.lines(entries.get(i).meaning(), plan.widths().get(i) - MARGINS));
        }
        return RowHeight.of(lines);
    }

    /** {@return the height of the row that explains the fill of a meaning, in the first column, in points} */
    double ofLegend(Meaning meaning) {
        return RowHeight.of(
                TextMeasure.lines(plan.legend(meaning), plan.widths().get(0) - MARGINS));
    }

    /** {@return the number of lines that the longest of the cells of a row takes} */
    int lines(List<Cell> cells) {
        int lines = 1;
        for (int i = 0; i < room.length; i++) {
            lines = Math.max(lines, TextMeasure.lines(CellText.shown(cells.get(i), plan.profile()), room[i]));
        }
        return lines;
    }

    /** {@return the heights of the rows of the table, its headings first} */
    List<Double> fromHeadings() {
        try (Stream<Row> rows = plan.matrix().rows()) {
            return Stream.concat(Stream.of(ofHeadings()), rows.map(row -> RowHeight.of(lines(row.cells()))))
                    .toList();
        }
    }
}
