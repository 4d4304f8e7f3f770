package io.github.lec.whatif;

import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.source.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The life of a treaty with an assumed step. The step replaces the recorded steps of its stage, and those that cannot
 * precede it, unless they are certainly later.
 */
final class AssumedStage {
    private static final Set<Stage> AFTER_ENTRY =
            EnumSet.of(Stage.SUSPENDED, Stage.RESUMED, Stage.DENOUNCED, Stage.TERMINATED, Stage.SHELVED);

    private static final Set<Stage> BETWEEN_SIGNATURE_AND_ENTRY = EnumSet.of(
            Stage.TABLED,
            Stage.APPROVED,
            Stage.RATIFIED,
            Stage.ACCEDED,
            Stage.SUCCEEDED,
            Stage.PROVISIONALLY_APPLIED,
            Stage.IN_FORCE);

    private AssumedStage() {}

    static List<LifecycleStep> in(List<LifecycleStep> recorded, Assumption.SetStage set, Citation citation) {
        List<LifecycleStep> steps = new ArrayList<>(recorded);
        Set<Stage> replaced = replaced(set.stage());
        Set<Stage> after = after(set.stage());
        steps.removeIf(step ->
                replaced.contains(step.stage()) || after.contains(step.stage()) && !isCertainlyAfter(step, set.day()));
        steps.add(LifecycleStep.of(set.stage(), set.day(), citation));
        return steps;
    }

    private static Set<Stage> replaced(Stage stage) {
        return stage == Stage.SUSPENDED ? EnumSet.of(Stage.SUSPENDED, Stage.RESUMED) : EnumSet.of(stage);
    }

    private static Set<Stage> after(Stage stage) {
        Set<Stage> after = EnumSet.noneOf(Stage.class);
        if (stage == Stage.SIGNED) {
            after.addAll(BETWEEN_SIGNATURE_AND_ENTRY);
        }
        if (stage == Stage.SIGNED || stage == Stage.IN_FORCE) {
            after.addAll(AFTER_ENTRY);
        }
        return after;
    }

    private static boolean isCertainlyAfter(LifecycleStep step, LocalDate day) {
        return step.date()
                .or(step::observedOn)
                .filter(when -> when.isOnOrBefore(day).isFalse())
                .isPresent();
    }
}
