package io.github.lec.report.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;

/** Point 29: does a column of a register take room although nearly all of its rows say the same? */
final class ConstantColumnCheck implements PointCheck {

    /** In a shorter table all columns are seen at once. */
    private static final int SHORT = 10;

    /** Of how many rows one may say something else. */
    private static final int ONE_IN = 10;

    private final Findings findings;
    private final ListedRegisters registers = new ListedRegisters();

    /** How often each text occurs in the columns that may still say the same in nearly all rows. */
    private final Map<TableFact, Map<Integer, Texts>> columns = new LinkedHashMap<>();

    /** What falls short if its sheet turns out to be a register: the contents may stand after it. */
    private final List<Missed> missed = new ArrayList<>();

    private final List<String> lines = new ArrayList<>();

    ConstantColumnCheck(Findings findings) {
        this.findings = findings;
    }

    private record Missed(SheetFact sheet, String range, String words) {}

    private static final class Texts {
        private final Map<String, Integer> counts = new HashMap<>();
        private String most = "";
        private int all;

        private void add(String text) {
            all++;
            if (counts.merge(text, 1, Integer::sum) > counts.getOrDefault(most, 0)) {
                most = text;
            }
        }

        private int others() {
            return all - counts.getOrDefault(most, 0);
        }
    }

    @Override
    public void start(SheetFact sheet) {
        columns.clear();
        lines.clear();
        for (TableFact table : sheet.tables()) {
            CellRangeAddress area = table.area();
            if (mayBeRegister(sheet) && rows(table) >= SHORT) {
                CellRangeAddress repeated = sheet.frame().getRepeatingColumns();
                int names = repeated == null ? area.getFirstColumn() : repeated.getLastColumn();
                Map<Integer, Texts> ofTable = new TreeMap<>();
                for (int column = Math.max(names, area.getFirstColumn()) + 1;
                        column <= area.getLastColumn();
                        column++) {
                    ofTable.put(column, new Texts());
                }
                columns.put(table, ofTable);
            }
        }
    }

    private boolean mayBeRegister(SheetFact sheet) {
        return !registers.areKnown() || registers.contain(sheet);
    }

    private static int rows(TableFact table) {
        return table.area().getLastRow() - table.headingRow();
    }

    @Override
    public void see(CellFact cell) {
        SheetFact sheet = cell.sheet();
        if (OrderCheck.isContents(sheet)) {
            registers.see(cell);
        } else if (cell.isLead() || sheet.isBelow(cell.row())) {
            lines.add(cell.text());
        } else {
            cell.tableOfBody().ifPresent(table -> count(cell, table));
        }
    }

    private void count(CellFact cell, TableFact table) {
        Map<Integer, Texts> ofTable = columns.getOrDefault(table, Map.of());
        Texts texts = ofTable.get(cell.column());
        if (texts != null) {
            texts.add(cell.text());
            if (texts.others() * ONE_IN > rows(table)) {
                ofTable.remove(cell.column());
            }
        }
    }

    @Override
    public void end(SheetFact sheet) {
        columns.forEach((table, ofTable) -> ofTable.forEach((column, texts) -> {
            String heading = table.columnAt(column);
            Pattern named = Pattern.compile("(?<!\\p{L})" + Pattern.quote(heading) + "(?!\\p{L})");
            if (lines.stream().noneMatch(line -> named.matcher(line).find())) {
                String range = new CellRangeAddress(
                                table.headingRow(), table.area().getLastRow(), column, column)
                        .formatAsString();
                missed.add(new Missed(
                        sheet,
                        range,
                        "of the column " + heading + ", nine rows of ten say \"" + Excerpt.of(texts.most)
                                + "\", and no line beside the table says why it is there"));
            }
        }));
    }

    @Override
    public void end(WorkbookFile workbook) {
        for (Missed each : missed) {
            if (registers.contain(each.sheet())) {
                findings.add(Point.CONSTANT_COLUMNS, each.sheet(), each.range(), each.words());
            }
        }
    }
}
