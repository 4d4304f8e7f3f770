package io.github.lec.report.conformance;

import io.github.lec.report.excel.Profile;
import io.github.lec.report.excel.SampleBook;
import io.github.lec.report.excel.WorkbookWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of the library, and ways to damage them. */
final class DamagedWorkbooks {
    static final String NAME = "lec-comparison.xlsx";
    static final SpreadsheetChecklist FOR_ANALYSTS = SpreadsheetChecklist.forEdition(Edition.ANALYST);

    private DamagedWorkbooks() {}

    /** A defect that is added to a workbook without defects. */
    interface Damage {
        void doneTo(XSSFWorkbook workbook) throws IOException;
    }

    static final Map<Profile, byte[]> SAMPLES = samples();

    static Map<Profile, byte[]> samples() {
        Map<Profile, byte[]> samples = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                WorkbookWriter.forProfile(profile).write(SampleBook.book(), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            samples.put(profile, out.toByteArray());
        }
        return samples;
    }

    static InputStream sample(Profile profile) {
        return new ByteArrayInputStream(Objects.requireNonNull(SAMPLES.get(profile)));
    }

    static Assessment assess(Damage damage) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(sample(Profile.ANALYST))) {
            damage.doneTo(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return FOR_ANALYSTS.check(NAME, new ByteArrayInputStream(out.toByteArray()));
        }
    }

    static XSSFCell cell(XSSFWorkbook workbook, String place) {
        CellReference reference = new CellReference(place);
        return workbook.getSheet(reference.getSheetName())
                .getRow(reference.getRow())
                .getCell(reference.getCol());
    }

    static Damage words(String place, String words) {
        return workbook -> {
            XSSFCell cell = cell(workbook, place);
            // POI does not overwrite an existing text of a cell
            cell.setBlank();
            cell.setCellValue(words);
        };
    }

    static XSSFCellStyle restyle(XSSFCell cell) {
        XSSFCellStyle style = cell.getCellStyle().copy();
        cell.setCellStyle(style);
        return style;
    }

    static Damage fill(String place, int rgb) {
        return workbook -> fill(cell(workbook, place), rgb);
    }

    static void fill(XSSFCell cell, int rgb) {
        XSSFCellStyle style = restyle(cell);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour(rgb));
    }

    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) 255, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    interface FontChange {
        void to(XSSFFont font);
    }

    static Damage font(String place, FontChange change) {
        return workbook -> {
            XSSFFont font = workbook.createFont();
            font.setFontName("Arial");
            font.setFontHeightInPoints((short) 10);
            change.to(font);
            restyle(cell(workbook, place)).setFont(font);
        };
    }

    /** Names cells as a picture of the table Codebook. */
    static void picture(XSSFWorkbook workbook, String cells) {
        XSSFName name = workbook.createName();
        name.setNameName("codebook_picture");
        name.setRefersToFormula(cells);
    }

    static void conditionalFill(XSSFSheet sheet, int rgb) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule("LEFT(D3,1)=\"F\"");
        rule.createPatternFormatting().setFillBackgroundColor(colour(rgb));
        formatting.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("D3:E3")}, rule);
    }

    /** A table of 25 short answers. */
    static void longTable(XSSFWorkbook workbook, float height) {
        XSSFSheet sheet = workbook.createSheet("Long");
        for (int row = 0; row <= 25; row++) {
            XSSFRow made = sheet.createRow(row);
            made.createCell(0).setCellValue(row == 0 ? "State" : "State " + row);
            made.createCell(1).setCellValue(row == 0 ? "Answer" : "Yes");
            made.setHeightInPoints(height);
        }
        sheet.createTable(new AreaReference("A1:B26", SpreadsheetVersion.EXCEL2007));
    }
}
