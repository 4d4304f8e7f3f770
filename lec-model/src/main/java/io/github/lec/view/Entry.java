package io.github.lec.view;

import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether an instrument, or one party's participation in it, is in force on a day according to its steps.
 *
 * <p>A dated entry into force decides; of several dates, their intersection, or their whole span if they conflict. Without
 * one, an observation is true on its day and after, until a recorded step or a contrary observation; between signature and
 * observation it is unknown; before signature it is not in force. If it was observed not to be in force, it was not in
 * force before either, unless another source had observed it in force by then. A text that was still being negotiated on a
 * day was not in force that day.
 */
final class Entry {
    private final List<LifecycleStep> steps;

    Entry(List<LifecycleStep> steps) {
        this.steps = steps;
    }

    Truth isInForceOn(LocalDate day) {
        return hasBegunBy(day).and(hasEndedBy(day).not());
    }

    /** {@return whether operation is suspended on a day: suspended by then and not resumed since} */
    Truth isSuspendedOn(LocalDate day) {
        List<LifecycleStep> resumptions = done(Stage.RESUMED);
        return Truth.any(
                done(Stage.SUSPENDED),
                suspension -> by(suspension, day)
                        .and(Truth.any(
                                        resumptions,
                                        resumption -> by(resumption, day).and(after(resumption, suspension)))
                                .not()));
    }

    Truth hasEndedBy(LocalDate day) {
        return Truth.any(done(Stage.TERMINATED), step -> by(step, day));
    }

    /** {@return the dates of entry into force that sources give, reconciled; nothing if none does} */
    Optional<DateSpan> dated() {
        return DateSpan.reconcile(done(Stage.IN_FORCE).stream()
                .flatMap(step -> step.date().stream())
                .map(DateSpan::of)
                .toList());
    }

    Truth hasBegunBy(LocalDate day) {
        Optional<DateSpan> entry = dated();
        if (entry.isPresent()) {
            Truth begun = entry.get().isOnOrBefore(day);
            boolean contradicted = begun.isTrue()
                    && denials(Stage.IN_FORCE)
                            .anyMatch(seen -> seen.earliest()
                                            .filter(on -> !on.isAfter(day))
                                            .isPresent()
                                    && entry.get()
                                            .isOnOrBefore(seen.earliest().get())
                                            .isTrue());
            return contradicted ? Truth.UNKNOWN : begun;
        }
        if (certainlyNotYet(day)) {
            return Truth.FALSE;
        }
        return observed(day);
    }

    private boolean certainlyNotYet(LocalDate day) {
        boolean beforeSignature = done(Stage.SIGNED).stream()
                .flatMap(step -> step.date().stream())
                .anyMatch(signed -> signed.isOnOrBefore(day).isFalse());
        boolean stillNegotiated = done(Stage.NEGOTIATED).stream()
                .flatMap(step -> step.date().stream())
                .anyMatch(talks -> talks.isBefore(day).isFalse());
        List<PartialDate> affirmations = done(Stage.IN_FORCE).stream()
                .flatMap(step -> step.observedOn().stream())
                .distinct()
                .toList();
        boolean stillOutside = denials(Stage.IN_FORCE)
                .filter(seen -> seen.isBefore(day).isFalse())
                .anyMatch(seen -> affirmations.stream()
                        .allMatch(affirmed -> seen.isBefore(affirmed).isTrue()));
        boolean shelved = done(Stage.SHELVED).stream()
                .flatMap(step -> step.date().stream())
                .anyMatch(date -> date.isOnOrBefore(day).isTrue());
        return beforeSignature || stillNegotiated || stillOutside || shelved;
    }

    private Truth observed(LocalDate day) {
        Comparator<LifecycleStep> byDay = Comparator.comparing(
                step -> step.observedOn().flatMap(PartialDate::earliest).orElse(LocalDate.MIN));
        Optional<LifecycleStep> last = steps.stream()
                .filter(step -> step.stage() == Stage.IN_FORCE)
                .filter(step -> step.observedOn()
                        .filter(on -> on.isOnOrBefore(day).isTrue())
                        .isPresent())
                .max(byDay.thenComparing(LifecycleStep::denies));
        return last.isPresent() && !last.get().denies() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** {@return the days on which sources saw that a stage was not reached} */
    private java.util.stream.Stream<PartialDate> denials(Stage stage) {
        return steps.stream()
                .filter(step -> step.stage() == stage && step.denies())
                .flatMap(step -> step.observedOn().stream());
    }

    private List<LifecycleStep> done(Stage stage) {
        Predicate<LifecycleStep> real = step -> step.stage() == stage && !step.planned() && !step.denies();
        return steps.stream().filter(real).toList();
    }

    private static Truth by(LifecycleStep step, LocalDate day) {
        return step.date()
                .or(step::observedOn)
                .map(date -> date.isOnOrBefore(day))
                .orElse(Truth.UNKNOWN);
    }

    private static Truth after(LifecycleStep later, LifecycleStep earlier) {
        return earlier.date().isPresent() && later.date().isPresent()
                ? earlier.date().get().isBefore(later.date().get())
                : Truth.UNKNOWN;
    }
}
