package io.github.lec.cooperation;

import io.github.lec.logic.Term;
import io.github.lec.view.InstrumentStatus;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The status of a text or an act of cooperation on the view's day. The most informative comes first. */
public enum CooperationStatus implements Term {
    /** The entry into force is recorded, and no end. */
    IN_FORCE(InstrumentStatus.State.IN_FORCE),
    /** A source lists it as in force; the date of entry was not found. */
    OBSERVED_IN_FORCE(InstrumentStatus.State.OBSERVED_IN_FORCE),
    /** A convention that is in force for some parties. */
    IN_FORCE_FOR_PARTIES(InstrumentStatus.State.IN_FORCE_FOR_PARTIES),
    /** Applied before entry into force. */
    PROVISIONALLY_APPLIED(InstrumentStatus.State.PROVISIONALLY_APPLIED),
    /** Operation is suspended; it is not terminated. */
    SUSPENDED(InstrumentStatus.State.SUSPENDED),
    /** It is in force, or was observed so; whether its operation is suspended is not known. */
    PERHAPS_SUSPENDED(InstrumentStatus.State.PERHAPS_SUSPENDED),
    /** It was in force; whether it has ended since, or a later text has replaced it, is not known. */
    PERHAPS_ENDED(InstrumentStatus.State.PERHAPS_ENDED),
    /** A later text has taken its place. */
    REPLACED(InstrumentStatus.State.REPLACED),
    /** No longer in force. */
    TERMINATED(InstrumentStatus.State.TERMINATED),
    /** Signed, negotiated or observed in operation, and put aside. */
    SHELVED(InstrumentStatus.State.SHELVED),
    /** Signed; on the day concerned it was not in force. */
    SIGNED_NOT_IN_FORCE(InstrumentStatus.State.SIGNED_NOT_IN_FORCE),
    /** Signed; no source seen says whether it is in force. */
    SIGNED(InstrumentStatus.State.SIGNED),
    /** The text was initialled; no signature is recorded. */
    INITIALLED("Initialled"),
    /** Talks began; no signature is recorded. */
    UNDER_NEGOTIATION(InstrumentStatus.State.NEGOTIATED),
    /** A text is reported; neither signature nor entry into force was found. */
    CONCLUDED(InstrumentStatus.State.CONCLUDED),
    /** A source says that it was not signed, and none reports a step that was taken. */
    NOT_SIGNED(InstrumentStatus.State.NOT_SIGNED),
    /** On the day concerned it had not been signed. */
    NOT_YET(InstrumentStatus.State.NOT_YET),
    /** Whether it had been signed on the day concerned is not known. */
    NOT_DETERMINED(InstrumentStatus.State.NOT_DETERMINED),
    /** An act that sources report as carried out, or a case. */
    OBSERVED("Observed"),
    /** Reported; sources do not say how far it has come. */
    REPORTED("Reported"),
    /** Agreed or planned; no source says that it was carried out. */
    PLANNED("Agreed or planned"),
    /** Cancelled before it was carried out. */
    CANCELLED("Cancelled");

    private static final Map<InstrumentStatus.State, CooperationStatus> BY_STATE =
            new EnumMap<>(InstrumentStatus.State.class);

    static {
        for (CooperationStatus status : values()) {
            status.state.ifPresent(state -> BY_STATE.put(state, status));
        }
    }

    private final String label;
    private final Optional<InstrumentStatus.State> state;

    CooperationStatus(InstrumentStatus.State state) {
        this.label = state.label();
        this.state = Optional.of(state);
    }

    CooperationStatus(String label) {
        this.label = label;
        this.state = Optional.empty();
    }

    /**
     * The status of a text that is not initialled.
     *
     * @param state the status of the instrument
     * @return the status
     */
    static CooperationStatus of(InstrumentStatus.State state) {
        return Objects.requireNonNull(BY_STATE.get(state));
    }

    @Override
    public String label() {
        return label;
    }
}
