package io.github.lec.view.cases;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.days.StepDays;
import java.util.List;
import java.util.Set;

/** Determines whether a case came to a stage. */
public final class StageReading {
    private StageReading() {}

    /**
     * {@return whether a step of a stage was taken by the view's day; false if sources only deny it or give a later
     * day, unknown if none reports it or they contradict each other}
     */
    public static Truth hasReached(KnownAccounts accounts, Case subject, CaseStage stage) {
        List<CaseStep> reported =
                accounts.asked(subject, "steps", subject.steps(), step -> step.stage() == stage, stage::name);
        List<CaseStep> affirmed = Lists.filter(reported, step -> !step.denies());
        if (affirmed.isEmpty()) {
            return reported.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
        }
        Set<String> denied = RemovalReading.denied(reported);
        return Truth.any(
                affirmed,
                step -> denied.contains(step.key()) || StepDays.isStraddling(accounts.asOf(), affirmed, step)
                        ? Truth.UNKNOWN
                        : step.day()
                                .map(day -> day.isOnOrBefore(accounts.asOf()))
                                .orElse(Truth.TRUE));
    }
}
