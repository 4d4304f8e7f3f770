package io.github.lec.report.table;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.List;

/** The list of sheets by the question that each answers, in three groups. */
final class ContentsTable implements Table {
    private final TableContext context;
    private final List<Sheet> sheets;

    /**
     * A list of sheets.
     *
     * @param context what the tables are made from
     * @param sheets those that there are
     */
    ContentsTable(TableContext context, List<Sheet> sheets) {
        this.context = context;
        this.sheets = List.copyOf(sheets);
    }

    @Override
    public Matrix matrix() {
        return Sheet.CONTENTS
                .matrix()
                .title("Contents")
                .shows("Answers summarise the evidence; Evidence shows what they rest on; Registers are for filters and"
                        + " look-ups.")
                .source(context.datasetLine())
                .columns(
                        Column.words("If you ask …").width(Column.Width.WIDE).asRowHeader(),
                        Column.words("Open"),
                        Column.words("Part").width(Column.Width.NARROW),
                        Column.words("One row is").width(Column.Width.WIDE))
                .rows(sheets.stream().map(ContentsTable::row).toList())
                .build();
    }

    private static Row row(Sheet sheet) {
        return Row.of(
                        Cell.of(sheet.question()),
                        Cell.of(sheet.title()).linkedTo(Link.toSheet(sheet.title())),
                        Cell.of(sheet.part().label()),
                        Cell.of(sheet.row()))
                .anchoredAs(sheet.title());
    }
}
