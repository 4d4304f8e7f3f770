package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.report.conformance.Assessment;
import io.github.lec.report.conformance.Edition;
import io.github.lec.report.conformance.SpreadsheetChecklist;
import io.github.lec.report.excel.Profile;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbook on one state, whose tables are longer or shorter than those of all states together. */
class OneStateWorkbookTest {
    private static View view;

    @BeforeAll
    static void read() {
        view = View.of(Dataset.embedded());
    }

    @ParameterizedTest
    @CsvSource({
        "BG, ANALYST",
        "CY, ANALYST",
        "DE, ANALYST",
        "FR, ANALYST",
        "NL, ANALYST",
        "AT, PUBLICATION",
        "CY, PUBLICATION",
        "ES, PUBLICATION"
    })
    void meets_every_point_of_the_checklist(String state, Profile profile) throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        Comparison.of(view)
                .selection(new Selection(
                        new TreeSet<>(List.of(ActorId.of(state))), List.of(ActorId.of("CN"), ActorId.of("HK"))))
                .profile(profile)
                .writeTo(workbook, Format.XLSX);

        Assessment assessment = SpreadsheetChecklist.forEdition(Edition.valueOf(profile.name()))
                .check("lec-comparison.xlsx", new ByteArrayInputStream(workbook.toByteArray()));

        assertThat(assessment.shortcomings()).isEmpty();
    }
}
