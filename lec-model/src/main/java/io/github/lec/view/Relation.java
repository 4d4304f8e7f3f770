package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An instrument in one direction: what it says when one party is requested by the other. A treaty has several
 * relations, since a clause, a step or a reservation may concern only one party.
 *
 * @param instrument the instrument
 * @param requested the requested state or region
 * @param requesting the requesting state or region
 * @param calibration whether it is a reference text, judged as if between an abolitionist member state of the European
 *     Union (requested) and a state that retains the death penalty
 */
public record Relation(CooperationInstrument instrument, ActorId requested, ActorId requesting, boolean calibration) {

    /**
     * Checks that the two are different parties. A reference text does not stand for particular states.
     *
     * @param instrument the instrument
     * @param requested the requested party
     * @param requesting the requesting party
     * @param calibration whether it is a reference text
     * @throws InvalidValueException if both are the same, or one of them is not a party; if no parties are recorded, as
     *     of some conventions, any two are accepted
     */
    public Relation {
        InvalidValueException.given(instrument, "instrument");
        InvalidValueException.given(requested, "requested");
        InvalidValueException.given(requesting, "requesting");
        if (!calibration) {
            requireParty(instrument, "requested", requested);
            requireParty(instrument, "requesting", requesting);
            InvalidValueException.unless(
                    !requested.equals(requesting), "requesting", requesting, "a party other than the requested one");
        }
    }

    /**
     * A direction of an instrument between two of its parties.
     *
     * @param instrument the instrument
     * @param requested the requested party
     * @param requesting the requesting party
     * @return the relation
     * @throws InvalidValueException if both are the same, or one of them is not a party; if no parties are recorded, as
     *     of some conventions, any two are accepted
     */
    public static Relation of(CooperationInstrument instrument, ActorId requested, ActorId requesting) {
        InvalidValueException.given(instrument, "instrument");
        InvalidValueException.given(requested, "requested");
        InvalidValueException.given(requesting, "requesting");
        return new Relation(instrument, requested, requesting, false);
    }

    /**
     * A direction of an instrument, if it is a possible one.
     *
     * @param instrument the instrument
     * @param requested the requested state or region
     * @param requesting the requesting state or region
     * @return the relation; nothing if both are the same, or one of them is not a party
     * @throws InvalidValueException if an argument is null
     */
    public static Optional<Relation> between(CooperationInstrument instrument, ActorId requested, ActorId requesting) {
        InvalidValueException.given(instrument, "instrument");
        InvalidValueException.given(requested, "requested");
        InvalidValueException.given(requesting, "requesting");
        boolean parties = instrument.parties().isEmpty()
                || (instrument.parties().contains(requested)
                        && instrument.parties().contains(requesting));
        return parties && !requested.equals(requesting)
                ? Optional.of(of(instrument, requested, requesting))
                : Optional.empty();
    }

    private static void requireParty(CooperationInstrument instrument, String field, ActorId actor) {
        if (!instrument.parties().isEmpty() && !instrument.parties().contains(actor)) {
            throw new InvalidValueException(
                    field, actor, "one of the parties of " + instrument.id() + ": " + instrument.parties());
        }
    }

    /**
     * The id: the instrument's, the requested and the requesting party's, as in {@code cn-fr-extradition-2007/FR-CN}.
     *
     * @return the id; a calibration row ends in {@code /calibration}
     */
    public String id() {
        return instrument.id() + (calibration ? "/calibration" : "/" + requested + "-" + requesting);
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("instrument", instrument.id())
                .with("requested", requested)
                .with("requesting", requesting)
                .with("calibration", calibration)
                .toMap();
    }

    /** {@return a hash of the ids: that of all members of a text takes longer than to compare two relations} */
    @Override
    public int hashCode() {
        return 31 * (31 * instrument.id().hashCode() + requested.hashCode()) + requesting.hashCode();
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id();
    }

    /**
     * The same relation as if some reservations had not been made, which shows what depends on them.
     *
     * @param reservations accounts of reservations; each stands for all accounts of its kind and party
     * @return this relation if its text has none of them
     */
    public Relation without(Collection<Reservation> reservations) {
        if (!(instrument instanceof Treaty treaty)) {
            return this;
        }
        List<Reservation> others = Lists.filter(
                treaty.reservations(),
                reservation -> Lists.noneMatch(
                        reservations,
                        one -> one.kind() == reservation.kind() && one.party().equals(reservation.party())));
        return others.size() == treaty.reservations().size()
                ? this
                : new Relation(treaty.toBuilder().reservations(others).build(), requested, requesting, calibration);
    }
}
