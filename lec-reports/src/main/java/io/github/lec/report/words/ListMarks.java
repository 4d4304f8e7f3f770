package io.github.lec.report.words;

import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.time.PartialDate;
import io.github.lec.view.StageAnswer;
import java.util.List;
import java.util.Optional;

/**
 * The marks of what is known from unofficial lists only: a signature, an entry into force, the first day on which it
 * was seen.
 */
final class ListMarks {
    static final String UNOFFICIAL = "unofficial list";
    static final String MARK = " (" + UNOFFICIAL + ")";

    private final Words shared;

    ListMarks(Words words) {
        this.shared = words;
    }

    /** {@return a mark, if a step is known from an unofficial list only} */
    String of(LifecycleStep step) {
        return shared.weak().isUnofficialList(step) ? MARK : "";
    }

    /** {@return a mark, if the signature that is shown is known from an unofficial list only} */
    String ofSignature(Instrument instrument) {
        return shared.stage(instrument, Stage.SIGNED).step().map(this::of).orElse("");
    }

    /** {@return a mark, if entry into force, or its absence, is known only from unofficial lists} */
    String ofEntry(Instrument instrument, boolean denials) {
        StageAnswer entry = shared.stage(instrument, Stage.IN_FORCE);
        List<LifecycleStep> basis = denials ? entry.denied() : shared.weak().byTheDay(entry.affirmed());
        boolean unofficial = !basis.isEmpty() && basis.stream().allMatch(shared.weak()::isUnofficialList);
        return unofficial ? MARK : "";
    }

    /**
     * {@return the step by which a better source saw in force what an unofficial list had seen first}
     *
     * @param instrument the instrument
     * @param first the first day on which it was seen in force
     */
    Optional<LifecycleStep> confirmation(Instrument instrument, Optional<PartialDate> first) {
        List<LifecycleStep> seen = shared.stage(instrument, Stage.IN_FORCE).affirmed();
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
