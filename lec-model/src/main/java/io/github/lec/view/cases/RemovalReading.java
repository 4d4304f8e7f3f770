package io.github.lec.view.cases;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.days.LatestDay;
import io.github.lec.view.days.StepDays;
import io.github.lec.view.rulings.RulingsOnRecord;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Determines what happened to the person in a case: whether they were brought to the requesting state, and on which
 * steps sources contradict each other. Whether the person was surrendered, and whether they came in any way, are two
 * questions to this one reading. What a court of another state ruled, as on a transit, is no ruling on the request.
 */
public final class RemovalReading {
    /** The steps by which a person comes back to the requesting state without extradition. */
    public static final Set<CaseStage> OUTSIDE_EXTRADITION =
            Collections.unmodifiableSet(EnumSet.of(CaseStage.RETURNED, CaseStage.DEPORTED));

    /** The steps that allow a surrender. */
    public static final Set<CaseStage> ALLOWING =
            Collections.unmodifiableSet(EnumSet.of(CaseStage.COURT_ALLOWED, CaseStage.SURRENDER_DECIDED));

    private static final Set<CaseRoute> BY_AGENTS = EnumSet.of(CaseRoute.RENDITION);

    /**
     * The steps that show, or may show, a person in the custody of the requesting state; a person can be convicted in
     * absentia.
     */
    private static final Set<CaseStage> SEEN_THERE =
            EnumSet.of(CaseStage.IN_CUSTODY, CaseStage.CONFESSION_BROADCAST, CaseStage.TRIED, CaseStage.CONVICTED);

    private final KnownAccounts accounts;
    private final Case subject;
    private final List<CaseStep> steps;

    public RemovalReading(KnownAccounts accounts, Case subject) {
        this.accounts = accounts;
        this.subject = subject;
        this.steps = new RulingsOnRecord(accounts, subject).own(accounts.ask(subject, "steps", subject.steps()));
    }

    /** {@return whether the person was surrendered to the requesting state} */
    public Truth isSurrendered() {
        return cameToRequestingState(EnumSet.of(CaseStage.SURRENDERED));
    }

    /** {@return whether the person was surrendered, returned or deported to it, or taken by its agents} */
    public Truth isRemoved() {
        return wasTakenByAgents() ? Truth.TRUE : cameToRequestingState(CaseEnds.REMOVAL);
    }

    /**
     * {@return whether agents took the person, who was then in the custody of the requesting state, after every
     * refusal, while no removal and no other outcome is recorded}
     */
    public boolean wasTakenByAgents() {
        return isAnyInCustody()
                && !custody().isEmpty()
                && Lists.allMatch(ends().refusals(), LatestDay.ofSteps(custody(), step -> true)::isAfter)
                && cameToRequestingState(CaseEnds.REMOVAL) == Truth.UNKNOWN
                && RouteReading.isOne(accounts, subject, BY_AGENTS).isTrue();
    }

