package io.github.lec.report.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Point 31: does the legend of a sheet explain fills that nobody finds in its table? */
final class LegendCheck implements PointCheck {
    private final Findings findings;
    private final Set<Rgb> used = new HashSet<>();
    private final Set<Rgb> headings = new HashSet<>();
    private final List<CellFact> explained = new ArrayList<>();

    LegendCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(SheetFact sheet) {
        used.clear();
        headings.clear();
        explained.clear();
    }

    @Override
    public void see(CellFact cell) {
        cell.fill().ifPresent(fill -> {
            if (cell.tableOfBody().isPresent()) {
                used.add(fill);
            } else if (cell.sheet().tables().stream().anyMatch(cell::isHeadingOf)) {
                headings.add(fill);
            } else if (!cell.isEmpty()
                    && !isTitle(cell)
                    && (cell.isLead() || cell.sheet().isBelow(cell.row()))) {
                explained.add(cell);
            }
        });
    }

    @Override
    public void end(SheetFact sheet) {
        if (!sheet.tables().isEmpty()) {
            explained.stream()
                    .filter(cell -> !used.contains(cell.fill().orElseThrow()))
                    .filter(cell -> !headings.contains(cell.fill().orElseThrow()))
                    .forEach(cell ->
                            findings.add(Point.LEGEND, cell, "the table has no cell with the fill that this explains"));
        }
    }

    private static boolean isTitle(CellFact cell) {
        return cell.row() == 0 && cell.column() == 0;
    }
}
