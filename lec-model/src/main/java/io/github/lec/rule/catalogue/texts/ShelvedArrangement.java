package io.github.lec.rule.catalogue.texts;

import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.StageAnswer;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether an arrangement had been put aside, by all parties or one of them, and had not come back. */
public final class ShelvedArrangement {
    private static final Set<Stage> BACK = EnumSet.of(Stage.SIGNED, Stage.IN_FORCE, Stage.RESUMED);

    private final View view;
    private final Arrangement arrangement;

    /** The actors whose own step decides; a step of another party leaves the question open. */
    private final Collection<ActorId> concerned;

    ShelvedArrangement(View view, Arrangement arrangement, Collection<ActorId> concerned) {
        this.view = view;
        this.arrangement = arrangement;
        this.concerned = concerned;
    }

    /** {@return whether it was put aside on a day; open if the day is not known, or if a source denies it} */
    Truth on(LocalDate day) {
        StageAnswer reported = view.instruments().stage(arrangement, Stage.SHELVED);
        return Truth.any(claims(reported.affirmed()), claim -> wasBy(claim, reported.denied(), day));
    }

    private Truth wasBy(List<LifecycleStep> claim, List<LifecycleStep> denied, LocalDate day) {
        Optional<PartialDate> since = since(claim);
        Optional<ActorId> party = claim.get(0).party();
        Truth aside = since.map(on -> on.isOnOrBefore(day)).orElse(Truth.UNKNOWN);
        boolean open = Lists.anyMatch(denied, denial -> contradicts(denial, party, since))
                || party.filter(one -> !isConcerned(one)).isPresent();
        Truth putAside = open ? aside.and(Truth.UNKNOWN) : aside;
        return putAside.isFalse()
                ? putAside
                : putAside.and(isBack(party, since, day).not());
    }

    /** In a bilateral arrangement, any party that put it aside is one that operated under it. */
    private boolean isConcerned(ActorId party) {
        return !arrangement.isMultilateral() || concerned.contains(party);
    }

    /** {@return whether it was signed, entered into operation or resumed after it had been put aside, and by a day} */
    private Truth isBack(Optional<ActorId> party, Optional<PartialDate> aside, LocalDate day) {
        return Truth.any(reportedStages(), stage -> {
            StageAnswer reported = view.instruments().stage(arrangement, stage);
            return Truth.any(
                    claims(reported.affirmed()),
                    claim -> isOf(claim.get(0), party) ? isBack(claim, reported.denied(), aside, day) : Truth.FALSE);
        });
    }

    /** A stage that no source reports is not a question. */
    private Set<Stage> reportedStages() {
        return BACK.stream()
                .filter(stage ->
                        !view.instruments().reportedParties(arrangement, stage).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }

    private Truth isBack(
            List<LifecycleStep> claim, List<LifecycleStep> denied, Optional<PartialDate> aside, LocalDate day) {
        Optional<PartialDate> again = day(claim);
        Truth after =
                again.flatMap(on -> aside.map(since -> since.isBefore(on))).orElse(Truth.UNKNOWN);
        Truth done = again.map(on -> on.isOnOrBefore(day)).orElse(Truth.UNKNOWN);
        // what was observed on a later day may have been so before
        boolean seen = Lists.allMatch(claim, step -> step.date().isEmpty());
        boolean open = Lists.anyMatch(
                denied, denial -> contradicts(denial, claim.get(0).party(), again));
        Truth back = after.and(seen ? done.or(Truth.UNKNOWN) : done);
        return open ? back.and(Truth.UNKNOWN) : back;
    }

    /** Whether a step is one of all parties, or of the party that had put it aside. */
    private static boolean isOf(LifecycleStep step, Optional<ActorId> party) {
        return step.party().isEmpty() || step.party().equals(party);
    }

    /** An observation from before the reported day of the step does not contradict it. */
    private static boolean contradicts(LifecycleStep denial, Optional<ActorId> party, Optional<PartialDate> taken) {
        Optional<PartialDate> seen = denial.observedOn().or(denial::date);
        boolean before = seen.flatMap(on -> taken.map(on::isBefore))
                .orElse(Truth.UNKNOWN)
                .isTrue();
        return denial.party().equals(party) && !before;
    }

    private static Collection<List<LifecycleStep>> claims(List<LifecycleStep> steps) {
        return steps.isEmpty()
                ? Collections.emptyList()
                : steps.stream()
                        .collect(Collectors.groupingBy(LifecycleStep::key, LinkedHashMap::new, Collectors.toList()))
                        .values();
    }

    /** {@return the day from which it was put aside; what was observed on a day had happened by then} */
    private Optional<PartialDate> since(List<LifecycleStep> claim) {
        return Lists.anyMatch(claim, step -> step.date().isPresent())
                ? day(claim)
                : day(claim)
                        .flatMap(PartialDate::latest)
                        .map(seen -> PartialDate.between(Optional.empty(), Optional.of(seen)));
    }

    private Optional<PartialDate> day(List<LifecycleStep> claim) {
        List<PartialDate> dated =
                claim.stream().flatMap(step -> step.date().stream()).toList();
        return view.acts()
                .day(
                        dated.isEmpty()
                                ? claim.stream()
                                        .flatMap(step -> step.observedOn().stream())
                                        .toList()
                                : dated);
    }
}
