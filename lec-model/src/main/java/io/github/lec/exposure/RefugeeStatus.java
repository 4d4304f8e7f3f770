package io.github.lec.exposure;

import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;

/**
 * Recognition as a refugee.
 *
 * @param recognisedIn the state that recognised the person
 * @param withdrawn whether the status has been withdrawn since; protection lasts until then (C-352/22)
 */
public record RefugeeStatus(ActorId recognisedIn, Truth withdrawn) {
    /** {@return where, and whether the status was withdrawn} */
    @Override
    public String toString() {
        return "Refugee in " + recognisedIn + ", withdrawn: " + withdrawn;
    }
}
