package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.exposure.Person;
import io.github.lec.instrument.Purpose;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.table.SmallDataset;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table that the command prints says of a treaty what the sheets say of it. */
class ExposureTablesTest {
    private static final View VIEW = View.of(Dataset.embedded());

    private static final Matrix TABLE = ExposureTables.byGroup(ExposureTable.of(VIEW, Selection.standard()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Lithuania | China     | Observed in force since 2018 or earlier, unofficial list
                    Portugal  | China     | Observed in force 2022 (unofficial list: 2018)
                    Hungary   | China     | Initialled 2025, before parliament 2025
                    Malta     | China     | None found
                    """)
    void a_treaty_has_the_status_words_of_the_sheet_cooperation(String place, String requesting, String words) {
        assertThat(TABLE.rows()
                        .filter(row -> words(row, "Arrested in").equals(place)
                                && words(row, "Requested by").equals(requesting))
                        .map(row -> words(row, "Extradition treaty")))
                .containsOnly(words);
    }

    @Test
    void one_request_tells_too_that_a_treaty_was_only_seen_in_force() {
        Exposure exposure = Exposure.of(
                VIEW, Person.of(List.of(ActorId.of("DE"))), ActorId.of("LT"), ActorId.of("CN"), Purpose.PROSECUTION);

        assertThat(exposure.summary())
                .endsWith("Extradition treaty: Observed in force since 2018-10 or earlier, according to an unofficial"
                        + " list.");
    }

    @Test
    void a_convention_among_the_reference_records_is_no_treaty_that_was_not_looked_for() {
        View own = View.of(DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2024-01-01"}}
                """, "own.json", Dataset.embedded()));
        Matrix table =
                ExposureTables.byGroup(ExposureTable.of(own, Selection.of("FR").with("TR", "CN")));

        assertThat(table.rows().map(row -> words(row, "Requested by") + ": " + words(row, "Extradition treaty")))
                .containsExactly("Turkey: In force 1960, between the two 1986", "China: Not looked for");
    }

    @Test
    void places_stand_in_the_order_of_their_names() {
        assertThat(TABLE.rows().map(row -> words(row, "Arrested in")).distinct())
                .isSorted()
                .hasSize(28);
    }

    @Test
    void what_is_open_is_undecided_as_on_the_sheet() {
        assertThat(TABLE.rows().flatMap(row -> row.cells().stream()).map(cell -> cell.words()))
                .contains("Undecided")
                .doesNotContain("Cannot be decided");
    }

    private static String words(Row row, String heading) {
        return SmallDataset.words(TABLE, row, heading);
    }
}
