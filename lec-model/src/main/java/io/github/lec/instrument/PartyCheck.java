package io.github.lec.instrument;

import io.github.lec.logic.internal.Refusals;
import io.github.lec.record.ActorId;

/** Checks that what an instrument says about parties concerns its own parties. */
final class PartyCheck {
    private final CooperationInstrument instrument;
    private final Refusals refusals;

    private PartyCheck(CooperationInstrument instrument, Refusals refusals) {
        this.instrument = instrument;
        this.refusals = refusals;
    }

    /**
     * Checks that steps, clauses and reservations name only parties. A step that denies may name another state: a list
     * of parties without that state says that it is not a party. An assurance given under an instrument concerns no
     * single person.
     *
     * @param instrument the instrument
     * @param refusals receives whatever names another
     */
    static void check(CooperationInstrument instrument, Refusals refusals) {
        new PartyCheck(instrument, refusals).check();
    }

    private void check() {
        instrument
                .assurances()
                .forEach(assurance -> assurance
                        .person()
                        .ifPresent(person -> refusals.add(
                                "assurances", "of person " + person, "no person: only a case has persons")));
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
            refusals.addPart(field, "party", party.value(), "one of the parties " + instrument.parties());
        }
    }
}
