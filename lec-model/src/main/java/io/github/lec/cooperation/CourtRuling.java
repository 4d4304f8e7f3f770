package io.github.lec.cooperation;

import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.PartialDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The last ruling of a court in a case, and what it makes of the case.
 *
 * @param account the step or the decision
 */
record CourtRuling(PersonalAccount account) {
    private static final Set<CaseOutcome> OPEN_TO_RULINGS =
            EnumSet.of(CaseOutcome.PENDING, CaseOutcome.AUTHORISED, CaseOutcome.REFUSED, CaseOutcome.ANNULLED);
    private static final Set<CaseStage> OF_AUTHORITIES = EnumSet.of(CaseStage.SURRENDER_DECIDED, CaseStage.REFUSED);

    Optional<Decision> decision() {
        return account instanceof Decision decision ? Optional.of(decision) : Optional.empty();
    }

    /** {@return how far a case has come with it; after a matter was sent back, nothing is decided} */
    Optional<CaseOutcome> outcome() {
        if (account instanceof CaseStep step) {
            return Optional.of(CaseOutcome.of(EnumSet.of(step.stage())));
        }
        Outcome outcome = ((Decision) account).outcome();
        return switch (outcome) {
            case ALLOWED -> Optional.of(CaseOutcome.AUTHORISED);
            case REFUSED -> Optional.of(CaseOutcome.REFUSED);
            case ANNULLED -> Optional.of(CaseOutcome.ANNULLED);
            case REMITTED -> Optional.of(CaseOutcome.PENDING);
            case INADMISSIBLE, VIOLATION, NO_VIOLATION, STAYED -> Optional.empty();
        };
    }

    /** {@return whether it decides over what the steps of a case show: not over what was done, nor over an authority's later decision} */
    boolean decides(CaseOutcome bySteps, List<CaseStep> steps) {
        return OPEN_TO_RULINGS.contains(bySteps)
                && steps.stream()
                        .filter(step -> OF_AUTHORITIES.contains(step.stage()))
                        .allMatch(this::isAfter);
    }

    private boolean isAfter(CaseStep step) {
        return day().flatMap(own -> day(step).map(other -> other.isBefore(own).isTrue()))
                .orElse(false);
    }

    private Optional<PartialDate> day() {
        return account instanceof CaseStep step ? day(step) : ((Decision) account).date();
    }

    private static Optional<PartialDate> day(CaseStep step) {
        return step.date().or(step::start);
    }
}
