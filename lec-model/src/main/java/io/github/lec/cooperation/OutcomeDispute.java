package io.github.lec.cooperation;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether sources contradict each other on what became of the persons in a case: a step is denied that would decide it, one
 * step has two destinations, or a refusal is of a day after the hand-over. Otherwise a later outcome follows an earlier one.
 */
final class OutcomeDispute {
    private static final Set<CaseStage> GONE =
            EnumSet.of(CaseStage.SURRENDERED, CaseStage.RETURNED, CaseStage.DEPORTED);
    private static final Set<CaseStage> ENDED_WITHOUT = EnumSet.of(
            CaseStage.COURT_REFUSED, CaseStage.REFUSED, CaseStage.LAPSED, CaseStage.WITHDRAWN, CaseStage.FOILED);

    private final Case subject;
    private final List<CaseStep> told;
    private final List<CaseStep> affirmed;

    /**
     * The dispute on a case.
     *
     * @param subject the case
     * @param told the visible accounts of its steps
     * @param affirmed those of them that affirm a step by the view's day
     */
    OutcomeDispute(Case subject, List<CaseStep> told, List<CaseStep> affirmed) {
        this.subject = subject;
        this.told = told;
        this.affirmed = affirmed;
    }

    /** {@return whether an outcome that some steps show is disputed by others} */
    boolean on(CaseOutcome outcome) {
        return affirmed.stream()
                .filter(step -> outcome.shownBy().contains(step.stage()))
                .anyMatch(step -> isDenied(step) || GONE.contains(step.stage()) && isContradicted(step));
    }

    private boolean isDenied(CaseStep step) {
        return (GONE.contains(step.stage()) || ENDED_WITHOUT.contains(step.stage()))
                && told.stream().anyMatch(other -> other.denies() && other.key().equals(step.key()));
    }

    private boolean isContradicted(CaseStep gone) {
        return affirmed.stream()
                .anyMatch(other ->
                        other.key().equals(gone.key()) && !whereTo(other).equals(whereTo(gone))
                                || ENDED_WITHOUT.contains(other.stage()) && isAfter(other, gone));
    }

    private ActorId whereTo(CaseStep step) {
        return step.destination().orElse(subject.requesting());
    }

    private static boolean isAfter(CaseStep step, CaseStep than) {
        Optional<PartialDate> day = step.date().or(step::start);
        return than.date()
                .or(than::start)
                .flatMap(earlier -> day.map(earlier::isBefore))
                .filter(Truth::isTrue)
                .isPresent();
    }
}
