package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CooperationTableTest {
    private final Matrix cooperation = SmallDataset.tables().on("Cooperation").orElseThrow();

    @Test
    void has_one_row_a_state_in_the_order_of_their_names() {
        assertThat(SmallDataset.words(cooperation, "State"))
                .containsExactly("Belgium", "France", "Germany", "Lithuania", "Malta", "United Kingdom");
    }

    @Test
    void says_since_when_a_treaty_is_in_force_and_leads_to_the_claim() {
        Cell cell = cell("FR", "Extradition treaty");

        assertThat(cell.words()).isEqualTo("In force 2015");
        assertThat(cell.evidence())
                .containsExactly(
                        Evidence.claim("cn-fr-extradition-2007", "lifecycle/IN_FORCE"),
                        Evidence.claim("cn-fr-extradition-2007", "lifecycle/IN_FORCE/observed-2018-10"));
        assertThat(cell.link()).contains(Link.toRow("Claims", "cn-fr-extradition-2007/lifecycle/IN_FORCE"));
    }

    @Test
    void names_an_unofficial_list_as_such() {
        assertThat(cell("LT", "Extradition treaty").words())
                .isEqualTo("Observed in force since 2018 or earlier, unofficial list");
    }

    @Test
    void a_treaty_of_which_only_the_day_is_disputed_is_in_force() {
        Cell cell = cell("BE", "Extradition treaty");

        assertThat(cell.words()).startsWith("In force 2020");
        assertThat(cell.meaning()).isNotEqualTo(Meaning.UNKNOWN);
    }

    @Test
    void keeps_what_is_signed_apart_from_what_is_in_force() {
        assertThat(cell("MT", "Mutual legal assistance").words())
                .isEqualTo("Signed 2009, not in force 2026, later not determined");
        Matrix earlier = SmallDataset.tables("2017-01-31", "2017-01-31")
                .on("Cooperation")
                .orElseThrow();
        assertThat(SmallDataset.cell(earlier, "BE", "Extradition treaty").words())
                .isEqualTo("Signed 2016, entry into force not determined");
    }

    @Test
    void says_none_found_only_after_a_search() {
        Cell looked = cell("DE", "Extradition treaty");
        Cell nobody = cell("MT", "Extradition treaty");
        Cell open = cell("DE", "Liaison officers");

        assertThat(looked.words()).isEqualTo("None found");
        assertThat(looked.meaning()).isEqualTo(Meaning.NEUTRAL);
        assertThat(looked.link()).contains(Link.toRow("Open questions", "de-extradition"));
        assertThat(nobody.words()).isEqualTo("Not looked for");
        assertThat(nobody.meaning()).isEqualTo(Meaning.UNKNOWN);
        assertThat(open.words()).isEqualTo("Not determined");
    }

    @Test
    void does_not_take_a_search_for_a_clause_for_a_search_for_a_treaty() {
        assertThat(cell("DE", "Mutual legal assistance").words()).isEqualTo("Not looked for");
    }

    @Test
    void counts_cases_and_persons_separately_and_takes_the_lowest_of_conflicting_numbers() {
        assertThat(cell("FR", "Extraditions carried out").words())
                .isEqualTo("At least 2 cases, 3 persons, 2016 to 2017");
        assertThat(cell("GB", "Informal returns and attempts").words()).startsWith("At least 1 case");
    }

    @Test
    void counts_an_annulled_decision_among_those_refused() {
        assertThat(cell("FR", "Refused, lapsed or brought elsewhere").words()).isEqualTo("At least 1 case, 2018");
        assertThat(cell("FR", "Extraditions authorised or pending").words()).isEqualTo("Not looked for");
    }

    @Test
    void does_not_count_what_had_not_happened_yet() {
        Matrix earlier = SmallDataset.tables("2016-12-31", "2026-10-31")
                .on("Cooperation")
                .orElseThrow();

        assertThat(SmallDataset.cell(earlier, "FR", "Extraditions carried out").words())
                .isEqualTo("At least 1 case, 2016");
    }

    @Test
    void does_not_know_what_was_published_later() {
        Matrix earlier = SmallDataset.tables("2026-10-31", "2016-12-31")
                .on("Cooperation")
                .orElseThrow();

        assertThat(SmallDataset.cell(earlier, "FR", "Extraditions carried out").words())
                .isEqualTo("Not looked for");
    }

    @Test
    void reports_that_a_patrol_was_cancelled() {
        assertThat(cell("FR", "Joint patrols and operations").words())
                .isEqualTo("At least 1 joint patrol, cancelled, 2014");
    }

    @Test
    void puts_the_host_states_answer_beside_the_stations_reported() {
        assertThat(cell("FR", "Police stations reported").words()).isEqualTo("3 to 4 reported; state: investigated");
    }

    @Test
    void keeps_agreements_of_hong_kong_in_a_column_of_their_own() {
        Cell cell = cell("GB", "Hong Kong agreements");

        assertThat(cell.words()).isEqualTo("Suspended 2020");
        assertThat(cell("GB", "Extradition treaty").words()).isEqualTo("Not looked for");
    }

    @Test
    void counts_the_texts_that_have_the_most_informative_status() {
        assertThat(hongKongAgreements("SUSPENDED", "2020-08-01")).isEqualTo("2 texts, both suspended 2020");
        assertThat(hongKongAgreements("SUSPENDED", "2022-08-01")).isEqualTo("2 texts, both suspended");
        assertThat(hongKongAgreements("IN_FORCE", "2001-08-01"))
                .isEqualTo("2 texts, one in force 2001 and one suspended 2020");
    }

    @Test
    void of_two_texts_one_of_which_is_disputed_only_that_one_is_said_to_be() {
        Selection germany = Selection.of("DE").with("CN");
        LocalDate day = LocalDate.parse("2017-01-31");
        View then = View.of(Dataset.embedded(), day, day);
        Matrix table = StandardTables.of(Evaluation.of(then, RuleCatalogue.standard(), germany), germany, false)
                .on("Cooperation")
                .orElseThrow();

        assertThat(SmallDataset.cell(table, "DE", "Cyber and dialogue").words())
                .isEqualTo("2 texts, one adopted 2016 and one disputed whether adopted");
    }

    @Test
    void a_treaty_of_which_only_is_known_that_it_was_concluded_is_marked_as_not_known() {
        Selection italy = Selection.of("IT").with("CN");
        View now = View.of(Dataset.embedded());
        Matrix table = StandardTables.of(Evaluation.of(now, RuleCatalogue.standard(), italy), italy, false)
                .on("Cooperation")
                .orElseThrow();
        Cell police = SmallDataset.cell(table, "IT", "Police cooperation");

        assertThat(police.words()).isEqualTo("Concluded, dates not determined");
        assertThat(police.meaning()).isEqualTo(Meaning.UNKNOWN);
    }

    /** The cell of the United Kingdom, which has a second agreement that took one step. */
    private static String hongKongAgreements(String stage, String date) {
        View view = View.of(SmallDataset.readWith("treaties", """
            {"id": "hk-gb-mla", "kind": "MUTUAL_LEGAL_ASSISTANCE", "title": "An agreement", "parties": ["GB", "HK"],
              "lifecycle": [{"stage": "%s", "date": "%s", "citations": [{"source": "hk-gov"}]}]}\
            """.formatted(stage, date)));
        Matrix matrix = SmallDataset.tables(view, false).on("Cooperation").orElseThrow();
        return SmallDataset.cell(matrix, "GB", "Hong Kong agreements").words();
    }

    private Cell cell(String state, String heading) {
        return SmallDataset.cell(cooperation, state, heading);
    }

    private static Matrix ofPortugal(String sheet) {
        Selection selection = Selection.of("PT").with("CN", "MO", "US");
        return StandardTables.of(
                        Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), selection),
                        selection,
                        false)
                .on(sheet)
                .orElseThrow();
    }

    @Test
    void the_name_of_each_of_several_counterparts_keeps_its_capital() {
        assertThat(SmallDataset.cell(ofPortugal("Cooperation"), "PT", "Extradition treaty")
                        .words())
                .contains("China: Observed in force", "; Macao: Signed 2019", "; United States: Not looked for");
    }

    @Test
    void a_state_in_a_few_words_says_with_which_of_several_counterparts() {
        Matrix states = ofPortugal("States");

        assertThat(SmallDataset.cell(states, "PT", "Extradition").words())
                .contains("China: observed in force", ". Macao: signed 2019-05-15", ". Otherwise not looked for");
        assertThat(SmallDataset.cell(states, "PT", "Legal assistance and transfer of sentenced persons")
                        .words())
                .contains("Assistance (China): signed 2005", "Assistance (Macao): signed 2001");
        assertThat(SmallDataset.cell(states, "PT", "Courts and authorities").words())
                .startsWith("4 decisions for China: ");
        assertThat(SmallDataset.cell(states, "PT", "When the treaty allows or requires the state to refuse")
                        .words())
                .startsWith("China: must refuse: ");
    }
}
