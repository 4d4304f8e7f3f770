package io.github.lec.report.excel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of the cells of maps. Their fills are not among them, since they depend on the year that is chosen. */
final class TileStyles {
    private final XSSFWorkbook workbook;
    private final Map<TileCells.Part, Integer> styles = new EnumMap<>(TileCells.Part.class);

    /** Makes the styles, if there is a map. */
    TileStyles(XSSFWorkbook workbook, List<SheetPlan> sheets) {
        this.workbook = workbook;
        if (sheets.stream().anyMatch(sheet -> !sheet.tiles().tiles().isEmpty())) {
            for (TileCells.Part part : TileCells.Part.values()) {
                styles.put(part, make(part));
            }
        }
    }

    /** {@return the number of the style of a part} */
    int of(TileCells.Part part) {
        return Objects.requireNonNull(styles.get(part));
    }

    private int make(TileCells.Part part) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(part));
        switch (part) {
            case LABEL, LEGEND, LINK -> style.setVerticalAlignment(VerticalAlignment.CENTER);
            case TITLE -> {
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention((short) 1);
            }
            case YEAR -> {
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setBorderTop(BorderStyle.MEDIUM);
                style.setBorderBottom(BorderStyle.MEDIUM);
                style.setBorderLeft(BorderStyle.MEDIUM);
                style.setBorderRight(BorderStyle.MEDIUM);
                XSSFColor line = color(Palette.HEADING_LINE);
                style.setTopBorderColor(line);
                style.setBottomBorderColor(line);
                style.setLeftBorderColor(line);
                style.setRightBorderColor(line);
            }
            case CODE, WORDS, LAST_WORDS -> {
                style.setWrapText(true);
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setVerticalAlignment(
                        part == TileCells.Part.CODE ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
                XSSFColor white = color(Colour.WHITE);
                style.setBorderLeft(BorderStyle.MEDIUM);
                style.setLeftBorderColor(white);
                style.setBorderRight(BorderStyle.MEDIUM);
                style.setRightBorderColor(white);
                if (part == TileCells.Part.CODE) {
                    style.setBorderTop(BorderStyle.MEDIUM);
                    style.setTopBorderColor(white);
                } else if (part == TileCells.Part.LAST_WORDS) {
                    style.setBorderBottom(BorderStyle.MEDIUM);
                    style.setBottomBorderColor(white);
                }
            }
        }
        return style.getIndex();
    }

    private XSSFFont font(TileCells.Part part) {
        return switch (part) {
            case YEAR, TITLE, CODE -> font(true, Palette.TEXT, Font.U_NONE);
            case LINK -> font(false, Palette.LINK, Font.U_SINGLE);
            case LABEL, LEGEND, WORDS, LAST_WORDS -> workbook.getFontAt(0);
        };
    }

    private XSSFFont font(boolean bold, Colour colour, byte underline) {
        XSSFFont font = workbook.createFont();
        font.setFontName(StyleSheet.SANS_SERIF);
        font.setFontHeightInPoints((short) StyleSheet.BODY_SIZE);
        font.setBold(bold);
        font.setUnderline(underline);
        font.setColor(color(colour));
        return font;
    }

    private static XSSFColor color(Colour colour) {
        return new XSSFColor(colour.argb());
    }
}
