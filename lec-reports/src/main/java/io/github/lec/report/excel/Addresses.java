package io.github.lec.report.excel;

/** Addresses of cells in the notation of spreadsheets. Rows count from 1, as readers see them; columns count from 0. */
final class Addresses {

    private Addresses() {}

    /** {@return the letters of a column: {@code A}, {@code Z}, {@code AA}} */
    static String column(int index) {
        String last = Character.toString((char) ('A' + index % 26));
        return index < 26 ? last : column(index / 26 - 1) + last;
    }

    /** {@return the address of a cell: {@code C17}} */
    static String cell(int column, int row) {
        return column(column) + row;
    }

    /** {@return the address of the cells between two corners: {@code A5:C17}} */
    static String range(int firstColumn, int firstRow, int lastColumn, int lastRow) {
        return cell(firstColumn, firstRow) + ":" + cell(lastColumn, lastRow);
    }

    /**
     * {@return the address of cells of one column of a sheet that stays the same everywhere: {@code 'Lists'!$B$5:$B$9}}
     */
    static String fixedOnSheet(String sheet, int column, int firstRow, int lastRow) {
        return onSheet(sheet, "$" + column(column) + "$" + firstRow + ":$" + column(column) + "$" + lastRow);
    }

    /** {@return the address of a column of a sheet: {@code 'Claims'!$B:$B}} */
    static String wholeColumn(String sheet, int column) {
        return onSheet(sheet, "$" + column(column) + ":$" + column(column));
    }

    /** {@return the address of cells on a sheet: {@code 'Reading list'!A17}} */
    static String onSheet(String sheet, String cells) {
        return "'" + sheet.replace("'", "''") + "'!" + cells;
    }
}
