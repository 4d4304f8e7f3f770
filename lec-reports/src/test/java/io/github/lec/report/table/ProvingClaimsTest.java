package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Evidences;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell leads to the claim that decided its answer, not to the one that was asked first. */
class ProvingClaimsTest {
    private static final View VIEW = View.of(Dataset.embedded());

    private static final StandardTables TABLES = StandardTables.of(
            Evaluation.of(VIEW, RuleCatalogue.standard(), Selection.standard()), Selection.standard(), false);

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
        int column = column(exposure, person);

        assertThat(exposure.rows()
                        .filter(row -> row.cells().get(0).words().equals(arrestedIn)
                                && row.cells().get(1).words().equals("China"))
                        .findFirst()
                        .map(row -> leads(row.cells().get(column)).toString()))
                .contains(claim);
    }

    @Test
    void a_year_leads_to_the_entry_into_force_of_the_treaty_that_entered_last() {
        Matrix timeline = TABLES.on("Timeline").orElseThrow();
        int column = column(timeline, "Treaties in force at year end");
        List<Row> rows = timeline.rows()
                .filter(row -> !row.cells().get(column).evidence().isEmpty())
                .toList();

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(leads(row.cells().get(column)).path()).startsWith("lifecycle/IN_FORCE"));
    }

    private static int column(Matrix matrix, String heading) {
        return IntStream.range(0, matrix.columns().size())
                .filter(index -> matrix.columns().get(index).header().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static ClaimId leads(Cell cell) {
        return cell.evidence().stream()
                .findFirst()
                .flatMap((Evidence evidence) -> Evidences.claim(evidence))
                .orElse(ClaimId.parse("none/none"));
    }
}
