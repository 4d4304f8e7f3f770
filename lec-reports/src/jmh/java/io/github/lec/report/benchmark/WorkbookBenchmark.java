package io.github.lec.report.benchmark;

import io.github.lec.dataset.Dataset;
import io.github.lec.report.Comparison;
import io.github.lec.report.Format;
import io.github.lec.report.excel.Profile;
import io.github.lec.report.excel.WorkbookWriter;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The standard workbook of the embedded dataset, compared with its bare cells in a streaming workbook of Apache POI.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
public class WorkbookBenchmark {
    private View view;
    private Book book;

    @Setup
    public void read() {
        view = View.of(Dataset.embedded());
        book = Comparison.of(view).book();
    }

    /** Including verdicts and tables. */
    @Benchmark
    public void fromTheView(CpuTime cpu) throws IOException {
        cpu.start();
        Comparison.of(view).writeTo(OutputStream.nullOutputStream(), Format.XLSX);
        cpu.stop();
    }

    /** From existing tables. */
    @Benchmark
    public void fromTheTables(CpuTime cpu) throws IOException {
        cpu.start();
        WorkbookWriter.forProfile(Profile.ANALYST).write(book, OutputStream.nullOutputStream());
        cpu.stop();
    }

    /** The same words and fills from the same tables, without links, widths, heights, tables and charts. */
    @Benchmark
    public void bareCells(CpuTime cpu) throws IOException {
        cpu.start();
        try (StreamingWorkbook workbook = new StreamingWorkbook(Deflater.DEFAULT_COMPRESSION)) {
            Styles styles = new Styles(workbook);
            for (Matrix matrix : book.matrices()) {
                write(matrix, workbook.createSheet(matrix.sheet()), styles);
            }
            workbook.write(OutputStream.nullOutputStream());
        }
        cpu.stop();
    }

    private static void write(Matrix matrix, SXSSFSheet sheet, Styles styles) {
        SXSSFRow headings = sheet.createRow(0);
        int column = 0;
        for (Column heading : matrix.columns()) {
            SXSSFCell cell = headings.createCell(column++);
            cell.setCellValue(heading.header());
            cell.setCellStyle(styles.heading());
        }
        int number = 1;
        try (Stream<Row> rows = matrix.rows()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                SXSSFRow row = sheet.createRow(number++);
                column = 0;
                for (Cell cell : each.next().cells()) {
                    SXSSFCell written = row.createCell(column++);
                    if (cell instanceof Cell.Count count) {
                        written.setCellValue((double) count.value());
                    } else {
                        written.setCellValue(cell.words());
                    }
                    written.setCellStyle(styles.of(cell.meaning()));
                }
            }
        }
    }
}
