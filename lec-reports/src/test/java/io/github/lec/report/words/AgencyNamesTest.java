package io.github.lec.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state has a ministry of the interior, so the name of an agency says whose it is, and says it once. */
class AgencyNamesTest {
    private static final Labels LABELS = new Labels(View.of(Dataset.embedded()));

    @ParameterizedTest
    @CsvSource({
        "FR-INTERIOR,        Ministry of the Interior (France)",
        "FR-PAF,             Border police (police aux frontieres) (France)",
        "SI-POLICIJA,        Police of Slovenia",
        "CN-MPS,             Ministry of Public Security (China)",
        "CN-NCB,             Narcotics Control Bureau (China)",
        "EU-COMMISSION,      European Commission (European Union)"
    })
    void the_name_of_an_agency_names_its_state_once(String agency, String name) {
        assertThat(LABELS.actor(ActorId.of(agency))).isEqualTo(name);
    }
}
