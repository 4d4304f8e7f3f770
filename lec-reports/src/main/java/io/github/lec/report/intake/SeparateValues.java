package io.github.lec.report.intake;

import io.github.lec.format.Problem;
import io.github.lec.format.internal.MemberDescription;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is wrong with each of several values in one cell: a wrong one says nothing of the others, so each is reported.
 */
final class SeparateValues {
    private final Map<CellPlace, Set<String>> reported = new HashMap<>();

    /** {@return whether a problem is of another value than those of its cell that were reported before} */
    boolean isOfAnother(FilledSpot spot, Problem problem) {
        return isOfOne(spot)
                && Optional.ofNullable(reported.get(spot.place()))
                        .filter(before -> !before.contains(problem.found()))
                        .isPresent();
    }

    /** Remembers that a problem was reported. */
    void report(FilledSpot spot, Problem problem) {
        if (isOfOne(spot)) {
            reported.computeIfAbsent(spot.place(), first -> new HashSet<>()).add(problem.found());
        }
    }

    private static boolean isOfOne(FilledSpot spot) {
        String last = spot.rest().substring(spot.rest().lastIndexOf('/') + 1);
        return !last.isEmpty()
                && last.chars().allMatch(c -> c >= '0' && c <= '9')
                && spot.column()
                        .flatMap(FormColumn::member)
                        .filter(MemberDescription::isMany)
                        .isPresent();
    }
}
