package io.github.lec.rule.catalogue;

import io.github.lec.dataset.View;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What several rules ask of a case. */
final class Cases {
    private static final Set<CaseStage> ENDED_WITHOUT =
            EnumSet.of(CaseStage.COURT_REFUSED, CaseStage.REFUSED, CaseStage.LAPSED, CaseStage.WITHDRAWN);

    private Cases() {}

    /** {@return the steps of a stage that are seen and affirmed} */
    static List<CaseStep> steps(View view, Case subject, CaseStage stage) {
        return view.ask(subject, "steps", subject.steps()).stream()
                .filter(step -> step.stage() == stage && !step.denies())
                .toList();
    }

    /** {@return whether the person was surrendered: no, if it was refused or lapsed; unknown, if no source says} */
    static Truth isExecuted(View view, Case subject) {
        List<CaseStep> steps = view.ask(subject, "steps", subject.steps()).stream()
                .filter(step -> !step.denies())
                .toList();
        if (steps.stream().anyMatch(step -> step.stage() == CaseStage.SURRENDERED)) {
            return Truth.TRUE;
        }
        boolean ended = steps.stream().anyMatch(step -> ENDED_WITHOUT.contains(step.stage()));
        return ended ? Truth.FALSE : Truth.UNKNOWN;
    }
}
