package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.change.Cause;
import io.github.lec.change.FactChange;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.change.CellDifference;
import io.github.lec.report.conformance.Edition;
import io.github.lec.report.conformance.SpreadsheetChecklist;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.table.SmallDataset;
import io.github.lec.view.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeReportTest {
    private static final Dataset DATA = SmallDataset.read();
    private static final LocalDate BEFORE_ENTRY = LocalDate.of(2015, 7, 16);
    private static final LocalDate ENTRY = LocalDate.of(2015, 7, 17);

    @TempDir
    private Path folder;

    private static Comparison on(LocalDate day) {
        return Comparison.of(View.of(DATA, day, DATA.info().asOf())).selection(SmallDataset.SELECTION);
    }

    private static CellDifference cell(ChangeReport report, String sheet, String row, String column) {
        return report.cells().stream()
                .filter(cell -> cell.change().sheet().equals(sheet)
                        && cell.change().row().equals(row)
                        && cell.change().column().equals(column))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not changed, but: " + report.cells()));
    }

    @Test
    void a_comparison_does_not_differ_from_itself() {
        ChangeReport report = ChangeReport.between(on(ENTRY), on(ENTRY));
        assertThat(report.changes().isEmpty()).isTrue();
        assertThat(report.cells()).isEmpty();
        assertThat(report.book()
                        .matrices()
                        .get(1)
                        .rows()
                        .findFirst()
                        .orElseThrow()
                        .cells())
                .first()
                .extracting(Cell::words)
                .isEqualTo("Nothing differs");
    }

    @Test
    void a_treaty_that_enters_into_force_changes_its_cell_for_that_reason() {
        ChangeReport report = ChangeReport.between(on(BEFORE_ENTRY), on(ENTRY));
        CellDifference cell = cell(report, "Cooperation", "FR", "Extradition treaty");
        assertThat(cell.change().before().orElseThrow().words()).startsWith("Signed");
        assertThat(cell.change().after().orElseThrow().words()).isEqualTo("In force 2015");
        assertThat(cell.cause()).isEqualTo(Cause.WORLD);
        assertThat(cell.differingClaims()).contains(ClaimId.parse("cn-fr-extradition-2007/lifecycle/IN_FORCE"));
        assertThat(report.changes().facts()).extracting(FactChange::cause).contains(Cause.WORLD);
    }

    /** France's treaty gets another day, Belgium's is suspended since: each state's cells say which it was. */
    @Test
    void a_correction_in_one_state_is_not_taken_for_news_from_another() throws IOException {
        String text;
        try (InputStream file = SmallDataset.class.getResourceAsStream("/io/github/lec/report/small.json")) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        String later = text.replace("\"date\": \"2015-07-17\"", "\"date\": \"2015-07-18\"")
                .replace(
                        "{\"stage\": \"IN_FORCE\", \"date\": \"2020-12-26\"",
                        "{\"stage\": \"SUSPENDED\", \"date\": \"2027-01-10\", \"citations\": [{\"source\":"
                                + " \"press\"}]}, {\"stage\": \"IN_FORCE\", \"date\": \"2020-12-26\"");
        View now = View.of(
                DatasetReader.readDocument(later, "later.json"), LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1));

        ChangeReport report =
                ChangeReport.between(on(DATA.info().asOf()), Comparison.of(now).selection(SmallDataset.SELECTION));

        assertThat(cell(report, "States", "FR", "Extradition").cause()).isEqualTo(Cause.RECORD);
        assertThat(cell(report, "Cooperation", "BE", "Extradition treaty").cause())
                .isEqualTo(Cause.WORLD);
        assertThat(report.cells())
                .filteredOn(cell -> cell.change().row().startsWith("FR"))
                .isNotEmpty()
                .extracting(CellDifference::cause)
                .containsOnly(Cause.RECORD);
    }

    @Test
    void a_cell_that_only_names_the_other_day_has_not_changed() {
        ChangeReport report = ChangeReport.between(on(LocalDate.of(2005, 1, 1)), on(LocalDate.of(2006, 1, 1)));
        assertThat(report.cells())
                .noneMatch(cell -> cell.change().before().orElseThrow().words().startsWith("Not yet signed on")
                        && cell.change().after().orElseThrow().words().startsWith("Not yet signed on"));
    }

    @Test
    void the_workbook_says_what_changed_where_why_and_by_source() throws IOException {
        ChangeReport report = ChangeReport.between(on(BEFORE_ENTRY), on(ENTRY));
        Path file = folder.resolve("lec-changes.xlsx");

        report.write(file, Format.XLSX);

        assertThat(SpreadsheetChecklist.forEdition(Edition.ANALYST).check(file).shortcomings())
                .isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            List<String> sheets = new ArrayList<>();
            workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
            assertThat(sheets).containsExactly("Cover", "Changes");
        }
        Matrix changes = report.book().matrices().get(1);
        assertThat(changes.rows()
                        .map(row -> row.cells().stream().map(Cell::words).toList()))
                .anySatisfy(words -> assertThat(words)
                        .startsWith("Fact", "Added", "World", "cn-fr-extradition-2007")
                        .contains("lifecycle/IN_FORCE"))
                .anySatisfy(words -> assertThat(words)
                        .startsWith("Cell", "Changed", "World", "Cooperation", "FR", "Extradition treaty"));
    }

    @Test
    void every_format_is_written_in_the_same_way_each_time() throws IOException {
        for (Format format : Format.values()) {
            ByteArrayOutputStream one = new ByteArrayOutputStream();
            ByteArrayOutputStream other = new ByteArrayOutputStream();
            ChangeReport.between(on(BEFORE_ENTRY), on(ENTRY)).writeTo(one, format);
            ChangeReport.between(on(BEFORE_ENTRY), on(ENTRY)).writeTo(other, format);
            assertThat(one.toByteArray())
                    .as(format.name())
                    .isEqualTo(other.toByteArray())
                    .isNotEmpty();
        }
    }
}
