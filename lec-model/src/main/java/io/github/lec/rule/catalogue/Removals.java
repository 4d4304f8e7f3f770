package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a person was handed over, and how a case ends without it. */
final class Removals {
    /** The routes that end in a surrender, if they end so. */
    private static final Set<CaseRoute> SURRENDERING =
            EnumSet.of(CaseRoute.EXTRADITION, CaseRoute.AD_HOC_SURRENDER, CaseRoute.RENDITION, CaseRoute.FORCED_RETURN);

    private static final Set<CaseStage> ENDED_WITHOUT =
            EnumSet.of(CaseStage.REFUSED, CaseStage.LAPSED, CaseStage.WITHDRAWN, CaseStage.FOILED);
    private static final Set<CaseStage> REOPENED =
            EnumSet.of(CaseStage.COURT_ALLOWED, CaseStage.COURT_ANNULLED, CaseStage.SURRENDER_DECIDED);
    private static final Set<Outcome> REOPENING = EnumSet.of(Outcome.ALLOWED, Outcome.ANNULLED, Outcome.REMITTED);

    /** The stages of a case that goes on. */
    private static final Set<CaseStage> GOING_ON = EnumSet.of(
            CaseStage.NOTICE_ISSUED,
            CaseStage.REQUESTED,
            CaseStage.ARRESTED,
            CaseStage.PENDING,
            CaseStage.COURT_ALLOWED,
            CaseStage.SURRENDER_DECIDED,
            CaseStage.ATTEMPTED);

    private Removals() {}

    /**
     * {@return whether the person was surrendered to the requesting state by the view's day: no, if it ended otherwise or went
     * another way; unknown, if no source says}
     */
    static Truth isExecuted(View view, Case subject) {
        Truth surrendered = hasCome(view, subject, EnumSet.of(CaseStage.SURRENDERED));
        return surrendered == Truth.UNKNOWN
                        && Cases.steps(view, subject, EnumSet.of(CaseStage.SURRENDERED))
                                .isEmpty()
                ? surrendered.and(Cases.isRoute(view, subject, SURRENDERING))
                : surrendered;
    }

    /** {@return whether the person was surrendered, returned or deported to the requesting state by the view's day} */
    static Truth isRemoved(View view, Case subject) {
        return hasCome(view, subject, Cases.REMOVAL);
    }

    private static Truth hasCome(View view, Case subject, Set<CaseStage> stages) {
        List<CaseStep> all = view.ask(subject, "steps", subject.steps());
        List<CaseStep> told = all.stream()
                .filter(step -> stages.contains(step.stage()) && !Cases.isElsewhere(subject, step))
                .toList();
        Set<String> denied =
                told.stream().filter(CaseStep::denies).map(CaseStep::key).collect(Collectors.toSet());
        List<CaseStep> affirmed = told.stream().filter(step -> !step.denies()).toList();
        List<CaseStep> undisputed =
                affirmed.stream().filter(step -> !denied.contains(step.key())).toList();
        if (undisputed.isEmpty() && !denied.isEmpty()) {
            return affirmed.isEmpty() && stages.size() == 1 ? Truth.FALSE : Truth.UNKNOWN;
        }
        if (!undisputed.isEmpty()) {
            return isContradicted(subject, all, stages)
                    ? Truth.UNKNOWN
                    : Truth.any(undisputed, step -> Cases.hasHappened(view, step));
        }
        return hasEndedWithout(view, subject, all) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** {@return whether accounts of one step name two destinations, or a refusal is of a day after the person had gone} */
    private static boolean isContradicted(Case subject, List<CaseStep> all, Set<CaseStage> stages) {
        List<CaseStep> affirmed = all.stream().filter(step -> !step.denies()).toList();
        List<CaseStep> gone = affirmed.stream()
                .filter(step -> stages.contains(step.stage()) && !Cases.isElsewhere(subject, step))
                .toList();
        Set<String> keys = gone.stream().map(CaseStep::key).collect(Collectors.toSet());
        LastOf refusals = LastOf.steps(affirmed, Removals::isRefusal);
        return affirmed.stream().anyMatch(step -> Cases.isElsewhere(subject, step) && keys.contains(step.key()))
                || gone.stream().anyMatch(step -> refusals.isAfter(Cases.when(step)));
    }

    /**
     * {@return whether a case has ended so: a court's refusal ends it unless another decision may have come after it, other ends
     * until it goes on}
     */
    private static boolean hasEndedWithout(View view, Case subject, List<CaseStep> steps) {
        LastOf goingOn = LastOf.steps(steps, step -> GOING_ON.contains(step.stage()));
        LastOf reopened = LastOf.steps(steps, step -> REOPENED.contains(step.stage()));
        List<CaseStep> ends = steps.stream()
                .filter(step -> !step.denies() && (isRefusal(step) || Cases.isElsewhere(subject, step)))
                .filter(step -> !goingOn.isAfter(Cases.when(step)))
                .toList();
        if (ends.stream().anyMatch(step -> step.stage() != CaseStage.COURT_REFUSED)) {
            return true;
        }
        List<Optional<PartialDate>> refusals = ends.stream()
                .map(Cases::when)
                .filter(refusal -> !reopened.mayBeAfter(refusal))
                .toList();
        if (subject.decisions().isEmpty()) {
            return !refusals.isEmpty();
        }
        List<Decision> decisions = view.ask(subject, "decisions", subject.decisions());
        LastOf reopening = LastOf.decisions(decisions, decision -> REOPENING.contains(decision.outcome()));
        // a refusal that is recorded as a decision ends a case as one that is recorded as a step does
        return Stream.concat(
                        refusals.stream(),
                        decisions.stream()
                                .filter(decision -> decision.outcome() == Outcome.REFUSED && !decision.denies())
                                .map(Decision::date)
                                .filter(refusal -> !goingOn.isAfter(refusal) && !reopened.mayBeAfter(refusal)))
                .anyMatch(refusal -> !reopening.mayBeAfter(refusal));
    }

    /** {@return whether a step says that the person is not handed over} */
    private static boolean isRefusal(CaseStep step) {
        return ENDED_WITHOUT.contains(step.stage()) || step.stage() == CaseStage.COURT_REFUSED;
    }
}
