package io.github.lec.report.intake;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * The place of a cell for readers.
 *
 * @param order the number of the sheet among all, by which problems are sorted
 * @param sheet the name of the sheet
 * @param row the row, counted from 1
 * @param column the column, counted from 0
 */
record CellPlace(int order, String sheet, int row, int column) implements Comparable<CellPlace> {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*");
    private static final Comparator<CellPlace> ORDER = Comparator.comparingInt(CellPlace::order)
            .thenComparingInt(CellPlace::row)
            .thenComparingInt(CellPlace::column);

    @Override
    public int compareTo(CellPlace other) {
        return ORDER.compare(this, other);
    }

    /** {@return the address, as in {@code Treaties!C17} and {@code 'Case facts'!B4}} */
    @Override
    public String toString() {
        String name = PLAIN.matcher(sheet).matches() ? sheet : "'" + sheet.replace("'", "''") + "'";
        return name + "!" + CellReference.convertNumToColString(column) + row;
    }
}
