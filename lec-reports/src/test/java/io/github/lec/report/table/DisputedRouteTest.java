package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.assessment.KeyTopic;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** A person was handed over: by extradition, says a newspaper; as a deportation, says the ministry. */
class DisputedRouteTest {
    private static final Selection MALTA = Selection.of("MT").with("CN");

    private final View view = View.of(DatasetReader.readDocumentOver("""
        {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-10-01"},
         "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2020-06-01"},
                     {"id": "ministry", "title": "Ministry", "kind": "GOVERNMENT", "published": "2020-07-01"}],
         "cases": [{"id": "mt-1", "requesting": "CN", "requested": "MT",
           "route": [{"value": "EXTRADITION", "citations": [{"source": "press"}]},
                     {"value": "DEPORTATION", "citations": [{"source": "ministry"}]}],
           "steps": [{"stage": "SURRENDERED", "date": "2020-05-01", "citations": [{"source": "press"}]}]}]}
        """, "own.json", Dataset.embedded()));

    private final StandardTables tables =
            StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), MALTA), MALTA, false);

    @Test
    void each_form_that_it_may_belong_to_says_that_it_is_disputed() {
        Matrix cooperation = table("Cooperation");

        assertThat(SmallDataset.cell(cooperation, "MT", "Extraditions carried out")
                        .words())
                .isEqualTo("At least 1 case, disputed, 2020");
        assertThat(SmallDataset.cell(cooperation, "MT", "Informal returns and attempts")
                        .words())
                .isEqualTo("At least 1 case, disputed, 2020");
        assertThat(SmallDataset.words(table("States"), "Extraditions and returns"))
                .singleElement()
                .asString()
                .contains("1 case, 1 person (route disputed: deportation or extradition)");
    }

    @Test
    void registers_choose_no_route() {
        assertThat(SmallDataset.words(table("Cases by step"), "Route"))
                .containsExactly("Disputed: deportation or extradition");
        assertThat(SmallDataset.words(table("Cases by step"), "Carried out?")).containsExactly("Carried out 2020");
        assertThat(SmallDataset.cell(table("Cases"), "mt-1", "Outcome").words())
                .isEqualTo("Carried out, route disputed");
        Matrix data = table("Cooperation data");
        String row = "MT/CN/INFORMAL_RETURNS/mt-1";
        assertThat(SmallDataset.cell(data, row, "Kind").words()).isEqualTo("Disputed: deportation or extradition");
        assertThat(SmallDataset.cell(data, row, "Disputed").words()).isEqualTo("Disputed");
    }

    @Test
    void whether_there_was_a_request_follows_from_no_route() {
        assertThat(SmallDataset.words(table("Cases by step"), "Requested")).containsExactly("Not determined");
    }

    @Test
    void the_key_finding_counts_it_as_neither() {
        assertThat(KeyFindings.of(view, MALTA).stream()
                        .filter(finding -> finding.topic() == KeyTopic.PRACTICE)
                        .map(KeyFinding::words))
                .singleElement()
                .asString()
                .contains("1 case whose route, and with it the form, is disputed")
                .doesNotContain("1 extradition case", "1 informal return");
    }

    private Matrix table(String sheet) {
        return tables.on(sheet).orElseThrow();
    }
}
