package io.github.lec.rule.catalogue.cases;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.record.ActorId;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import io.github.lec.view.cases.Destinations;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Removals to a third state, which can hand a person to the requesting state: the third state takes the person there
 * (Bozano v France), or its agents are waiting (El-Masri v North Macedonia).
 */
public final class ThirdStates {
    private static final Set<CaseRoute> BY_AGENTS = EnumSet.of(CaseRoute.RENDITION);
    private static final Set<CaseStage> GIVEN_UP = EnumSet.of(CaseStage.LAPSED, CaseStage.WITHDRAWN);
    private static final Set<CaseStage> IN_CUSTODY = EnumSet.of(CaseStage.IN_CUSTODY);

    /** The steps that leave open whether the person was there: a person can be tried in absentia. */
    private static final Set<CaseStage> PERHAPS_ABSENT = EnumSet.of(CaseStage.TRIED, CaseStage.CONVICTED);

    private ThirdStates() {}

    /**
     * {@return whether the person was brought to the requesting state or handed to its agents, even by way of a third
     * state: open if only the removal to a third state is recorded}
     */
    public static Truth isBrought(View view, Case subject) {
        Truth straight = view.acts().isRemoved(subject);
        List<CaseStep> elsewhere = elsewhere(view, subject);
        boolean denied = Lists.allMatch(elsewhere, step -> view.acts().isDenied(subject, step));
        if (elsewhere.isEmpty() || straight.isTrue() || isDisputed(view, subject)) {
            boolean onlyOnward = !elsewhere.isEmpty() && denied && isRemovedByOthersOnly(view, subject);
            return onlyOnward ? straight.and(Truth.UNKNOWN) : straight;
        }
        Truth gone = Truth.any(elsewhere, step -> Cases.hasHappened(view, subject, step));
        Truth byThirdState = gone.and(view.acts().isRoute(subject, BY_AGENTS).or(onward(view, subject)));
        return denied && byThirdState != straight ? Truth.UNKNOWN : byThirdState;
    }

    /**
     * {@return whether the requested state removed the person to a third state; false unless it is known that nobody was
     * removed to the requesting state}
     */
    public static Truth isTakenElsewhere(View view, Case subject) {
        Truth straight = view.acts().isRemoved(subject);
        return straight.isFalse()
                ? Truth.any(elsewhere(view, subject), step -> Cases.hasHappened(view, subject, step))
                : Truth.FALSE;
    }

