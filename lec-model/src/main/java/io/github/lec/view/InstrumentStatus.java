package io.github.lec.view;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Term;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * Where an instrument stands on the view's day, for people to read. Rules ask the view's three-valued questions instead.
 *
 * @param value the state
 * @param since the day that goes with the state: of entry into force, of the observation, of signature, of suspension
 * @param howKnown how it is known
 * @param shown the account that gives the day
 * @param claims the claims that it rests on, the one that gives the state first
 * @param dispute whether sources disagree on whether or when it entered into force, and whether that leaves the state open
 */
public record InstrumentStatus(
        State value,
        Optional<PartialDate> since,
        HowKnown howKnown,
        Optional<Account> shown,
        List<ClaimId> claims,
        Dispute dispute)
        implements Answer<InstrumentStatus.State> {
    /**
     * Keeps the claims.
     *
     * @param value the state
     * @param since the day that goes with the state
     * @param howKnown how it is known
     * @param shown the account that gives the day
     * @param claims the claims that it rests on
     * @param dispute whether sources disagree
     */
    public InstrumentStatus {
        claims = List.copyOf(claims);
    }

    /** A state of an instrument. */
    public enum State implements Term {
        /** The entry into force is recorded with its date. */
        IN_FORCE("In force", "Entry into force is recorded, and no end."),
        /** It was seen to be in force; the entry into force is not recorded. */
        OBSERVED_IN_FORCE(
                "Observed in force", "A source lists it as in force on a day; the date of entry was not found."),
        /** A convention of which only entries into force for parties are recorded. */
        IN_FORCE_FOR_PARTIES(
                "In force for parties",
                "Entry into force is recorded for parties; the convention's own first day is not."),
        /** Operation is suspended. */
        SUSPENDED("Suspended", "Operation is suspended; it is not terminated."),
        /** It has ended. */
        TERMINATED("Terminated", "No longer in force."),
        /** It was put aside. */
        SHELVED("Shelved", "Signed or negotiated, and put aside."),
        /** Signed, and a source says that it was not in force. */
        SIGNED_NOT_IN_FORCE("Signed, not in force", "Signed; on the day concerned it was not in force."),
        /** Signed; whether it is in force is not determined. */
        SIGNED("Signed, entry into force not determined", "Signed; no source seen says whether it is in force."),
        /** Talks began or run. */
        NEGOTIATED("Under negotiation", "Talks began; no signature is recorded."),
        /** Some text was adopted, no more is recorded. */
        CONCLUDED(
                "Concluded, dates not found", "A text is reported; neither signature nor entry into force was found."),
        /** It did not exist yet on that day. */
        NOT_YET("Not yet", "On the day concerned it had not been signed.");

        private final String label;
        private final String definition;

        State(String label, String definition) {
            this.label = label;
            this.definition = definition;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String definition() {
            return definition;
        }
    }
}
