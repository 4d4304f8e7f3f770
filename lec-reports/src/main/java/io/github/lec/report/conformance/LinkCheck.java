package io.github.lec.report.conformance;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Point 20, and of point 25 the links: do the words of a link say where it leads, and does it lead there? */
final class LinkCheck implements Check {

    private static final Set<String> EMPTY_WORDS =
            Set.of("here", "click here", "link", "more", "read more", "this page");
    private static final int MOST_LINKS = 65_530;

    private final Findings findings;
    private final Map<String, CellFact> sheetsLinked = new LinkedHashMap<>();

    LinkCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(Sheet sheet) {
        if (sheet.linkCount() > MOST_LINKS) {
            findings.add(
                    Point.OPENS_WITHOUT_REPAIR,
                    sheet,
                    "there are " + sheet.linkCount() + " links, more than the " + MOST_LINKS + " that Excel accepts");
        }
    }

    @Override
    public void see(CellFact cell) {
        cell.link().ifPresent(target -> {
            String words = cell.text().strip().toLowerCase(Locale.ROOT);
            if (words.isEmpty() || EMPTY_WORDS.contains(words) || words.matches("(https?://|www\\.)\\S+")) {
                findings.add(Point.DESCRIPTIVE_LINKS, cell, "\"" + words + "\" does not say where the link leads");
            }
            LinkTarget.sheet(target).ifPresent(sheet -> sheetsLinked.putIfAbsent(sheet, cell));
        });
    }

    @Override
    public void end(WorkbookFile workbook) {
        Set<String> names = new HashSet<>();
        workbook.sheets().forEach(sheet -> names.add(sheet.name()));
        sheetsLinked.forEach((sheet, cell) -> {
            if (!names.contains(sheet)) {
                findings.add(
                        Point.OPENS_WITHOUT_REPAIR,
                        cell,
                        "the link leads to the sheet " + sheet + ", which is not there");
            }
        });
    }
}
