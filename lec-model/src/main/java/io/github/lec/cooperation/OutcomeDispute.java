package io.github.lec.cooperation;

import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    private final List<CaseStep> affirmed;
    private final Set<String> denied;

    /** To which states accounts of one step say that the persons were brought. */
    private final Map<String, Set<ActorId>> destinations;

    /** The first day that the last of the other ends can be of. */
    private final Optional<LocalDate> lastEnd;

    /**
     * The dispute on a case.
     *
     * @param subject the case
     * @param told the visible accounts of its steps
     * @param affirmed those of them that affirm a step by the view's day
     */
    OutcomeDispute(Case subject, List<CaseStep> told, List<CaseStep> affirmed) {
        this.subject = subject;
        this.affirmed = affirmed;
        this.denied = told.stream().filter(CaseStep::denies).map(CaseStep::key).collect(Collectors.toSet());
        this.destinations = affirmed.stream()
                .collect(Collectors.groupingBy(CaseStep::key, Collectors.mapping(this::whereTo, Collectors.toSet())));
        this.lastEnd = affirmed.stream()
                .filter(step -> ENDED_WITHOUT.contains(step.stage()))
                .flatMap(step -> when(step).flatMap(PartialDate::earliest).stream())
                .max(Comparator.naturalOrder());
    }

    /** {@return whether an outcome that some steps show is disputed by others} */
    boolean on(CaseOutcome outcome) {
        return affirmed.stream()
                .filter(step -> outcome.shownBy().contains(step.stage()))
                .anyMatch(step -> isDenied(step) || GONE.contains(step.stage()) && isContradicted(step));
    }

    private boolean isDenied(CaseStep step) {
        return (GONE.contains(step.stage()) || ENDED_WITHOUT.contains(step.stage())) && denied.contains(step.key());
    }

    private boolean isContradicted(CaseStep gone) {
        Optional<LocalDate> day = when(gone).flatMap(PartialDate::latest);
        return destinations.getOrDefault(gone.key(), Set.of()).size() > 1
                || day.isPresent() && lastEnd.filter(day.get()::isBefore).isPresent();
    }

    private ActorId whereTo(CaseStep step) {
        return step.destination().orElse(subject.requesting());
    }

    private static Optional<PartialDate> when(CaseStep step) {
        return step.date().or(step::start);
    }
}
