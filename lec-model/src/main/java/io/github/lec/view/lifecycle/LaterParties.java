package io.github.lec.view.lifecycle;

import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads whether a party to a treaty of two that came to it later, by succession or accession, had done so by a day. The
 * entry into force of the whole does not tell this: it can be that between the first parties.
 */
public final class LaterParties {
    private static final Set<Stage> STEPS = EnumSet.of(Stage.SUCCEEDED, Stage.ACCEDED);

    private final KnownAccounts accounts;

    public LaterParties(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Whether a party that succeeded or acceded to a treaty of two had done so by a day; true if no source reports
     * either, or one reports the entry into force for that party. Before the recorded day this is open: the treaty
     * bound the predecessor, and the day can be that of a notification that reaches back. A treaty that was observed in
     * force since, as a whole or for that party, binds it, unless a source denies the step; what can have been seen
     * before it can have been the treaty of the first parties.
     */
    public Truth hasJoinedIfReported(Treaty treaty, ActorId party, LocalDate day) {
        boolean joined = false;
        for (LifecycleStep step : treaty.lifecycle()) {
            if (step.party().filter(party::equals).isPresent() && step.wasTaken() && accounts.sees(step)) {
                if (step.stage() == Stage.IN_FORCE) {
                    return Truth.TRUE;
                }
                joined |= STEPS.contains(step.stage());
            }
        }
        return joined ? hasJoined(treaty, party, day) : Truth.TRUE;
    }

    private Truth hasJoined(Treaty treaty, ActorId party, LocalDate day) {
        List<LifecycleStep> steps = accounts.asked(
                treaty,
                "lifecycle",
                treaty.lifecycle(),
                step -> STEPS.contains(step.stage())
                        && party.equals(step.party().orElse(null)),
                () -> Stage.SUCCEEDED + "/" + party);
        boolean denied = Lists.anyMatch(steps, LifecycleStep::denies);
        boolean seen = treaty.lifecycle().stream()
                .filter(step -> InForceBySteps.isObserved(step)
                        && step.party().filter(other -> !other.equals(party)).isEmpty()
                        && accounts.sees(step))
                .flatMap(step -> step.observedOn().stream())
                .anyMatch(on -> on.isOnOrBefore(day).isTrue() && isSince(steps, on));
        return new InForceBySteps(steps)
                .hasConsentedBy(day)
                .or(Truth.of(seen && !denied))
                .or(Truth.UNKNOWN);
    }

    /** {@return whether a day is surely not before a step that sources report; it can be, if the step has no day} */
    private static boolean isSince(List<LifecycleStep> joined, PartialDate seen) {
        LocalDate first = seen.earliest().orElse(LocalDate.MIN);
        return joined.stream()
                .filter(LifecycleStep::wasTaken)
                .allMatch(step -> step.date()
                        .or(step::observedOn)
                        .flatMap(PartialDate::latest)
                        .filter(last -> !first.isBefore(last))
                        .isPresent());
    }
}
