package io.github.lec.report.conformance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

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
    public void start(SheetFact sheet) {
        XSSFSheetConditionalFormatting conditions = sheet.frame().getSheetConditionalFormatting();
        for (int i = 0; i < conditions.getNumConditionalFormattings(); i++) {
            XSSFConditionalFormatting formatting = conditions.getConditionalFormattingAt(i);
            String range = formatting.getFormattingRanges()[0].formatAsString();
            for (int rule = 0; rule < formatting.getNumberOfRules(); rule++) {
                fill(formatting.getRule(rule))
                        .map(Rgb.BLACK::contrastWith)
                        .filter(contrast -> contrast < LEAST)
                        .ifPresent(contrast -> findings.add(Point.CONTRAST, sheet, range, tooLow(contrast)));
            }
        }
    }

    /** {@return the fill of cells that meet a condition} */
    private static Optional<Rgb> fill(XSSFConditionalFormattingRule rule) {
        return Optional.ofNullable(rule.getPatternFormatting())
                .flatMap(pattern -> Rgb.of(pattern.getFillBackgroundColorColor()));
    }

    private static String tooLow(double contrast) {
        return String.format(Locale.ROOT, "the contrast of the text is only %.1f to 1", contrast);
    }

    @Override
    public void see(CellFact cell) {
        if (cell.isEmpty()) {
            return;
        }
        double contrast = contrasts.computeIfAbsent(cell.style().getIndex(), style -> contrast(cell));
        if (contrast < LEAST) {
            findings.add(Point.CONTRAST, cell, tooLow(contrast));
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
