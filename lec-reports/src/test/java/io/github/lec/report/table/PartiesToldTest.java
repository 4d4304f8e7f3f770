package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.report.EmbeddedComparison;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** Who only signed a convention is no party to it. */
class PartiesToldTest {
    private static final StandardTables TABLES = EmbeddedComparison.tables();

    @Test
    void a_convention_that_is_not_in_force_has_signatories_and_no_parties() {
        assertThat(parties("Reading list", "un-cybercrime-convention"))
                .isEqualTo("No party known; signed by 14 of the 28 states compared");
        assertThat(parties("Treaties", "un-cybercrime-convention")).startsWith("No party known; signed by ");
    }

    @Test
    void the_parties_of_a_convention_are_those_for_which_it_is_in_force() {
        assertThat(parties("Treaties", "icpped"))
                .isEqualTo("24 of the 37 states and organisations that the record names are parties");
        assertThat(parties("Treaties", "ece-1957")).endsWith(" are parties");
    }

    @Test
    void a_convention_applies_in_a_region_that_is_no_party() {
        assertThat(parties("Treaties", "cat"))
                .isEqualTo("55 of the 55 states and organisations that the record names are parties; it applies in Hong"
                        + " Kong");
        assertThat(cell("Treaties", "cat", "Status"))
                .isEqualTo("In force for 55 recorded parties and in Hong Kong, the first since 1987-06-26");
    }

    @Test
    void what_sources_deny_is_no_step() {
        assertThat(cell("Treaties", "iccpr", "Laid before parliament, approved, ratified"))
                .startsWith("55 steps, the first 1966-12-16, ")
                .contains("; 2 denials");
    }

    @Test
    void a_convention_enters_into_force_for_a_state_and_not_by_it() {
        assertThat(cell("Treaties", "coe-terrorism-2005", "Entry into force and observations"))
                .startsWith("In force: 2007-06-01; In force for Albania: 2007-06-01; ");
    }

    @Test
    void of_one_state_a_convention_binds_it_or_not() {
        Selection france = Selection.of("FR").with("CN", "UA");
        StandardTables tables = StandardTables.of(
                Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), france), france, false);

        assertThat(parties(tables, "Reading list", "un-cybercrime-convention"))
                .isEqualTo("Not known to bind France, which has signed");
        assertThat(SmallDataset.words(tables.on("Reading list").orElseThrow(), "Parties"))
                .contains("France is a party")
                .noneMatch(words -> words.contains("the 1 "));
    }

    private static String parties(String sheet, String id) {
        return parties(TABLES, sheet, id);
    }

    private static String parties(StandardTables tables, String sheet, String id) {
        return cell(tables, sheet, id, "Parties");
    }

    private static String cell(String sheet, String id, String heading) {
        return cell(TABLES, sheet, id, heading);
    }

    private static String cell(StandardTables tables, String sheet, String id, String heading) {
        return SmallDataset.cell(tables.on(sheet).orElseThrow(), id, heading).words();
    }
}
