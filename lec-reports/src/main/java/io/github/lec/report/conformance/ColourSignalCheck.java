package io.github.lec.report.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Point 16: would a reader without colours miss anything? If the same text in the same column has different fills, the
 * fill says something that the text does not. A row whose cells all have the same fill is treated as a stripe that
 * guides the eye.
 */
final class ColourSignalCheck implements PointCheck {

    /** The maximum number of different texts of a column that are remembered; a column of codes has far fewer. */
    private static final int REMEMBERED = 10_000;

    private record Words(int column, String text) {}

    private final Findings findings;
    private final Edition edition;
    private final Map<Words, Optional<Rgb>> fills = new HashMap<>();
    private final List<CellFact> row = new ArrayList<>();

    ColourSignalCheck(Findings findings, Edition edition) {
        this.findings = findings;
        this.edition = edition;
    }

    @Override
    public void see(RowFact next) {
        finishRow();
    }

    @Override
    public void see(CellFact cell) {
        if (cell.tableOfBody().isPresent()) {
            row.add(cell);
        }
    }

    @Override
    public void end(SheetFact sheet) {
        finishRow();
        fills.clear();
    }

    private void finishRow() {
        if (edition == Edition.PUBLICATION) {
            row.stream()
                    .filter(cell -> cell.fill().isPresent())
                    .forEach(cell -> findings.add(Point.COLOUR_NEVER_ALONE, cell, "the cell has a fill"));
        } else if (!isStripe()) {
            row.forEach(this::compare);
        }
        row.clear();
    }

    private boolean isStripe() {
        List<Optional<Rgb>> inRow = row.stream().map(CellFact::fill).distinct().toList();
        return inRow.size() == 1 && inRow.get(0).isPresent();
    }

    private void compare(CellFact cell) {
        Words words = new Words(cell.column(), cell.text());
        Optional<Rgb> fill = cell.fill();
        if (fills.containsKey(words)) {
            if (!fill.equals(fills.get(words))) {
                findings.add(
                        Point.COLOUR_NEVER_ALONE,
                        cell,
                        "\"" + Excerpt.of(cell.text()) + "\" has another fill here than above it in the same column");
            }
        } else if (fills.size() < REMEMBERED) {
            fills.put(words, fill);
        }
    }
}
