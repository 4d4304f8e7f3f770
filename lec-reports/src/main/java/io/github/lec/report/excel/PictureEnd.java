package io.github.lec.report.excel;

/**
 * Where the pictures beside a table end.
 *
 * @param column the last column that they cover, from 0
 * @param row the last row, from 1
 */
record PictureEnd(int column, int row) {
    /** There is no picture. */
    static final PictureEnd NONE = new PictureEnd(0, 0);
}
