package io.github.lec.view.lifecycle;

import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.view.accounts.KnownAccounts;
import java.time.LocalDate;
import java.util.List;

/**
 * A text that was seen in force and, as a source says, put aside later. An arrangement is no longer in operation then;
 * a treaty in force does not end so, and if its entry into force is not recorded, it is open whether it has ended.
 */
final class PutAside {
    private PutAside() {}

    /**
     * {@return open for a treaty that was put aside, or may have been, after it was only seen in force; otherwise
     * false}
     */
    static Truth mayHaveEnded(KnownAccounts accounts, Instrument text, LocalDate day) {
        if (text instanceof Arrangement || !isReported(accounts, text)) {
            return Truth.FALSE;
        }
        boolean ofMany = text instanceof CooperationInstrument one && one.isMultilateral();
        List<LifecycleStep> steps = accounts.steps(
                text,
                step -> isOfOperation(step.stage())
                        && (step.party().isEmpty() || step.stage() != Stage.IN_FORCE && !ofMany),
                Stage.SHELVED);
        boolean seen = Lists.anyMatch(
                steps,
                step -> InForceBySteps.isObserved(step)
                        && step.observedOn()
                                .filter(on -> on.isOnOrBefore(day).isTrue())
                                .isPresent());
        InForceBySteps read = new InForceBySteps(steps);
        return seen && read.dated().isEmpty() ? read.isPutAsideOn(day).and(Truth.UNKNOWN) : Truth.FALSE;
    }

    private static boolean isOfOperation(Stage stage) {
        return stage == Stage.SHELVED || stage == Stage.RESUMED || stage == Stage.IN_FORCE;
    }

    /** If no source reports that a text was put aside, that is not an open question. */
    private static boolean isReported(KnownAccounts accounts, Instrument text) {
        for (LifecycleStep step : text.lifecycle()) {
            if (step.stage() == Stage.SHELVED && step.wasTaken() && accounts.sees(step)) {
                return true;
            }
        }
        return false;
    }
}
