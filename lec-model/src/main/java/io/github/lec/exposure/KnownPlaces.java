package io.github.lec.exposure;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.internal.StateSuggestions;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that a request is about states and regions that the dataset has. Nothing is known about any other, so that a
 * wrong code would be answered like a state that protects no one.
 */
final class KnownPlaces {
    private static final Set<ActorKind> PLACES = Set.of(ActorKind.STATE, ActorKind.REGION);

    private KnownPlaces() {}

    static void check(Dataset dataset, Request request) {
        for (ActorId nationality : request.person().nationalities()) {
            Optional<ActorId> state = dataset.actor(nationality)
                    .filter(actor -> actor.kind() == ActorKind.REGION)
                    .flatMap(Actor::partOf);
            InvalidValueException.unless(
                    state.isEmpty(),
                    "nationality",
                    nationality,
                    () -> "that of the state to which it belongs, " + state.orElseThrow());
            // a region that the record does not assign to a state, such as Taiwan, has its own nationals
            require(dataset, "nationality", nationality, PLACES, "the code of a state of the dataset, as in FR");
        }
        requirePlace(dataset, "arrestedIn", request.arrestedIn());
        requirePlace(dataset, "requesting", request.requesting());
        InvalidValueException.unless(
                !country(dataset, request.arrestedIn()).equals(country(dataset, request.requesting())),
                "requesting",
                request.requesting(),
                "a country other than that of the place of arrest");
        request.person().refugee().ifPresent(status -> requirePlace(dataset, "recognisedIn", status.recognisedIn()));
    }

    /** Between a state and its region, or two regions of a state, there is no extradition. */
    private static ActorId country(Dataset dataset, ActorId place) {
        return dataset.actor(place).flatMap(Actor::partOf).orElse(place);
    }

    private static void requirePlace(Dataset dataset, String field, ActorId place) {
        require(dataset, field, place, PLACES, "the code of a state or region of the dataset, as in FR");
    }

    private static void require(Dataset dataset, String field, ActorId id, Set<ActorKind> kinds, String expected) {
        InvalidValueException.unless(
                dataset.actor(id).filter(actor -> kinds.contains(actor.kind())).isPresent(),
                field,
                id,
                () -> StateSuggestions.expected(
                        id.value(),
                        expected,
                        dataset.actors().stream()
                                .filter(actor -> kinds.contains(actor.kind()))
                                .map(actor -> actor.id().value())
                                .toList()));
    }
}
