package io.github.lec.rule.catalogue.texts;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.StageAnswer;
import io.github.lec.view.View;
import java.util.Optional;

/** The consent of a party to be bound by a treaty: its ratification, accession or succession. */
public final class Consents {
    private Consents() {}

    /** {@return the day on which a party consented, by its own step} */
    public static Optional<PartialDate> day(View view, CooperationInstrument subject, ActorId party) {
        Optional<PartialDate> ratified = view.instruments().day(subject, Stage.RATIFIED, Optional.of(party));
        Stage otherwise = isSuccessionAffirmed(view, subject, party) ? Stage.SUCCEEDED : Stage.ACCEDED;
        return ratified.or(() -> view.instruments().day(subject, otherwise, Optional.of(party)));
    }

    /**
     * Whether a new state became a party by succession: it is bound by what had entered into force before, from the day
     * of succession and so before it notifies this (Vienna Convention on Succession of States in respect of Treaties,
     * articles 23 and 34).
     */
    public static Truth hasSucceeded(View view, CooperationInstrument subject, ActorId party) {
        if (!isSuccessionReported(view, subject, party)) {
            return Truth.FALSE;
        }
        StageAnswer succession = view.instruments().stage(subject, Stage.SUCCEEDED);
        boolean affirmed = isSuccessionAffirmed(view, subject, party);
        boolean denied = Lists.anyMatch(succession.denied(), step -> isOf(step, party));
        return affirmed && denied ? Truth.UNKNOWN : Truth.of(affirmed);
    }

    /** A succession that no source reports is not a question that a reader could settle. */
    private static boolean isSuccessionReported(View view, CooperationInstrument subject, ActorId party) {
        return view.instruments().reportedParties(subject, Stage.SUCCEEDED).contains(Optional.of(party));
    }

    /**
     * {@return whether a source reports a succession; a succession that is only denied leaves the accession as it is}
     */
    private static boolean isSuccessionAffirmed(View view, CooperationInstrument subject, ActorId party) {
        return isSuccessionReported(view, subject, party)
                && Lists.anyMatch(
                        view.instruments().stage(subject, Stage.SUCCEEDED).affirmed(), step -> isOf(step, party));
    }

    private static boolean isOf(LifecycleStep step, ActorId party) {
        return step.party().filter(party::equals).isPresent();
    }
}
