package io.github.lec.report;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.exposure.PersonGroup;
import io.github.lec.instrument.Purpose;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.BriefCooperation;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.ProtectionWords;
import io.github.lec.report.words.Words;
import io.github.lec.rule.Selection;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in the way of an extradition, as tables that stand alone, for programs that write them as the
 * command does.
 */
public final class ExposureTables {
    private static final String NAME = "Exposure";

    private ExposureTables() {}

    /**
     * Places of arrest by groups of persons, in the words of the sheets and in the alphabetical order of the names.
     *
     * @param table the exposures
     * @return one row per place of arrest and requesting state, one column per group
     * @throws InvalidValueException if {@code table} is null
     */
    public static Matrix byGroup(ExposureTable table) {
        InvalidValueException.given(table, "table");
        Words words = new Words(table.view());
        Labels labels = words.labels();
        BriefCooperation cooperation = new BriefCooperation(words);
        CooperationRecord record = CooperationRecord.of(table.view());
        List<Row> rows = new ArrayList<>();
        List<ExposureTable.Row> byName = table.rows().stream()
                .sorted(Comparator.comparing(row -> labels.actor(row.arrestedIn())))
                .toList();
        for (ExposureTable.Row row : byName) {
            Cooperation found = record.between(row.arrestedIn(), row.requesting(), Topic.EXTRADITION_TREATY);
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(labels.actor(row.arrestedIn())),
                    Cell.of(labels.actor(row.requesting())),
                    Cell.of(cooperation.extraditionTreaty(found, row.treaty()).words())));
            row.cells().values().forEach(cell -> cells.add(Cell.of(ProtectionWords.of(cell.protection()))));
            rows.add(Row.of(cells));
        }
        return Matrix.on(NAME)
                .title("What stands in the way of an extradition, by place of arrest and group of persons")
                .shows(table.view() + ". Requests for "
                        + switch (table.purpose()) {
                            case PROSECUTION -> "prosecution.";
                            case ENFORCEMENT -> "the enforcement of a sentence.";
                        })
                .note(Exposure.CAVEAT)
                .columns(
                        Column.words("Arrested in").asRowHeader(),
                        Column.words("Requested by").asRowHeader(),
                        Column.words("Extradition treaty"))
                .columns(Stream.of(PersonGroup.values())
                        .map(group -> Column.words(group.label()))
                        .toList())
                .rows(rows)
                .build();
    }

    /**
     * The full grid as data: nationality, place of arrest, requesting state and purpose, one request per row, in codes.
     *
     * @param view the view, which fixes the day
     * @param selection the places of arrest and the states that ask
     * @param purposes what the persons are requested for
     * @return the grid, whose rows are made as they are read
     * @throws InvalidValueException if {@code view} or {@code selection} is null
     */
    public static Matrix grid(View view, Selection selection, List<Purpose> purposes) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(selection, "selection");
        List<Purpose> wanted = List.copyOf(purposes);
        return Matrix.on(NAME)
                .title("What stands in the way of an extradition, request by request")
                .columns(
                        Column.words("Nationality"),
                        Column.words("Arrested in"),
                        Column.words("Requested by"),
                        Column.words("Purpose"),
                        Column.words("Protection by nationality"),
                        Column.words("Possible answers"),
                        Column.words("Extradition treaty"),
                        Column.words("Claims"))
                .rowsFrom(() -> ExposureTable.grid(view, selection)
                        .filter(exposure -> wanted.contains(exposure.request().purpose()))
                        .map(ExposureTables::row))
                .build();
    }

    private static Row row(Exposure exposure) {
        return Row.of(
                cell(exposure.request().person().nationalities().stream().map(Object::toString)),
                Cell.of(exposure.request().arrestedIn().value()),
                Cell.of(exposure.request().requesting().value()),
                Cell.of(exposure.request().purpose().name()),
                Cell.of(exposure.protection().name()),
                cell(exposure.possible().stream().map(Enum::name)),
                Cell.of(exposure.treaty().name()),
                cell(exposure.claims().stream().map(ClaimId::toString)));
    }

    private static Cell cell(Stream<String> parts) {
        return Cell.of(parts.collect(Collectors.joining("; ")));
    }
}