    /** Allocates nothing, since it is asked for each case and rule, and hardly any case has such a step. */
    private boolean isAnyInCustody() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).stage() == CaseStage.IN_CUSTODY) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the steps that show the person in the custody of the requesting state; none if a source denies it, or
     * reports a removal}
     */
    public List<CaseStep> custody() {
        boolean reportedOtherwise = Lists.anyMatch(
                steps,
                step -> CaseEnds.REMOVAL.contains(step.stage())
                        || step.stage() == CaseStage.IN_CUSTODY && step.denies());
        return reportedOtherwise
                ? List.of()
                : Lists.filter(
                        steps,
                        step -> step.stage() == CaseStage.IN_CUSTODY
                                && step.by().map(subject.requesting()::equals).orElse(true)
                                && step.day()
                                        .map(day -> day.isOnOrBefore(accounts.asOf())
                                                .isTrue())
                                        .orElse(true));
    }

    private CaseEnds ends() {
        return new CaseEnds(accounts, subject, steps);
    }

    private Truth cameToRequestingState(Set<CaseStage> stages) {
        List<CaseStep> reported =
                Lists.filter(steps, step -> stages.contains(step.stage()) && !Destinations.isElsewhere(subject, step));
        Set<String> denied = denied(reported);
        List<CaseStep> affirmed = denied.isEmpty() ? reported : Lists.filter(reported, step -> !step.denies());
        List<CaseStep> undisputed =
                denied.isEmpty() ? affirmed : Lists.filter(affirmed, step -> !denied.contains(step.key()));
        if (!undisputed.isEmpty()) {
            return !contradicted(affirmed).isEmpty()
                    ? Truth.UNKNOWN
                    : Truth.any(undisputed, step -> isStraddling(step) ? Truth.UNKNOWN : isPastByNow(step));
        }
        boolean surrenderOnly = stages.size() == 1;
        boolean certainlyNot;
        if (denied.isEmpty()) {
            certainlyNot = surrenderOnly ? ends().hasEndedWithoutRemoval() : endedWithoutThePerson();
        } else {
            // a denied surrender leaves other ways open, unless the case ended without one
            certainlyNot = affirmed.isEmpty() && (surrenderOnly || endedWithoutThePerson());
        }
        return certainlyNot ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * {@return whether a step was taken by the view's day; if its day is open, whether a source published by then
     * reports it}
     */
    private Truth isPastByNow(CaseStep step) {
        Optional<PartialDate> day = step.day();
        return day.isEmpty() || accounts.isPast(step, day)
                ? Truth.TRUE
                : day.get().isOnOrBefore(accounts.asOf());
    }

    /**
     * {@return whether accounts of a step give days before and after the view's day, so that it is open whether it was
     * taken}
     */
    private boolean isStraddling(CaseStep step) {
        return StepDays.isStraddling(accounts.asOf(), steps, step);
    }

    /**
     * {@return the steps taken by the view's day that decide what happened to the person, and that other accounts
     * contradict}
     */
    public List<CaseStep> disputed() {
        Set<String> denied = denied(steps);
        List<CaseStep> deciding = Lists.filter(
                stepsTaken(),
                step -> CaseEnds.REMOVAL.contains(step.stage())
                        || CaseEnds.isRefusal(step)
                        || step.stage() == CaseStage.COURT_ANNULLED
                        || ALLOWING.contains(step.stage()));
        return Stream.concat(
                        deciding.stream().filter(step -> denied.contains(step.key()) || isStraddling(step)),
                        contradicted(Lists.filter(deciding, step -> CaseEnds.REMOVAL.contains(step.stage()))).stream())
                .distinct()
                .toList();
    }

    /**
     * {@return the removals with two reported destinations, or followed by a reported end without removal} A court's
     * refusal after the person was gone does not undo the removal.
     */
    private List<CaseStep> contradicted(List<CaseStep> removals) {
        if (removals.isEmpty()) {
            return List.of();
        }
        List<CaseStep> taken = stepsTaken();
        // without a recorded destination, all are to the requesting state
        Map<String, Set<ActorId>> destinations = taken.size() > 1
                        && Lists.anyMatch(taken, step -> step.destination().isPresent())
                ? taken.stream()
                        .collect(Collectors.groupingBy(
                                CaseStep::key, Collectors.mapping(this::whereTo, Collectors.toSet())))
                : Map.of();
        return Lists.filter(
                removals,
                gone -> Lists.anyMatch(taken, end -> contradicts(end, gone))
                        || destinations.getOrDefault(gone.key(), Set.of()).size() > 1);
    }

    /**
     * {@return whether a step is an end without a removal that is certainly later than a removal} That the request
     * ended contradicts no removal to a third state, and that it was given up no return outside extradition.
     */
    public boolean contradicts(CaseStep end, CaseStep removal) {
        return CaseEnds.isEndWithoutRemoval(end)
                && CaseEnds.REMOVAL.contains(removal.stage())
                && !Destinations.isElsewhere(subject, removal)
                && !(CaseEnds.isGivenUp(end) && isOutsideExtradition(removal))
                && LatestDay.ofSteps(List.of(end), step -> true).isAfter(removal.day());
    }

    /** {@return the accounts that contradict a disputed step: denials, other destinations, and ends after it} */
    public Stream<CaseStep> contradicting(CaseStep disputed) {
        return steps.stream()
                .filter(other -> other.key().equals(disputed.key())
                        ? other.denies()
                                || !whereTo(other).equals(whereTo(disputed))
                                || isStraddling(disputed) && !accounts.isPast(other, other.day())
                        : !other.denies() && accounts.isPast(other, other.day()) && contradicts(other, disputed));
    }

    private static boolean isOutsideExtradition(CaseStep removal) {
        return OUTSIDE_EXTRADITION.contains(removal.stage());
    }

    /**
     * {@return whether a step came too late to end the case: a court's refusal when the person was gone, or that the
     * request was given up when the person had come back without it}
     */
    public boolean isTooLate(CaseStep end) {
        return end.stage() == CaseStage.COURT_REFUSED && isAfterRemoval(end.day())
                || CaseEnds.isGivenUp(end)
                        && isAfter(
                                end.day(),
                                gone -> isOutsideExtradition(gone) && !Destinations.isElsewhere(subject, gone));
    }

    /** {@return whether a day is certainly later than a removal} */
    public boolean isAfterRemoval(Optional<PartialDate> later) {
        return isAfter(later, gone -> CaseEnds.REMOVAL.contains(gone.stage()));
    }

    private boolean isAfter(Optional<PartialDate> later, Predicate<CaseStep> wanted) {
        return later.isPresent()
                && Lists.anyMatch(
                        stepsTaken(),
                        gone -> wanted.test(gone)
                                && gone.day()
                                        .filter(left ->
                                                left.isBefore(later.get()).isTrue())
                                        .isPresent());
    }

    /** {@return where the person was brought, if no account reports a removal to the requesting state} */
    public Optional<ActorId> destination() {
        List<ActorId> destinations =
                Lists.map(Lists.filter(stepsTaken(), step -> CaseEnds.REMOVAL.contains(step.stage())), this::whereTo);
        return destinations.contains(subject.requesting())
                ? Optional.empty()
                : destinations.stream().findFirst();
    }

    private ActorId whereTo(CaseStep step) {
        return step.destination().orElse(subject.requesting());
    }

    /** {@return the steps that were taken by the view's day as far as is known} */
    public List<CaseStep> stepsTaken() {
        return Lists.filter(steps, step -> !step.denies() && accounts.isPast(step, step.day()));
    }

    /** {@return the keys of the steps that an account denies} */
    public static Set<String> denied(List<CaseStep> reported) {
        return Set.copyOf(Lists.map(Lists.filter(reported, CaseStep::denies), CaseStep::key));
    }

    /**
     * {@return whether a case has ended without a removal, and nothing shows that the person was taken in spite of it}
     */
    private boolean endedWithoutThePerson() {
        return ends().hasEndedWithoutRemoval() && !isSeenThereAfterTheEnd();
    }

    /** A person taken by agents after a refusal was removed although no surrender is recorded (Iskandarov v Russia). */
    private boolean isSeenThereAfterTheEnd() {
        List<CaseStep> seen = Lists.filter(
                stepsTaken(),
                step -> SEEN_THERE.contains(step.stage())
                        && step.by().map(subject.requesting()::equals).orElse(true));
        List<Optional<PartialDate>> refusals = ends().refusals();
        return !seen.isEmpty()
                && !refusals.isEmpty()
                && Lists.allMatch(refusals, LatestDay.ofSteps(seen, step -> true)::isAfter)
                && accounts.ask(subject, "route", subject.route()).stream()
                        .anyMatch(
                                route -> !route.denies() && CaseRoute.byForce().contains(route.value()));
    }
}
