package io.github.lec.report.table;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.source.Response;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The register of public answers. */
final class ResponsesTable implements Table {
    private final TableContext context;

    ResponsesTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        List<Row> rows = context.known(context.dataset().responses()).stream()
                .filter(context.dataset()::isOwn)
                .sorted(Comparator.comparing(
                                (Response response) -> context.labels().actor(response.by()))
                        .thenComparing(ResponsesTable::day)
                        .thenComparing(Response::id))
                .map(this::row)
                .toList();
        return Sheet.RESPONSES
                .matrix()
                .title("What states and others concerned answered")
                .shows("One row per published answer. Parties not listed are not known to have answered; silence is not"
                        + " agreement.")
                .source(context.sourceLine())
                .columns(
                        Column.words("Answer by").asRowHeader(),
                        Column.words("Answer to").width(Column.Width.WIDE).asRowHeader(),
                        Column.words("Id"),
                        Column.words("Kind"),
                        Column.days("Date"),
                        Column.words("Answer").width(Column.Width.PARAGRAPH))
                .rows(rows)
                .ifEmpty("No answers")
                .build();
    }

    private static LocalDate day(Response response) {
        return response.date().flatMap(PartialDate::earliest).orElse(LocalDate.MAX);
    }

    private Row row(Response response) {
        Labels labels = context.labels();
        return Row.of(
                        Cell.of(labels.actor(response.by())),
                        Cell.of(labels.records(response.to(), SilenceWords.NOT_DETERMINED)),
                        Cell.of(response.id().value()),
                        Cell.of(new RegisterCells(context).kind(response)),
                        AnswerCells.date(response.date(), SilenceWords.NOT_DETERMINED),
                        new RegisterCells(context).of(response, "content"))
                .anchoredAs(response.id().value())
                .about(new RowAbout(context).of(response));
    }
}
