package io.github.lec.report.conformance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Point 17: can everyone read the text on its fill, and distinguish the fills? */
final class ContrastCheck implements PointCheck {

    private static final double LEAST = 4.5;

    private final Findings findings;
    private final Map<Short, Double> contrasts = new HashMap<>();
    private final Map<Rgb, CellFact> fills = new LinkedHashMap<>();
    private final Set<SheetFact> reported = new HashSet<>();

    ContrastCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(CellFact cell) {
        if (cell.isEmpty()) {
            return;
        }
        double contrast = contrasts.computeIfAbsent(cell.style().getIndex(), style -> contrast(cell));
        if (contrast < LEAST) {
            findings.add(
                    Point.CONTRAST,
                    cell,
                    String.format(Locale.ROOT, "the contrast of the text is only %.1f to 1", contrast));
        }
        cell.fill().ifPresent(fill -> fills.putIfAbsent(fill, cell));
    }

    private static double contrast(CellFact cell) {
        Rgb text = Rgb.of(cell.style().getFont().getXSSFColor()).orElse(Rgb.BLACK);
        return text.contrastWith(cell.fill().orElse(Rgb.WHITE));
    }

    @Override
    public void end(WorkbookFile workbook) {
        fills.forEach((red, cell) -> fills.keySet().stream()
                .filter(green -> red.isReddish() && green.isGreenish() && reported.add(cell.sheet()))
                .forEach(green -> findings.add(
                        Point.CONTRAST, cell, "this fill, " + red + ", and " + green + " are a red and a green")));
    }
}
