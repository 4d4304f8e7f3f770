package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.report.EmbeddedComparison;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.words.Evidences;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a cell says is what its link proves, and is as sure as on the other sheets: it leads to the claim that decided
 * its answer, not to the one that was asked first.
 */
class ProofTest {
    private static final StandardTables TABLES = EmbeddedComparison.tables();

    private static Matrix table(String sheet) {
        return TABLES.on(sheet).orElseThrow();
    }

    private static List<Cell> answers(String sheet, Predicate<Cell> wanted) {
        Matrix matrix = table(sheet);
        return matrix.rows()
                .flatMap(row -> row.cells().stream().skip(4))
                .filter(cell -> !cell.evidence().isEmpty())
                .filter(wanted)
                .toList();
    }

    @Test
    void a_yes_leads_to_a_clause_that_is_there() {
        Matrix claims = table("Claims");

        assertThat(answers("Verdicts", cell -> cell.meaning() == Meaning.GOOD))
                .hasSizeGreaterThan(50)
                .extracting(cell -> cell.evidence().get(0).id())
                .allSatisfy(claim -> assertThat(
                                SmallDataset.cell(claims, claim, "Answer").words())
                        .doesNotStartWith("Absent"));
    }

    @Test
    void protection_by_nationality_leads_to_what_decides_and_not_to_the_day_of_signature() {
        assertThat(answers("Exposure", cell -> !cell.evidence().stream().allMatch(ProofTest::isOnStatus)))
                .hasSizeGreaterThan(400)
                .extracting(cell -> cell.evidence().get(0))
                .noneMatch(ProofTest::isOnStatus);
    }

    private static boolean isOnStatus(Evidence evidence) {
        return evidence.id().contains("/lifecycle/");
    }

    @Test
    void a_closing_by_the_word_of_the_other_side_is_called_so_wherever_the_answer_stands() {
        assertThat(SmallDataset.cell(table("Responses"), "cz-stations-response", "Kind")
                        .words())
                .isEqualTo("Closed according to China only");
        assertThat(SmallDataset.cell(table("Operations"), "cz-police-stations", "Responses")
                        .words())
                .startsWith("Czechia, closed according to China only (2022-12-08)");
        assertThat(SmallDataset.words(table("Responses"), "Kind")).contains("Closed", "Denied");
    }

    @Test
    void beside_a_later_complaint_stands_the_decision_on_the_request() {
        Matrix cases = table("Cases by step");

        assertThat(SmallDataset.cell(cases, "es-2019-94", "Decided").words())
                .startsWith("Inadmissible 2019, on a complaint; before it not determined 2018; earlier allowed 2018");
        assertThat(SmallDataset.cell(cases, "es-2021-1", "Decided").words())
                .isEqualTo("No violation found 2024, on a complaint; before it allowed 2021");
        assertThat(SmallDataset.cell(cases, "it-2024-2", "Decided").words()).isEqualTo("Inadmissible 2024");
        assertThat(cases.notes()).anyMatch(note -> note.contains("A decision on a complaint"));
    }

    @Test
    void what_is_only_alleged_does_not_look_sure() {
        assertThat(SmallDataset.cell(table("Cases by step"), "fr-2022-1", "Carried out?"))
                .satisfies(outcome -> assertThat(outcome.words()).isEqualTo("Returned, alleged"))
                .extracting(Cell::meaning)
                .isEqualTo(Meaning.UNKNOWN);
    }

    @Test
    void verdicts_say_when_a_clause_on_other_treaties_counts() {
        assertThat(table("Verdicts").notes())
                .anyMatch(note -> note.contains("A clause that lets other treaties prevail counts where it obliges"));
        assertThat(table("Assistance verdicts").notes())
                .noneMatch(note -> note.contains("lets other treaties prevail"));
    }

    @Test
    void extradition_treaties_in_force_stand_before_those_that_are_doubtful_or_ended() {
        for (String sheet : List.of("Extradition clauses", "Verdicts")) {
            List<String> status = SmallDataset.words(table(sheet), "Status");

            assertThat(status.subList(0, 9))
                    .as(sheet)
                    .allMatch(words -> words.startsWith("In force") || words.startsWith("Observed in force"));
            assertThat(status.subList(9, 12))
                    .as("Austria, Greece and Hungary")
                    .noneMatch(words -> words.contains("n force since") || words.startsWith("In force"));
        }
    }

    @Test
    void one_state_has_no_map() {
        Selection france = Selection.of("FR");
        StandardTables tables = StandardTables.of(
                Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), france), france, false);

        assertThat(tables.on("Map").orElseThrow().charts()).isEmpty();
        assertThat(table("Map").charts()).hasSize(1);
    }

    @Test
    void what_a_treaty_has_is_proved_by_a_clause_that_it_has() {
        Matrix verdicts = TABLES.on("Verdicts").orElseThrow();
        List<Cell> met = verdicts.rows()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.words().startsWith("Yes"))
                .filter(cell -> leads(cell).safeguard().isPresent())
                .toList();

        Set<String> ofAbsence = TABLES.on("Claims")
                .orElseThrow()
                .rows()
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> cell.words().startsWith("Absent in the text")))
                .flatMap(row -> row.anchor().stream())
                .collect(Collectors.toSet());

        assertThat(ofAbsence).isNotEmpty();
        assertThat(met).isNotEmpty().extracting(cell -> leads(cell).toString()).doesNotContainAnyElementsOf(ofAbsence);
    }

    @ParameterizedTest
    @CsvSource({
        "Lithuania, Own national, cn-lt-extradition-2002/safeguards/OWN_NATIONALS_BAR",
        "Lithuania, Other Union citizen, petruhhin/clarifiedOn",
        "Lithuania, Refugee recognised in a member state, c-352-22/clarifiedOn",
        "Lithuania, National of the requesting state, cn-lt-extradition-2002/lifecycle/IN_FORCE/observed-2018-10",
        "Germany, Own national, DE/facts/OWN_NATIONALS_RULE",
    })
    void exposure_leads_to_what_decided_it_and_not_to_the_signature_of_the_treaty(
            String arrestedIn, String person, String claim) {
        Matrix exposure = TABLES.on("Exposure").orElseThrow();

        assertThat(SmallDataset.rows(exposure, "Arrested in", arrestedIn).stream()
                        .filter(row -> SmallDataset.words(exposure, row, "Requested by")
                                .equals("China"))
                        .findFirst()
                        .map(row ->
                                leads(SmallDataset.cell(exposure, row, person)).toString()))
                .contains(claim);
    }

    @Test
    void a_year_leads_to_the_entry_into_force_of_the_treaty_that_entered_last() {
        Matrix timeline = TABLES.on("Timeline").orElseThrow();
        List<Cell> inForce = timeline.rows()
                .map(row -> SmallDataset.cell(timeline, row, "Treaties in force at year end"))
                .filter(cell -> !cell.evidence().isEmpty())
                .toList();

        assertThat(inForce)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(leads(cell).path()).startsWith("lifecycle/IN_FORCE"));
    }

    private static ClaimId leads(Cell cell) {
        return cell.evidence().stream()
                .findFirst()
                .flatMap((Evidence evidence) -> Evidences.claim(evidence))
                .orElse(ClaimId.parse("none/none"));
    }
}
