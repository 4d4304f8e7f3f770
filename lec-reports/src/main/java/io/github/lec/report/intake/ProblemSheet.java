package io.github.lec.report.intake;

import io.github.lec.report.limits.ExcelLimits;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sheet that describes each problem and links to its cell, as a part of a workbook. */
final class ProblemSheet {
    /** The name of the sheet, with a number if the workbook has another of this name. */
    private static final String NAME = "Problems";

    private static final Pattern NAMES = Pattern.compile(NAME + "( \\d+)?", Pattern.CASE_INSENSITIVE);

    /** The type of its part. */
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    /**
     * The namespaces of the transitional edition of the format, which nearly all workbooks have, and of the strict one.
     */
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static final String CELL_FORMATS = "cellXfs";
    private static final String FONTS = "fonts";
    private static final String BORDERS = "borders";
    private static final String BOLD = "<%1$sfont><%1$sb/><%1$ssz val=\"11\"/><%1$sname val=\"Calibri\"/></%1$sfont>";

    /** Lines between the cells, whose texts would run together. */
    private static final String LINES = "<%1$sborder><%1$sleft style=\"hair\"/><%1$sright style=\"hair\"/>"
            + "<%1$stop style=\"hair\"/><%1$sbottom style=\"hair\"/><%1$sdiagonal/></%1$sborder>";

    private static final String WRAPPED =
            "<%1$sxf numFmtId=\"0\" fontId=\"%2$s\" fillId=\"0\" borderId=\"%3$s\" xfId=\"0\""
                    + " applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
                    + "<%1$salignment vertical=\"top\" wrapText=\"1\"/></%1$sxf>";

    private static final List<String> HEADINGS = List.of("Cell", "Found", "Expected", "Did you mean");
    private static final List<Integer> WIDTHS = List.of(24, 50, 80, 30);

    private final List<LocatedProblem> problems;
    private final Optional<Styles> styles;
    private final boolean strict;

    /** The numbers of the formats of its headings and of its other cells. */
    record Styles(int heading, int cell) {}

    /**
     * A sheet for a workbook.
     *
     * @param styles the formats of its cells; nothing if the workbook has no formats
     * @param workbook the part that lists the sheets of the workbook
     */
    ProblemSheet(List<LocatedProblem> problems, Optional<Styles> styles, String workbook) {
        this.problems = problems;
        this.styles = styles;
        this.strict = workbook.contains(STRICT_MAIN);
    }

    /** {@return whether a sheet of this name may be one of these} */
    static boolean isName(String sheet) {
        return NAMES.matcher(sheet).matches();
    }

    /** {@return whether these words are the headings of such a sheet} */
    static boolean isHeading(List<String> words) {
        return words.equals(HEADINGS);
    }

    /**
     * {@return a name that no sheet of a workbook has; Excel does not distinguish small and capital letters in them}
     */
    static String unusedName(List<String> names) {
        String name = NAME;
        for (int number = 2; names.stream().anyMatch(name::equalsIgnoreCase); number++) {
            name = NAME + " " + number;
        }
        return name;
    }

    /**
     * Adds the formats of the cells of this sheet, whose texts are long, to the formats of a workbook.
     *
     * @return their numbers; nothing if the workbook has no formats of cells
     */
    static Optional<Styles> addStyles(MarkupText styles) throws UnreadableWorkbookException {
        if (!styles.has(CELL_FORMATS) || !styles.has(FONTS) || !styles.has(BORDERS)) {
            return Optional.empty();
        }
        String prefix = styles.prefix("styleSheet");
        int bold = styles.addItem(FONTS, "font", BOLD.formatted(prefix));
        int lines = styles.addItem(BORDERS, "border", LINES.formatted(prefix));
        return Optional.of(new Styles(
                styles.addItem(CELL_FORMATS, "xf", WRAPPED.formatted(prefix, bold, lines)),
                styles.addItem(CELL_FORMATS, "xf", WRAPPED.formatted(prefix, 0, lines))));
    }

    /** {@return the namespace of relations between parts} */
    String relations() {
        return strict ? STRICT_RELATIONS : RELATIONS;
    }

    /** {@return the part, in characters that stand for themselves in every encoding} */
    String text() {
        StringBuilder links = new StringBuilder();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<worksheet xmlns=\"")
                .append(strict ? STRICT_MAIN : MAIN)
                .append("\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"
                        + " tabSelected=\"1\" workbookViewId=\"0\">")
                .append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                .append("</sheetView></sheetViews><cols>");
        for (int column = 1; column <= WIDTHS.size(); column++) {
            xml.append("<col min=\"%1$s\" max=\"%1$s\" width=\"%2$s\" customWidth=\"1\"/>"
                    .formatted(column, WIDTHS.get(column - 1)));
        }
        xml.append("</cols><sheetData>");
        appendRow(xml, 1, HEADINGS);
        int row = 1;
        for (LocatedProblem located : problems) {
            row++;
            String cell = located.place().map(CellPlace::toString).orElse("");
            appendRow(
                    xml,
                    row,
                    List.of(
                            cell.isEmpty() ? "The workbook" : cell,
                            located.problem().found(),
                            located.problem().expected(),
                            located.problem().nearest().orElse("")));
            if (!cell.isEmpty()) {
                links.append("<hyperlink ref=\"A").append(row).append("\" location=\"");
                appendEscaped(links, cell);
                links.append("\"/>");
            }
        }
        xml.append("</sheetData>");
        if (!links.isEmpty()) {
            xml.append("<hyperlinks>").append(links).append("</hyperlinks>");
        }
        return xml.append("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\""
                        + " footer=\"0.3\"/>")
                .append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>")
                .toString();
    }

    private void appendRow(StringBuilder xml, int number, List<String> words) {
        String style = styles.map(both -> " s=\"" + (number == 1 ? both.heading() : both.cell()) + "\"")
                .orElse("");
        xml.append("<row r=\"").append(number).append("\">");
        for (int column = 0; column < words.size(); column++) {
            if (!words.get(column).isEmpty()) {
                xml.append("<c r=\"")
                        .append((char) ('A' + column))
                        .append(number)
                        .append('"')
                        .append(style)
                        .append(" t=\"inlineStr\"><is>")
                        .append("<t xml:space=\"preserve\">");
                appendEscaped(xml, words.get(column));
                xml.append("</t></is></c>");
            }
        }
        xml.append("</row>");
    }

    private static void appendEscaped(StringBuilder xml, String words) {
        words.codePoints().limit(ExcelLimits.TEXT).forEach(c -> {
            if (c < ' ' || c == 0xFFFE || c == 0xFFFF || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                xml.append(' '); // what XML cannot hold, and line breaks
            } else if (c > '~' || c == '&' || c == '<' || c == '>' || c == '"') {
                xml.append("&#").append(c).append(';');
            } else {
                xml.append((char) c);
            }
        });
    }
}
