package io.github.lec.operation;

import io.github.lec.logic.Term;

/** A yes-or-no question about a case, used by rules. */
public enum CaseQuestion implements Term {
    /** Whether the member state of which the person is a national was informed of the request. */
    HOME_STATE_NOTIFIED(Persistence.DONE, "Home state notified"),
    /** Whether the person, a Union citizen, had used free movement. */
    FREE_MOVEMENT_USED(Persistence.DONE, "Free movement used"),
    /** Whether the person resided permanently in the requested state. */
    PERMANENT_RESIDENT(Persistence.STATE, "Permanent resident"),
    /** Whether the person, a national of the United Kingdom, resided there under the Withdrawal Agreement. */
    WITHDRAWAL_AGREEMENT_RESIDENT(Persistence.STATE, "Resident under the Withdrawal Agreement"),
    /** Whether the requested state sought consent to enforce the sentence itself. */
    HOME_ENFORCEMENT_CONSIDERED(Persistence.DONE, "Consent to enforcement at home sought"),
    /** Whether the risk of death penalty, torture or ill-treatment was checked. */
    ARTICLE_19_CHECK(Persistence.DONE, "Risk of death penalty or torture checked"),
    /** Whether the general situation in prisons and proceedings was assessed. */
    SYSTEMIC_RISK_ASSESSED(Persistence.DONE, "Systemic risk assessed"),
    /** Whether a court decided. */
    JUDICIAL_DECISION(Persistence.DONE, "Decision of a court"),
    /** Whether the requested state's law bars surrender for risk of torture. */
    DOMESTIC_TORTURE_GROUND(Persistence.STATE, "Domestic bar for risk of torture"),
    /** Whether the state where the person was agreed. */
    HOST_CONSENT(Persistence.GIVEN, "Consent of the host state"),
    /** Whether extradition was available, or had been refused. */
    FORMAL_ROUTE_AVAILABLE(Persistence.STATE, "Extradition available or refused"),
    /** Whether the person was wanted by the requesting state. */
    WANTED_BY_REQUESTING_STATE(Persistence.STATE, "Wanted"),
    /** Whether the removal was tested by a court before it was carried out. */
    COURT_TESTED(Persistence.DONE, "Tested by a court"),
    /** Whether the person had been recognised as a refugee. */
    REFUGEE_STATUS_RECOGNISED(Persistence.DONE, "Recognised as a refugee"),
    /** Whether that status had been withdrawn. */
    REFUGEE_STATUS_WITHDRAWN(Persistence.ENDING, "Refugee status withdrawn"),
    /** Whether a claim for asylum was pending. */
    ASYLUM_CLAIM_PENDING(Persistence.STATE, "Asylum claim pending"),
    /** Whether the claim had been finally rejected. */
    FINAL_REJECTION(Persistence.ENDING, "Asylum finally rejected"),
    /** Whether the offence can carry the death penalty in the requesting state. */
    DEATH_PENALTY_POSSIBLE(Persistence.STATE, "Death penalty possible"),
    /** Whether torture or ill-treatment is alleged in the proceedings. */
    TORTURE_ALLEGED(Persistence.TIMELESS, "Torture alleged"),
    /** Whether evidence or other assistance was given. */
    ASSISTANCE_GIVEN(Persistence.TIMELESS, "Assistance given"),
    /** Whether an assurance limits the use of the evidence. */
    NON_USE_ASSURANCE(Persistence.GIVEN, "Assurance of non-use"),
    /** Whether a life sentence without parole is a real risk. */
    LIFE_SENTENCE_POSSIBLE(Persistence.STATE, "Life sentence possible"),
    /** Whether such a sentence can be reviewed. */
    SENTENCE_REVIEW(Persistence.STATE, "Life sentence reviewable"),
    /** Whether the person gave informed consent. */
    PERSON_CONSENT(Persistence.GIVEN, "Person consented"),
    /** Whether the request or notice is politically motivated. */
    POLITICAL_MOTIVE(Persistence.TIMELESS, "Political motive"),
    /** Whether an Interpol notice is active. */
    NOTICE_ACTIVE(Persistence.STATE, "Notice active"),
    /** Whether the Commission for the Control of Interpol's Files found the notice non-compliant. */
    NOTICE_NON_COMPLIANT(Persistence.DONE, "Notice found non-compliant"),
    /** Whether the giver of the assurance was shown to be competent. */
    ASSURER_COMPETENT(Persistence.STATE, "Giver of the assurance competent"),
    /** Whether a flagrant denial of justice is found. */
    FAIR_TRIAL_DENIED(Persistence.STATE, "Flagrant denial of justice"),
    /** Whether the person was coerced. */
    COERCION(Persistence.TIMELESS, "Coercion");

    private final Persistence persistence;
    private final String label;

    CaseQuestion(Persistence persistence, String label) {
        this.persistence = persistence;
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return what the day of an answer says about other days} */
    public Persistence persistence() {
        return persistence;
    }
}
