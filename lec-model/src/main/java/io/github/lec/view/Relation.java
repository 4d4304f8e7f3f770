package io.github.lec.view;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.record.ActorId;

/**
 * An instrument in one direction: what it says when one party is asked by the other. A treaty has several; a clause or a
 * step may be one party's only, and a reservation changes one party's.
 *
 * @param instrument the instrument
 * @param requested the state or region that is asked
 * @param requesting the state or region that asks
 * @param calibration whether it is a reference text, judged as if between an abolitionist member state of the European
 *     Union (requested) and a state that retains the death penalty
 */
public record Relation(CooperationInstrument instrument, ActorId requested, ActorId requesting, boolean calibration) {

    /**
     * A direction of an instrument between two of its parties.
     *
     * @param instrument the instrument
     * @param requested the party that is asked
     * @param requesting the party that asks
     * @return the relation
     */
    public static Relation of(CooperationInstrument instrument, ActorId requested, ActorId requesting) {
        return new Relation(instrument, requested, requesting, false);
    }

    /**
     * The id: the instrument's, the requested and the requesting party's, as in {@code cn-fr-extradition-2007/FR-CN}.
     *
     * @return the id; a calibration row ends in {@code /calibration}
     */
    public String id() {
        return instrument.id() + (calibration ? "/calibration" : "/" + requested + "-" + requesting);
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id();
    }
}
