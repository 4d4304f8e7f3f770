package io.github.lec.report.table;

import io.github.lec.event.Event;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The register of events, in the order in which they happened; those without a day come last. */
final class EventsTable implements Table {
    private final TableContext context;

    EventsTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        Matrix.Builder matrix = Sheet.EVENTS
                .matrix()
                .title("Events")
                .shows("One row per event around the cooperation. Each fact links to its first claim.")
                .source(context.sourceLine());
        List<Column> columns = List.of(
                Column.words("Event").width(Column.Width.WIDE).asRowHeader(),
                Column.words("Id"),
                Column.words("Kind"),
                Column.days("When").width(Column.Width.WIDE),
                Column.words("Participants"),
                Column.words("About"),
                Column.words("Places"),
                Column.words("Crime areas"),
                Column.words("Figures").width(Column.Width.WIDE),
                Column.words("Approach to norms").width(Column.Width.WIDE),
                Column.words("Responses").width(Column.Width.WIDE));
        return RegisterRows.gather(context, RegisterCells.withLater(matrix, context), columns, this::rows)
                .ifEmpty("No events")
                .build();
    }

    private Stream<Row> rows() {
        return context.known(context.dataset().events()).stream()
                .sorted(Comparator.comparing(this::firstDay).thenComparing(Event::id))
                .map(this::row);
    }

    /** The first day on which a source places the event; of a day known only to lie before another, that one. */
    private LocalDate firstDay(Event event) {
        return context.view().acts().days(event).stream()
                .flatMap(Optional::stream)
                .flatMap(day -> day.earliest().or(day::latest).stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private Row row(Event event) {
        Labels labels = context.labels();
        RegisterCells cells = new RegisterCells(context);
        return Row.of(
                        Cell.of(event.title()),
                        Cell.of(event.id().value()),
                        Cell.of(labels.code("event-kind", event.kind())),
                        cells.occurred(event),
                        Cell.of(labels.actors(event.actors(), SilenceWords.NOT_DETERMINED)),
                        Cell.of(labels.records(event.about(), SilenceWords.NOT_DETERMINED)),
                        Cell.of(Labels.join(event.places(), SilenceWords.NOT_DETERMINED)),
                        Cell.of(labels.codes("crime-area", event.crimeAreas(), SilenceWords.NOT_DETERMINED)),
                        cells.figures(event),
                        cells.approach(event),
                        cells.responses(event))
                .anchoredAs(event.id().value())
                .about(new RowAbout(context).of(event));
    }
}
