package io.github.lec.report.excel;

import io.github.lec.report.limits.ExcelLimits;

/** The heights of rows, in points, by the number of lines of text in them. */
final class RowHeight {

    /** A line of ten-point type; a multiple of a pixel, so that no program rounds it. */
    private static final double LINE = 12.75;

    /** With it a row of one line is as high as spreadsheets make it, and a screen and a page hold the most rows. */
    private static final double PADDING = 2.25;

    /** The greatest number of lines that can be shown in one row. */
    static final int MOST_LINES = (int) ((ExcelLimits.ROW_HEIGHT - PADDING) / LINE);

    /** Fifteen-point type with space below it. */
    static final double TITLE = 27;

    /** The distance between the lines above a table and the table. */
    static final double GAP = 9;

    private RowHeight() {}

    /** {@return how many lines a row of a height has room for} */
    static int lines(double height) {
        return (int) ((height - PADDING) / LINE);
    }

    /** {@return the height of a row with so many lines, at most the maximum height} */
    static double of(int lines) {
        return Math.min(lines, MOST_LINES) * LINE + PADDING;
    }
}
