package io.github.lec.report.intake;

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

    /** The namespaces of the transitional edition of the format, which nearly all workbooks have, and of the strict one. */
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static final String CELL_FORMATS = "cellXfs";
    private static final String WRAPPED =
            "<%1$sxf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">"
                    + "<%1$salignment vertical=\"top\" wrapText=\"1\"/></%1$sxf>";

    private static final List<String> HEADINGS = List.of("Cell", "Found", "Expected", "Did you mean");
    private static final List<Integer> WIDTHS = List.of(24, 50, 80, 30);

    private final List<LocatedProblem> problems;
    private final String style;
    private final boolean strict;

    /**
     * A sheet for a workbook.
     *
     * @param style the number of the format of its cells; nothing if the workbook has no formats
     * @param workbook the part that lists the sheets of the workbook
     */
    ProblemSheet(List<LocatedProblem> problems, Optional<Integer> style, String workbook) {
        this.problems = problems;
        this.style = style.map(number -> " s=\"" + number + "\"").orElse("");
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

    /** {@return a name that no sheet of a workbook has; Excel does not distinguish small and capital letters in them} */
    static String unusedName(List<String> names) {
        String name = NAME;
        for (int number = 2; names.stream().anyMatch(name::equalsIgnoreCase); number++) {
            name = NAME + " " + number;
        }
        return name;
    }

    /**
     * Adds the format of the cells of this sheet, whose texts are long, to the formats of a workbook.
     *
     * @return its number; nothing if the workbook has no formats of cells
     */
    static Optional<Integer> addStyle(MarkupText styles) throws UnreadableWorkbookException {
        if (!styles.has(CELL_FORMATS)) {
            return Optional.empty();
        }
        return Optional.of(styles.addItem(CELL_FORMATS, "xf", WRAPPED.formatted(styles.prefix(CELL_FORMATS))));
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
                .append(
                        "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">")
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
        return xml.append(
                        "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>")
                .append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>")
                .toString();
    }

    private void appendRow(StringBuilder xml, int number, List<String> words) {
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
        words.codePoints().limit(FormValues.LONGEST).forEach(c -> {
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
