package io.github.lec.report.benchmark;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.ExcelWriter;
import com.alibaba.excel.write.handler.CellWriteHandler;
import com.alibaba.excel.write.handler.context.CellWriteHandlerContext;
import com.alibaba.excel.write.metadata.WriteSheet;
import io.github.lec.report.excel.Profile;
import io.github.lec.report.excel.WorkbookWriter;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.DocumentProperties;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The ways of writing the {@link Register}. */
final class Writers {
    private static final int BATCH = 1000;
    private static final int WIDTH = 24 * 256;

    private Writers() {}

    /** As lec writes a register: measured, then streamed. */
    static void lec(int rows, int level, OutputStream out) throws IOException {
        Matrix.Builder matrix = Matrix.on("Register")
                .title("A register")
                .shows("Many rows.")
                .source("a benchmark")
                .rowsFrom(() -> IntStream.range(0, rows).mapToObj(Writers::row));
        for (int column = 0; column < Register.COLUMNS; column++) {
            String heading = Register.HEADINGS.get(column);
            matrix.columns(
                    Register.isNumber(column)
                            ? Column.counts(heading)
                            : column == Register.DATE ? Column.days(heading) : Column.words(heading));
        }
        DocumentProperties properties =
                DocumentProperties.titled("A register", Instant.EPOCH).build();
        WorkbookWriter.forProfile(Profile.ANALYST)
                .deflateLevel(level)
                .write(new Book(properties, List.of(matrix.build())), out);
    }

    private static Row row(int number) {
        List<Cell> cells = new ArrayList<>(Register.COLUMNS);
        for (int column = 0; column < Register.COLUMNS; column++) {
            if (Register.isNumber(column)) {
                cells.add(Cell.of(Register.number(number, column)));
            } else if (column == Register.DATE) {
                cells.add(Cell.day(Register.date(number).toString()));
            } else if (column == Register.VERDICT) {
                cells.add(Cell.of(Register.words(number, column)).meaning(Register.meaning(number)));
            } else {
                cells.add(Cell.of(Register.words(number, column)));
            }
        }
        return Row.of(cells);
    }

    /** Only with the streaming workbook of Apache POI. */
    static void poi(int rows, int level, OutputStream out) throws IOException {
        try (StreamingWorkbook workbook = new StreamingWorkbook(level)) {
            Styles styles = new Styles(workbook);
            SXSSFSheet sheet = workbook.createSheet("Register");
            for (int column = 0; column < Register.COLUMNS; column++) {
                sheet.setColumnWidth(column, WIDTH);
            }
            sheet.createFreezePane(1, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, Register.COLUMNS - 1));
            SXSSFRow headings = sheet.createRow(0);
            for (int column = 0; column < Register.COLUMNS; column++) {
                SXSSFCell cell = headings.createCell(column);
                cell.setCellValue(Register.HEADINGS.get(column));
                cell.setCellStyle(styles.heading());
            }
            for (int number = 0; number < rows; number++) {
                SXSSFRow row = sheet.createRow(number + 1);
                for (int column = 0; column < Register.COLUMNS; column++) {
                    SXSSFCell cell = row.createCell(column);
                    if (Register.isNumber(column)) {
                        cell.setCellValue((double) Register.number(number, column));
                        cell.setCellStyle(styles.number());
                    } else if (column == Register.DATE) {
                        cell.setCellValue(Register.date(number));
                        cell.setCellStyle(styles.date());
                    } else {
                        cell.setCellValue(Register.words(number, column));
                        cell.setCellStyle(
                                column == Register.VERDICT ? styles.of(Register.meaning(number)) : styles.words());
                    }
                }
            }
            workbook.write(out);
        }
    }

    /** With EasyExcel, in batches; it always compresses at the default level. */
    static void easyExcel(int rows, OutputStream out) {
        List<List<String>> head = Register.HEADINGS.stream().map(List::of).toList();
        try (ExcelWriter writer = EasyExcel.write(out)
                .autoCloseStream(false)
                .head(head)
                .registerWriteHandler(new StyledCells())
                .build()) {
            WriteSheet sheet = EasyExcel.writerSheet("Register").build();
            for (int first = 0; first < rows; first += BATCH) {
                writer.write(
                        IntStream.range(first, Math.min(rows, first + BATCH))
                                .mapToObj(Writers::values)
                                .toList(),
                        sheet);
            }
        }
    }

    private static List<Object> values(int number) {
        List<Object> values = new ArrayList<>(Register.COLUMNS);
        for (int column = 0; column < Register.COLUMNS; column++) {
            if (Register.isNumber(column)) {
                values.add(Register.number(number, column));
            } else if (column == Register.DATE) {
                values.add(Register.date(number));
            } else {
                values.add(Register.words(number, column));
            }
        }
        return values;
    }

    /** Gives the cells that EasyExcel writes the same styles, each made once. */
    private static final class StyledCells implements CellWriteHandler {
        private Styles styles;

        @Override
        public void afterCellDispose(CellWriteHandlerContext context) {
            Workbook workbook = context.getWriteWorkbookHolder().getWorkbook();
            if (styles == null) {
                styles = new Styles(workbook);
            }
            // otherwise it would search for its own style
            context.getFirstCellData().setWriteCellStyle(null);
            int column = context.getColumnIndex();
            if (context.getHead()) {
                context.getCell().setCellStyle(styles.heading());
            } else if (Register.isNumber(column)) {
                context.getCell().setCellStyle(styles.number());
            } else if (column == Register.DATE) {
                context.getCell().setCellStyle(styles.date());
            } else {
                context.getCell()
                        .setCellStyle(
                                column == Register.VERDICT
                                        ? styles.of(Register.meaning(context.getRelativeRowIndex()))
                                        : styles.words());
            }
        }
    }
}
