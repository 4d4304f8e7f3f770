package io.github.lec.report.conformance;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The result of a checklist for a workbook.
 *
 * @param shortcomings the places at which points are missed, by point and then by place; where one point is missed very
 *     often on a sheet, the first places and the number of the others
 */
public record Assessment(List<Shortcoming> shortcomings) {

    /**
     * Copies the list.
     *
     * @param shortcomings the places at which points are missed, by point and then by place; where one point is
     *     missed very often on a sheet, the first places and the number of the others
     */
    public Assessment {
        shortcomings = List.copyOf(shortcomings);
    }

    /** {@return whether no point is missed, so that the workbook conforms} */
    public boolean passes() {
        return shortcomings.isEmpty();
    }

    /**
     * {@return the points that are missed}
     */
    public Set<Point> missed() {
        EnumSet<Point> missed = EnumSet.noneOf(Point.class);
        shortcomings.forEach(shortcoming -> missed.add(shortcoming.point()));
        return Collections.unmodifiableSet(missed);
    }

    /**
     * {@return the places at which one point is missed}
     *
     * @param point the point
     */
    public List<Shortcoming> of(Point point) {
        return shortcomings.stream()
                .filter(shortcoming -> shortcoming.point() == point)
                .toList();
    }
}
