package io.github.lec.view.actors;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.dataset.Dataset;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.operation.Case;
import io.github.lec.record.ActorId;
import java.util.Optional;

/** To whom an act is attributed (Articles on the Responsibility of States, article 4). */
public final class Attribution {
    private Attribution() {}

    /**
     * Finds the actor to which the acts of an actor are attributed.
     *
     * @param dataset the dataset
     * @param actor the actor
     * @return for an authority, its state, region or organisation; otherwise the actor
     * @throws InvalidValueException if an argument is null
     */
    public static ActorId answering(Dataset dataset, ActorId actor) {
        return InvalidValueException.given(dataset, "dataset")
                .actor(InvalidValueException.given(actor, "actor"))
                .filter(found -> found.kind() == ActorKind.AGENCY)
                .flatMap(Actor::partOf)
                .filter(whole -> !whole.equals(actor))
                .map(whole -> answering(dataset, whole))
                .orElse(actor);
    }

    /**
     * Finds the country to which a region belongs: nationality and origin belong to a country, whoever makes the
     * request.
     *
     * @param dataset the dataset
     * @param actor a state or region
     * @return the country of a region; any other actor unchanged
     */
    public static ActorId country(Dataset dataset, ActorId actor) {
        return dataset.actor(actor)
                .filter(found -> found.kind() == ActorKind.REGION)
                .flatMap(Actor::partOf)
                .orElse(actor);
    }

    /**
     * Whether an actor is the requested state of a case or one of its authorities.
     *
     * @param dataset the dataset
     * @param subject the case
     * @param actor the actor
     * @return false if the requested state is not recorded
     * @throws InvalidValueException if an argument is null
     */
    public static boolean isOfRequested(Dataset dataset, Case subject, ActorId actor) {
        return Optional.of(answering(dataset, actor))
                .equals(InvalidValueException.given(subject, "subject").requested());
    }
}
