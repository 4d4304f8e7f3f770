package io.github.lec.report.benchmark;

import io.github.lec.report.matrix.Meaning;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of the other writers: bordered, wrapped, and filled by meaning, like those of lec. */
final class Styles {
    private final CellStyle heading;
    private final CellStyle words;
    private final CellStyle number;
    private final CellStyle date;
    private final Map<Meaning, CellStyle> byMeaning = new EnumMap<>(Meaning.class);

    Styles(Workbook workbook) {
        words = body(workbook);
        number = body(workbook);
        number.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        date = body(workbook);
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading = body(workbook);
        heading.setFont(bold);
        for (Meaning meaning : Meaning.values()) {
            CellStyle style = body(workbook);
            if (meaning != Meaning.NEUTRAL) {
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setFillForegroundColor(colour(meaning).getIndex());
            }
            byMeaning.put(meaning, style);
        }
    }

    private static CellStyle body(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static IndexedColors colour(Meaning meaning) {
        return switch (meaning) {
            case GOOD -> IndexedColors.LIGHT_GREEN;
            case MISSING -> IndexedColors.CORAL;
            default -> IndexedColors.GREY_25_PERCENT;
        };
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle words() {
        return words;
    }

    CellStyle number() {
        return number;
    }

    CellStyle date() {
        return date;
    }

    CellStyle of(Meaning meaning) {
        return byMeaning.get(meaning);
    }
}
