package io.github.lec.instrument;

import io.github.lec.logic.Term;

/**
 * A question that the European Court of Human Rights asks of an assurance (Othman v United Kingdom, paragraphs 188 and
 * 189).
 */
public enum OthmanFactor implements Term {
    /** Whether the general human rights situation lets any assurance be relied on. */
    GENERAL_SITUATION("General situation allows reliance"),
    /** Whether the terms were disclosed to the court. */
    DISCLOSED("Disclosed"),
    /** Whether it is specific, or general and vague. */
    SPECIFIC("Specific"),
    /** Whether the giver can bind the requesting state. */
    GIVER_CAN_BIND("Giver can bind the state"),
    /** Whether local authorities can be expected to abide by it. */
    LOCAL_COMPLIANCE("Local authorities comply"),
    /** Whether the treatment it concerns is unlawful in the requesting state. */
    LAWFULNESS("Treatment unlawful there"),
    /** Whether it was given by a Contracting State. */
    CONTRACTING_STATE("Contracting State"),
    /** The length and strength of relations, and the record of keeping assurances. */
    RELATIONS_AND_RECORD("Relations and record"),
    /** Whether compliance can be verified, with unhindered access to lawyers. */
    MONITORING("Monitoring"),
    /** Whether there is an effective system of protection against torture. */
    ANTI_TORTURE_SYSTEM("System against torture"),
    /** Whether the person is free from earlier ill-treatment there. */
    PRIOR_ILL_TREATMENT("No prior ill-treatment"),
    /** Whether a court of the requested state examined its reliability. */
    COURT_REVIEW("Reviewed by a court");

    private final String label;

    OthmanFactor(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
