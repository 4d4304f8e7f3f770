package io.github.lec.exposure;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.Purpose;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import java.util.Map;

/**
 * A hypothetical request: a person is arrested in one place and requested by another.
 *
 * @param person the person
 * @param arrestedIn the state or region where the person is arrested, which is the requested one
 * @param requesting the requesting state or region
 * @param purpose whether the person is to stand trial or to serve a sentence
 */
public record Request(Person person, ActorId arrestedIn, ActorId requesting, Purpose purpose) {
    /**
     * Checks that everything is given and the two places differ.
     *
     * @param person the person
     * @param arrestedIn the place of arrest
     * @param requesting the requesting state or region
     * @param purpose the purpose of the request
     * @throws InvalidValueException if the two are the same, or a value is null
     */
    public Request {
        InvalidValueException.given(person, "person");
        InvalidValueException.given(arrestedIn, "arrestedIn");
        InvalidValueException.given(requesting, "requesting");
        InvalidValueException.given(purpose, "purpose");
        InvalidValueException.unless(
                !arrestedIn.equals(requesting), "requesting", requesting, "a state other than the place of arrest");
    }

    /**
     * A request for a person.
     *
     * @param person the person
     * @param arrestedIn the place of arrest, as its code
     * @param requesting the requesting state or region, as its code
     * @param purpose the purpose of the request
     * @return the request
     * @throws InvalidValueException if the two are the same, or a value is null
     */
    public static Request of(Person person, String arrestedIn, String requesting, Purpose purpose) {
        InvalidValueException.given(person, "person");
        InvalidValueException.given(arrestedIn, "arrestedIn");
        InvalidValueException.given(requesting, "requesting");
        InvalidValueException.given(purpose, "purpose");
        return new Request(person, ActorId.of(arrestedIn), ActorId.of(requesting), purpose);
    }

    /**
     * {@return whether a state may have the priority of a home state: not if it makes the request itself and so gets the
     * person anyway}
     */
    boolean mayHavePriority(View view, ActorId home) {
        return purpose != Purpose.PROSECUTION
                || !view.states().country(requesting).equals(home);
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of(person.json())
                .with("arrestedIn", arrestedIn)
                .with("requestedBy", requesting)
                .with("purpose", purpose)
                .toMap();
    }

    /** {@return who is arrested where, and who requests the person for what purpose} */
    @Override
    public String toString() {
        return person + "; arrested in " + arrestedIn + ", requested by " + requesting + ", " + purpose;
    }
}
