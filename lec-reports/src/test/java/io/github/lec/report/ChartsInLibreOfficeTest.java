package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** How large the charts of the standard workbook are in LibreOffice, also where a filter hides rows beside them. */
@Tag("external")
class ChartsInLibreOfficeTest {
    private static final Path SCRIPT = Path.of("src", "test", "resources", "libreoffice", "measure_charts.py");

    /** The Python to which LibreOffice's package adds its module. */
    private static final String PYTHON = "/usr/bin/python3";

    /** A line in a picture's frame, and what rounding takes. */
    private static final Offset<Double> NEARLY = Offset.offset(4.0);

    @TempDir
    private Path folder;

    /** Where a chart begins on its sheet, and how large it is, in points. */
    private record Measures(double top, double width, double height) {}

    @Test
    void a_chart_is_as_high_as_the_rows_beside_it_and_a_filter_neither_moves_nor_shrinks_it() throws Exception {
        Path book = folder.resolve("lec-comparison.xlsx");
        EmbeddedComparison.get().write(book, Format.XLSX);
        Map<String, Double> heights = heights(book);

        Map<String, Measures> measured = measure(book);

        assertThat(heights).hasSizeGreaterThan(10);
        heights.forEach((chart, height) -> {
            Measures all = measured.get("all\t" + chart);
            Measures filtered = measured.get("filtered\t" + chart);
            assertThat(all.height()).as(chart).isCloseTo(height, NEARLY);
            assertThat(filtered.top()).as(chart).isCloseTo(all.top(), NEARLY);
            assertThat(filtered.height()).as(chart).isCloseTo(all.height(), NEARLY);
            assertThat(filtered.width()).as(chart).isCloseTo(all.width(), NEARLY);
        });
    }

    /** {@return how high the rows are that each chart covers, by the name of the sheet and the chart's number on it} */
    private static Map<String, Double> heights(Path book) throws IOException {
        Map<String, Double> heights = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(book);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet each : workbook) {
                XSSFSheet sheet = (XSSFSheet) each;
                if (sheet.getDrawingPatriarch() != null) {
                    List<CTTwoCellAnchor> charts =
                            sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList();
                    for (int number = 0; number < charts.size(); number++) {
                        heights.put(sheet.getSheetName() + "\t" + number, height(sheet, charts.get(number)));
                    }
                }
            }
        }
        return heights;
    }

    private static double height(XSSFSheet sheet, CTTwoCellAnchor chart) {
        return IntStream.range(chart.getFrom().getRow(), chart.getTo().getRow())
                .mapToDouble(row -> sheet.getRow(row) == null
                        ? sheet.getDefaultRowHeightInPoints()
                        : sheet.getRow(row).getHeightInPoints())
                .sum();
    }

    private Map<String, Measures> measure(Path book) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.txt");
        Path complaints = folder.resolve("complaints.txt");
        Process process = new ProcessBuilder(
                        PYTHON,
                        SCRIPT.toString(),
                        book.toString(),
                        folder.resolve("profile").toString())
                .redirectOutput(printed.toFile())
                .redirectError(complaints.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(complaints)).isZero();
        Map<String, Measures> measured = new LinkedHashMap<>();
        for (String line : Files.readAllLines(printed, StandardCharsets.UTF_8)) {
            String[] parts = line.split("\t", -1);
            measured.put(
                    String.join("\t", parts[0], parts[1], parts[2]),
                    new Measures(
                            Double.parseDouble(parts[3]), Double.parseDouble(parts[4]), Double.parseDouble(parts[5])));
        }
        return measured;
    }
}
