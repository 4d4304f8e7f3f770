package io.github.lec.view.lifecycle;

import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.time.PartialDate;
import io.github.lec.view.days.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the accounts of the steps of an instrument say by stage: which steps were taken, when, and whether that is
 * denied.
 */
final class StepAccounts {
    private final List<LifecycleStep> steps;

    StepAccounts(List<LifecycleStep> steps) {
        this.steps = steps;
    }

    /**
     * {@return whether the only accounts of a step are plans, and the day of one may have passed; what became of it is
     * unknown}
     */
    boolean isForeseenBy(Stage stage, LocalDate day) {
        List<LifecycleStep> foreseen = Lists.filter(steps, step -> step.stage() == stage);
        return Lists.noneMatch(foreseen, LifecycleStep::wasTaken)
                && foreseen.stream()
                        .filter(step -> step.planned() && !step.denies())
                        .flatMap(step -> step.date().stream())
                        .anyMatch(on -> !on.isOnOrBefore(day).isFalse());
    }

    /**
     * {@return whether a source denies a step, or observed by a day that it had not been taken} An observation from
     * before the reported day of the step does not contradict it.
     */
    boolean isDenied(Predicate<LifecycleStep> about, DateSpan taken, LocalDate day) {
        for (LifecycleStep step : steps) {
            if (step.denies() && about.test(step)) {
                Optional<PartialDate> seen = step.observedOn().or(step::date);
                if (seen.isEmpty()) {
                    return true;
                }
                LocalDate on = seen.get().earliest().orElse(null);
                if (on != null && !on.isAfter(day) && taken.isOnOrBefore(on).isTrue()) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isDenied(LifecycleStep taken, LocalDate day) {
        return DateSpan.reconcile(List.of(taken.date().orElseThrow()))
                .filter(span -> isDenied(
                        step -> step.stage() == taken.stage() && step.party().equals(taken.party()), span, day))
                .isPresent();
    }

    /** {@return the days that the affirmed steps of a stage give} */
    List<PartialDate> days(Stage stage, Function<LifecycleStep, Optional<PartialDate>> day) {
        List<PartialDate> found = new ArrayList<>();
        for (LifecycleStep step : done(stage)) {
            day.apply(step).ifPresent(found::add);
        }
        return found;
    }

    List<LifecycleStep> done(Stage stage) {
        List<LifecycleStep> found = new ArrayList<>();
        for (LifecycleStep step : steps) {
            if (step.stage() == stage && step.wasTaken()) {
                found.add(step);
            }
        }
        return found;
    }

    /** {@return the days that the accounts of each claim on a stage give} */
    List<ReportedStep> reported(Stage stage) {
        List<LifecycleStep> done = done(stage);
        if (done.isEmpty()) {
            return List.of();
        }
        Map<String, List<LifecycleStep>> claims = done.stream()
                .collect(Collectors.groupingBy(LifecycleStep::key, LinkedHashMap::new, Collectors.toList()));
        return claims.values().stream()
                .map(accounts -> new ReportedStep(accounts.get(0).party(), when(accounts)))
                .toList();
    }

    /** {@return when a step was taken; if its day is denied, also whenever it can have been taken by the day it was seen} */
    private Optional<DateSpan> when(List<LifecycleStep> accounts) {
        LifecycleStep step = accounts.get(0);
        Optional<DateSpan> dated = reconciled(accounts, LifecycleStep::date);
        if (dated.isPresent() && !isDenied(step)) {
            return dated;
        }
        Optional<DateSpan> seen =
                reconciled(accounts, LifecycleStep::observedOn).map(day -> upTo(day, step));
        return dated.isPresent() && seen.isPresent() ? Optional.of(dated.get().hull(seen.get())) : dated.or(() -> seen);
    }

    private boolean isDenied(LifecycleStep step) {
        return Lists.anyMatch(steps, other -> other.denies() && other.key().equals(step.key()));
    }

    /**
     * {@return the days on which a step that was seen can have been taken: not before the last day that another account
     * gives for it, nor before the instrument was last reported to be in another state}
     */
    private DateSpan upTo(DateSpan seen, LifecycleStep step) {
        LocalDate earliest = LocalDate.MIN;
        for (LifecycleStep other : steps) {
            boolean ofOthers = other.party().isPresent()
                    && step.party().isPresent()
                    && !other.party().equals(step.party());
            if (other.wasTaken() && !ofOthers) {
                LocalDate bound = bound(other, step.stage(), seen);
                earliest = bound.isAfter(earliest) ? bound : earliest;
            }
        }
        return new DateSpan(earliest, seen.latest());
    }

    private LocalDate bound(LifecycleStep other, Stage stage, DateSpan seen) {
        if (isDenied(other)) {
            return LocalDate.MIN;
        }
        if (other.stage() == stage) {
            return other.date()
                    .flatMap(PartialDate::earliest)
                    .filter(day -> !day.isAfter(seen.latest()))
                    .orElse(LocalDate.MIN);
        }
        return other.date()
                .or(other::observedOn)
                .flatMap(PartialDate::latest)
                .filter(day -> day.isBefore(seen.earliest()))
                .map(day -> day.plusDays(1))
                .orElse(LocalDate.MIN);
    }

    /** {@return whether a step was taken by a day; open if another source denies it} */
    Truth by(LocalDate day, Stage stage, ReportedStep reported) {
        Truth taken = reported.by(day);
        boolean denied = taken.isTrue()
                && isDenied(
                        step -> step.stage() == stage && step.party().equals(reported.party()),
                        reported.when().orElseThrow(),
                        day);
        return denied ? Truth.UNKNOWN : taken;
    }

    private static Optional<DateSpan> reconciled(
            List<LifecycleStep> accounts, Function<LifecycleStep, Optional<PartialDate>> day) {
        return DateSpan.reconcile(
                accounts.stream().flatMap(step -> day.apply(step).stream()).toList());
    }
}
