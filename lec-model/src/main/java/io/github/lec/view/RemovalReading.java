package io.github.lec.view;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the person in a case: whether they were brought to the state that asked, and on which steps sources contradict each
 * other. Whether the person was surrendered, and whether they came in any way, are two questions of this one reading.
 */
final class RemovalReading {
    /** The steps by which a person leaves the requested state. */
    private static final Set<CaseStage> REMOVAL =
            EnumSet.of(CaseStage.SURRENDERED, CaseStage.RETURNED, CaseStage.DEPORTED);

    private static final Set<CaseRoute> BY_AGENTS = EnumSet.of(CaseRoute.RENDITION);

    private static final Set<CaseStage> ENDED_WITHOUT =
            EnumSet.of(CaseStage.REFUSED, CaseStage.LAPSED, CaseStage.WITHDRAWN, CaseStage.FOILED);
    private static final Set<CaseStage> REOPENED =
            EnumSet.of(CaseStage.COURT_ALLOWED, CaseStage.COURT_ANNULLED, CaseStage.SURRENDER_DECIDED);
    private static final Set<Outcome> REOPENING =
            EnumSet.of(Outcome.ALLOWED, Outcome.ANNULLED, Outcome.REMITTED, Outcome.NOT_DETERMINED);

    /** The stages of a case that goes on. */
    private static final Set<CaseStage> GOING_ON = EnumSet.of(
            CaseStage.NOTICE_ISSUED,
            CaseStage.REQUESTED,
            CaseStage.ARRESTED,
            CaseStage.PENDING,
            CaseStage.COURT_ALLOWED,
            CaseStage.SURRENDER_DECIDED,
            CaseStage.ATTEMPTED);

    /** The routes that no refusal of an extradition stops: who is taken by agents, or made to come, comes in spite of it. */
    private static final Set<CaseRoute> IN_SPITE_OF_REFUSAL = EnumSet.of(CaseRoute.RENDITION, CaseRoute.FORCED_RETURN);

    /** The steps that show, or may show, a person in the hands of the state that sought them; one can be convicted in absence. */
    private static final Set<CaseStage> SEEN_THERE =
            EnumSet.of(CaseStage.IN_CUSTODY, CaseStage.CONFESSION_BROADCAST, CaseStage.TRIED, CaseStage.CONVICTED);

    private final KnownAccounts accounts;
    private final Case subject;
    private final List<CaseStep> steps;

    RemovalReading(KnownAccounts accounts, Case subject) {
        this.accounts = accounts;
        this.subject = subject;
        this.steps = accounts.ask(subject, "steps", subject.steps());
    }

    /** {@return the day of a step, or that on which it began} */
    static Optional<PartialDate> when(CaseStep step) {
        return step.date().or(step::start);
    }

    /** {@return whether the person was surrendered to the state that asked} */
    Truth isSurrendered() {
        return hasCome(EnumSet.of(CaseStage.SURRENDERED));
    }

    /** {@return whether the person was surrendered, returned or deported to it, or taken by its agents} */
    Truth isRemoved() {
        return isTaken() ? Truth.TRUE : hasCome(REMOVAL);
    }

    /**
     * {@return whether agents took the person, who was in the custody of the state that asked afterwards, and after every refusal: no
     * removal is recorded then, and nothing else became of the case}
     */
    boolean isTaken() {
        return isAnyInCustody()
                && !custody().isEmpty()
                && refusals().stream().allMatch(LastOf.steps(custody(), step -> true)::isAfter)
                && hasCome(REMOVAL) == Truth.UNKNOWN
                && RouteReading.isOne(accounts, subject, BY_AGENTS).isTrue();
    }

