package io.github.lec.view.cases;

import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import java.util.Set;

/** Where the person of a case was brought. */
public final class Destinations {
    private static final Set<CaseStage> REMOVAL = CaseStage.removals();

    private Destinations() {}

    /**
     * Whether a step is a removal to a state other than the requesting state.
     *
     * @param subject the case
     * @param step a step of the case
     * @return true only if another state is recorded as the destination
     */
    public static boolean isElsewhere(Case subject, CaseStep step) {
        return REMOVAL.contains(step.stage())
                && step.destination()
                        .filter(state -> !state.equals(subject.requesting()))
                        .isPresent();
    }
}
