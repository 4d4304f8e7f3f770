package io.github.lec.report.words;

import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.time.PartialDate;
import java.util.List;
import java.util.Optional;

/** The marks of what is known from unofficial lists only: a signature, an entry into force, the first day on which it was seen. */
final class ListMarks {
    static final String MARK = " (" + StatusWords.UNOFFICIAL + ")";

    private final Words shared;

    ListMarks(Words words) {
        this.shared = words;
    }

    /** {@return a mark, if a step is known from an unofficial list only} */
    String of(LifecycleStep step) {
        return shared.weak().isUnofficialList(step) ? MARK : "";
    }

    /** {@return a mark, if the signature that is shown is known from an unofficial list only} */
    String ofSignature(List<LifecycleStep> steps) {
        return signature(steps).map(this::of).orElse("");
    }

    /** {@return the signature that is shown} */
    Optional<LifecycleStep> signature(List<LifecycleStep> steps) {
        return shared.policy()
                .pick(steps.stream()
                        .filter(step -> step.stage() == Stage.SIGNED && step.wasTaken())
                        .toList());
    }

    /** {@return a mark, if entry into force, or its absence, is known only from unofficial lists} */
    String ofEntry(List<LifecycleStep> steps, boolean denials) {
        List<LifecycleStep> basis = steps.stream()
                .filter(step -> step.stage() == Stage.IN_FORCE && step.denies() == denials)
                .toList();
        boolean unofficial = !basis.isEmpty() && basis.stream().allMatch(shared.weak()::isUnofficialList);
        return unofficial ? MARK : "";
    }

    /**
     * {@return the step by which a better source saw in force what an unofficial list had seen first}
     *
     * @param steps the steps of the instrument
     * @param first the first day on which it was seen in force
     */
    Optional<LifecycleStep> confirmation(List<LifecycleStep> steps, Optional<PartialDate> first) {
        List<LifecycleStep> seen = steps.stream()
                .filter(step -> step.stage() == Stage.IN_FORCE && !step.denies() && !step.planned())
                .toList();
        boolean byList =
                seen.stream().filter(step -> step.observedOn().equals(first)).anyMatch(shared.weak()::isUnofficialList);
        return byList
                ? shared.policy()
                        .pick(seen.stream()
                                .filter(step -> !shared.weak().isUnofficialList(step))
                                .toList())
                : Optional.empty();
    }
}
