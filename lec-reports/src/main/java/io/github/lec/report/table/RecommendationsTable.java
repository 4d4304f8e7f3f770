package io.github.lec.report.table;

import io.github.lec.event.Statement;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import java.util.List;

/** What sources recommend, and to whom. */
final class RecommendationsTable implements Table {
    private static final String RECOMMENDATION = "RECOMMENDATION";

    private final TableContext context;

    RecommendationsTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        List<Row> rows = context.known(context.dataset().statements()).stream()
                .filter(statement -> statement.kind().equals(RECOMMENDATION))
                .map(this::row)
                .toList();
        List<Column> columns = List.of(
                Column.words("Recommendation").width(Column.Width.WIDE).asRowHeader(),
                Column.words("What is recommended").width(Column.Width.PARAGRAPH),
                Column.words("By"),
                Column.words("Addressed to"),
                Column.words("About"),
                Column.words("Topic").width(Column.Width.NARROW),
                Column.words("Crime areas"));
        Matrix.Builder matrix = Sheet.RECOMMENDATIONS
                .matrix()
                .title("What sources recommend")
                .shows("One row per recommendation. It is the source's own, not the coders'.")
                .source(context.sourceLine())
                .ifEmpty("No recommendations");
        return ConstantColumns.leaveOut(matrix, columns, rows).build();
    }

    private Row row(Statement statement) {
        Labels labels = context.labels();
        return Row.of(
                        Cell.of(statement.title())
                                .linkedTo(Link.toRow(
                                        Sheet.STATEMENTS.title(), statement.id().value())),
                        new RegisterCells(context).of(statement, "content"),
                        Cell.of(labels.actors(statement.by(), "The source itself")),
                        Cell.of(labels.actors(statement.addressees(), SilenceWords.NOT_DETERMINED)),
                        Cell.of(labels.records(statement.about(), SilenceWords.NOT_DETERMINED)),
                        Cell.of(statement
                                .topic()
                                .map(code -> labels.code("topic", code))
                                .orElse(SilenceWords.NOT_DETERMINED)),
                        Cell.of(labels.codes("crime-area", statement.crimeAreas(), SilenceWords.NOT_DETERMINED)))
                .anchoredAs(statement.id().value())
                .about(new RowAbout(context).of(statement));
    }
}
