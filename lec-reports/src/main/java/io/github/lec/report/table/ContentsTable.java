package io.github.lec.report.table;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.ArrayList;
import java.util.List;

/** The list of sheets, each with what it holds. */
final class ContentsTable implements Table {
    private final TableContext context;

    ContentsTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        List<Row> rows = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            rows.add(Row.of(Cell.of(sheet.title()).linkedTo(Link.toSheet(sheet.title())), Cell.of(sheet.holds())));
        }
        return Matrix.on(Sheet.CONTENTS.title())
                .title("Contents")
                .shows("One row a sheet, in order; each name leads there.")
                .source(context.datasetLine())
                .columns(
                        Column.words("Sheet").asRowHeader(),
                        Column.words("What it holds").width(Column.Width.PARAGRAPH))
                .rows(rows)
                .build();
    }
}
