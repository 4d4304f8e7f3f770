package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFindings;
import io.github.lec.assessment.KeyTopic;
import io.github.lec.dataset.Dataset;
import io.github.lec.report.EmbeddedComparison;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one sheet says with a reservation, no other says without it. */
class SameCertaintyTest {
    private static final StandardTables TABLES = EmbeddedComparison.tables();

    private static Matrix table(String sheet) {
        return TABLES.on(sheet).orElseThrow();
    }

    private static String data(String row, String heading) {
        return SmallDataset.cell(table("Cooperation data"), row, heading).words();
    }

    @Test
    void an_act_that_is_only_alleged_is_so_wherever_it_is_counted() {
        assertThat(SmallDataset.cell(table("Cooperation"), "ES", "Informal returns and attempts"))
                .satisfies(cell -> assertThat(cell.words()).isEqualTo("At least 1 case, alleged, 2020"))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(Meaning.UNKNOWN));
        assertThat(SmallDataset.cell(table("Cooperation"), "FR", "Informal returns and attempts"))
                .satisfies(cell -> assertThat(cell.words()).startsWith("At least 2 cases, 1 alleged, "))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(Meaning.NEUTRAL));
        assertThat(SmallDataset.cell(table("States"), "ES", "Extraditions and returns")
                        .words())
                .contains("1 case, 1 person, alleged (persuasion)");
        assertThat(SmallDataset.cell(table("States"), "FR", "Extraditions and returns")
                        .words())
                .contains("2 cases, 2 persons, 1 alleged (");
        assertThat(SmallDataset.cell(table("Cases"), "es-2020-1", "Steps").words())
                .contains("Returned (alleged)");
        assertThat(SmallDataset.cell(table("Cases"), "fr-2016-1", "Steps").words())
                .doesNotContain("alleged");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ES/CN/INFORMAL_RETURNS/es-2020-1 | Returned, alleged | UNKNOWN
                    FR/CN/INFORMAL_RETURNS/fr-2022-1 | Returned, alleged | UNKNOWN
                    FR/CN/INFORMAL_RETURNS/fr-2024-1 | Foiled            | NEUTRAL
                    HU/CN/INFORMAL_RETURNS/hu-2015-1 | Carried out       | NEUTRAL
                    CY/CN/EXTRADITIONS_AUTHORISED/cy-2022-1 | Pending    | NEUTRAL
                    GR/CN/EXTRADITIONS_AUTHORISED/gr-2018-1 | Authorised | NEUTRAL
                    """)
    void the_data_say_what_became_of_a_case_as_cases_by_step_does(String row, String status, Meaning meaning) {
        assertThat(SmallDataset.cell(table("Cooperation data"), row, "Status"))
                .satisfies(cell -> assertThat(cell.words()).isEqualTo(status))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(meaning));
    }

    @Test
    void the_data_have_the_status_of_cooperation_with_its_sign() {
        assertThat(data("LT/CN/EXTRADITION_TREATY/cn-lt-extradition-2002", "Status"))
                .isEqualTo("Observed in force, unofficial list");
        List<Row> texts = table("Cooperation data")
                .rows()
                .filter(row -> words(row, "Entry").equals("Text"))
                .toList();
        assertThat(texts)
                .filteredOn(row -> words(row, "State").equals("Slovakia")
                        && words(row, "Topic").startsWith("Police c"))
                .extracting(row -> words(row, "Status"))
                .containsExactly("Approved, signature not determined");
        assertThat(texts)
                .filteredOn(row -> words(row, "Status").contains("not determined"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(cell(row, "Status").meaning()).isEqualTo(Meaning.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    LT/CN/EXTRADITION_TREATY/cn-lt-extradition-2002     | Observation
                    FR/CN/EXTRADITION_TREATY/cn-fr-extradition-2007     | Entry into force
                    GR/CN/EXTRADITION_TREATY/cn-gr-extradition          | Signature
                    DE/CN/CYBER_AND_DIALOGUE/de-cn-cyber-2016           | Start of operation
                    IE/HK/HONG_KONG_AGREEMENTS/hk-ie-mla                | Suspended
                    BG/CN/EXTRADITIONS_EXECUTED/bg-2015-1               | Surrendered
                    FR/HK/EXTRADITIONS_REFUSED/fr-2011-1                | Annulled by a court
                    ES/CN/INFORMAL_RETURNS/es-2020-1                    | Returned
                    HR/CN/JOINT_OPERATIONS/hr-patrols-2018              | Held
                    HR/CN/POLICE_STATIONS/hr-police-stations            | Reported
                    GB/CN/POLICE_COOPERATION/gb-cn-border-security-2026 | Signature, planned
                    """)
    void a_date_is_that_of_the_step_that_shows_the_status(String row, String what) {
        assertThat(data(row, "Date of")).isEqualTo(what);
    }

    /** Cooperation says "Observed in force 2022 (unofficial list: 2018)". */
    @Test
    void a_day_that_only_an_unofficial_list_has_is_said_to_be_that_of_the_list() {
        String portugal = "PT/CN/EXTRADITION_TREATY/cn-pt-extradition-2007";

        assertThat(data(portugal, "Status")).isEqualTo("Observed in force");
        assertThat(data(portugal, "Date")).isEqualTo("2018-10");
        assertThat(data(portugal, "Date of")).isEqualTo("Observation, unofficial list");
    }

    @Test
    void a_date_is_that_of_a_search_and_does_not_arise_where_nothing_is_listed() {
        List<Row> rows = table("Cooperation data").rows().toList();

        assertThat(rows)
                .filteredOn(row -> words(row, "Entry").equals("Search"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(words(row, "Date of")).isEqualTo("Search"));
        assertThat(rows)
                .filteredOn(row -> words(row, "Entry").equals("Not applicable"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(List.of("Date", "Date of", "Precision"))
                        .allSatisfy(heading -> assertThat(words(row, heading)).isEqualTo("Not applicable")));
    }

    @Test
    void a_search_keeps_its_outcome_and_says_whether_something_is_on_record_beside_it() {
        List<Row> rows = table("Cooperation data").rows().toList();
        List<String> recorded = rows.stream()
                .filter(row -> !List.of("Search", "Not applicable").contains(words(row, "Entry")))
                .map(SameCertaintyTest::question)
                .toList();

        assertThat(rows)
                .filteredOn(row -> words(row, "Entry").equals("Search"))
                .allSatisfy(row -> assertThat(words(row, "Status").endsWith(", beside what is on record"))
                        .isEqualTo(recorded.contains(question(row))))
                .extracting(row -> words(row, "Status"))
                .contains(
                        "None found, beside what is on record",
                        "Not determined, beside what is on record",
                        "None found",
                        "Not determined")
                .doesNotContain("Inconclusive");
    }

    @Test
    void that_no_agreement_on_surrender_was_found_is_said_in_the_data_and_in_an_exposure() {
        String question =
                "Which of these states has an agreement with Hong Kong on the surrender of fugitive offenders?";

        assertThat(table("Cooperation data").rows())
                .filteredOn(row -> words(row, "Record").equals(question))
                .filteredOn(row -> List.of("BE", "DK", "ES", "IT", "PL", "SE").contains(words(row, "State code")))
                .hasSize(6)
                .allSatisfy(row -> assertThat(words(row, "Status")).startsWith("None found"));
    }

    @Test
    void of_a_past_day_what_was_seen_by_then_leads_and_what_was_seen_later_confirms_it() {
        View then = View.of(
                Dataset.embedded(),
                LocalDate.parse("2018-12-31"),
                Dataset.embedded().info().asOf());
        StandardTables tables = StandardTables.of(
                Evaluation.of(then, RuleCatalogue.standard(), Selection.standard()), Selection.standard(), false);
        String portugal = "Observed in force since 2018 or earlier, unofficial list (confirmed 2022)";
        String greece = "Signature doubtful";

        for (String sheet : List.of("Map", "Cooperation")) {
            Matrix matrix = tables.on(sheet).orElseThrow();
            assertThat(SmallDataset.cell(matrix, "PT", "Extradition treaty").words())
                    .isEqualTo(portugal);
            assertThat(SmallDataset.cell(matrix, "GR", "Extradition treaty").words())
                    .isEqualTo(greece);
        }
        assertThat(SmallDataset.cell(table("Cooperation"), "PT", "Extradition treaty")
                        .words())
                .isEqualTo("Observed in force 2022 (unofficial list: 2018)");
        assertThat(KeyFindings.of(then, Selection.standard()))
                .filteredOn(found -> found.topic() == KeyTopic.TREATIES_IN_FORCE)
                .singleElement()
                .satisfies(found ->
                        assertThat(found.words()).contains("for Lithuania and Portugal, only an unofficial list says"));
    }

    private static String question(Row row) {
        return words(row, "State") + words(row, "Counterpart") + words(row, "Topic");
    }

    private static String words(Row row, String heading) {
        return cell(row, heading).words();
    }

    private static Cell cell(Row row, String heading) {
        return SmallDataset.cell(table("Cooperation data"), row, heading);
    }
}
