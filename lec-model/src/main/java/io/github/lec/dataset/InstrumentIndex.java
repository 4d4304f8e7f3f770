package io.github.lec.dataset;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.record.ActorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Treaties and arrangements by those who concluded them, each list in the order given. */
final class InstrumentIndex {
    private final Map<ActorId, List<CooperationInstrument>> byParty = new HashMap<>();
    private final Map<Set<ActorId>, List<CooperationInstrument>> byParties = new HashMap<>();

    InstrumentIndex(List<CooperationInstrument> instruments) {
        for (CooperationInstrument instrument : instruments) {
            for (ActorId party : instrument.parties()) {
                byParty.computeIfAbsent(party, first -> new ArrayList<>()).add(instrument);
            }
            byParties
                    .computeIfAbsent(instrument.parties(), first -> new ArrayList<>())
                    .add(instrument);
        }
    }

    List<CooperationInstrument> of(ActorId party) {
        return byParty.getOrDefault(party, List.of());
    }

    List<CooperationInstrument> of(Set<ActorId> parties) {
        return byParties.getOrDefault(parties, List.of());
    }
}
