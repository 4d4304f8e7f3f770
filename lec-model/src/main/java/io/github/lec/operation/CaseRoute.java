package io.github.lec.operation;

import io.github.lec.logic.Term;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The route by which a person was sought or moved. */
public enum CaseRoute implements Term {
    /** Extradition under a treaty, convention or statute. */
    EXTRADITION("Extradition"),
    /** Handed over on diplomatic request, without formal procedure. */
    AD_HOC_SURRENDER("Ad hoc surrender"),
    /** Removal under immigration law. */
    DEPORTATION("Deportation"),
    /** Return after being approached or pressed by agents. */
    PERSUASION("Persuasion"),
    /** Removal by agents outside legal process. */
    RENDITION("Rendition"),
    /** Returned by force; the procedure is not recorded. */
    FORCED_RETURN("Forced return"),
    /** Returned of their own will. */
    VOLUNTARY_RETURN("Voluntary return"),
    /** Pressed or harassed, directly or through relatives. */
    HARASSMENT("Harassment"),
    /** Sought by an Interpol notice or diffusion. */
    NOTICE("Notice"),
    /** Evidence or other assistance given in criminal proceedings. */
    ASSISTANCE("Assistance"),
    /** Transferred to serve a sentence. */
    TRANSFER("Transfer"),
    /** An attempt to return a person that did not succeed. */
    RETURN_ATTEMPT("Attempted return");

    private static final Set<CaseRoute> BY_FORCE = Collections.unmodifiableSet(EnumSet.of(RENDITION, FORCED_RETURN));

    private final String label;

    CaseRoute(String label) {
        this.label = label;
    }

    /** {@return the routes on which a person is taken by force, with or without the requested state's part in it} */
    public static Set<CaseRoute> byForce() {
        return BY_FORCE;
    }

    @Override
    public String label() {
        return label;
    }
}
