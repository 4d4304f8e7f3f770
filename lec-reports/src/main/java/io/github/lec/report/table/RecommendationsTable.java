package io.github.lec.report.table;

import io.github.lec.event.Statement;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
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
        return Matrix.on(Sheet.RECOMMENDATIONS.title())
                .title("What sources recommend")
                .shows("One row a recommendation. It is the source's, not that of those who coded it.")
                .source(context.sourceLine())
                .columns(
                        Column.words("Recommendation").width(Column.Width.WIDE).asRowHeader(),
                        Column.words("What is recommended").width(Column.Width.PARAGRAPH),
                        Column.words("By"),
                        Column.words("Addressed to"),
                        Column.words("About"),
                        Column.words("Topic").width(Column.Width.NARROW),
                        Column.words("Crime areas"))
                .rows(rows)
                .ifEmpty("No recommendations")
                .build();
    }

    private Row row(Statement statement) {
        Labels labels = context.labels();
        return Row.of(
                        Cell.of(statement.title())
                                .linkedTo(Link.toRow(
                                        Sheet.STATEMENTS.title(), statement.id().value())),
                        new RegisterCells(context).of(statement, "content"),
                        Cell.of(labels.actors(statement.by(), "The source itself")),
                        Cell.of(labels.actors(statement.addressees(), "None recorded")),
                        Cell.of(labels.records(statement.about(), "None recorded")),
                        Cell.of(statement
                                .topic()
                                .map(code -> labels.code("topic", code))
                                .orElse("None recorded")),
                        Cell.of(labels.codes("crime-area", statement.crimeAreas(), "None recorded")))
                .anchoredAs(statement.id().value())
                .about(new RowAbout(context).of(statement));
    }
}
