package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.report.conformance.Assessment;
import io.github.lec.report.conformance.Edition;
import io.github.lec.report.conformance.SpreadsheetChecklist;
import io.github.lec.report.excel.Profile;
import io.github.lec.view.View;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbook that users get: that of the embedded dataset. */
class StandardWorkbookTest {
    private static final String NAME = "lec-comparison.xlsx";

    @ParameterizedTest
    @EnumSource(Profile.class)
    void meets_every_point_of_the_checklist_in_both_editions(Profile profile) throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        Comparison.of(View.of(Dataset.embedded())).profile(profile).writeTo(workbook, Format.XLSX);

        Assessment assessment = SpreadsheetChecklist.forEdition(Edition.valueOf(profile.name()))
                .check(NAME, new ByteArrayInputStream(workbook.toByteArray()));

        assertThat(assessment.shortcomings()).isEmpty();
    }
}
