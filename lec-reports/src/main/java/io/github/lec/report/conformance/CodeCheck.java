package io.github.lec.report.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Point 15, codes: a column of codes is useful only with their meanings. */
final class CodeCheck implements PointCheck {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3,}[0-9]*|[A-Z][A-Z0-9]*(_[A-Z0-9]+)+");

    private record Column(TableFact table, int index) {}

    private final Findings findings;
    private final Map<Column, Map<String, CellFact>> codes = new HashMap<>();
    private final Set<Column> withWords = new HashSet<>();
    private final List<CellFact> inColumnsOfCodes = new ArrayList<>();
    private final Set<String> explained = new HashSet<>();
    private boolean dictionary;

    CodeCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(CellFact cell) {
        if (OrderCheck.isDictionary(cell.sheet())) {
            dictionary = true;
            explained.addAll(List.of(cell.text().split("[^A-Za-z0-9_]+")));
            return;
        }
        cell.tableOfBody().ifPresent(table -> {
            Column column = new Column(table, cell.column());
            if (withWords.contains(column)) {
                return;
            }
            if (CODE.matcher(cell.text()).matches()) {
                codes.computeIfAbsent(column, key -> new HashMap<>()).putIfAbsent(cell.text(), cell);
            } else {
                withWords.add(column);
                codes.remove(column);
            }
        });
    }

    @Override
    public void end(SheetFact sheet) {
        codes.values().forEach(byCode -> inColumnsOfCodes.addAll(byCode.values()));
        codes.clear();
        withWords.clear();
    }

    @Override
    public void end(WorkbookFile workbook) {
        if (!dictionary) {
            return;
        }
        for (CellFact cell : inColumnsOfCodes) {
            if (!explained.contains(cell.text())) {
                findings.add(
                        Point.CODEBOOK, cell, "the code " + cell.text() + " does not occur in the data dictionary");
            }
        }
    }
}
