package io.github.lec.assessment;

import io.github.lec.cooperation.DecisionOnRecord;
import io.github.lec.operation.Outcome;
import io.github.lec.view.CaseOutcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** Outcomes that leave an earlier decision as it is, or may do so. */
    private static final Set<Outcome> LEAVING = EnumSet.of(
            Outcome.NOT_DETERMINED,
            Outcome.STAY_REFUSED,
            Outcome.CUSTODY_ONLY,
            Outcome.NO_VIOLATION,
            Outcome.INADMISSIBLE);

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
                        + inferredOrExecuted(found, outcome));
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
    private static String inferredOrExecuted(List<CourtCourse> found, Outcome outcome) {
        int all = CourtCourse.number(found);
        int inferred = CourtCourse.number(
                found.stream().filter(course -> isOnlyInferred(course, outcome)).toList());
        int executed = CourtCourse.number(found.stream()
                .filter(course -> course.subject().outcome() == CaseOutcome.EXECUTED)
                .toList());
        String howKnown = inferred == 0 ? "" : all == 1 ? " (inferred)" : " (" + inferred + " inferred)";
        return executed == 0
                ? howKnown
                : howKnown + ", and the surrender was carried out" + (all == 1 ? "" : " in " + executed);
    }

    /**
     * {@return whether each decision with the outcome is inferred, back to the last one with another outcome: a court
     * that is only inferred to have confirmed what another decided takes nothing from what that one decided}
     */
    private static boolean isOnlyInferred(CourtCourse course, Outcome outcome) {
        List<DecisionOnRecord> all = course.course().decisions();
        for (int i = all.size() - 1; i >= 0; i--) {
            DecisionOnRecord decision = all.get(i);
            Outcome decided = decision.outcome().orElse(Outcome.CUSTODY_ONLY);
            if (decided == outcome && !decision.isDisputed()) {
                if (!decision.isInferred()) {
                    return false;
                }
            } else if (!LEAVING.contains(decided)) {
                return true;
            }
        }
        return true;
    }
}