    /** {@return the names of the third states to which sources say that the requested state removed the person} */
    public static String names(View view, Case subject) {
        return elsewhere(view, subject).stream()
                .flatMap(step -> step.destination().stream())
                .map(view.dataset()::nameInSentence)
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    /** {@return the day on which the requested state removed the person, to any state} */
    public static Optional<PartialDate> removalDay(View view, Case subject) {
        List<CaseStep> elsewhere = elsewhere(view, subject);
        if (elsewhere.isEmpty()) {
            return Cases.removalDay(view, subject);
        }
        Optional<PartialDate> day = view.acts()
                .day(elsewhere.stream().flatMap(step -> step.day().stream()).toList());
        return day.isEmpty() || isDisputed(view, subject) || isRemovedStraight(view, subject)
                ? Cases.removalDay(view, subject)
                : day;
    }

    /**
     * {@return in words, what is open about a removal to a third state; nothing if there was none, or if nothing is
     * open}
     */
    public static Optional<OpenPoint> open(View view, Case subject) {
        return isBrought(view, subject).isKnown()
                ? Optional.empty()
                : elsewhere(view, subject).stream()
                        .findFirst()
                        .flatMap(CaseStep::destination)
                        .map(state -> OpenPoint.on(
                                        subject,
                                        "steps",
                                        "whether the person was brought from "
                                                + view.dataset().nameInSentence(state) + " to "
                                                + view.dataset().nameInSentence(subject.requesting())
                                                + (isReported(view, subject) ? "" : known(view, subject)))
                                .asked());
    }

    /** {@return what is known about the person in the requesting state, if no source reports a removal to it} */
    private static String known(View view, Case subject) {
        if (isCustodyDenied(view, subject)
                || !afterwards(view, subject, IN_CUSTODY).isEmpty()) {
            return " (sources contradict each other)";
        }
        return afterwards(view, subject, PERHAPS_ABSENT).stream()
                .findFirst()
                .map(step -> " (" + FirstLetter.lower(step.stage().label()) + " there afterwards, perhaps in absentia)")
                .orElse(" (no source says so)");
    }

    /** {@return whether a source reports a removal to the requesting state, whatever others say} */
    private static boolean isReported(View view, Case subject) {
        return Lists.anyMatch(
                view.acts().steps(subject, Cases.REMOVAL), step -> !Destinations.isElsewhere(subject, step));
    }

    /**
     * A person who was later in the custody of the requesting state came there, although no source says how; a request
     * that later lapsed or was withdrawn shows that the person did not come.
     */
    private static Truth onward(View view, Case subject) {
        Truth givenUp = isAny(view, subject, GIVEN_UP);
        Truth seen = isAny(view, subject, IN_CUSTODY);
        return givenUp.isKnown() && seen == givenUp.not() ? seen : Truth.UNKNOWN;
    }

    /**
     * {@return whether one of the steps was taken after the removal to a third state; open if a source denies each of
     * them}
     */
    private static Truth isAny(View view, Case subject, Set<CaseStage> stages) {
        return Truth.any(
                afterwards(view, subject, stages), step -> Cases.unlessDenied(view, subject, step, Truth.TRUE));
    }

    /**
     * {@return the steps of some stages, by the requesting state or an unnamed actor, after the removal to a third
     * state}
     */
    private static List<CaseStep> afterwards(View view, Case subject, Set<CaseStage> stages) {
        Optional<PartialDate> removed = removalDay(view, subject);
        return Lists.filter(
                view.acts().steps(subject, stages),
                step -> step.by().map(subject.requesting()::equals).orElse(true)
                        && ActDays.isDoneBy(step.day(), Optional.of(PartialDate.of(view.asOf())))
                                .isTrue()
                        && ActDays.isAfter(step.day(), removed));
    }

    private static boolean isCustodyDenied(View view, Case subject) {
        return !view.acts().denials(subject, IN_CUSTODY).isEmpty();
    }

    /** Accounts of one step that name both the requesting state and another contradict each other. */
    private static boolean isDisputed(View view, Case subject) {
        Set<Removal> away = elsewhere(view, subject).stream().map(Removal::of).collect(Collectors.toSet());
        return !away.isEmpty()
                && Lists.anyMatch(
                        view.acts().steps(subject, Cases.REMOVAL),
                        step -> !Destinations.isElsewhere(subject, step) && away.contains(Removal.of(step)));
    }

    /** What accounts of one removal have in common. */
    private record Removal(String step, Optional<ActorId> by) {
        static Removal of(CaseStep step) {
            return new Removal(step.key(), step.by());
        }
    }

    /** {@return whether each recorded removal to the requesting state was by another than the requested state} */
    private static boolean isRemovedByOthersOnly(View view, Case subject) {
        return view.acts().steps(subject, Cases.REMOVAL).stream()
                .filter(step -> !Destinations.isElsewhere(subject, step))
                .allMatch(step -> step.by().isPresent() && !Cases.isByRequested(view, subject, step));
    }

    private static boolean isRemovedStraight(View view, Case subject) {
        return Lists.anyMatch(
                view.acts().steps(subject, Cases.REMOVAL),
                step -> Cases.isByRequested(view, subject, step) && !Destinations.isElsewhere(subject, step));
    }

    private static List<CaseStep> elsewhere(View view, Case subject) {
        return Lists.filter(
                view.acts().steps(subject, Cases.REMOVAL),
                step -> Destinations.isElsewhere(subject, step)
                        && (step.by().isEmpty() || Cases.isByRequested(view, subject, step)));
    }
}
