package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where several treaties are in force between two states, the sheet States says what each of them lets a state refuse. */
class SeveralTreatiesInStatesTest {
    private static String treaty(String year, String form, String ended) {
        return """
                {"id": "cn-ee-%1$s", "kind": "EXTRADITION", "title": "Treaty of %1$s", "parties": ["CN", "EE"], "textRead": "FULL",
                 "lifecycle": [{"stage": "IN_FORCE", "date": "%1$s-06-01", "citations": [{"source": "gazette"}]}%3$s],
                 "safeguards": [{"kind": "POLITICAL_OFFENCE_EXCEPTION", "form": "%2$s", "basis": "TEXT", "citations": [{"source": "gazette"}]}]}
                """.formatted(year, form, ended);
    }

    private static String refusal(String ended) {
        Matrix states = Comparison.of(View.of(DatasetReader.readDocument(
                        """
                        {"dataset": {"format": "1.0", "id": "two", "version": "1", "title": "Two", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                         "sources": [{"id": "gazette", "title": "Gazette", "published": "2020-06-15"}],
                         "actors": [{"id": "CN", "kind": "STATE", "name": "China"}, {"id": "EE", "kind": "STATE", "name": "Estonia"}],
                         "treaties": [%s, %s]}
                        """.formatted(
                                treaty("1990", "OPTIONAL_REFUSAL", ended), treaty("2010", "MANDATORY_REFUSAL", "")),
                        "two.json")))
                .selection(Selection.of("EE").with("CN"))
                .table("States");
        int column = IntStream.range(0, states.columns().size())
                .filter(i -> states.columns().get(i).key().equals("REFUSAL"))
                .findFirst()
                .orElseThrow();
        return states.rows().findFirst().orElseThrow().cells().get(column).words();
    }

    @Test
    void each_treaty_that_binds_is_told_by_its_title() {
        assertThat(refusal(""))
                .contains("Treaty of 1990: may refuse: political offence")
                .contains("Treaty of 2010: must refuse: political offence");
    }

    @Test
    void a_treaty_that_has_ended_is_left_out_beside_one_that_binds() {
        assertThat(
                        refusal(
                                ", {\"stage\": \"TERMINATED\", \"date\": \"2015-01-01\", \"citations\": [{\"source\": \"gazette\"}]}"))
                .startsWith("Must refuse: political offence")
                .doesNotContain("1990");
    }
}
