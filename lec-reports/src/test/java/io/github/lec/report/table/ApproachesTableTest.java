package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** Approaches: what the source says of an act stands beside what the ordered test says, whether or not they agree. */
class ApproachesTableTest {
    private static final String BY_SOURCE = "Coded by the source";
    private static final String BY_TEST = "Coded by the test";

    private static final String CITED = "\"citations\": [{\"source\": \"paper-2017\"}]";

    private static String act(String question, boolean answer) {
        return "{\"question\": \"" + question + "\", \"actor\": \"CN\", \"norm\": \"uncac-15-17\", \"value\": " + answer
                + ", " + CITED + "}";
    }

    private static String approach(String code) {
        return "\"approach\": [{\"value\": \"" + code + "\", \"actor\": \"CN\", \"coder\": \"PAPER\", " + CITED + "}]";
    }

    private static Matrix approachesWith(String members) {
        Dataset dataset = DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0",
                             "asOf": "2026-06-30"},
                 "events": [{"id": "vote", "kind": "VOTE", "title": "A vote", "actors": ["CN"], %s,
                             "occurred": [{"date": "2016-05-01", %s}]}]}
                """.formatted(members, CITED), "own.json", Dataset.embedded());
        Selection selection = Selection.of("FR").with("CN");
        return StandardTables.of(Evaluation.of(View.of(dataset), SmallDataset.RULES, selection), selection, false)
                .table("Approaches");
    }

    @Test
    void the_code_of_the_source_stays_where_the_test_gives_another() {
        Matrix approaches = approachesWith(approach("COMPLY") + ", \"acts\": [" + act("OUTSIDE_NORM", false) + ", "
                + act("TEXT_DIFFERS", true) + "]");

        assertThat(SmallDataset.words(approaches, "Act")).containsExactly("A vote");
        assertThat(SmallDataset.cell(approaches, "vote/CN", BY_SOURCE).words()).isEqualTo("Comply");
        assertThat(SmallDataset.cell(approaches, "vote/CN", BY_TEST).words()).startsWith("Challenge");
        assertThat(SmallDataset.cell(approaches, "vote/CN", BY_TEST).meaning()).isEqualTo(Meaning.NEUTRAL);
        assertThat(SmallDataset.cell(approaches, "vote/CN", "Norm").words())
                .isEqualTo("UNCAC, articles 15 to 17 (core offences)");
    }

    @Test
    void an_open_question_before_any_yes_leaves_the_test_undecided() {
        Matrix approaches = approachesWith("\"acts\": [" + act("TEXT_DIFFERS", true) + "]");

        assertThat(SmallDataset.cell(approaches, "vote/CN", BY_SOURCE).words()).isEqualTo("Not determined");
        assertThat(SmallDataset.cell(approaches, "vote/CN", BY_TEST).words()).startsWith("Undecided");
        assertThat(SmallDataset.cell(approaches, "vote/CN", BY_TEST).meaning()).isEqualTo(Meaning.UNKNOWN);
    }

    @Test
    void where_no_question_of_the_test_is_answered_its_code_is_not_determined() {
        Matrix approaches = approachesWith(approach("CIRCUMVENT"));

        assertThat(SmallDataset.cell(approaches, "vote/CN", BY_SOURCE).words()).isEqualTo("Circumvent");
        assertThat(SmallDataset.cell(approaches, "vote/CN", BY_TEST).words()).isEqualTo("Not determined");
        assertThat(SmallDataset.cell(approaches, "vote/CN", "Norm").words()).isEqualTo("Not determined");
    }

    @Test
    void an_event_that_nobody_coded_is_no_coded_act() {
        Matrix approaches = approachesWith("\"places\": [\"New York\"]");

        assertThat(SmallDataset.words(approaches, "Act")).containsExactly("No coded acts");
    }
}
