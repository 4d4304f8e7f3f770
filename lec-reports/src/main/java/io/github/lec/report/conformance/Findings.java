package io.github.lec.report.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects shortcomings. Of the same kind on the same sheet it keeps the first few, and counts the rest. */
final class Findings {

    private static final int KEPT = 20;
    private static final String WORKBOOK = "workbook";

    private record Group(Point point, String sheet) {}

    private final Map<Group, List<Shortcoming>> kept = new LinkedHashMap<>();
    private final Map<Group, Integer> dropped = new LinkedHashMap<>();

    /** Adds a shortcoming of the workbook as a whole. */
    void add(Point point, String words) {
        add(new Group(point, WORKBOOK), WORKBOOK, words);
    }

    /** Adds a shortcoming of a sheet as a whole. */
    void add(Point point, SheetFact sheet, String words) {
        add(new Group(point, sheet.name()), sheet.name(), words);
    }

    /** Adds a shortcoming of a cell or of a range of cells. */
    void add(Point point, SheetFact sheet, String address, String words) {
        add(new Group(point, sheet.name()), sheet.name() + "!" + address, words);
    }

    /** Adds a shortcoming of a cell. */
    void add(Point point, CellFact cell, String words) {
        add(point, cell.sheet(), cell.address(), words);
    }

    private void add(Group group, String place, String words) {
        List<Shortcoming> same = kept.computeIfAbsent(group, key -> new ArrayList<>());
        if (same.size() < KEPT) {
            same.add(new Shortcoming(group.point(), place, words));
        } else {
            dropped.merge(group, 1, Integer::sum);
        }
    }

    Assessment assessment() {
        List<Shortcoming> all = new ArrayList<>();
        kept.forEach((group, same) -> {
            all.addAll(same);
            int more = dropped.getOrDefault(group, 0);
            if (more > 0) {
                all.add(new Shortcoming(group.point(), group.sheet(), "the same at " + more + " more places"));
            }
        });
        all.sort(Comparator.comparing(Shortcoming::point));
        return new Assessment(all);
    }
}
