package io.github.lec.report.table;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.dataset.ClaimId;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.exposure.NationalityProtection;
import io.github.lec.exposure.PersonGroup;
import io.github.lec.instrument.Purpose;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.BriefCooperation;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.ProtectionWords;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.source.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sheet Exposure: places of arrest and groups of persons, and whether nationality bars an extradition there. */
final class ProtectionTable implements Table {
    private final TableContext context;
    private final BriefCooperation cooperation;

    ProtectionTable(TableContext context) {
        this.context = context;
        this.cooperation = new BriefCooperation(context.words());
    }

    @Override
    public Matrix matrix() {
        Labels labels = context.labels();
        Comparator<ExposureTable.Row> byName = Comparator.comparing(row -> labels.actor(row.arrestedIn()));
        Comparator<ExposureTable.Row> order =
                byName.thenComparing(row -> context.selection().counterparts().indexOf(row.requesting()));
        List<Row> rows = Stream.of(Purpose.values())
                .map(purpose -> ExposureTable.of(context.view(), context.selection(), purpose))
                .flatMap(table -> table.rows().stream().sorted(order).map(row -> row(table.purpose(), row)))
                .toList();
        return Sheet.EXPOSURE
                .matrix()
                .title("Who is protected by nationality, by place of arrest")
                .shows("One row per place of arrest and requesting state, on "
                        + context.view().asOf()
                        + "; one column per kind of person. Prosecution first, then enforcement of sentences.")
                .shows(Exposure.CAVEAT)
                .note("\"Bar not settled\": a rule against surrendering own nationals exists, and sources leave"
                        + " open whether it says must or may, or the state's law has exceptions.")
                .source(context.sourceLine())
                .legend(Map.of(
                        Meaning.GOOD, "Barred by nationality or status",
                        Meaning.WEAK, "A bar not settled, or priority for the home state",
                        Meaning.MISSING, "Not protected by nationality",
                        Meaning.UNKNOWN, "Undecided"))
                .columns(
                        Column.words("Arrested in").asRowHeader(),
                        Column.words("Requested by").width(Column.Width.NARROW).asRowHeader(),
                        Column.words("Requested for").width(Column.Width.NARROW).asRowHeader(),
                        Column.words("Treaty"))
                .columns(Stream.of(PersonGroup.values())
                        .map(group -> Column.words(group.label()).keyed(group.name()))
                        .toList())
                .rows(rows)
                .ifEmpty("No places of arrest")
                .build();
    }

    private Row row(Purpose purpose, ExposureTable.Row row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(context.labels().actor(row.arrestedIn())));
        cells.add(Cell.of(context.labels().actor(row.requesting())));
        cells.add(Cell.of(purpose.label()));
        cells.add(treaty(row));
        for (PersonGroup group : PersonGroup.values()) {
            cells.add(cell(row.cell(group)));
        }
        String places = row.arrestedIn() + "/" + row.requesting();
        return Row.of(cells)
                .anchoredAs(purpose == Purpose.PROSECUTION ? places : places + "/" + purpose)
                .about(About.states(row.arrestedIn().value(), row.requesting().value()));
    }

    /** {@return the status of the treaty, as on every other sheet; whether one applies, if it is not on record} */
    private Cell treaty(ExposureTable.Row row) {
        Cooperation found = context.cooperation().between(row.arrestedIn(), row.requesting(), Topic.EXTRADITION_TREATY);
        return context.cells().plain(cooperation.extraditionTreaty(found, row.treaty()));
    }

    private Cell cell(Exposure exposure) {
        List<ClaimId> claims = context.claims().answering(new DecidingClaims(exposure).first());
        return context.cells()
                .plain(WordedAnswer.of(ProtectionWords.of(exposure.protection()), claims)
                        .meaning(meaning(exposure.protection())));
    }

    private static Meaning meaning(NationalityProtection protection) {
        return switch (protection) {
            case BARRED -> Meaning.GOOD;
            case BAR_UNSETTLED, HOME_STATE_PRIORITY -> Meaning.WEAK;
            case NONE -> Meaning.MISSING;
            case NO_TREATY -> Meaning.NEUTRAL;
            case CANNOT_DECIDE -> Meaning.UNKNOWN;
        };
    }
}
