package io.github.lec.report.table;

import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Law;
import io.github.lec.instrument.Position;
import io.github.lec.instrument.Provision;
import io.github.lec.instrument.Resolution;
import io.github.lec.instrument.Stage;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** The register of laws and resolutions. */
final class LawsTable implements Table {
    private final TableContext context;

    LawsTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        Matrix.Builder matrix = Sheet.LAWS
                .matrix()
                .title("Laws and resolutions")
                .shows("One row per law or resolution. Definitions are compared element by element, not by label."
                        + " Each fact links to its first claim.")
                .source(context.sourceLine());
        List<Column> columns = List.of(
                Column.words("Law or resolution").width(Column.Width.WIDE).asRowHeader(),
                Column.words("Id"),
                Column.words("Type"),
                Column.words("Kind"),
                Column.words("Whose"),
                Column.words("Number"),
                Column.words("Steps").width(Column.Width.WIDE),
                Column.words("Provides").width(Column.Width.PARAGRAPH),
                Column.words("Definitions").width(Column.Width.PARAGRAPH),
                Column.words("Votes"),
                Column.words("Text read").width(Column.Width.NARROW),
                Column.words("Articles read"),
                Column.words("Where the text is").width(Column.Width.WIDE),
                Column.words("Responses").width(Column.Width.WIDE));
        return RegisterRows.gather(context, matrix, columns, this::rows)
                .ifEmpty("No laws or resolutions")
                .build();
    }

    private Stream<Row> rows() {
        return Stream.concat(
                context.known(context.dataset().laws()).stream().map(this::row),
                context.known(context.dataset().resolutions()).stream().map(this::row));
    }

    private Row row(Law law) {
        String kind = context.labels().code("law-kind", law.kind());
        return row(law, "Law", kind, context.labels().actor(law.jurisdiction()), SilenceWords.NOT_APPLICABLE);
    }

    private Row row(Resolution resolution) {
        String kind = context.labels().code("resolution-kind", resolution.kind());
        String body = context.labels().actor(resolution.body());
        return row(resolution, "Resolution", kind, body, resolution.number().orElse(SilenceWords.NOT_DETERMINED));
    }

    private Row row(Instrument law, String type, String kind, String whose, String number) {
        Labels labels = context.labels();
        RegisterCells cells = new RegisterCells(context);
        return Row.of(
                        Cell.of(law.title()),
                        Cell.of(law.id().value()),
                        Cell.of(type),
                        Cell.of(kind),
                        Cell.of(whose),
                        Cell.of(number),
                        cells.steps(law, EnumSet.allOf(Stage.class)),
                        cells.of(
                                law,
                                "provisions",
                                Provision.class,
                                provision -> labels.code("provision", provision.value())),
                        cells.definitions(law),
                        cells.of(law, "positions", Position.class, position -> labels.actor(position.actor())),
                        RegisterCells.textRead(law),
                        RegisterCells.articlesRead(law),
                        cells.texts(law),
                        cells.responses(law))
                .anchoredAs(law.id().value())
                .about(new RowAbout(context).of(law));
    }
}
