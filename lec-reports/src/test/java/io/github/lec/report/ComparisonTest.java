package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
    void writesAWorkbookWithTheSheetsOfThePlanInOrder() throws IOException {
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
    void writesTheSameBytesEachTime() throws IOException {
        for (Format format : Format.values()) {
            assertThat(bytes(comparison, format))
                    .isEqualTo(bytes(
                            Comparison.of(View.of(SmallDataset.read())).selection(SmallDataset.SELECTION), format));
        }
    }

    @Test
    void writesTheSameBytesInEveryZoneAndLanguage() throws IOException {
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
    void writesOneCsvFileATable() throws IOException {
        Path files = folder.resolve("csv");

        comparison.write(files, Format.CSV);

        assertThat(names(files))
                .contains("cooperation.csv", "claims.csv")
                .hasSize(Comparison.tableNames().size());
        assertThat(Files.readString(files.resolve("cooperation.csv"))).startsWith("State,Extradition treaty");
    }

    @Test
    void writesAnArchiveOfCsvFilesToAStream() throws IOException {
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
    void writesAPageOnWhichTheYearCanBeChosen() throws IOException {
        assertThat(new String(bytes(comparison, Format.HTML), StandardCharsets.UTF_8))
                .startsWith("<!doctype html>")
                .contains("In force 2015", "id=\"_data\"");
    }

    @Test
    void aTableIsShownAtTheEndsOfYearsAndItsCellsOverTheYears() {
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
    void aTableOfAnEarlierDayIsTheSameInASeriesAsAlone(String name) {
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
    void aSeriesOfATableThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> comparison.yearly("Timelin", 2020))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean \"Timeline\"?");
    }

    @Test
    void writesText() throws IOException {
        assertThat(new String(bytes(comparison, Format.TEXT), StandardCharsets.UTF_8))
                .contains("In force since 2015-07-17");
    }

    @Test
    void aTableIsFoundByNameAndAWrongNameIsPutRight() {
        assertThat(comparison.table("Cooperation").sheet()).isEqualTo("Cooperation");
        assertThatThrownBy(() -> comparison.table("cooperatoin"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean \"Cooperation\"?")
                .hasMessageContaining("Cover, Contents");
    }

    @Test
    void changingOnePartMakesAnotherComparison() {
        Comparison other = comparison.rules(comparison.evaluation().rules().only(rule -> false));

        assertThat(other.evaluation().isEmpty()).isTrue();
        assertThat(comparison.evaluation().counts().get(Verdict.FAIL)).isPositive();
        assertThat(comparison.withNames().table("Cases").columns())
                .hasSize(comparison.table("Cases").columns().size() + 1);
        assertThat(comparison.profile(Profile.PUBLICATION).table("Cover").title())
                .isEqualTo(comparison.table("Cover").title());
    }

    @Test
    void anExistingFileIsUntouchedIfWritingFails() throws IOException {
        Path file = folder.resolve("report.xlsx");
        Files.writeString(file, "what was there before");

        assertThatThrownBy(() -> WholeFiles.write(file, ComparisonTest::breakHalfWay))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");

        assertThat(file).hasContent("what was there before");
        assertThat(names(folder)).containsExactly("report.xlsx");
    }

    @Test
    void nothingIsLeftBehindIfWritingFails() throws IOException {
        assertThatThrownBy(() -> WholeFiles.write(folder.resolve("new.xlsx"), ComparisonTest::breakHalfWay))
                .hasMessage("disk full");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void aPlaceWhereNoFileCanStandIsRefusedWithTheReason() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");

        assertThatThrownBy(() -> comparison.write(folder.resolve("missing/report.xlsx"), Format.XLSX))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("there is no such folder");
        assertThatThrownBy(() -> comparison.write(folder, Format.XLSX))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("this is a folder");
        assertThatThrownBy(() -> comparison.write(file.resolve("report.xlsx"), Format.XLSX))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("this is no folder");
        assertThatThrownBy(() -> comparison.write(file, Format.CSV))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("this is a file");
        assertThat(names(folder)).containsExactly("file");
    }

    @Test
    void anExistingFileIsReplaced() throws IOException {
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
