package io.github.lec.operation;

import io.github.lec.logic.Term;

/** The way by which a person was sought or moved. */
public enum CaseRoute implements Term {
    /** Extradition under a treaty, convention or statute. */
    EXTRADITION("Extradition", "Extradition under a treaty, convention or statute."),
    /** Handed over on diplomatic request, without formal procedure. */
    AD_HOC_SURRENDER("Ad hoc surrender", "Handed over on diplomatic request, without formal procedure."),
    /** Removal under immigration law. */
    DEPORTATION("Deportation", "Removal under immigration law."),
    /** Return after being approached or pressed by agents. */
    PERSUASION("Persuasion", "Return after being approached or pressed by agents."),
    /** Removal by agents outside legal process. */
    RENDITION("Rendition", "Removal by agents outside legal process."),
    /** Returned by force, the procedure not being known. */
    FORCED_RETURN("Forced return", "Returned by force, the procedure not being known."),
    /** Returned of their own will. */
    VOLUNTARY_RETURN("Voluntary return", "Returned of their own will."),
    /** Pressed or harassed, directly or through relatives. */
    HARASSMENT("Harassment", "Pressed or harassed, directly or through relatives."),
    /** Sought by an Interpol notice or diffusion. */
    NOTICE("Notice", "Sought by an Interpol notice or diffusion."),
    /** Evidence or other assistance given in criminal proceedings. */
    ASSISTANCE("Assistance", "Evidence or other assistance given in criminal proceedings."),
    /** Transferred to serve a sentence. */
    TRANSFER("Transfer", "Transferred to serve a sentence."),
    /** An attempt to return a person that did not succeed. */
    RETURN_ATTEMPT("Attempted return", "An attempt to return a person that did not succeed.");

    private final String label;
    private final String definition;

    CaseRoute(String label, String definition) {
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
