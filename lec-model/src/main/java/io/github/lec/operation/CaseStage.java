package io.github.lec.operation;

import io.github.lec.logic.Term;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A step of a case. */
public enum CaseStage implements Term {
    /** An Interpol notice was issued. */
    NOTICE_ISSUED("Notice issued"),
    /** The notice was deleted or refused. */
    NOTICE_DELETED("Notice deleted"),
    /** Extradition, return or assistance was requested. */
    REQUESTED("Requested"),
    /** The person was arrested. */
    ARRESTED("Arrested"),
    /** The person was released. */
    RELEASED("Released"),
    /** The person consented. */
    CONSENTED("Person consented"),
    /** A court allowed surrender. */
    COURT_ALLOWED("Allowed by a court"),
    /** A court refused surrender. */
    COURT_REFUSED("Refused by a court"),
    /** A decision was annulled or remitted. */
    COURT_ANNULLED("Annulled by a court"),
    /** The government decided on surrender. */
    SURRENDER_DECIDED("Surrender decided"),
    /** Surrender was stayed; a state as the author stands for its courts. */
    SURRENDER_STAYED("Surrender stayed"),
    /** The procedure lapsed. */
    LAPSED("Lapsed"),
    /** The request was withdrawn. */
    WITHDRAWN("Withdrawn"),
    /** The government refused. */
    REFUSED("Refused by the government"),
    /** The person was surrendered. */
    SURRENDERED("Surrendered"),
    /** The person returned or was returned. */
    RETURNED("Returned"),
    /** The person was deported. */
    DEPORTED("Deported"),
    /** An attempt was made. */
    ATTEMPTED("Attempted"),
    /** The attempt failed. */
    FOILED("Foiled"),
    /** Harassment took place. */
    HARASSED("Harassed"),
    /** The person went missing. */
    DISAPPEARED("Disappeared"),
    /** The person was in the custody of the requesting state. */
    IN_CUSTODY("In custody"),
    /** A confession was shown in public. */
    CONFESSION_BROADCAST("Confession broadcast"),
    /** The person was tried. */
    TRIED("Tried"),
    /** The person was convicted. */
    CONVICTED("Convicted"),
    /** The procedure was pending. */
    PENDING("Pending");

    private static final Set<CaseStage> REMOVALS =
            Collections.unmodifiableSet(EnumSet.of(SURRENDERED, RETURNED, DEPORTED));
    private static final Set<CaseStage> REFUSALS = Collections.unmodifiableSet(EnumSet.of(COURT_REFUSED, REFUSED));

    private final String label;

    CaseStage(String label) {
        this.label = label;
    }

    /** {@return the steps by which a person leaves the requested state} */
    public static Set<CaseStage> removals() {
        return REMOVALS;
    }

    /** {@return the steps by which a court or an authority refuses the surrender} */
    public static Set<CaseStage> refusals() {
        return REFUSALS;
    }

    /** {@return what a court decided by this step; nothing if it is no decision of a court on the surrender itself} */
    public Optional<Outcome> ofCourt() {
        return switch (this) {
            case COURT_ALLOWED -> Optional.of(Outcome.ALLOWED);
            case COURT_REFUSED -> Optional.of(Outcome.REFUSED);
            case COURT_ANNULLED -> Optional.of(Outcome.ANNULLED);
            default -> Optional.empty();
        };
    }

    @Override
    public String label() {
        return label;
    }
}
