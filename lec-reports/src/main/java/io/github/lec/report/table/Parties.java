package io.github.lec.report.table;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether acts are a state's: its own or those of its agencies. A region with agreements of its own is not its state. */
final class Parties {
    private final Dataset dataset;

    Parties(Dataset dataset) {
        this.dataset = dataset;
    }

    boolean any(Collection<ActorId> actors, ActorId state) {
        return actors.stream().anyMatch(actor -> isOf(actor, state));
    }

    boolean isOf(ActorId actor, ActorId state) {
        Set<ActorId> passed = new HashSet<>();
        Optional<ActorId> whole = Optional.of(actor);
        while (whole.isPresent() && passed.add(whole.get())) {
            if (whole.get().equals(state)) {
                return true;
            }
            whole = whole.flatMap(dataset::actor)
                    .filter(found -> found.kind() == ActorKind.AGENCY)
                    .flatMap(Actor::partOf);
        }
        return false;
    }

    /** {@return the selected state to which an actor belongs} */
    Optional<ActorId> stateOf(ActorId actor, Collection<ActorId> states) {
        return states.stream().filter(state -> isOf(actor, state)).findFirst();
    }
}
