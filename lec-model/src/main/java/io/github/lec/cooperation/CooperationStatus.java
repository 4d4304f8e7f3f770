package io.github.lec.cooperation;

import io.github.lec.logic.Term;
import io.github.lec.view.InstrumentStatus;

/** Where a text or an act of cooperation stands on the view's day, in one of a few words. What says most comes first. */
public enum CooperationStatus implements Term {
    /** The entry into force is recorded. */
    IN_FORCE("In force", "The entry into force is recorded, and no end."),
    /** A source lists it as in force; the entry into force is not recorded. */
    OBSERVED_IN_FORCE("Observed in force", "A source lists it as in force; the date of entry was not found."),
    /** A convention of which only entries into force for parties are recorded. */
    IN_FORCE_FOR_PARTIES("In force for parties", "A convention that is in force for some parties."),
    /** Applied before its entry into force. */
    PROVISIONALLY_APPLIED("Provisionally applied", "Applied before entry into force."),
    /** Operation is suspended. */
    SUSPENDED("Suspended", "Operation is suspended; it is not terminated."),
    /** It has ended. */
    TERMINATED("Terminated", "No longer in force."),
    /** Signed or negotiated, and put aside. */
    SHELVED("Shelved", "Signed or negotiated, and put aside."),
    /** Signed, and a source says that it was not in force. */
    SIGNED_NOT_IN_FORCE("Signed, not in force", "Signed; on the day concerned it was not in force."),
    /** Signed; no source says whether it is in force. */
    SIGNED("Signed, entry into force not determined", "Signed; no source seen says whether it is in force."),
    /** The text was initialled, not signed. */
    INITIALLED("Initialled", "The text was initialled; no signature is recorded."),
    /** Talks began or run. */
    UNDER_NEGOTIATION("Under negotiation", "Talks began; no signature is recorded."),
    /** A text is reported without dates of signature or entry into force. */
    CONCLUDED("Concluded, dates not found", "A text is reported; neither signature nor entry into force was found."),
    /** It had not been signed on the day concerned. */
    NOT_YET("Not yet", "On the day concerned it had not been signed."),
    /** An act that was carried out. */
    OBSERVED("Observed", "An act that sources report as carried out, or a case."),
    /** An act of which sources do not say how far it has come. */
    REPORTED("Reported", "Reported; sources do not say how far it has come."),
    /** An act that was agreed or planned. */
    PLANNED("Agreed or planned", "Agreed or planned; no source says that it was carried out."),
    /** An act that was cancelled. */
    CANCELLED("Cancelled", "Cancelled before it was carried out.");

    private final String label;
    private final String definition;

    CooperationStatus(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    /**
     * The status of a text that is neither initialled nor provisionally applied.
     *
     * @param state where the instrument stands
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

    @Override
    public String definition() {
        return definition;
    }
}
