package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the sheet "Map by year" says, which the map of the workbook shows year by year. */
class MapByYearTest {
    private static final int STATE = 0;
    private static final int FROM = 1;
    private static final int TO = 2;
    private static final int ANSWER = 3;

    private static List<Row> rows(Matrix byYear, String state, int year) {
        return byYear.rows()
                .filter(row -> row.about().states().equals(List.of(state)))
                .filter(row -> number(row, FROM) <= year && year <= number(row, TO))
                .toList();
    }

    private static long number(Row row, int column) {
        return ((Cell.Count) row.cells().get(column)).value();
    }

    private static List<String> words(Matrix byYear) {
        return byYear.rows()
                .map(row ->
                        String.join(" ", row.cells().stream().map(Cell::words).toList()))
                .toList();
    }

    private static Comparison ofFrance(String asOf) {
        Dataset dataset = Dataset.embedded();
        return Comparison.of(
                        View.of(dataset, LocalDate.parse(asOf), dataset.info().asOf()))
                .selection(Selection.of("FR").with("CN"));
    }

    @Test
    void each_year_has_one_answer_and_it_is_that_of_the_map_at_its_end() {
        Comparison comparison = EmbeddedComparison.get();
        Matrix byYear = comparison.table("Map by year");

        comparison
                .yearly("Map", 2006)
                .editions()
                .forEach((day, map) -> map.rows().forEach(row -> {
                    List<Row> found = rows(byYear, row.about().states().get(0), day.getYear());

                    assertThat(found).as(row.about() + " on " + day).hasSize(1);
                    Cell answer = found.get(0).cells().get(ANSWER);
                    assertThat(answer.words()).isEqualTo(row.cells().get(1).words());
                    assertThat(answer.meaning()).isEqualTo(row.cells().get(1).meaning());
                    assertThat(found.get(0).cells().get(STATE).words())
                            .isEqualTo(row.cells().get(STATE).words());
                }));
    }

    @Test
    void years_with_the_same_answer_are_one_row_that_rests_on_its_claims() {
        Matrix byYear = ofFrance("2026-11-25").table("Map by year");

        assertThat(words(byYear))
                .containsExactly(
                        "France 2006 2006 Under negotiation 2006",
                        "France 2007 2014 Signed 2007, not in force",
                        "France 2015 2026 In force since 2015");
        assertThat(byYear.rows().map(row -> row.cells().get(ANSWER)))
                .allMatch(cell -> !cell.evidence().isEmpty() && cell.link().isPresent());
    }

    /** A state may have a treaty with Hong Kong and none with China: "None found" must not seem to be about both. */
    @Test
    void the_titles_of_both_say_with_whom_the_treaties_are() {
        Comparison ofBoth =
                ofFrance("2026-11-25").selection(Selection.of("FR", "CZ").with("CN", "HK"));
        Comparison ofHongKong =
                ofFrance("2026-11-25").selection(Selection.of("FR", "CZ").with("HK"));
        Comparison ofTwo =
                ofFrance("2026-11-25").selection(Selection.of("FR", "CZ").with("US", "CN"));

        assertThat(ofBoth.table("Map").title()).isEqualTo("Extradition treaties with China on 2026-11-25");
        assertThat(ofBoth.table("Map by year").title())
                .isEqualTo("Extradition treaties with China, year by year to 2026-11-25");
        assertThat(ofHongKong.table("Map").title()).isEqualTo("Extradition treaties with Hong Kong on 2026-11-25");
        assertThat(ofTwo.table("Map").title()).isEqualTo("Extradition treaties with the United States on 2026-11-25");
    }

    @Test
    void the_last_year_ends_with_the_day_that_is_described() {
        Matrix byYear = ofFrance("2012-06-30").table("Map by year");

        assertThat(words(byYear)).last().isEqualTo("France 2007 2012 Signed 2007, not in force");
        assertThat(byYear.notes()).anyMatch(note -> note.contains("for 2012, that on 2012-06-30"));
    }

    @Test
    void where_nothing_was_looked_for_it_says_so_in_one_row_a_state() {
        Dataset own = DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0",
               "asOf": "2026-10-01"}}
            """, "own.json", Dataset.embedded());

        Matrix byYear = Comparison.of(View.of(own))
                .selection(Selection.of("FR", "DE").with("CN"))
                .table("Map by year");

        assertThat(words(byYear))
                .containsExactly("France 2006 2026 Not looked for", "Germany 2006 2026 Not looked for");
    }
}