    /** Nearly no case has such a step: this is asked for each case and rule, and allocates nothing. */
    private boolean isAnyInCustody() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).stage() == CaseStage.IN_CUSTODY) {
                return true;
            }
        }
        return false;
    }

    /** {@return when the person was in the custody of the state that asked; none if a source denies it, or tells of a removal} */
    List<CaseStep> custody() {
        boolean toldOtherwise = steps.stream()
                .anyMatch(step ->
                        REMOVAL.contains(step.stage()) || step.stage() == CaseStage.IN_CUSTODY && step.denies());
        return toldOtherwise
                ? List.of()
                : steps.stream()
                        .filter(step -> step.stage() == CaseStage.IN_CUSTODY
                                && step.by().map(subject.requesting()::equals).orElse(true)
                                && when(step)
                                        .map(day -> day.isOnOrBefore(accounts.asOf())
                                                .isTrue())
                                        .orElse(true))
                        .toList();
    }

    private Truth hasCome(Set<CaseStage> stages) {
        List<CaseStep> told = steps.stream()
                .filter(step -> stages.contains(step.stage()) && !isElsewhere(step))
                .toList();
        Set<String> denied = denied(told);
        List<CaseStep> affirmed = told.stream().filter(step -> !step.denies()).toList();
        List<CaseStep> undisputed =
                affirmed.stream().filter(step -> !denied.contains(step.key())).toList();
        if (undisputed.isEmpty() && !denied.isEmpty()) {
            // that a surrender is denied leaves other ways open, unless the case ended without one
            return affirmed.isEmpty() && (stages.size() == 1 || hasNotCome()) ? Truth.FALSE : Truth.UNKNOWN;
        }
        if (!undisputed.isEmpty()) {
            return contradicted(affirmed).findFirst().isPresent()
                    ? Truth.UNKNOWN
                    : Truth.any(undisputed, this::isTakenByNow);
        }
        boolean ended = stages.size() == 1 ? hasEndedWithout() : hasNotCome();
        return ended ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** {@return whether a step was taken by the view's day: of an open day, if a source published by then tells of it} */
    private Truth isTakenByNow(CaseStep step) {
        Optional<PartialDate> day = when(step);
        return day.isEmpty() || accounts.isPast(step, day)
                ? Truth.TRUE
                : day.get().isOnOrBefore(accounts.asOf());
    }

    /** {@return the steps taken by the view's day that decide what became of the person, and that other accounts contradict} */
    List<CaseStep> disputed() {
        Set<String> denied = denied(steps);
        List<CaseStep> deciding = taken().filter(step -> REMOVAL.contains(step.stage())
                        || isRefusal(step)
                        || CaseOutcome.AUTHORISED.shownBy().contains(step.stage()))
                .toList();
        return Stream.concat(
                        deciding.stream().filter(step -> denied.contains(step.key())),
                        contradicted(deciding.stream()
                                .filter(step -> REMOVAL.contains(step.stage()))
                                .toList()))
                .distinct()
                .toList();
    }

    /**
     * {@return the removals of which accounts name two destinations, or after which an end without one is said to be} A court that
     * refuses when the person is gone does not undo that.
     */
    private Stream<CaseStep> contradicted(List<CaseStep> removals) {
        if (removals.isEmpty()) {
            return Stream.empty();
        }
        List<CaseStep> taken = taken().toList();
        LastOf ends = LastOf.steps(taken, step -> ENDED_WITHOUT.contains(step.stage()));
        Map<String, Set<ActorId>> destinations = taken.stream()
                .collect(Collectors.groupingBy(CaseStep::key, Collectors.mapping(this::whereTo, Collectors.toSet())));
        return removals.stream()
                .filter(gone -> ends.isAfter(when(gone))
                        || destinations.getOrDefault(gone.key(), Set.of()).size() > 1);
    }

    /** {@return whether a step is an end without a removal that is certainly of a later day than one} */
    boolean contradicts(CaseStep end, CaseStep removal) {
        return ENDED_WITHOUT.contains(end.stage())
                && REMOVAL.contains(removal.stage())
                && LastOf.steps(List.of(end), step -> true).isAfter(when(removal));
    }

    /** {@return the accounts that contradict a disputed step: denials, other destinations, and ends after it} */
    Stream<CaseStep> contradicting(CaseStep disputed) {
        return steps.stream()
                .filter(other -> other.key().equals(disputed.key())
                        ? other.denies() || !whereTo(other).equals(whereTo(disputed))
                        : !other.denies() && accounts.isPast(other, when(other)) && contradicts(other, disputed));
    }

    /** {@return whether a step is certainly of a later day than a removal} */
    boolean isAfterRemoval(CaseStep later) {
        return taken().filter(step -> REMOVAL.contains(step.stage()))
                .anyMatch(gone -> LastOf.steps(List.of(later), step -> true).isAfter(when(gone)));
    }

    /** {@return where the person was brought, if no account tells of a removal to the state that asked} */
    Optional<ActorId> destination() {
        List<ActorId> destinations = taken().filter(step -> REMOVAL.contains(step.stage()))
                .map(this::whereTo)
                .toList();
        return destinations.contains(subject.requesting())
                ? Optional.empty()
                : destinations.stream().findFirst();
    }

    private ActorId whereTo(CaseStep step) {
        return step.destination().orElse(subject.requesting());
    }

    /** {@return the steps that were taken by the view's day as far as is known} */
    Stream<CaseStep> taken() {
        return steps.stream().filter(step -> !step.denies() && accounts.isPast(step, when(step)));
    }

    /** {@return the keys of the steps that an account denies} */
    static Set<String> denied(List<CaseStep> told) {
        return told.stream().filter(CaseStep::denies).map(CaseStep::key).collect(Collectors.toSet());
    }

    /** {@return whether a removal was to another state than the one that asked} */
    private boolean isElsewhere(CaseStep step) {
        return REMOVAL.contains(step.stage())
                && step.destination()
                        .filter(state -> !state.equals(subject.requesting()))
                        .isPresent();
    }

    /** {@return whether a case has ended without the person, and nothing shows that they were taken in spite of it} */
    private boolean hasNotCome() {
        return hasEndedWithout() && !isSeenThereAfterTheEnd();
    }

    /** A person taken by agents after a refusal came although no surrender is recorded (Iskandarov v Russia). */
    private boolean isSeenThereAfterTheEnd() {
        List<CaseStep> seen = taken().filter(step -> SEEN_THERE.contains(step.stage())
                        && step.by().map(subject.requesting()::equals).orElse(true))
                .toList();
        List<Optional<PartialDate>> refusals = refusals();
        return !seen.isEmpty()
                && !refusals.isEmpty()
                && refusals.stream().allMatch(LastOf.steps(seen, step -> true)::isAfter)
                && accounts.ask(subject, "route", subject.route()).stream()
                        .anyMatch(route -> !route.denies() && IN_SPITE_OF_REFUSAL.contains(route.value()));
    }

    private List<Optional<PartialDate>> refusals() {
        return Stream.concat(
                        steps.stream()
                                .filter(step -> !step.denies() && isRefusal(step))
                                .map(RemovalReading::when),
                        accounts.seen(subject.decisions()).stream()
                                .filter(decision -> !decision.denies() && decision.outcome() == Outcome.REFUSED)
                                .map(Decision::date))
                .toList();
    }

    /**
     * {@return whether a case has ended so: a court's refusal ends it unless another decision may have come after it, other ends
     * until it goes on; what another source denies has ended nothing}
     */
    private boolean hasEndedWithout() {
        LastOf goingOn = LastOf.steps(steps, step -> GOING_ON.contains(step.stage()));
        List<CaseStep> ends = steps.stream()
                .filter(step -> !step.denies() && (isRefusal(step) || isElsewhere(step)))
                .filter(step -> !goingOn.isAfter(when(step)) && !isDenied(step))
                .toList();
        if (ends.stream().anyMatch(step -> step.stage() != CaseStage.COURT_REFUSED)) {
            return true;
        }
        List<Optional<PartialDate>> refusals = ends.stream()
                .map(RemovalReading::when)
                .filter(refusal -> !reopened(refusal).mayBeAfter(refusal))
                .toList();
        if (subject.decisions().isEmpty()) {
            return !refusals.isEmpty();
        }
        List<Decision> decisions = accounts.ask(subject, "decisions", subject.decisions());
        // a refusal that is recorded as a decision ends a case as one that is recorded as a step does
        return Stream.concat(
                        refusals.stream(),
                        decisions.stream()
                                .filter(decision -> decision.outcome() == Outcome.REFUSED
                                        && !decision.denies()
                                        && !isContested(decision, decisions))
                                .map(Decision::date)
                                .filter(refusal -> !goingOn.isAfter(refusal)
                                        && !reopened(refusal).mayBeAfter(refusal)))
                .anyMatch(refusal -> !reopening(decisions, refusal).mayBeAfter(refusal));
    }

    private boolean isDenied(CaseStep told) {
        return steps.stream().anyMatch(other -> other.denies() && other.key().equals(told.key()));
    }

    private static boolean isContested(Decision told, List<Decision> decisions) {
        return !contesting(told, decisions).isEmpty();
    }

    /** {@return the accounts of the same decision, and of no other day, that deny it or tell of another outcome} */
    static List<Decision> contesting(Decision told, List<Decision> decisions) {
        return decisions.stream()
                .filter(other -> other.key().equals(told.key()))
                .filter(other -> other.date()
                        .flatMap(day -> told.date().map(day::overlaps))
                        .orElse(true))
                .filter(other -> other.denies()
                        || other.outcome() != told.outcome() && other.outcome() != Outcome.NOT_DETERMINED)
                .toList();
    }

    /** {@return the steps that can reopen a case after a refusal: what annuls and refuses on one day sends nothing back} */
    private LastOf reopened(Optional<PartialDate> refusal) {
        return LastOf.steps(
                steps,
                step -> REOPENED.contains(step.stage())
                        && !(step.stage() == CaseStage.COURT_ANNULLED && isOfOneDay(when(step), refusal)));
    }

    private static LastOf reopening(List<Decision> decisions, Optional<PartialDate> refusal) {
        return LastOf.decisions(
                decisions,
                decision -> REOPENING.contains(decision.outcome())
                        && !(decision.outcome() == Outcome.ANNULLED && isOfOneDay(decision.date(), refusal)));
    }

    private static boolean isOfOneDay(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.filter(day -> day.precision() == PartialDate.Precision.DAY).isPresent() && one.equals(other);
    }

    /** {@return whether a step says that the person is not handed over} */
    private static boolean isRefusal(CaseStep step) {
        return ENDED_WITHOUT.contains(step.stage()) || step.stage() == CaseStage.COURT_REFUSED;
    }
}
