package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;

/**
 * A builder of treaties and arrangements.
 *
 * @param <B> the builder
 */
public interface CooperationInstrumentBuilder<B> extends InstrumentBuilder<B> {
    /**
     * Adds parties.
     *
     * @param parties their ids
     * @return this builder
     */
    B addAllParties(Iterable<? extends ActorId> parties);

    /**
     * Sets the instrument to which this is a protocol, an exchange of notes or an amendment.
     *
     * @param parent its id
     * @return this builder
     */
    B parent(InstrumentId parent);

    /**
     * Sets the instrument that this replaces.
     *
     * @param supersedes its id
     * @return this builder
     */
    B supersedes(InstrumentId supersedes);

    /**
     * Adds parties.
     *
     * @param parties their codes: for states ISO 3166-1 alpha-2, as in {@code FR}
     * @return this builder
     * @throws InvalidValueException if no code can look like one of these, or one is given twice; the message names the
     *     code of the state that was probably intended
     */
    default B addParties(String... parties) {
        return addAllParties(InvalidValueException.naming(this, "parties", () -> PartyNames.codes(parties)));
    }

    /**
     * Sets the instrument to which this is a protocol, an exchange of notes or an amendment.
     *
     * @param parent its id
     * @return this builder
     */
    default B parent(String parent) {
        return parent(InvalidValueException.naming(this, "parent", () -> InstrumentId.of(parent)));
    }

    /**
     * Sets the instrument that this replaces.
     *
     * @param supersedes its id
     * @return this builder
     */
    default B supersedes(String supersedes) {
        return supersedes(InvalidValueException.naming(this, "supersedes", () -> InstrumentId.of(supersedes)));
    }
}
