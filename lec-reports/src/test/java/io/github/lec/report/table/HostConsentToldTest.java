package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** A host that said itself whether it had agreed to stations has answered, on every sheet. */
class HostConsentToldTest {
    private static final StandardTables TABLES =
            SmallDataset.tables(View.of(SmallDataset.readWith("operations", """
                {"id": "de-stations", "kind": "OVERSEAS_STATION", "title": "Stations", "by": ["CN"], "hosts": ["DE"],
                 "steps": [{"stage": "REPORTED", "date": "2022-09", "citations": [{"source": "press"}]}],
                 "hostConsent": [{"value": false, "date": "2022-11-03", "by": "DE", "citations": [{"source": "press"}]}]}""")), false);

    private static String cell(String sheet, String column) {
        return SmallDataset.cell(TABLES.on(sheet).orElseThrow(), "DE", column).words();
    }

    @Test
    void its_own_no_is_told_and_counted() {
        assertThat(cell("Cooperation", "Police stations reported")).endsWith("state: said that it had not agreed");
        assertThat(cell("States", "Police and other cooperation"))
                .contains("host state: said that it had not agreed (2022-11-03)");
        assertThat(cell("Police stations", "What the host state answered"))
                .isEqualTo("Said that it had not agreed (2022-11-03)");
        assertThat(cell("Police stations", "Not authorised, end demanded, or closed"))
                .isEqualTo("1");
    }
}
