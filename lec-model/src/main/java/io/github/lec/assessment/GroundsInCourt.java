package io.github.lec.assessment;

import io.github.lec.operation.Decision;
import io.github.lec.safeguard.SafeguardKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** On what decisions of courts turned: each ground with the number of cases, the most frequent first. */
final class GroundsInCourt {
    private GroundsInCourt() {}

    /** {@return a sentence after a space; nothing if there is no decision} */
    static String words(List<CourtCourse> decided) {
        Map<SafeguardKind, SortedSet<String>> cases = new EnumMap<>(SafeguardKind.class);
        SortedSet<String> unknown = new TreeSet<>();
        for (CourtCourse course : decided) {
            Set<SafeguardKind> grounds =
                    course.inCourt().last().ofCourt().map(Decision::on).orElseGet(TreeSet::new);
            grounds.forEach(ground ->
                    cases.computeIfAbsent(ground, kind -> new TreeSet<>()).add(course.id()));
            if (grounds.isEmpty()) {
                unknown.add(course.id());
            }
        }
        int all = CourtCourse.number(decided);
        if (cases.isEmpty()) {
            return all == 0
                    ? ""
                    : all == 1
                            ? " What the decision against extradition turned on is not determined."
                            : " What the decisions against extradition turned on is not determined.";
        }
        List<String> parts = new ArrayList<>();
        cases.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .forEach(entry -> parts.add(MissingSafeguards.name(entry.getKey())
                        + (all == 1 ? "" : " in " + entry.getValue().size())));
        return (all == 1
                        ? " The decision against extradition turned on "
                        : " The decisions against extradition turned on ")
                + Sentences.listed(parts)
                + (unknown.isEmpty() ? "" : "; not determined in " + unknown.size())
                + ".";
    }
}
