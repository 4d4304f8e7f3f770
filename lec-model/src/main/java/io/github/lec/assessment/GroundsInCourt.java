package io.github.lec.assessment;

import io.github.lec.cooperation.DecisionOnRecord;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.operation.Decision;
import io.github.lec.safeguard.SafeguardKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * On what decisions of courts against extradition turned: each ground with the number of cases, the most frequent
 * first. Where a summary of what was held is on record and no ground is coded, it says only that no safeguard is recorded:
 * the court may have examined one.
 */
final class GroundsInCourt {
    private final Map<SafeguardKind, SortedSet<String>> cases = new EnumMap<>(SafeguardKind.class);
    private final Set<String> withGround = new TreeSet<>();
    private final Set<String> withoutGround = new TreeSet<>();
    private final Set<String> withWhatWasHeld = new TreeSet<>();
    private final Set<DecisionOnRecord> decisions;
    private final int all;

    private GroundsInCourt(List<CourtCourse> against) {
        this.all = CourtCourse.number(against);
        this.decisions = against.stream().map(course -> course.inCourt().last()).collect(Collectors.toSet());
        against.forEach(this::read);
    }

    /**
     * {@return on which grounds courts decided against extradition, to append; empty if there is no such decision}
     */
    static String words(List<CourtCourse> courses) {
        List<CourtCourse> against =
                courses.stream().filter(course -> course.against().isPresent()).toList();
        return against.isEmpty() ? "" : new GroundsInCourt(against).words();
    }

    private void read(CourtCourse course) {
        List<Decision> confirmed = course.course().confirmed(course.inCourt().last()).stream()
                .flatMap(decision -> decision.ofCourt().stream())
                .toList();
        Optional<Decision> grounded =
                confirmed.stream().filter(decision -> !decision.on().isEmpty()).findFirst();
        grounded.ifPresent(decision -> decision.on()
                .forEach(ground ->
                        cases.computeIfAbsent(ground, kind -> new TreeSet<>()).add(course.id())));
        (grounded.isPresent() ? withGround : withoutGround).add(course.id());
        if (grounded.isEmpty()
                && confirmed.stream().anyMatch(decision -> decision.summary().isPresent())) {
            withWhatWasHeld.add(course.id());
        }
    }

    private String words() {
        String those = decisions.size() == 1 ? "the decision against extradition" : "the decisions against extradition";
        if (!withGround.isEmpty()) {
            List<String> parts = new ArrayList<>();
            cases.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                    .forEach(entry -> parts.add(
                            entry.getKey().inSentence() + in(entry.getValue().size())));
            return " " + FirstLetter.upper(those) + " turned on " + Sentences.listed(parts) + without() + ".";
        }
        if (withWhatWasHeld.size() == all) {
            return " No safeguard is recorded on which " + those + " turned.";
        }
        String undetermined = " What " + those + " turned on is not determined";
        return undetermined
                + (withWhatWasHeld.isEmpty()
                        ? ""
                        : in(all - withWhatWasHeld.size()) + "; no safeguard is recorded" + in(withWhatWasHeld.size()))
                + ".";
    }

    /** {@return in how many other cases no ground is recorded for any person, and in how many for some persons} */
    private String without() {
        Set<String> held = new TreeSet<>(withWhatWasHeld);
        held.removeAll(withGround);
        Set<String> unknown = new TreeSet<>(withoutGround);
        unknown.removeAll(withGround);
        unknown.removeAll(held);
        Set<String> partly = new TreeSet<>(withoutGround);
        partly.retainAll(withGround);
        return (unknown.isEmpty() ? "" : "; not determined in " + unknown.size())
                + (held.isEmpty() ? "" : "; no safeguard is recorded in " + held.size())
                + (partly.isEmpty() ? "" : "; for some persons, no safeguard is recorded" + in(partly.size()));
    }

    private String in(int number) {
        return all == 1 ? "" : " in " + number;
    }
}
