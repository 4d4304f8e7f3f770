package io.github.lec.report.conformance;

/**
 * A place at which a workbook misses a point.
 *
 * @param point the point
 * @param place the place as a spreadsheet writes it: {@code Treaties!C17}, {@code Treaties}, or {@code workbook}
 * @param words what was found there
 */
public record Shortcoming(Point point, String place, String words) {

    @Override
    public String toString() {
        return "point " + point.number() + ", " + place + ": " + words;
    }
}
