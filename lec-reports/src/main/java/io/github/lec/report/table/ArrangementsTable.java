package io.github.lec.report.table;

import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.Obligation;
import io.github.lec.instrument.Stage;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.report.words.StatusWords;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** The register of agreements that are not treaties, or are not known to be. */
final class ArrangementsTable implements Table {
    private final TableContext context;

    ArrangementsTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        Matrix.Builder matrix = Sheet.ARRANGEMENTS
                .matrix()
                .title("Arrangements")
                .shows("One row per declaration, memorandum, dialogue or agency arrangement: what is agreed and not"
                        + " known to be a treaty. Breaking one that binds only politically breaches no"
                        + " treaty. Each fact links to its first claim.")
                .source(context.sourceLine());
        List<Column> columns = List.of(
                Column.words("Arrangement").width(Column.Width.WIDE).asRowHeader(),
                Column.words("Id"),
                Column.words("Kind"),
                Column.words("Participants"),
                Column.words("Status"),
                Column.words("Steps").width(Column.Width.WIDE),
                Column.words("Purposes"),
                Column.words("Punishes or prevents"),
                Column.words("Who has a role"),
                Column.words("Civil society"),
                Column.words("Wording that a rule looks for"),
                Column.words("Definitions").width(Column.Width.WIDE),
                Column.words("Aid"),
                Column.words("Undertakings").width(Column.Width.WIDE),
                Column.words("Whether it was kept").width(Column.Width.WIDE),
                Column.words("Crime areas"),
                Column.words("Text read").width(Column.Width.NARROW),
                Column.words("Where the text is").width(Column.Width.WIDE),
                Column.counts("Clauses recorded"),
                Column.words("Responses").width(Column.Width.WIDE));
        return RegisterRows.gather(context, matrix, columns, this::rows)
                .ifEmpty("No arrangements")
                .build();
    }

    private Stream<Row> rows() {
        return context.known(context.dataset().arrangements()).stream().map(this::row);
    }

    private String whose(Obligation undertaking) {
        return context.labels().actor(undertaking.party());
    }

    private Row row(Arrangement arrangement) {
        Labels labels = context.labels();
        RegisterCells cells = new RegisterCells(context);
        return Row.of(
                        Cell.of(arrangement.title()),
                        Cell.of(arrangement.id().value()),
                        Cell.of(labels.code("arrangement-kind", arrangement.kind())),
                        Cell.of(labels.actors(arrangement.parties(), SilenceWords.NOT_DETERMINED)),
                        context.cells().of(new StatusWords(context.words()).of(arrangement)),
                        cells.steps(arrangement, EnumSet.allOf(Stage.class)),
                        cells.of(arrangement, "functions"),
                        cells.of(arrangement, "orientation"),
                        cells.of(arrangement, "governance"),
                        cells.of(arrangement, "civilSociety"),
                        cells.of(arrangement, "textFlags"),
                        cells.definitions(arrangement),
                        cells.of(arrangement, "aid"),
                        cells.of(arrangement, "obligations", Obligation.class, this::whose),
                        cells.of(arrangement, "compliance"),
                        Cell.of(labels.codes("crime-area", arrangement.crimeAreas(), SilenceWords.NOT_DETERMINED)),
                        RegisterCells.textRead(arrangement),
                        cells.texts(arrangement),
                        cells.count(arrangement, "safeguards"),
                        cells.responses(arrangement))
                .anchoredAs(arrangement.id().value())
                .about(new RowAbout(context).of(arrangement));
    }
}
