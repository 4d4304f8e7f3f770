package io.github.lec.report.words;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.time.PartialDate;
import io.github.lec.view.CaseOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What became of a case, as Cases by step and Cooperation data say it. The register of cases names an outcome only of what
 * was sought as an extradition.
 *
 * @param label the outcome, or the last step known
 * @param isOutcome whether the label is that of the outcome
 * @param day the day of what shows it
 * @param isPending whether it is a state that has lasted since that day
 * @param remark how sure it is, and what is not known of the time after it; empty if there is nothing to say
 * @param meaning what it is for the case
 * @param claims the claims that it rests on
 */
public record OutcomeOfCase(
        String label,
        boolean isOutcome,
        Optional<PartialDate> day,
        boolean isPending,
        String remark,
        Meaning meaning,
        List<ClaimId> claims) {
    /** What is said beside an annulment of which it is not known what was annulled. */
    static final String ANNULLED_UNKNOWN = ", what was annulled not determined";

    /**
     * Keeps the claims.
     *
     * @param label the outcome, or the last step known
     * @param isOutcome whether the label is that of the outcome
     * @param day the day of what shows it
     * @param isPending whether it is a state that has lasted since that day
     * @param remark how sure it is, and what is not known of the time after it
     * @param meaning what it is for the case
     * @param claims the claims that it rests on
     */
    public OutcomeOfCase {
        claims = List.copyOf(claims);
    }

    /**
     * {@return what became of a case}
     *
     * @param found the case
     */
    public static OutcomeOfCase of(CaseOnRecord found) {
        CaseOutcome outcome = found.outcome();
        Optional<CaseStep> deleted =
                step(found, CaseStage.NOTICE_DELETED).filter(step -> !CaseNotices.isReissued(found, step));
        boolean undecided = outcome == CaseOutcome.PENDING || outcome == CaseOutcome.RELEASED;
        if (undecided && CaseNotices.isByNotice(found) && deleted.isPresent()) {
            return of(found, deleted.get(), Meaning.MISSING);
        }
        Optional<CaseStep> custody = outcome == CaseOutcome.PENDING ? custody(found) : Optional.empty();
        if (custody.isPresent()) {
            return of(found, custody.get(), Meaning.UNKNOWN);
        }
        if (outcome == CaseOutcome.PENDING && (!found.isByRequest() || CaseNotices.areAll(found))) {
            return lastKnown(found);
        }
        return new OutcomeOfCase(
                outcome.label(),
                true,
                found.day(),
                outcome == CaseOutcome.PENDING,
                (outcome == CaseOutcome.RELEASED ? ", later not determined" : "")
                        + (found.annulledUnknown() ? ANNULLED_UNKNOWN : "")
                        + (found.isAlleged() ? ", alleged" : "")
                        + found.returned()
                                .filter(step -> outcome != CaseOutcome.RETURNED)
                                .map(step -> returned(found, step))
                                .orElse(""),
                found.isAlleged() || found.annulledUnknown() ? Meaning.UNKNOWN : meaning(outcome),
                found.claims());
    }

    private static String returned(CaseOnRecord found, CaseStep step) {
        return "; returned outside extradition" + Dates.spacedYear(step.date())
                + (found.asReturn().isAlleged() ? ", alleged" : "")
                + (found.returnContested() ? " (contested)" : "");
    }

    private static Meaning meaning(CaseOutcome outcome) {
        return switch (outcome) {
            case EXECUTED, RETURNED -> Meaning.GOOD;
            case ELSEWHERE -> Meaning.WEAK;
            case REFUSED, ANNULLED, LAPSED, WITHDRAWN, FOILED -> Meaning.MISSING;
            case AUTHORISED, RELEASED, PENDING, DISPUTED -> Meaning.UNKNOWN;
        };
    }

    private static OutcomeOfCase of(CaseOnRecord found, CaseStep step, Meaning meaning) {
        ClaimId claim = ClaimId.of(found.record().id().value(), "steps", step.key());
        return new OutcomeOfCase(step.stage().label(), false, step.date(), false, "", meaning, List.of(claim));
    }

    /** {@return that the person was in the custody of the requesting state, unless it asked only later} */
    private static Optional<CaseStep> custody(CaseOnRecord found) {
        return step(found, CaseStage.IN_CUSTODY)
                .filter(step ->
                        step.by().map(found.record().requesting()::equals).orElse(true))
                .filter(step -> step(found, CaseStage.REQUESTED)
                        .flatMap(CaseStep::date)
                        .map(asked -> step.date()
                                .filter(day -> asked.isBefore(day).isTrue())
                                .isPresent())
                        .orElse(true));
    }

    /**
     * {@return the last known step for a person whose fate no source reports: an attempt was made, or they disappeared}
     */
    private static OutcomeOfCase lastKnown(CaseOnRecord found) {
        return step(found, CaseStage.DISAPPEARED)
                .or(() -> step(found, CaseStage.ATTEMPTED))
                .map(step -> of(found, step, Meaning.UNKNOWN))
                .orElseGet(() -> new OutcomeOfCase(
                        SilenceWords.NOT_DETERMINED, false, Optional.empty(), false, "", Meaning.UNKNOWN, List.of()));
    }

    /**
     * {@return the step of a stage that is shown: of several, the first with a day}
     *
     * @param found the case
     * @param stage the stage
     */
    public static Optional<CaseStep> step(CaseOnRecord found, CaseStage stage) {
        return found.steps().stream()
                .filter(step -> step.stage() == stage)
                .min(Comparator.comparing(step -> step.date().isEmpty()));
    }

    /** {@return the outcome with its day: "Foiled 2024-03-22"} */
    @Override
    public String toString() {
        return label + day.map(on -> " " + on).orElse("") + remark;
    }
}
