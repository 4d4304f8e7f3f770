package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** A host that closed stations has answered, on every sheet, if only a step says so. */
class HostStepsToldTest {
    private static final StandardTables TABLES =
            SmallDataset.tables(View.of(SmallDataset.readWith("operations", """
                {"id": "de-stations", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["DE"],
                 "steps": [{"stage": "REPORTED", "date": "2014-09", "citations": [{"source": "press"}]},
                   {"stage": "CLOSED", "date": "2014-11-03", "by": "DE", "citations": [{"source": "debate"}]}]}""")), false);

    private static Cell cell(String sheet, String column) {
        return SmallDataset.cell(TABLES.on(sheet).orElseThrow(), "DE", column);
    }

    @Test
    void what_it_did_is_told_and_counted() {
        assertThat(cell("Cooperation", "Police stations reported").words()).endsWith("state: closed");
        assertThat(cell("States", "Police and other cooperation").words()).contains("host state: closed (2014-11-03)");
        assertThat(cell("Police stations", "What the host state answered").words())
                .isEqualTo("Closed (2014-11-03)");
        assertThat(cell("Police stations", "Not authorised, end demanded, or closed")
                        .words())
                .isEqualTo("1");
    }

    @Test
    void it_rests_on_the_claim_of_the_step() {
        assertThat(cell("Police stations", "What the host state answered").evidence())
                .containsExactly(Evidence.claim("de-stations", "steps/CLOSED"));
    }

    @Test
    void after_a_published_answer_of_another_kind_both_are_told_and_counted() {
        StandardTables both =
                SmallDataset.tables(View.of(SmallDataset.readWith("operations", """
                {"id": "de-stations", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["DE"],
                 "steps": [{"stage": "REPORTED", "date": "2014-09", "citations": [{"source": "press"}]},
                   {"stage": "CLOSED", "date": "2014-11-03", "by": "DE", "citations": [{"source": "debate"}]}]}
                """, "responses", """
                {"id": "de-investigated", "by": "DE", "to": ["de-stations"], "kind": "INVESTIGATED", "date": "2014-10-01",
                 "content": [{"value": "It looks into them.", "citations": [{"source": "debate"}]}]}""")), false);
        Matrix stations = both.on("Police stations").orElseThrow();
        assertThat(SmallDataset.cell(stations, "DE", "What the host state answered")
                        .words())
                .isEqualTo("Investigated (2014-10-01); Closed (2014-11-03)");
        assertThat(SmallDataset.cell(stations, "DE", "Investigated or monitored")
                        .words())
                .isEqualTo("1");
        assertThat(SmallDataset.cell(stations, "DE", "Not authorised, end demanded, or closed")
                        .words())
                .isEqualTo("1");
        assertThat(SmallDataset.cell(both.on("Cooperation").orElseThrow(), "DE", "Police stations reported")
                        .words())
                .endsWith("state: investigated, closed");
    }
}
