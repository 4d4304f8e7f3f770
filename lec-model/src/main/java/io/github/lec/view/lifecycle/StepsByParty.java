package io.github.lec.view.lifecycle;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.view.accounts.KnownAccounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps of a convention by the party that took them. It can have hundreds of steps, and for each party several
 * questions are asked, none of which shall read the steps of all others.
 */
public final class StepsByParty {
    private record Asked(InstrumentId text) {}

    private final Instrument text;
    private final Map<Optional<ActorId>, List<LifecycleStep>> steps = new HashMap<>();

    private StepsByParty(Instrument text) {
        this.text = text;
        for (LifecycleStep step : text.lifecycle()) {
            steps.computeIfAbsent(step.party(), party -> new ArrayList<>()).add(step);
        }
    }

    /**
     * {@return all steps of a convention that a party took, or those of the text as a whole, in their order; of another
     * text, which has few, all steps}
     */
    @SuppressWarnings("ReferenceEquality") // another text of that id, as a changed one, is read by itself
    public static List<LifecycleStep> of(KnownAccounts accounts, Instrument text, Optional<ActorId> party) {
        if (!(text instanceof CooperationInstrument convention && convention.isMultilateral())) {
            return text.lifecycle();
        }
        StepsByParty known = accounts.shared(new Asked(text.id()), () -> new StepsByParty(text));
        return known.text == text ? known.steps.getOrDefault(party, List.of()) : text.lifecycle();
    }
}
