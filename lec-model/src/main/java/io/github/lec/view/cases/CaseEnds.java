package io.github.lec.view.cases;

import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.days.LatestDay;
import io.github.lec.view.rulings.RulingsOnRecord;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Determines whether a case ended without the person being brought to the requesting state: by refusals and other ends
 * that were not reopened.
 */
public final class CaseEnds {
    /** The steps by which a person leaves the requested state. */
    public static final Set<CaseStage> REMOVAL = CaseStage.removals();

    private static final Set<CaseStage> ENDED_WITHOUT =
            EnumSet.of(CaseStage.REFUSED, CaseStage.LAPSED, CaseStage.WITHDRAWN, CaseStage.FOILED);
    private static final Set<CaseStage> REOPENED =
            EnumSet.of(CaseStage.COURT_ALLOWED, CaseStage.COURT_ANNULLED, CaseStage.SURRENDER_DECIDED);
    private static final Set<Outcome> REOPENING =
            EnumSet.of(Outcome.ALLOWED, Outcome.ANNULLED, Outcome.REMITTED, Outcome.NOT_DETERMINED);

    /** The stages of a case that goes on. */
    private static final Set<CaseStage> CONTINUED = EnumSet.of(
            CaseStage.NOTICE_ISSUED,
            CaseStage.REQUESTED,
            CaseStage.ARRESTED,
            CaseStage.PENDING,
            CaseStage.COURT_ALLOWED,
            CaseStage.SURRENDER_DECIDED,
            CaseStage.ATTEMPTED);

    private final KnownAccounts accounts;
    private final Case subject;
    private final List<CaseStep> steps;

    CaseEnds(KnownAccounts accounts, Case subject, List<CaseStep> steps) {
        this.accounts = accounts;
        this.subject = subject;
        this.steps = steps;
    }

    /** {@return whether a step ends a case without a removal; a court's refusal may still be appealed} */
    static boolean isEndWithoutRemoval(CaseStep step) {
        return ENDED_WITHOUT.contains(step.stage());
    }

    /** {@return whether a step ends a request that nobody refused} */
    static boolean isGivenUp(CaseStep end) {
        return end.stage() == CaseStage.WITHDRAWN || end.stage() == CaseStage.LAPSED;
    }

    /** {@return the days of all refusals that sources report, as steps or as decisions} */
    List<Optional<PartialDate>> refusals() {
        return Stream.concat(
                        steps.stream()
                                .filter(step -> !step.denies() && isRefusal(step))
                                .map(CaseStep::day),
                        own(accounts.seen(subject.decisions())).stream()
                                .filter(decision -> !decision.denies() && decision.outcome() == Outcome.REFUSED)
                                .map(Decision::date))
                .toList();
    }

    /**
     * {@return whether a case has ended in this way: a court's refusal ends it unless another decision may have
     * followed; other ends hold until the case continues; a step that another source denies has not ended it}
     */
    boolean hasEndedWithoutRemoval() {
        LatestDay continued = LatestDay.ofSteps(steps, step -> CONTINUED.contains(step.stage()));
        List<CaseStep> ends = Lists.filter(
                steps,
                step -> !step.denies()
                        && (isRefusal(step) || Destinations.isElsewhere(subject, step))
                        && !continued.isAfter(step.day())
                        && !isDenied(step));
        if (Lists.anyMatch(ends, step -> step.stage() != CaseStage.COURT_REFUSED)) {
            return true;
        }
        List<Optional<PartialDate>> refusals = Lists.filter(
                Lists.map(ends, CaseStep::day), refusal -> !reopened(refusal).mayBeAfter(refusal));
        if (subject.decisions().isEmpty()) {
            return !refusals.isEmpty();
        }
        List<Decision> decisions = own(accounts.ask(subject, "decisions", subject.decisions()));
        // a refusal recorded as a decision ends a case in the same way as one recorded as a step
        return Stream.concat(
                        refusals.stream(),
                        decisions.stream()
                                .filter(decision -> decision.outcome() == Outcome.REFUSED
                                        && !decision.denies()
                                        && !isContested(decision, decisions))
                                .map(Decision::date)
                                .filter(refusal -> !continued.isAfter(refusal)
                                        && !reopened(refusal).mayBeAfter(refusal)))
                .anyMatch(refusal -> !reopening(decisions, refusal).mayBeAfter(refusal));
    }

    private List<Decision> own(List<Decision> decisions) {
        return new RulingsOnRecord(accounts, subject).ownDecisions(decisions);
    }

    private boolean isDenied(CaseStep end) {
        return Lists.anyMatch(steps, other -> other.denies() && other.key().equals(end.key()));
    }

    private static boolean isContested(Decision decision, List<Decision> decisions) {
        return !contesting(decision, decisions).isEmpty();
    }

    /**
     * {@return the accounts of the same decision, on a day that can be the same, that deny it or give another outcome}
     */
    public static List<Decision> contesting(Decision decision, List<Decision> decisions) {
        return decisions.stream()
                .filter(decision::isOfSameDecision)
                .filter(other -> other.date()
                        .flatMap(day -> decision.date().map(day::overlaps))
                        .orElse(true))
                .filter(other -> other.denies()
                        || other.outcome() != decision.outcome() && other.outcome() != Outcome.NOT_DETERMINED)
                .toList();
    }

    /**
     * {@return the steps that can reopen a case after a refusal: an annulment on the day of a refusal does not send the
     * case back}
     */
    private LatestDay reopened(Optional<PartialDate> refusal) {
        return LatestDay.ofSteps(
                steps,
                step -> REOPENED.contains(step.stage())
                        && !(step.stage() == CaseStage.COURT_ANNULLED && isOfOneDay(step.day(), refusal)));
    }

    private static LatestDay reopening(List<Decision> decisions, Optional<PartialDate> refusal) {
        return LatestDay.ofDecisions(
                decisions,
                decision -> REOPENING.contains(decision.outcome())
                        && !(decision.outcome() == Outcome.ANNULLED && isOfOneDay(decision.date(), refusal)));
    }

    private static boolean isOfOneDay(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.filter(day -> day.precision() == PartialDate.Precision.DAY).isPresent() && one.equals(other);
    }

    /** {@return whether a step says that the person is not handed over} */
    static boolean isRefusal(CaseStep step) {
        return ENDED_WITHOUT.contains(step.stage()) || step.stage() == CaseStage.COURT_REFUSED;
    }
}
