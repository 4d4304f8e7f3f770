package io.github.lec.report.conformance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The sheets that the contents of a workbook list under registers: they are looked up, not compared. */
final class ListedRegisters {
    /** The part of a workbook under which its contents list registers. */
    private static final String REGISTERS = "registers";

    private final Map<Integer, String> sheetsByRow = new HashMap<>();
    private final Set<Integer> rowsOfRegisters = new HashSet<>();
    private boolean hasContents;

    /** Reads a cell of the contents. */
    void see(CellFact cell) {
        hasContents = true;
        cell.link().flatMap(LinkTarget::sheet).ifPresent(listed -> sheetsByRow.put(cell.row(), listed));
        if (cell.text().toLowerCase(Locale.ROOT).equals(REGISTERS)) {
            rowsOfRegisters.add(cell.row());
        }
    }

    /** {@return whether contents were read so far} */
    boolean areKnown() {
        return hasContents;
    }

    /** {@return whether the contents read so far list a sheet under registers} */
    boolean contain(SheetFact sheet) {
        return rowsOfRegisters.stream().anyMatch(row -> sheet.name().equals(sheetsByRow.get(row)));
    }
}
