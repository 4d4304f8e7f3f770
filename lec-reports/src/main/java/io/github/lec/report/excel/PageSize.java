package io.github.lec.report.excel;

import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Part;

/** The pages on which sheets are printed: A4, in points, and how much of a table goes across them. */
enum PageSize {

    /** Wider than high, as most tables are. */
    LANDSCAPE(11.69, 8.27),

    /** Higher than wide, for narrow tables with many rows. */
    PORTRAIT(8.27, 11.69);

    static final double SIDE_INCHES = 0.35;
    static final double END_INCHES = 0.5;
    static final double END_WITH_WORDS_INCHES = 0.6;

    /**
     * How wide a digit of ten-point type is in the widest layout; programs that round it to a pixel print a little
     * larger.
     */
    static final double POINTS_PER_DIGIT = 5.56;

    private static final double POINTS_PER_INCH = 72;

    /** The scale at which ten-point type is still printed in six points. */
    static final double LEGIBLE = 0.6;

    /**
     * The smallest scale for an answer or a short table of evidence, which is printed a little smaller to avoid a third
     * page.
     */
    static final double LEAST = 0.51;

    /** By how much widths that were fitted to a page may exceed it, since they are rounded. */
    private static final double ROUNDING = 0.1;

    private final double width;
    private final double height;

    PageSize(double widthInches, double heightInches) {
        this.width = (widthInches - 2 * SIDE_INCHES) * POINTS_PER_INCH;
        this.height = (heightInches - 2 * END_WITH_WORDS_INCHES) * POINTS_PER_INCH;
    }

    /** {@return the width of what is printed on a page, in points} */
    double width() {
        return width;
    }

    /** {@return the height of what is printed on a page, in points} */
    double height() {
        return height;
    }

    /** {@return how many digits fit across a page without the type becoming too small to read} */
    double legibleAcross() {
        return digits(width, LEGIBLE);
    }

    /** {@return the greatest number of digits that are printed across a page} */
    double mostAcross(Matrix matrix) {
        return digits(width, matrix.part() == Part.ANSWERS ? LEAST : LEGIBLE);
    }

    /** {@return how many digits fit into a width in points at a scale} */
    static double digits(double points, double scale) {
        return points / POINTS_PER_DIGIT / scale;
    }

    /** {@return the number of pages beside each other that a table of so many digits takes: nearly always one} */
    int across(Matrix matrix, double digits) {
        return (int) Math.ceil((digits - ROUNDING) / mostAcross(matrix));
    }
}
