package io.github.lec.view.rulings;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Term;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a court or an authority decided in a case, and on which day: enough to say what a later decision annulled.
 *
 * @param decided an {@link Outcome} or, if only a step is recorded, its {@link CaseStage}
 * @param day the day
 * @param disputed whether sources contradict each other on it
 */
public record DecidedOnDay(Term decided, Optional<PartialDate> day, boolean disputed) {
    private static final Set<Term> PERMISSIONS =
            Set.of(Outcome.ALLOWED, CaseStage.COURT_ALLOWED, CaseStage.SURRENDER_DECIDED);
    private static final Set<Term> REFUSALS = Set.of(Outcome.REFUSED, CaseStage.COURT_REFUSED, CaseStage.REFUSED);
    private static final Set<Term> UNDOING = Set.of(Outcome.ANNULLED, CaseStage.COURT_ANNULLED, Outcome.REMITTED);

    /**
     * Decisions that leave what was decided on the surrender as it is: a stay only puts it off, and a finding of a
     * violation sets nothing aside.
     */
    private static final Set<Term> LEAVING = Set.of(
            Outcome.VIOLATION,
            Outcome.NO_VIOLATION,
            Outcome.INADMISSIBLE,
            Outcome.STAYED,
            Outcome.STAY_REFUSED,
            Outcome.CUSTODY_ONLY,
            CaseStage.SURRENDER_STAYED);

    /**
     * The day of a ruling.
     *
     * @param ruling a decision, or a step of a case that tells one
     * @return its day, if it is recorded
     */
    public static Optional<PartialDate> dayOf(Account ruling) {
        return ruling instanceof Decision decision ? decision.date() : ((CaseStep) ruling).day();
    }

    /** {@return whether it annulled a decision or sent the matter back, so that what was decided no longer stands} */
    public boolean undoes() {
        return UNDOING.contains(decided);
    }

    /**
     * Whether this decision, the last in its case and one that {@linkplain #undoes() undoes} another, undid a
     * permission of the surrender.
     *
     * @param all the decisions in the case; this one, and other accounts of it, may be among them
     * @return true if the decision before it allowed the surrender, false if that decision refused it; open if what was
     *     decided before is not known, or was itself undone: a second annulment may restore a permission
     * @throws InvalidValueException if the argument is null
     */
    public Truth annulsPermission(Collection<DecidedOnDay> all) {
        List<DecidedOnDay> before = InvalidValueException.given(all, "all").stream()
                .filter(other ->
                        !LEAVING.contains(other.decided) && (other.undoes() ? other.isBefore(this) : !isBefore(other)))
                .toList();
        Set<Truth> last = before.stream()
                .filter(one -> Lists.noneMatch(before, one::isBefore))
                .map(DecidedOnDay::allowed)
                .collect(Collectors.toSet());
        return last.size() == 1 ? last.iterator().next() : Truth.UNKNOWN;
    }

    private Truth allowed() {
        return disputed || !PERMISSIONS.contains(decided) && !REFUSALS.contains(decided)
                ? Truth.UNKNOWN
                : Truth.of(PERMISSIONS.contains(decided));
    }

    private boolean isBefore(DecidedOnDay other) {
        return day.flatMap(first -> other.day.map(first::isBefore))
                .filter(Truth::isTrue)
                .isPresent();
    }
}
