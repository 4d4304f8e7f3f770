package io.github.lec.report.table;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.source.Response;
import java.util.List;

/** The register of public answers. */
final class ResponsesTable implements Table {
    private final Material material;

    ResponsesTable(Material material) {
        this.material = material;
    }

    @Override
    public Matrix matrix() {
        List<Row> rows = material.known(material.dataset().responses()).stream()
                .filter(material.dataset()::isOwn)
                .map(this::row)
                .toList();
        return Matrix.on(Sheet.RESPONSES.title())
                .title("What states and others concerned answered")
                .shows(
                        "One row an answer that was published. Whoever is not listed has not answered as far as is known; silence"
                                + " is not agreement.")
                .source(material.sourceLine())
                .columns(
                        Column.words("Answer by").asRowHeader(),
                        Column.words("Answer to").width(Column.Width.WIDE).asRowHeader(),
                        Column.words("Id"),
                        Column.words("Kind"),
                        Column.days("Date"),
                        Column.words("What was answered").width(Column.Width.PARAGRAPH))
                .rows(rows)
                .ifEmpty("No answers")
                .build();
    }

    private Row row(Response response) {
        Labels labels = material.labels();
        return Row.of(
                        Cell.of(labels.actor(response.by())),
                        Cell.of(labels.records(response.to(), "Not recorded")),
                        Cell.of(response.id().value()),
                        Cell.of(labels.code("response-kind", response.kind())),
                        Dates.cell(response.date(), "Not recorded"),
                        new RegisterCells(material).of(response, "content"))
                .anchoredAs(response.id().value());
    }
}
