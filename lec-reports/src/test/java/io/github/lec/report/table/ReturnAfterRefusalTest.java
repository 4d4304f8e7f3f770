package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** A return after an unsuccessful request is told, where returns are, by its own day and as sure as it is itself. */
class ReturnAfterRefusalTest {
    private static final String ROW = "MT/CN/INFORMAL_RETURNS/mt-1";

    private static final String ALLEGED = """
            , {"stage": "DEPORTED", "date": "2019", "grade": "ALLEGED", "citations": [{"source": "press"}]}""";

    private static final String DENIED = """
            , {"stage": "DEPORTED", "date": "2019", "denies": true, "citations": [{"source": "press"}]}""";

    private static Matrix sheet(String name, String steps) {
        Selection malta = Selection.of("MT").with("CN");
        View view = View.of(DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0",
                   "asOf": "2026-10-01"},
                 "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2025-06-01"}],
                 "cases": [{"id": "mt-1", "requesting": "CN", "requested": "MT",
                   "route": [{"value": "EXTRADITION", "citations": [{"source": "press"}]}],
                   "steps": [{"stage": "COURT_REFUSED", "date": "2014", "citations": [{"source": "press"}]}%s]}]}
                """.formatted(steps), "own.json", Dataset.embedded()));
        return StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), malta), malta, false)
                .on(name)
                .orElseThrow();
    }

    private static String data(String steps, String column) {
        return SmallDataset.cell(sheet("Cooperation data", steps), ROW, column).words();
    }

    @Test
    void its_day_is_that_of_the_return() {
        String step = ALLEGED.replace("\"grade\": \"ALLEGED\", ", "");

        assertThat(data(step, "Status")).isEqualTo("Returned");
        assertThat(data(step, "Date")).isEqualTo("2019");
        assertThat(data(step, "Date of")).isEqualTo("Deported");
    }

    @Test
    void one_that_is_only_alleged_is_called_so() {
        assertThat(data(ALLEGED, "Status")).isEqualTo("Returned, alleged");
        assertThat(SmallDataset.words(sheet("Cooperation", ALLEGED), "Informal returns and attempts"))
                .containsExactly("At least 1 case, alleged, 2019");
        assertThat(sheet("States", ALLEGED).rows().map(Object::toString))
                .anyMatch(row -> row.contains("1 person, alleged (after a request for extradition)"));
    }

    @Test
    void one_that_another_source_denies_is_disputed() {
        assertThat(data(ALLEGED + DENIED, "Disputed")).isEqualTo("Disputed");
        assertThat(SmallDataset.words(sheet("Cooperation", ALLEGED + DENIED), "Informal returns and attempts"))
                .containsExactly("At least 1 case, disputed, alleged, 2019");
        assertThat(sheet("States", ALLEGED + DENIED).rows().map(Object::toString))
                .anyMatch(row -> row.contains("1 person, alleged (after a request for extradition, disputed)"));
    }

    @Test
    void a_removal_to_a_third_state_before_it_is_not_the_return() {
        String steps = """
                , {"stage": "DEPORTED", "date": "2017", "destination": "KZ", "citations": [{"source": "press"}]},
                {"stage": "RETURNED", "date": "2020", "citations": [{"source": "press"}]}""";

        assertThat(SmallDataset.cell(sheet("Cases by step", steps), "mt-1", "Carried out?")
                        .words())
                .isEqualTo("Refused 2014; returned outside extradition 2020");
        assertThat(data(steps, "Date")).isEqualTo("2020");
        assertThat(data(steps, "Date of")).isEqualTo("Returned");
    }

    @Test
    void a_return_stays_one_where_sources_contradict_each_other_on_the_refusal_before_it() {
        String steps = """
                , {"stage": "COURT_REFUSED", "date": "2014", "denies": true, "citations": [{"source": "press"}]},
                {"stage": "DEPORTED", "date": "2016", "citations": [{"source": "press"}]}""";

        assertThat(SmallDataset.cell(sheet("Cases by step", steps), "mt-1", "Carried out?")
                        .words())
                .isEqualTo("Disputed 2014; returned outside extradition 2016");
        assertThat(SmallDataset.words(sheet("Cooperation", steps), "Informal returns and attempts"))
                .containsExactly("At least 1 case, 2016");
        assertThat(data(steps, "Disputed")).isEqualTo("Not disputed");
    }
}
