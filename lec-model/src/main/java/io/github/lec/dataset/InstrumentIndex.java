package io.github.lec.dataset;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.record.ActorId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Treaties and arrangements by their parties, each list in the order given. */
final class InstrumentIndex {
    private final Map<ActorId, List<CooperationInstrument>> byParty = new HashMap<>();
    private final Map<List<ActorId>, List<CooperationInstrument>> byParties = new HashMap<>();

    InstrumentIndex(List<CooperationInstrument> instruments) {
        for (CooperationInstrument instrument : instruments) {
            for (ActorId party : instrument.parties()) {
                byParty.computeIfAbsent(party, first -> new ArrayList<>(2)).add(instrument);
            }
            byParties
                    .computeIfAbsent(inOrder(instrument.parties()), first -> new ArrayList<>(2))
                    .add(instrument);
        }
    }

    List<CooperationInstrument> of(ActorId party) {
        return byParty.getOrDefault(party, List.of());
    }

    List<CooperationInstrument> of(Set<ActorId> parties) {
        return byParties.getOrDefault(inOrder(parties), List.of());
    }

    /** Lists are compared and hashed much faster than sorted sets. */
    private static List<ActorId> inOrder(Set<ActorId> parties) {
        ActorId[] inOrder = parties.toArray(ActorId[]::new);
        Arrays.sort(inOrder);
        return List.of(inOrder);
    }
}
