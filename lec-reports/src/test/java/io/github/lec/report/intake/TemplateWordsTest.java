package io.github.lec.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the template says of its sheets and columns holds, and is easily read. */
class TemplateWordsTest {
    @TempDir
    private Path folder;

    private final Filled template = Filled.nothing();

    private String above(String sheet, String heading) {
        Row headings = template.headingRow(sheet);
        for (Cell cell : headings) {
            if (cell.toString().equals(heading)) {
                return template.sheet(sheet)
                        .getRow(headings.getRowNum() - 1)
                        .getCell(cell.getColumnIndex())
                        .toString();
            }
        }
        throw new IllegalArgumentException("no heading " + heading);
    }

    @Test
    void a_factor_of_an_assurance_and_whether_it_is_met_need_only_each_other() {
        assertThat(above("Assurances", "Factor")).endsWith(" Required if Met is filled in.");
        assertThat(above("Assurances", "Met")).endsWith(" Required if Factor is filled in.");
        assertThat(above("Assurances", "Source")).endsWith(" Required.");
    }

    @Test
    void a_factor_without_an_answer_is_told_with_what_it_lacks() {
        Filled filled = Filled.valid()
                .row("Assurances", "Record", "cn-fr-test", "Factor", "TERMS_SPECIFIC", "Source", "gazette");

        assertThat(filled.problems(folder)).anyMatch(problem -> problem.startsWith("Assurances!"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Safeguards", "Terms", "Treaties", "Cases"})
    void what_is_said_above_a_sheet_is_broken_after_a_sentence(String sheet) {
        int end = template.headingRow(sheet).getRowNum() - 1;
        for (int row = 1; row < end; row++) {
            assertThat(template.sheet(sheet).getRow(row).getCell(0).toString()).matches("Source: .*|.*[.;]");
        }
    }
}
