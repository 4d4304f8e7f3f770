package io.github.lec.cooperation;

import io.github.lec.logic.Term;
import io.github.lec.view.InstrumentStatus;

/** The status of a text or an act of cooperation on the view's day. The most informative comes first. */
public enum CooperationStatus implements Term {
    /** The entry into force is recorded, and no end. */
    IN_FORCE("In force"),
    /** A source lists it as in force; the date of entry was not found. */
    OBSERVED_IN_FORCE("Observed in force"),
    /** A convention that is in force for some parties. */
    IN_FORCE_FOR_PARTIES("In force for parties"),
    /** Applied before entry into force. */
    PROVISIONALLY_APPLIED("Provisionally applied"),
    /** Operation is suspended; it is not terminated. */
    SUSPENDED("Suspended"),
    /** No longer in force. */
    TERMINATED("Terminated"),
    /** Signed or negotiated, and put aside. */
    SHELVED("Shelved"),
    /** Signed; on the day concerned it was not in force. */
    SIGNED_NOT_IN_FORCE("Signed, not in force"),
    /** Signed; no source seen says whether it is in force. */
    SIGNED("Signed, entry into force not determined"),
    /** The text was initialled; no signature is recorded. */
    INITIALLED("Initialled"),
    /** Talks began; no signature is recorded. */
    UNDER_NEGOTIATION("Under negotiation"),
    /** A text is reported; neither signature nor entry into force was found. */
    CONCLUDED("Concluded, dates not found"),
    /** On the day concerned it had not been signed. */
    NOT_YET("Not yet"),
    /** An act that sources report as carried out, or a case. */
    OBSERVED("Observed"),
    /** Reported; sources do not say how far it has come. */
    REPORTED("Reported"),
    /** Agreed or planned; no source says that it was carried out. */
    PLANNED("Agreed or planned"),
    /** Cancelled before it was carried out. */
    CANCELLED("Cancelled");

    private final String label;

    CooperationStatus(String label) {
        this.label = label;
    }

    /**
     * The status of a text that is neither initialled nor provisionally applied.
     *
     * @param state the status of the instrument
     * @return the status
     */
    static CooperationStatus of(InstrumentStatus.State state) {
        return switch (state) {
            case IN_FORCE -> IN_FORCE;
            case OBSERVED_IN_FORCE -> OBSERVED_IN_FORCE;
            case IN_FORCE_FOR_PARTIES -> IN_FORCE_FOR_PARTIES;
            case SUSPENDED -> SUSPENDED;
            case TERMINATED -> TERMINATED;
            case SHELVED -> SHELVED;
            case SIGNED_NOT_IN_FORCE -> SIGNED_NOT_IN_FORCE;
            case SIGNED -> SIGNED;
            case NEGOTIATED -> UNDER_NEGOTIATION;
            case CONCLUDED -> CONCLUDED;
            case NOT_YET -> NOT_YET;
        };
    }

    @Override
    public String label() {
        return label;
    }
}
