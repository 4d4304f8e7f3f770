package io.github.lec.report.conformance;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** Point 18: is the text readable? */
final class TypeCheck implements PointCheck {

    private static final Set<String> SANS_SERIF = Set.of(
            "arial",
            "aptos",
            "calibri",
            "candara",
            "carlito",
            "corbel",
            "franklin gothic",
            "gill sans",
            "helvetica",
            "lato",
            "roboto",
            "segoe ui",
            "source sans pro",
            "tahoma",
            "trebuchet ms",
            "verdana");
    private static final int SMALLEST = 10;
    private static final int SMALLEST_TITLE = 12;
    private static final int NARROWEST = 3;

    /** Most letters are narrower than a digit, by which the width of a column is counted. */
    private static final double LETTERS_A_DIGIT = 1.3;

    /** Slightly less than the maximum height of a row; a text that does not fit into it cannot be shown. */
    private static final double HIGHEST_ROW = 395;

    private final Findings findings;
    private final Map<Integer, CellFact> firstBold = new HashMap<>();
    private final Map<Integer, CellFact> firstPlain = new HashMap<>();
    private Optional<Double> rowHeight = Optional.empty();

    TypeCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(SheetFact sheet) {
        firstBold.clear();
        firstPlain.clear();
    }

    @Override
    public void see(RowFact row) {
        rowHeight = row.fixedHeight();
    }

    @Override
    public void see(CellFact cell) {
        if (cell.isEmpty()) {
            return;
        }
        checkFont(cell, cell.style().getFont());
        if (cell.style().getRotation() != 0) {
            findings.add(Point.TYPE, cell, "the text is turned");
        }
        if (cell.sheet().tables().stream().anyMatch(table -> table.area().isInRange(cell.row(), cell.column()))) {
            checkRoom(cell);
        }
        if (cell.tableOfBody().isPresent()) {
            boolean bold = cell.style().getFont().getBold();
            (bold ? firstBold : firstPlain).putIfAbsent(cell.column(), cell);
        }
    }

    private void checkFont(CellFact cell, XSSFFont font) {
        boolean title = cell.row() == 0 && cell.column() == 0;
        int smallest = title ? SMALLEST_TITLE : SMALLEST;
        if (font.getFontHeightInPoints() < smallest) {
            findings.add(
                    Point.TYPE,
                    cell,
                    "the type has " + font.getFontHeightInPoints() + " points, less than " + smallest);
        }
        if (font.getItalic()) {
            findings.add(Point.TYPE, cell, "the text is in italics");
        }
        String name = font.getFontName().toLowerCase(Locale.ROOT);
        if (!SANS_SERIF.contains(name) && !name.contains("sans")) {
            findings.add(Point.TYPE, cell, "the font " + font.getFontName() + " is not known to be sans serif");
        }
    }

    private void checkRoom(CellFact cell) {
        XSSFCellStyle style = cell.style();
        double width = cell.sheet().width(cell.column());
        if (width < NARROWEST) {
            findings.add(Point.TYPE, cell, "the column is too narrow to be read");
            return;
        }
        double room = width * LETTERS_A_DIGIT;
        long needed = cell.text()
                .lines()
                .mapToLong(line -> (long) Math.ceil(line.length() / room))
                .sum();
        if (needed > 1 && !style.getWrapText() && cell.kind() == CellFact.Kind.TEXT) {
            findings.add(Point.TYPE, cell, "the text is wider than its column and not wrapped");
        }
        double height = needed * style.getFont().getFontHeightInPoints();
        if (rowHeight.filter(fixed -> fixed < HIGHEST_ROW && height > fixed).isPresent()) {
            findings.add(Point.TYPE, cell, "the row is too low for its text");
        }
    }

    @Override
    public void end(SheetFact sheet) {
        firstBold.forEach((column, bold) -> {
            if (firstPlain.containsKey(column)) {
                findings.add(Point.TYPE, bold, "this is bold, but other cells of the column are not");
            } else if (column > 0 && firstPlain.containsKey(column - 1)) {
                findings.add(Point.TYPE, bold, "this column is bold, but does not name the rows");
            }
        });
    }
}
