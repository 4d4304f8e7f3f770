package io.github.lec.report.table;

import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.PartyWords;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.report.words.StatusWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The register of binding texts. */
final class TreatiesTable implements Table {
    /** The steps towards consent to be bound. */
    static final Set<Stage> CONSENT =
            EnumSet.of(Stage.TABLED, Stage.APPROVED, Stage.RATIFIED, Stage.ACCEDED, Stage.SUCCEEDED, Stage.ADOPTED);

    static final Set<Stage> TALKS = EnumSet.of(Stage.NEGOTIATED, Stage.INITIALLED);
    static final Set<Stage> ENDS =
            EnumSet.of(Stage.SUSPENDED, Stage.RESUMED, Stage.DENOUNCED, Stage.TERMINATED, Stage.SHELVED, Stage.AMENDED);
    static final Set<Stage> FORCE = EnumSet.of(Stage.IN_FORCE, Stage.PROVISIONALLY_APPLIED);

    /** What stands for the status of a model. */
    static final String MODEL = "Model, not binding";

    private static final int MOST_PARTIES = 12;

    private final TableContext context;
    private final PartyWords parties;

    TreatiesTable(TableContext context) {
        this.context = context;
        this.parties = new PartyWords(context.words());
    }

    @Override
    public Matrix matrix() {
        Matrix.Builder matrix = Sheet.TREATIES
                .matrix()
                .title("Treaties")
                .shows("One row per treaty, conventions and models included; each fact links to its first claim.")
                .source(context.sourceLine());
        List<Column> columns = List.of(
                Column.words("Treaty").width(Column.Width.WIDE).asRowHeader(),
                Column.words("Id"),
                Column.words("Kind"),
                Column.words("Parties"),
                Column.words("Status"),
                Column.words("Talks"),
                Column.days("Signed").width(Column.Width.MEDIUM),
                Column.words("Laid before parliament, approved, ratified").width(Column.Width.WIDE),
                Column.words("Entry into force and observations").width(Column.Width.WIDE),
                Column.words("Amended, suspended, put aside, ended").width(Column.Width.WIDE),
                Column.words("Covers"),
                Column.words("Related texts"),
                Column.words("Definitions").width(Column.Width.WIDE),
                Column.words("Text read").width(Column.Width.NARROW),
                Column.words("Articles read"),
                Column.words("Where the text is").width(Column.Width.WIDE),
                Column.counts("Clauses recorded"),
                Column.words("Reservations").width(Column.Width.WIDE),
                Column.words("Assurances").width(Column.Width.WIDE),
                Column.words("Responses").width(Column.Width.WIDE));
        return RegisterRows.gather(context, matrix, columns, this::rows)
                .ifEmpty("No treaties")
                .build();
    }

    private Stream<Row> rows() {
        return context.treaties().stream().map(this::row);
    }

    private Row row(Treaty treaty) {
        RegisterCells cells = new RegisterCells(context);
        return Row.of(
                        Cell.of(treaty.title()),
                        Cell.of(treaty.id().value()),
                        Cell.of(treaty.kind().label()),
                        Cell.of(parties(treaty)),
                        treaty.model()
                                ? Cell.of(MODEL)
                                : context.cells().of(new StatusWords(context.words()).of(treaty)),
                        steps(treaty, TALKS),
                        steps(treaty, EnumSet.of(Stage.SIGNED)),
                        steps(treaty, CONSENT),
                        steps(treaty, FORCE),
                        steps(treaty, ENDS),
                        Cell.of(Labels.join(
                                treaty.purposes().stream().map(Purpose::label).toList(), SilenceWords.NOT_DETERMINED)),
                        Cell.of(related(treaty)),
                        cells.definitions(treaty),
                        cells.textReadIn(treaty),
                        RegisterCells.articlesRead(treaty),
                        cells.texts(treaty),
                        cells.count(treaty, "safeguards"),
                        cells.of(treaty, "reservations"),
                        cells.of(treaty, "assurances"),
                        cells.responses(treaty))
                .anchoredAs(treaty.id().value())
                .about(new RowAbout(context).of(treaty));
    }

    /** {@return the steps; a model is made for others to sign, and takes none of those that treaties take} */
    private Cell steps(Treaty treaty, Set<Stage> stages) {
        Cell cell = new RegisterCells(context).steps(treaty, stages);
        return treaty.model() && cell.evidence().isEmpty() ? Cell.of(SilenceWords.NOT_APPLICABLE) : cell;
    }

    private String parties(Treaty treaty) {
        if (treaty.model() && treaty.parties().isEmpty()) {
            return SilenceWords.NOT_APPLICABLE;
        }
        return parties.of(treaty, MOST_PARTIES, treaty.parties(), "states and organisations that the record names");
    }

    private String related(Treaty treaty) {
        return Labels.join(
                Stream.concat(
                                treaty.parent().stream()
                                        .map(id -> "to " + context.labels().record(id.value())),
                                treaty.supersedes().stream()
                                        .map(id ->
                                                "replaces " + context.labels().record(id.value())))
                        .map(FirstLetter::upper)
                        .toList(),
                SilenceWords.NOT_APPLICABLE);
    }
}
