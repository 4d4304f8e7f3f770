package io.github.lec.report.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** The marked cells of a sheet: they have a conditional format that is recognised by its condition. */
final class CellMarks {
    /** Always true, and used by no other program. */
    private static final String QUESTION = "\"lec: problem\"=\"lec: problem\"";

    private static final Pattern EARLIER_MARK = Pattern.compile(
            "<((?:[\\w.-]+:)?)conditionalFormatting\\b[^>]*>\\s*<\\1cfRule\\b[^>]*>\\s*<\\1formula>(\"|&quot;)lec:"
                    + " problem\\2=\\2lec: problem\\2</\\1formula>\\s*</\\1cfRule>\\s*</\\1conditionalFormatting>");

    /** Readers who cannot distinguish the colours see bold text in a frame. */
    private static final String BOLD_RED_ON_ROSE =
            "<%1$sdxf><%1$sfont><%1$sb/><%1$scolor rgb=\"FF9C0006\"/></%1$sfont><%1$sfill><%1$spatternFill"
                    + " patternType=\"solid\"><%1$sfgColor rgb=\"FFFFC7CE\"/><%1$sbgColor"
                    + " rgb=\"FFFFC7CE\"/></%1$spatternFill></%1$sfill><%1$sborder><%1$sleft"
                    + " style=\"thin\"/><%1$sright style=\"thin\"/><%1$stop style=\"thin\"/><%1$sbottom"
                    + " style=\"thin\"/></%1$sborder></%1$sdxf>";

    private static final List<String> AFTER_LOOKS = List.of("tableStyles", "colors", "extLst");

    /** The elements before and after conditional formats in Excel's file format. */
    private static final List<String> EARLIER = List.of("sheetData", "customSheetViews", "mergeCells", "phoneticPr");

    private static final List<String> LATER = List.of(
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    /** Longer lists are difficult for programs that read them. */
    private static final int MOST_RANGES = 500;

    private final Map<Integer, TreeSet<Integer>> rowsByColumn = new TreeMap<>();

    /** Adds a cell, its row counted from 1 and its column from 0. */
    void add(int row, int column) {
        rowsByColumn.computeIfAbsent(column, first -> new TreeSet<>()).add(row);
    }

    /**
     * Adds the look of marked cells to the formats of a workbook.
     *
     * @return its number
     */
    static int addLook(MarkupText styles) throws UnreadableWorkbookException {
        String prefix = styles.prefix("styleSheet");
        String look = BOLD_RED_ON_ROSE.formatted(prefix);
        if (styles.has("dxfs")) {
            return styles.addItem("dxfs", "dxf", look);
        }
        styles.addBetween(
                List.of("cellXfs", "cellStyles"),
                AFTER_LOOKS,
                "<" + prefix + "dxfs count=\"1\">" + look + "</" + prefix + "dxfs>");
        return 0;
    }

    /** {@return whether there were marks from an earlier run} */
    static boolean removeFrom(MarkupText sheet) {
        return sheet.replaceAll(EARLIER_MARK, "");
    }

    void addTo(MarkupText sheet, int look) throws UnreadableWorkbookException {
        String prefix = sheet.prefix("worksheet");
        StringBuilder marks = new StringBuilder();
        List<String> ranges = ranges();
        for (int from = 0; from < ranges.size(); from += MOST_RANGES) {
            List<String> some = ranges.subList(from, Math.min(from + MOST_RANGES, ranges.size()));
            marks.append(("<%1$sconditionalFormatting sqref=\"%2$s\"><%1$scfRule type=\"expression\""
                                    + " dxfId=\"%3$s\" priority=\"1\">")
                            .formatted(prefix, String.join(" ", some), look))
                    .append("<%1$sformula>%2$s</%1$sformula></%1$scfRule></%1$sconditionalFormatting>"
                            .formatted(prefix, QUESTION));
        }
        sheet.addBetween(EARLIER, LATER, marks.toString());
    }

    /** {@return the cells, with adjacent cells of a column joined} */
    private List<String> ranges() {
        List<String> ranges = new ArrayList<>();
        rowsByColumn.forEach((column, rows) -> {
            String letters = CellReference.convertNumToColString(column);
            int first = rows.first();
            int last = first;
            for (int row : rows) {
                if (row > last + 1) {
                    ranges.add(range(letters, first, last));
                    first = row;
                }
                last = row;
            }
            ranges.add(range(letters, first, last));
        });
        return ranges;
    }

    private static String range(String column, int first, int last) {
        return column + first + (last > first ? ":" + column + last : "");
    }
}
