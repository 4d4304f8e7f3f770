package io.github.lec.assessment;

import io.github.lec.cooperation.DecisionOnRecord;
import io.github.lec.operation.Outcome;
import io.github.lec.view.CaseOutcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What had been decided in cases in which no source says what the last decision was. */
final class DecidedBefore {
    /** What a decision had done that was followed by another with an unknown outcome. */
    private static final Map<Outcome, String> BEFORE = new EnumMap<>(Map.of(
            Outcome.ALLOWED, "extradition had been allowed",
            Outcome.REFUSED, "extradition had been refused",
            Outcome.STAYED, "extradition had been stayed",
            Outcome.ANNULLED, "a decision had been annulled",
            Outcome.REMITTED, "the matter had been sent back",
            Outcome.VIOLATION, "a violation had been found"));

    private DecidedBefore() {}

    /** {@return what had been decided, after a semicolon; nothing if it is not known} */
    static String words(List<CourtCourse> open) {
        boolean one = CourtCourse.number(open) == 1;
        List<String> parts = new ArrayList<>();
        BEFORE.forEach((outcome, done) -> {
            List<CourtCourse> found =
                    open.stream().filter(course -> isBefore(course, outcome)).toList();
            if (!found.isEmpty()) {
                parts.add(done
                        + (one ? "" : " in " + CourtCourse.number(found) + " of them")
                        + inferredOrExecuted(found));
            }
        });
        return parts.isEmpty() ? "" : "; before it, " + String.join("; ", parts);
    }

    private static boolean isBefore(CourtCourse course, Outcome outcome) {
        return course.inCourt()
                .before()
                .flatMap(DecisionOnRecord::outcome)
                .filter(outcome::equals)
                .isPresent();
    }

    /** {@return how many of the decisions before are inferred, and in how many cases the surrender was carried out} */
    private static String inferredOrExecuted(List<CourtCourse> found) {
        int all = CourtCourse.number(found);
        int inferred = CourtCourse.number(
                found.stream().filter(DecidedBefore::isInferred).toList());
        int executed = CourtCourse.number(found.stream()
                .filter(course -> course.subject().outcome() == CaseOutcome.EXECUTED)
                .toList());
        String howKnown = inferred == 0 ? "" : all == 1 ? " (inferred)" : " (" + inferred + " inferred)";
        return executed == 0
                ? howKnown
                : howKnown + ", and the surrender was carried out" + (all == 1 ? "" : " in " + executed);
    }

    /** {@return whether what had been decided is only inferred} */
    private static boolean isInferred(CourtCourse course) {
        return course.inCourt()
                .before()
                .map(course.course()::bestKnown)
                .filter(DecisionOnRecord::isInferred)
                .isPresent();
    }
}
