package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.assessment.KeyFindings;
import io.github.lec.report.excel.Profile;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.CellChanges;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.TimeSeries;
import io.github.lec.report.table.SmallDataset;
import io.github.lec.rule.Verdict;
import io.github.lec.view.View;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {
    @TempDir
    private Path folder;

    private final Comparison comparison =
            Comparison.of(View.of(SmallDataset.read())).selection(SmallDataset.SELECTION);

    @Test
    void writes_a_workbook_with_the_sheets_of_the_plan_in_order() throws IOException {
        Path file = folder.resolve("lec-comparison.xlsx");

        comparison.write(file, Format.XLSX);

        assertThat(names(folder)).containsExactly("lec-comparison.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            List<String> sheets = new ArrayList<>();
            workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
            assertThat(sheets).isEqualTo(Comparison.tableNames());
            assertThat(workbook.getProperties()
                            .getCustomProperties()
                            .getProperty("Dataset version")
                            .getLpwstr())
                    .isEqualTo("7");
        }
    }

    @Test
    void tells_the_key_findings_that_are_on_the_cover() {
        List<String> cover = comparison
                .table("Cover")
                .rows()
                .flatMap(row -> row.cells().stream())
                .map(Cell::words)
                .toList();

        assertThat(comparison.keyFindings())
                .isEqualTo(KeyFindings.of(View.of(SmallDataset.read()), SmallDataset.SELECTION))
                .allSatisfy(finding -> assertThat(cover).contains(finding.words()));
    }

    @Test
    void writes_the_same_bytes_each_time() throws IOException {
        for (Format format : Format.values()) {
            assertThat(bytes(comparison, format))
                    .isEqualTo(bytes(
                            Comparison.of(View.of(SmallDataset.read())).selection(SmallDataset.SELECTION), format));
        }
    }

    @Test
    void writes_the_same_bytes_in_every_zone_and_language() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (Format format : Format.values()) {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                byte[] far =
                        bytes(Comparison.of(View.of(SmallDataset.read())).selection(SmallDataset.SELECTION), format);
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
                assertThat(bytes(Comparison.of(View.of(SmallDataset.read())).selection(SmallDataset.SELECTION), format))
                        .as(format.name())
                        .isEqualTo(far);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writes_one_csv_file_a_table() throws IOException {
        Path files = folder.resolve("csv");

        comparison.write(files, Format.CSV);

        assertThat(names(files))
                .contains("cooperation.csv", "claims.csv")
                .hasSize(Comparison.tableNames().size());
        assertThat(Files.readString(files.resolve("cooperation.csv"))).startsWith("State,Extradition treaty");
    }

    @Test
    void writes_an_archive_of_csv_files_to_a_stream() throws IOException {
        List<String> entries = new ArrayList<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes(comparison, Format.CSV)))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                entries.add(entry.getName());
            }
        }
        assertThat(entries)
                .contains("cooperation.csv")
                .hasSize(Comparison.tableNames().size());
    }

    @Test
    void writes_a_page_on_which_the_year_can_be_chosen() throws IOException {
        String page = new String(bytes(comparison, Format.HTML), StandardCharsets.UTF_8);

        assertThat(page).startsWith("<!doctype html>").contains("In force 2015");
        assertThat(dataOf(page)).contains("2014-12-31", "2006-12-31");
    }

    /** The data from which the script of a page draws, unpacked. */
    private static String dataOf(String page) throws IOException {
        String packed = Jsoup.parse(page).getElementById("_data").data().strip();
        try (InputStream in = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_table_is_shown_at_the_ends_of_years_and_its_cells_over_the_years() {
        TimeSeries series = comparison.yearly("Cooperation", 2005);

        assertThat(series.editions()).containsOnlyKeys(daysFrom(2005));
        assertThat(series.cell("FR", "Extradition treaty").values())
                .extracting(Cell::words)
                .contains("Not yet signed", "Signed 2007, not in force");
        assertThat(series.cell("FR", "Extradition treaty"))
                .hasEntrySatisfying(
                        LocalDate.of(2015, 12, 31),
                        cell -> assertThat(cell.words()).isEqualTo("In force 2015"));
        assertThat(series.tidy()
                        .rows()
                        .map(row ->
                                row.cells().stream().map(Cell::words).limit(4).toList()))
                .contains(List.of("FR", "Extradition treaty", "2015-12-31", "In force 2015"));
    }

    private LocalDate[] daysFrom(int year) {
        LocalDate last = comparison.evaluation().view().asOf();
        return Stream.concat(
                        IntStream.range(year, last.getYear()).mapToObj(each -> LocalDate.of(each, 12, 31)),
                        Stream.of(last))
                .toArray(LocalDate[]::new);
    }

    @ParameterizedTest
    @MethodSource("io.github.lec.report.Comparison#tableNames")
    void a_table_of_an_earlier_day_is_the_same_in_a_series_as_alone(String name) {
        LocalDate day = LocalDate.of(2014, 12, 31);
        Comparison then = Comparison.of(View.of(
                        SmallDataset.read(), day, comparison.evaluation().view().knownBy()))
                .selection(SmallDataset.SELECTION);

        Matrix inSeries = Objects.requireNonNull(
                comparison.series(name, List.of(day)).editions().get(day));

        assertThat(CellChanges.between(List.of(then.table(name)), List.of(inSeries)))
                .isEmpty();
        assertThat(inSeries.lead()).isEqualTo(then.table(name).lead());
    }

    @Test
    void a_series_of_a_table_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> comparison.yearly("Timelin", 2020))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean \"Timeline\"?");
    }

    @Test
    void writes_text() throws IOException {
        assertThat(new String(bytes(comparison, Format.TEXT), StandardCharsets.UTF_8))
                .contains("In force since 2015-07-17");
    }

    @Test
    void a_table_is_found_by_name_and_a_wrong_name_is_put_right() {
        assertThat(comparison.table("Cooperation").sheet()).isEqualTo("Cooperation");
        assertThatThrownBy(() -> comparison.table("cooperatoin"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean \"Cooperation\"?")
                .hasMessageContaining("Cover, Contents");
    }

    @Test
    void changing_one_part_makes_another_comparison() {
        Comparison other = comparison.rules(comparison.evaluation().rules().only(rule -> false));

        assertThat(other.evaluation().isEmpty()).isTrue();
        assertThat(comparison.evaluation().counts().get(Verdict.FAIL)).isPositive();
        assertThat(comparison.withNames().table("Cases").columns())
                .hasSize(comparison.table("Cases").columns().size() + 1);
        assertThat(comparison.profile(Profile.PUBLICATION).table("Cover").title())
                .isEqualTo(comparison.table("Cover").title());
    }

    @Test
    void an_existing_file_is_untouched_if_writing_fails() throws IOException {
        Path file = folder.resolve("report.xlsx");
        Files.writeString(file, "what was there before");

        assertThatThrownBy(() -> WholeFiles.write(file, ComparisonTest::breakHalfWay))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");

        assertThat(file).hasContent("what was there before");
        assertThat(names(folder)).containsExactly("report.xlsx");
    }

    @Test
    void nothing_is_left_behind_if_writing_fails() throws IOException {
        assertThatThrownBy(() -> WholeFiles.write(folder.resolve("new.xlsx"), ComparisonTest::breakHalfWay))
                .hasMessage("disk full");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void a_path_that_cannot_be_written_is_refused_with_the_reason() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");

        assertThatThrownBy(() -> comparison.write(folder.resolve("missing/report.xlsx"), Format.XLSX))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("there is no such folder");
        assertThatThrownBy(() -> comparison.write(folder, Format.XLSX))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("this is a folder");
        assertThatThrownBy(() -> comparison.write(file.resolve("report.xlsx"), Format.XLSX))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("this is not a folder");
        assertThatThrownBy(() -> comparison.write(file, Format.CSV))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("this is a file");
        assertThat(names(folder)).containsExactly("file");
    }

    @Test
    void an_existing_file_is_replaced() throws IOException {
        Path file = folder.resolve("report.txt");
        Files.writeString(file, "old");

        comparison.write(file, Format.TEXT);

        assertThat(Files.readString(file)).contains("Cooperation").doesNotStartWith("old");
    }

    private static void breakHalfWay(OutputStream out) throws IOException {
        out.write(new byte[100_000]);
        throw new IOException("disk full");
    }

    private static byte[] bytes(Comparison comparison, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        comparison.writeTo(out, format);
        return out.toByteArray();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
