package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;

/** Whether what an instrument says of parties is said of its own. */
final class PartyCheck {
    private final CooperationInstrument instrument;

    private PartyCheck(CooperationInstrument instrument) {
        this.instrument = instrument;
    }

    /**
     * Checks that steps, clauses and reservations name only parties. A step that denies may name another: a list of parties
     * on which a state is missing says that it is none. An assurance given under an instrument concerns no single person.
     *
     * @param instrument the instrument
     * @throws InvalidValueException if something names another
     */
    static void check(CooperationInstrument instrument) {
        new PartyCheck(instrument).check();
    }

    private void check() {
        instrument
                .assurances()
                .forEach(assurance -> assurance
                        .person()
                        .ifPresent(person -> InvalidValueException.unless(
                                false, "assurances", "of person " + person, "no person: only a case has persons")));
        if (instrument.parties().isEmpty()) {
            return;
        }
        instrument.lifecycle().stream()
                .filter(step -> !step.denies())
                .forEach(step -> step.party().ifPresent(party -> require(party, "lifecycle")));
        instrument.safeguards().forEach(clause -> clause.requested().ifPresent(party -> require(party, "safeguards")));
        instrument.reservations().forEach(reservation -> require(reservation.party(), "reservations"));
    }

    private void require(ActorId party, String field) {
        if (!instrument.parties().contains(party)) {
            throw new InvalidValueException(field, "party " + party, "one of the parties " + instrument.parties());
        }
    }
}
