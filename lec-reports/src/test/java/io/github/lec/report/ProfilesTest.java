package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Selection;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The profile of a state begins with its key findings: on a sheet of the workbook, on the page at an address. */
class ProfilesTest {
    private static final int STATE = 0;
    private static final int FINDING = 2;

    private static List<Row> rows(Comparison comparison, String state) {
        return comparison
                .table("Profiles")
                .rows()
                .filter(row -> row.about().states().equals(List.of(state)))
                .toList();
    }

    private static List<String> words(List<Row> rows, int column) {
        return rows.stream().map(row -> row.cells().get(column).words()).toList();
    }

    private static List<String> keyFindings(ActorId state) {
        Selection standard = Selection.standard();
        return KeyFindings.of(
                        EmbeddedComparison.evaluation().view(),
                        new Selection(new TreeSet<>(List.of(state)), standard.counterparts()))
                .stream()
                .map(KeyFinding::words)
                .toList();
    }

    @Test
    void each_state_has_its_key_findings_one_to_a_row() {
        for (ActorId state : Selection.standard().states()) {
            List<Row> rows = rows(EmbeddedComparison.get(), state.value());

            assertThat(words(rows, FINDING)).isEqualTo(keyFindings(state)).hasSizeGreaterThan(5);
            assertThat(words(rows, STATE)).containsOnly(words(rows, STATE).get(0));
        }
    }

    @Test
    void the_name_of_a_state_leads_to_the_first_row_of_its_profile() {
        Matrix states = EmbeddedComparison.get().table("States");

        assertThat(states.rows()).allSatisfy(row -> {
            Row first =
                    rows(EmbeddedComparison.get(), row.about().states().get(0)).get(0);

            assertThat(row.cells().get(0).link())
                    .contains(Link.toRow("Profiles", first.anchor().orElseThrow()));
            assertThat(first.cells().get(STATE).words())
                    .isEqualTo(row.cells().get(0).words());
        });
    }

    @Test
    void a_subject_leads_to_a_claim_on_the_state_and_says_where_to_check_it() {
        Row torture = rows(EmbeddedComparison.get(), "BE").stream()
                .filter(row -> row.cells().get(1).words().equals("Torture"))
                .findFirst()
                .orElseThrow();

        assertThat(torture.cells().get(1).link())
                .contains(Link.toRow("Claims", "cn-be-extradition-2016/safeguards/TORTURE_NON_REFOULEMENT"));
        assertThat(torture.cells().get(3).words()).isEqualTo("Extradition clauses");
    }

    @Test
    void of_one_state_it_says_what_the_cover_says() {
        Comparison france = EmbeddedComparison.get().selection(Selection.of("FR"));

        assertThat(words(rows(france, "FR"), FINDING))
                .isEqualTo(france.keyFindings().stream().map(KeyFinding::words).toList());
    }

    @Test
    void a_state_without_another_counterpart_has_a_row_that_says_so() {
        Comparison alone =
                EmbeddedComparison.get().selection(Selection.of("CN", "FR").with("CN"));

        assertThat(words(rows(alone, "CN"), FINDING))
                .containsExactly("There is no other counterpart: a state is not compared with itself.");
        assertThat(alone.book().on("States").orElseThrow().rows()).hasSize(2);
    }

    @Test
    void on_the_page_names_lead_to_profiles_and_no_table_repeats_them() throws IOException {
        Document page = Jsoup.parse(EmbeddedComparison.page());

        assertThat(page.select("h2").eachText()).contains("States").doesNotContain("Profiles");
        assertThat(EmbeddedComparison.page())
                .contains("\"#FR\"")
                .doesNotContain("What does the evidence say of one state?");
    }

    @Test
    void no_cell_of_a_profile_is_empty() {
        assertThat(EmbeddedComparison.get().table("Profiles").rows().flatMap(row -> row.cells().stream()))
                .extracting(Cell::words)
                .noneMatch(String::isBlank);
    }
}
