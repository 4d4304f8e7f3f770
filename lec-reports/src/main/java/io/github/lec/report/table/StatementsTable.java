package io.github.lec.report.table;

import io.github.lec.event.Rating;
import io.github.lec.event.Statement;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import java.util.List;
import java.util.stream.Stream;

/** The register of statements. */
final class StatementsTable implements Table {
    private final TableContext context;

    StatementsTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        Matrix.Builder matrix = Sheet.STATEMENTS
                .matrix()
                .title("Statements")
                .shows("One row per figure, position, recommendation or assessment. It is the judgement of the"
                        + " source, not of the coders. Each fact links to its first claim.")
                .source(context.sourceLine());
        List<Column> columns = List.of(
                Column.words("Statement").width(Column.Width.WIDE).asRowHeader(),
                Column.words("Id"),
                Column.words("Kind"),
                Column.words("Topic"),
                Column.words("By"),
                Column.words("About"),
                Column.words("Addressed to"),
                Column.words("What is said").width(Column.Width.PARAGRAPH),
                Column.words("Figures").width(Column.Width.WIDE),
                Column.words("Grades"),
                Column.words("Approach to norms").width(Column.Width.WIDE),
                Column.words("Crime areas"),
                Column.words("Responses").width(Column.Width.WIDE));
        return RegisterRows.gather(context, matrix, columns, this::rows)
                .ifEmpty("No statements")
                .build();
    }

    private Stream<Row> rows() {
        return context.known(context.dataset().statements()).stream().map(this::row);
    }

    private Row row(Statement statement) {
        Labels labels = context.labels();
        RegisterCells cells = new RegisterCells(context);
        return Row.of(
                        Cell.of(statement.title()),
                        Cell.of(statement.id().value()),
                        Cell.of(labels.code("statement-kind", statement.kind())),
                        Cell.of(statement
                                .topic()
                                .map(code -> labels.code("topic", code))
                                .orElse(SilenceWords.NOT_DETERMINED)),
                        Cell.of(labels.actors(statement.by(), "The source itself")),
                        Cell.of(labels.records(statement.about(), SilenceWords.NOT_DETERMINED)),
                        Cell.of(labels.actors(statement.addressees(), SilenceWords.NOT_DETERMINED)),
                        cells.of(statement, "content"),
                        cells.figures(statement),
                        cells.of(statement, "ratings", Rating.class, this::scale),
                        cells.approach(statement),
                        Cell.of(labels.codes("crime-area", statement.crimeAreas(), SilenceWords.NOT_DETERMINED)),
                        cells.responses(statement))
                .anchoredAs(statement.id().value())
                .about(new RowAbout(context).of(statement));
    }

    private String scale(Rating rating) {
        return context.labels().code("scale", rating.scale())
                + rating.of().map(id -> " of " + context.labels().actor(id)).orElse("");
    }
}
