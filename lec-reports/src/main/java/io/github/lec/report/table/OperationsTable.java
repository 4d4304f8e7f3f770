package io.github.lec.report.table;

import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationFact;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import java.util.List;
import java.util.stream.Stream;

/** The register of operations. */
final class OperationsTable implements Table {
    private final TableContext context;

    OperationsTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        Matrix.Builder matrix = Sheet.OPERATIONS
                .matrix()
                .title("Operations")
                .shows("One row per operation, including planned and cancelled ones. A report is not proof;"
                        + " the answers of those concerned are shown beside it. Each fact links to its first claim.")
                .source(context.sourceLine());
        List<Column> columns = List.of(
                Column.words("Operation").width(Column.Width.WIDE).asRowHeader(),
                Column.words("Id"),
                Column.words("Kind"),
                Column.words("Carried out by"),
                Column.words("Participants"),
                Column.words("Host states"),
                Column.words("Places"),
                Column.words("Part of"),
                Column.words("Crime areas"),
                Column.words("Steps").width(Column.Width.PARAGRAPH),
                Column.words("Figures").width(Column.Width.WIDE),
                Column.words("Host state agreed"),
                Column.words("Basis"),
                Column.words("Powers"),
                Column.words("Methods"),
                Column.words("Aims"),
                Column.words("Targets"),
                Column.words("Further answers").width(Column.Width.WIDE),
                Column.words("Responses").width(Column.Width.WIDE));
        return RegisterRows.gather(context, RegisterCells.withLater(matrix, context), columns, this::rows)
                .ifEmpty("No operations")
                .build();
    }

    private Stream<Row> rows() {
        return context.known(context.dataset().operations()).stream().map(this::row);
    }

    private Row row(Operation operation) {
        Labels labels = context.labels();
        RegisterCells cells = new RegisterCells(context);
        return Row.of(
                        Cell.of(operation.title()),
                        Cell.of(operation.id().value()),
                        Cell.of(labels.code("operation-kind", operation.kind())),
                        Cell.of(labels.actors(operation.by(), SilenceWords.NOT_DETERMINED)),
                        Cell.of(labels.actors(operation.participants(), SilenceWords.NOT_DETERMINED)),
                        Cell.of(labels.actors(operation.hosts(), SilenceWords.NOT_DETERMINED)),
                        Cell.of(Labels.join(operation.places(), SilenceWords.NOT_DETERMINED)),
                        Cell.of(operation
                                .partOf()
                                .map(id -> labels.record(id.value()))
                                .orElse(SilenceWords.NOT_APPLICABLE)),
                        Cell.of(labels.codes("crime-area", operation.crimeAreas(), SilenceWords.NOT_DETERMINED)),
                        cells.operationSteps(operation),
                        cells.figures(operation),
                        cells.of(operation, "hostConsent"),
                        cells.of(operation, "basis"),
                        cells.of(operation, "powers"),
                        cells.of(operation, "methods"),
                        cells.of(operation, "aims"),
                        cells.of(operation, "targets"),
                        cells.of(
                                operation,
                                "facts",
                                OperationFact.class,
                                fact -> fact.fact().label()),
                        cells.responses(operation))
                .anchoredAs(operation.id().value())
                .about(new RowAbout(context).of(operation));
    }
}
