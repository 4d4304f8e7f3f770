package io.github.lec.cooperation;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.dataset.Dataset;
import io.github.lec.event.Event;
import io.github.lec.event.Statement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Law;
import io.github.lec.instrument.Resolution;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.operation.Case;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.source.Inquiry;
import io.github.lec.source.Response;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether acts are those of a state: its own or those of its agencies. A region with agreements of its own is not its
 * state.
 */
public final class Parties {
    /** The region with agreements of its own, which are never pooled with those of China. */
    public static final ActorId HONG_KONG = ActorId.of("HK");

    private final Dataset dataset;

    /**
     * The parties of a dataset.
     *
     * @param dataset the dataset, which knows whose agency an actor is
     */
    public Parties(Dataset dataset) {
        this.dataset = dataset;
    }

    /** {@return whether one of some actors is a state or an agency of it, so that its acts are the state's} */
    boolean any(Collection<ActorId> actors, ActorId state) {
        return actors.stream().anyMatch(actor -> isOf(actor, state));
    }

    boolean isOf(ActorId actor, ActorId state) {
        return actor.equals(state) || whole(actor).isPresent() && wholes(actor).contains(state);
    }

    /** {@return some actors, and what those of them that are agencies are part of} */
    Set<ActorId> withStates(Collection<ActorId> actors) {
        Set<ActorId> all = new LinkedHashSet<>(actors);
        actors.forEach(actor -> all.addAll(wholes(actor)));
        return all;
    }

    /**
     * The state for which an actor acts.
     *
     * @param actor the actor
     * @return the state of an agency; any other actor itself
     */
    public ActorId stateOf(ActorId actor) {
        return whole(actor).isEmpty() ? actor : wholes(actor).stream().reduce(actor, (part, whole) -> whole);
    }

    /**
     * The actors that a record is about: parties, acting and affected actors, speakers and addressees.
     *
     * @param record a record of any kind
     * @return the actors as the record names them; none for a source, a norm or a code
     * @throws InvalidValueException if {@code record} is null
     */
    public static Collection<ActorId> concernedBy(Identified record) {
        InvalidValueException.given(record, "record");
        if (record instanceof CooperationInstrument text) {
            return text.parties();
        }
        if (record instanceof Law law) {
            return List.of(law.jurisdiction());
        }
        if (record instanceof Resolution resolution) {
            return List.of(resolution.body());
        }
        if (record instanceof Case subject) {
            return Stream.concat(subject.requested().stream(), Stream.of(subject.requesting()))
                    .toList();
        }
        return record instanceof Operation operation
                ? all(Stream.of(operation.by(), operation.participants(), operation.hosts()))
                : actorsOfOthers(record);
    }

    private static Collection<ActorId> actorsOfOthers(Identified record) {
        if (record instanceof Event event) {
            return event.actors();
        }
        if (record instanceof Statement statement) {
            return all(Stream.of(statement.by(), statement.addressees()));
        }
        if (record instanceof Inquiry inquiry) {
            return all(Stream.of(inquiry.states(), inquiry.counterparts()));
        }
        if (record instanceof Response response) {
            return List.of(response.by());
        }
        return record instanceof Actor actor ? List.of(actor.id()) : List.of();
    }

    private static List<ActorId> all(Stream<? extends Collection<ActorId>> some) {
        return some.flatMap(Collection::stream).toList();
    }

    /** {@return what an agency is part of, and what that is part of in turn} */
    private Set<ActorId> wholes(ActorId actor) {
        Set<ActorId> wholes = new LinkedHashSet<>();
        Optional<ActorId> next = whole(actor);
        while (next.isPresent() && wholes.add(next.get())) {
            next = whole(next.get());
        }
        return wholes;
    }

    private Optional<ActorId> whole(ActorId actor) {
        Optional<Actor> found = dataset.actor(actor);
        return found.isPresent() && found.get().kind() == ActorKind.AGENCY
                ? found.get().partOf()
                : Optional.empty();
    }
}
