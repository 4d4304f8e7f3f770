package io.github.lec.report.excel;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.FormField;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The heights of the rows of a sheet at which no text is cut, for given widths of the columns. */
final class SheetHeights {
    private final SheetPlan plan;
    private final double[] room;

    /** The columns whose cells can take more than one line; those of the others need not be measured again. */
    private final int[] wrapped;

    SheetHeights(SheetPlan plan) {
        this.plan = plan;
        List<Column> columns = plan.matrix().columns();
        this.room = new double[columns.size()];
        for (int i = 0; i < room.length; i++) {
            room[i] = ColumnMeasure.room(columns.get(i), plan.widths().get(i));
        }
        this.wrapped = IntStream.range(0, room.length)
                .filter(column -> !plan.isOfOneLine(column))
                .toArray();
    }

    /** {@return the height of the row of headings, in points} */
    double ofHeadings() {
        List<Column> columns = plan.matrix().columns();
        int lines = 1;
        for (int i = 0; i < room.length; i++) {
            lines = Math.max(
                    lines,
                    ColumnMeasure.linesOfHeading(
                            columns.get(i), plan.profile(), plan.widths().get(i)));
        }
        return RowHeight.of(lines);
    }

    /** {@return the height of the row with the explanations of a form, in points} */
    double ofMeanings() {
        List<FormField> entries = plan.matrix().entries();
        int lines = 1;
        for (int i = 0; i < entries.size(); i++) {
            lines = Math.max(
                    lines,
                    WrappedText.of(entries.get(i).meaning()).lines(plan.widths().get(i) - ColumnMeasure.MARGINS));
        }
        return RowHeight.of(lines);
    }

    /** {@return the height of the row that explains the fill of a meaning, in points} */
    double ofLegend(Meaning meaning) {
        return RowHeight.of(
                plan.columnsOfLegend() > 1
                        ? 1
                        : WrappedText.of(plan.legend(meaning))
                                .lines(plan.widths().get(0) - ColumnMeasure.MARGINS));
    }

    /** {@return the number of lines that the longest of the cells of a row takes} */
    int lines(List<Cell> cells) {
        int lines = 1;
        for (int i : wrapped) {
            lines = Math.max(lines, plan.lines(CellText.shown(cells.get(i)), room[i]));
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
