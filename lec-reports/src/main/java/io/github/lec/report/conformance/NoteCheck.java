package io.github.lec.report.conformance;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Font;

/** Point 13: are notes where a reader can find them, and a program does not trip over them? */
final class NoteCheck implements PointCheck {

    private static final Pattern NOTE = Pattern.compile("\\[note (\\d+)]", Pattern.CASE_INSENSITIVE);
    private static final String SUPERSCRIPTS =
            "\u00B9\u00B2\u00B3\u2070\u2071\u2072\u2073\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final Pattern SUPERSCRIPT_FIGURE = Pattern.compile(".*[\\p{L}\\p{Nd}][" + SUPERSCRIPTS + "]+");
    private static final String NOTES = "notes";

    private final Findings findings;
    private final Map<String, CellFact> used = new LinkedHashMap<>();
    private final Set<String> given = new HashSet<>();

    NoteCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(CellFact cell) {
        boolean raised = cell.style().getFont().getTypeOffset() != Font.SS_NONE || cell.marked();
        boolean figure = LastCharacter.isOneOf(SUPERSCRIPTS, cell.text())
                && SUPERSCRIPT_FIGURE.matcher(cell.text()).matches();
        if (raised || figure) {
            findings.add(Point.NOTES, cell, "something is set in superscript or subscript");
        }
        Matcher notes = NOTE.matcher(cell.text());
        while (notes.find()) {
            see(cell, notes.group(1));
        }
    }

    private void see(CellFact cell, String number) {
        SheetFact sheet = cell.sheet();
        if (cell.isLead() || sheet.name().toLowerCase(Locale.ROOT).equals(NOTES)) {
            given.add(number);
            return;
        }
        boolean amongData = cell.tableOfBody()
                .filter(table ->
                        !table.columnAt(cell.column()).toLowerCase(Locale.ROOT).contains("note"))
                .isPresent();
        if (amongData) {
            findings.add(Point.NOTES, cell, "[note " + number + "] is among the data");
        }
        used.putIfAbsent(number, cell);
    }

    @Override
    public void end(WorkbookFile workbook) {
        used.forEach((number, cell) -> {
            if (!given.contains(number)) {
                findings.add(Point.NOTES, cell, "there is no text for [note " + number + "]");
            }
        });
    }
}
