package io.github.lec.report.excel;

import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Part;

/** The page on which sheets are printed, landscape A4, in points, and how much of a table goes across it. */
final class PageSize {

    static final double SIDE_INCHES = 0.35;
    static final double END_INCHES = 0.5;
    static final double END_WITH_WORDS_INCHES = 0.6;

    /** How wide a digit of ten-point type is. */
    static final double POINTS_PER_DIGIT = 5.25;

    private static final double POINTS_PER_INCH = 72;
    static final double WIDTH = (11.69 - 2 * SIDE_INCHES) * POINTS_PER_INCH;
    static final double HEIGHT = (8.27 - 2 * END_WITH_WORDS_INCHES) * POINTS_PER_INCH;

    /** How many digits fit across a page without the type becoming too small to read. */
    private static final double LEGIBLE_ACROSS = 250;

    /** The same for an answer, which is rather printed small than in pieces. */
    private static final double LEGIBLE_ACROSS_OF_ANSWER = 275;

    /** What widths that were made to fit across a page may exceed it by. */
    private static final double ROUNDING = 0.1;

    private PageSize() {}

    /** {@return how many digits fit across a page without the type becoming too small to read} */
    static double legibleAcross(Matrix matrix) {
        return matrix.part() == Part.ANSWERS ? LEGIBLE_ACROSS_OF_ANSWER : LEGIBLE_ACROSS;
    }

    /** {@return the number of pages beside each other that a table of so many digits takes: nearly always one} */
    static int across(Matrix matrix, double digits) {
        return (int) Math.ceil((digits - ROUNDING) / legibleAcross(matrix));
    }
}
