package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.logic.Term;
import io.github.lec.logic.internal.Silence;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The status of an instrument on the view's day, for readers. Rules ask the view's three-valued questions instead.
 *
 * @param value the state
 * @param since the date of the state: of entry into force, of the observation, of signature, of suspension
 * @param howKnown how it is known
 * @param shown the account that gives the day
 * @param claims the claims that it rests on, the one that gives the state first
 * @param dispute whether sources disagree on whether or when it entered into force, and whether that leaves the state
 *     open
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
     * @param since the date of the state
     * @param howKnown how it is known
     * @param shown the account that gives the day
     * @param claims the claims that it rests on
     * @param dispute whether sources disagree
     */
    public InstrumentStatus {
        claims = List.copyOf(claims);
    }

    /** {@return whether a source observed the state, and none gives its first day} */
    public boolean isObserved() {
        return shown.filter(LifecycleStep.class::isInstance)
                .map(LifecycleStep.class::cast)
                .filter(step -> step.date().isEmpty() && step.observedOn().isPresent())
                .isPresent();
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("status", value)
                .with("since", since)
                .with(AnswerMembers.of(this))
                .toMap();
    }

    /** {@return the state and its date, as in "In force (2015-07-17)", and whether it is disputed} */
    @Override
    public String toString() {
        return value.label() + since.map(day -> " (" + day + ")").orElse("") + dispute.suffix();
    }

    /** A state of an instrument. */
    public enum State implements Term {
        /** Entry into force is recorded, and no end. */
        IN_FORCE("In force"),
        /** A source lists it as in force on a day; the date of entry was not found. */
        OBSERVED_IN_FORCE("Observed in force"),
        /** Entry into force is recorded for parties; the convention's own first day is not. */
        IN_FORCE_FOR_PARTIES("In force for parties"),
        /** Applied before entry into force; how much of it is not recorded. */
        PROVISIONALLY_APPLIED("Provisionally applied"),
        /** Operation is suspended; it is not terminated. */
        SUSPENDED("Suspended"),
        /** It is in force, or was observed so; whether its operation is suspended is not known. */
        PERHAPS_SUSPENDED("In force, perhaps suspended"),
        /** It was in force; whether it has ended since, or a later text has replaced it, is not known. */
        PERHAPS_ENDED("In force, later " + Silence.inSentence(Silence.NOT_DETERMINED)),
        /** A later text has taken its place. */
        REPLACED("Replaced"),
        /** No longer in force. */
        TERMINATED("Terminated"),
        /** Signed, negotiated or observed in operation, and then put aside. */
        SHELVED("Put aside"),
        /** Signed; on the day concerned it was not in force. */
        SIGNED_NOT_IN_FORCE("Signed, not in force"),
        /** Signed; no source seen says whether it is in force. */
        SIGNED("Signed, entry into force " + Silence.inSentence(Silence.NOT_DETERMINED)),
        /** Talks began, or a text was initialled; no signature is recorded. */
        NEGOTIATED("Under negotiation"),
        /** A text is reported; neither signature nor entry into force was found. */
        CONCLUDED("Concluded, dates " + Silence.inSentence(Silence.NOT_DETERMINED)),
        /** A source says that it was not signed, and none reports a step that was taken. */
        NOT_SIGNED("Not signed"),
        /** On the day concerned it had not been signed. */
        NOT_YET("Not yet"),
        /** Whether it had been signed on the day concerned is not known. */
        NOT_DETERMINED(Silence.NOT_DETERMINED);

        private final String label;

        State(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
