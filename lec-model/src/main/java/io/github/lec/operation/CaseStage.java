package io.github.lec.operation;

import io.github.lec.logic.Term;

/** A step of a case. */
public enum CaseStage implements Term {
    /** An Interpol notice was issued. */
    NOTICE_ISSUED("Notice issued", "An Interpol notice was issued."),
    /** The notice was deleted or refused. */
    NOTICE_DELETED("Notice deleted", "The notice was deleted or refused."),
    /** Extradition, return or assistance was requested. */
    REQUESTED("Requested", "Extradition, return or assistance was requested."),
    /** The person was arrested. */
    ARRESTED("Arrested", "The person was arrested."),
    /** The person was released. */
    RELEASED("Released", "The person was released."),
    /** The person consented. */
    CONSENTED("Person consented", "The person consented."),
    /** A court allowed surrender. */
    COURT_ALLOWED("Allowed by a court", "A court allowed surrender."),
    /** A court refused surrender. */
    COURT_REFUSED("Refused by a court", "A court refused surrender."),
    /** A decision was annulled or remitted. */
    COURT_ANNULLED("Annulled by a court", "A decision was annulled or remitted."),
    /** The government decided on surrender. */
    SURRENDER_DECIDED("Surrender decided", "The government decided on surrender."),
    /** Surrender was stayed. */
    SURRENDER_STAYED("Surrender stayed", "Surrender was stayed."),
    /** The procedure lapsed. */
    LAPSED("Lapsed", "The procedure lapsed."),
    /** The request was withdrawn. */
    WITHDRAWN("Withdrawn", "The request was withdrawn."),
    /** The government refused. */
    REFUSED("Refused by the government", "The government refused."),
    /** The person was surrendered. */
    SURRENDERED("Surrendered", "The person was surrendered."),
    /** The person returned or was returned. */
    RETURNED("Returned", "The person returned or was returned."),
    /** The person was deported. */
    DEPORTED("Deported", "The person was deported."),
    /** An attempt was made. */
    ATTEMPTED("Attempted", "An attempt was made."),
    /** The attempt failed. */
    FOILED("Foiled", "The attempt failed."),
    /** Harassment took place. */
    HARASSED("Harassed", "Harassment took place."),
    /** The person went missing. */
    DISAPPEARED("Disappeared", "The person went missing."),
    /** The person was in custody of the requesting state. */
    IN_CUSTODY("In custody", "The person was in custody of the requesting state."),
    /** A confession was shown in public. */
    CONFESSION_BROADCAST("Confession broadcast", "A confession was shown in public."),
    /** The person was tried. */
    TRIED("Tried", "The person was tried."),
    /** The person was convicted. */
    CONVICTED("Convicted", "The person was convicted."),
    /** The procedure was pending. */
    PENDING("Pending", "The procedure was pending.");

    private final String label;
    private final String definition;

    CaseStage(String label, String definition) {
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
