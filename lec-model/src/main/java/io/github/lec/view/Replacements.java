package io.github.lec.view;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the text in force that replaced another between the same parties (article 59 of the Vienna Convention). */
final class Replacements {
    private record Later() {}

    private final KnownAccounts accounts;
    private final Lifecycles lifecycles;

    Replacements(KnownAccounts accounts, Lifecycles lifecycles) {
        this.accounts = accounts;
        this.lifecycles = lifecycles;
    }

    /** {@return the text that names another as the one that it replaces, and is certainly in force on a day} */
    Optional<CooperationInstrument> of(Instrument replaced, LocalDate day) {
        Map<InstrumentId, List<CooperationInstrument>> later = accounts.shared(new Later(), this::later);
        for (CooperationInstrument text : later.getOrDefault(replaced.id(), List.of())) {
            if (accounts.knows(text)
                    && bindsPartiesOf(replaced, text, day)
                            .and(lifecycles.isTerminated(text, day).not())
                            .isTrue()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** A convention replaces a treaty of two only once it binds both. */
    private Truth bindsPartiesOf(Instrument replaced, CooperationInstrument text, LocalDate day) {
        boolean convention = text instanceof Treaty && text.parties().size() > 2;
        return convention && replaced instanceof CooperationInstrument earlier
                ? Truth.all(earlier.parties(), (ActorId party) -> lifecycles.isParty(text.id(), party, day))
                : lifecycles.isInForce(text, day);
    }

    private Map<InstrumentId, List<CooperationInstrument>> later() {
        Map<InstrumentId, List<CooperationInstrument>> later = new HashMap<>();
        for (CooperationInstrument text : accounts.dataset().cooperationInstruments()) {
            text.supersedes()
                    .ifPresent(earlier -> later.computeIfAbsent(earlier, id -> new ArrayList<>())
                            .add(text));
        }
        return later;
    }
}
