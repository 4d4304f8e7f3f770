package io.github.lec.operation;

import io.github.lec.logic.Term;

/** A yes-or-no question about a case on which rules turn. */
public enum CaseQuestion implements Term {
    /** Whether the member state of which the person is a national was told of the request. */
    HOME_STATE_NOTIFIED("Home state notified"),
    /** Whether the person, a Union citizen, had used free movement. */
    FREE_MOVEMENT_USED("Free movement used"),
    /** Whether the person resided permanently in the requested state. */
    PERMANENT_RESIDENT("Permanent resident"),
    /** Whether the requested state sought consent to enforce the sentence itself. */
    HOME_ENFORCEMENT_CONSIDERED("Enforcement at home considered"),
    /** Whether the risk of death penalty, torture or ill-treatment was checked. */
    ARTICLE_19_CHECK("Risk checked under the Charter, article 19"),
    /** Whether the general situation in prisons and proceedings was assessed. */
    SYSTEMIC_RISK_ASSESSED("Systemic risk assessed"),
    /** Whether a court decided. */
    JUDICIAL_DECISION("Decision of a court"),
    /** Whether the requested state's law bars surrender for risk of torture. */
    DOMESTIC_TORTURE_GROUND("Domestic bar for risk of torture"),
    /** Whether the state where the person was agreed. */
    HOST_CONSENT("Consent of the host state"),
    /** Whether extradition was available, or had been refused. */
    FORMAL_ROUTE_AVAILABLE("Extradition available or refused"),
    /** Whether the person was wanted by the requesting state. */
    WANTED_BY_REQUESTING_STATE("Wanted"),
    /** Whether the removal was tested by a court before it was carried out. */
    COURT_TESTED("Tested by a court"),
    /** Whether the person had been recognised as a refugee. */
    REFUGEE_STATUS_RECOGNISED("Recognised as a refugee"),
    /** Whether that status had been withdrawn. */
    REFUGEE_STATUS_WITHDRAWN("Refugee status withdrawn"),
    /** Whether a claim for asylum was pending. */
    ASYLUM_CLAIM_PENDING("Asylum claim pending"),
    /** Whether the claim had been finally rejected. */
    FINAL_REJECTION("Asylum finally rejected"),
    /** Whether the offence can carry the death penalty in the requesting state. */
    DEATH_PENALTY_POSSIBLE("Death penalty possible"),
    /** Whether torture or ill-treatment is alleged in the proceedings. */
    TORTURE_ALLEGED("Torture alleged"),
    /** Whether evidence or other assistance was given. */
    ASSISTANCE_GIVEN("Assistance given"),
    /** Whether an assurance limits the use of the evidence. */
    NON_USE_ASSURANCE("Assurance of non-use"),
    /** Whether a life sentence without parole is a real risk. */
    LIFE_SENTENCE_POSSIBLE("Life sentence possible"),
    /** Whether such a sentence can be reviewed. */
    SENTENCE_REVIEW("Life sentence reviewable"),
    /** Whether the person gave informed consent. */
    PERSON_CONSENT("Person consented"),
    /** Whether the request or notice is politically motivated. */
    POLITICAL_MOTIVE("Political motive"),
    /** Whether an Interpol notice is active. */
    NOTICE_ACTIVE("Notice active"),
    /** Whether the Commission for the Control of Interpol's Files found the notice non-compliant. */
    NOTICE_NON_COMPLIANT("Notice found non-compliant"),
    /** Whether the giver of the assurance was shown to be competent. */
    ASSURER_COMPETENT("Giver of the assurance competent"),
    /** Whether a flagrant denial of justice is found. */
    FAIR_TRIAL_DENIED("Flagrant denial of justice"),
    /** Whether the person was coerced. */
    COERCION("Coercion");

    private final String label;

    CaseQuestion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
