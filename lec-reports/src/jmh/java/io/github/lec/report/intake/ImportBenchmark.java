package io.github.lec.report.intake;

import io.github.lec.dataset.Dataset;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * A workbook with many facts, read by lec and by Apache POI. As Excel does, it keeps its texts in a table of shared
 * ones, and dates as numbers. POI only shows the cells, as text; lec shows them too ({@code cells}), or makes a dataset
 * of them ({@code dataset}).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
public class ImportBenchmark {
    private static final String[] HEADINGS = {
        "Record",
        "Stage",
        "Party",
        "Date",
        "Act",
        "Source",
        "Locator",
        "Quote",
        "Confidence",
        "Source 2",
        "Locator 2",
        "No"
    };
    private static final String[] STAGES = {"SIGNED", "APPROVED", "RATIFIED", "IN_FORCE"};
    private static final int SOURCES = 500;
    private static final int STEPS_OF_A_TREATY = 10;

    /** Rows beside the heading, of twelve columns. */
    @Param("100000")
    public int rows;

    private Path file;

    /** Makes the workbook. */
    @Setup
    public void makeFile() throws IOException {
        file = Files.createTempFile("import", ".xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), 100, false, true);
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook);
            workbook.write(out);
        }
    }

    private void fill(SXSSFWorkbook workbook) {
        var dataset = workbook.createSheet("Dataset");
        row(dataset.createRow(0), "Format", "Id", "Version", "Title", "Licence", "As of");
        row(dataset.createRow(1), "1.0", "many", "1", "Many steps", "CC0-1.0", "2026-06-30");
        var sources = workbook.createSheet("Sources");
        row(sources.createRow(0), "Id", "Title");
        for (int i = 0; i < SOURCES; i++) {
            row(sources.createRow(i + 1), "source-" + i, "Source " + i);
        }
        var treaties = workbook.createSheet("Treaties");
        row(treaties.createRow(0), "Id", "Kind", "Title", "Parties");
        for (int i = 0; i <= rows / STEPS_OF_A_TREATY; i++) {
            row(treaties.createRow(i + 1), "treaty-" + i, "EXTRADITION", "Treaty " + i, "CN, FR");
        }
        var day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        var steps = workbook.createSheet("Lifecycle");
        row(steps.createRow(0), HEADINGS);
        for (int i = 0; i < rows; i++) {
            Row step = steps.createRow(i + 1);
            row(
                    step,
                    "treaty-" + i / STEPS_OF_A_TREATY,
                    STAGES[i % STAGES.length],
                    i % 2 == 0 ? "CN" : "FR",
                    "",
                    "Act " + i % 1_000,
                    "source-" + i % SOURCES,
                    "art. " + i % 40,
                    "What the source says of step " + i + ", in a sentence of some length",
                    "HIGH",
                    "source-" + (i + 1) % SOURCES,
                    "page " + i % 300);
            step.getCell(3).setCellValue(36_526 + i % 9_000);
            step.getCell(3).setCellStyle(day);
            step.createCell(11).setCellValue(i % STEPS_OF_A_TREATY + 1);
        }
    }

    private static void row(Row row, String... words) {
        for (int column = 0; column < words.length; column++) {
            row.createCell(column).setCellValue(words[column]);
        }
    }

    /** Removes it. */
    @TearDown
    public void deleteFile() throws IOException {
        Files.delete(file);
    }

    /** {@return the length of all that is shown} */
    @Benchmark
    public long cells() throws IOException {
        long[] length = {0};
        try (WorkbookArchive archive = WorkbookArchive.open(file)) {
            WorkbookParts parts = WorkbookParts.of(archive);
            WorkbookCells cells = new WorkbookCells(archive, parts);
            for (WorkbookParts.Worksheet sheet : parts.sheets()) {
                cells.read(sheet, new WorkbookCells.Rows() {
                    @Override
                    public void row(int number, List<WorkbookCells.Cell> row) {
                        row.forEach(cell -> length[0] += cell.content().shown().length());
                    }

                    @Override
                    public void merged(MergedCells cells) {
                        throw new IllegalStateException("there are none");
                    }
                });
            }
        }
        return length[0];
    }

    /** {@return the dataset} */
    @Benchmark
    public Dataset dataset() throws IOException {
        return AnalystWorkbook.read(file, Dataset.embedded());
    }

    /** {@return the length of all that is shown} */
    @Benchmark
    public long poiEvents()
            throws IOException, OpenXML4JException, SAXException, javax.xml.parsers.ParserConfigurationException {
        long[] length = {0};
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    new ReadOnlySharedStringsTable(parts),
                    new XSSFSheetXMLHandler.SheetContentsHandler() {
                        @Override
                        public void startRow(int row) {}

                        @Override
                        public void endRow(int row) {}

                        @Override
                        public void cell(String address, String shown, XSSFComment comment) {
                            length[0] += shown.length();
                        }
                    },
                    false));
            var sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (var sheet = sheets.next()) {
                    xml.parse(new InputSource(sheet));
                }
            }
            parts.revert();
        }
        return length[0];
    }

    /** {@return the length of all that is shown} */
    @Benchmark
    public long poiUsermodel() throws IOException {
        long length = 0;
        DataFormatter formatter = new DataFormatter();
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile().getPath())) {
            for (var sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        length += formatter.formatCellValue(cell).length();
                    }
                }
            }
        }
        return length;
    }
}
