package io.github.lec.safeguard;

import io.github.lec.logic.Term;

/**
 * What a clause of a cooperation instrument may protect. The kinds follow the practice of model treaties and
 * conventions; each is asked of an instrument separately, and a kind that no source speaks of is not determined.
 */
public enum SafeguardKind implements Term {
    /** No surrender where the person would face torture or ill-treatment. */
    TORTURE_NON_REFOULEMENT("Torture and ill-treatment", true),
    /** No surrender or assistance towards capital punishment. */
    DEATH_PENALTY_BAR("Death penalty", true),
    /** Minimum guarantees in criminal proceedings as a condition. */
    FAIR_TRIAL_GUARANTEE("Fair trial", true),
    /** Notice, defence or retrial where the person was convicted in their absence. */
    IN_ABSENTIA_RETRIAL("Judgment in absentia", false),
    /** Political offences are excepted. */
    POLITICAL_OFFENCE_EXCEPTION("Political offence", true),
    /**
     * Refusal where the request serves persecution on account of race, religion, nationality, opinion or the like, or
     * the person would be prejudiced on such a ground.
     */
    PERSECUTION_CLAUSE("Persecution or discrimination", true),
    /** Refugees or persons granted asylum are not surrendered. */
    REFUGEE_NON_REFOULEMENT("Refugees and asylum", true),
    /** No removal of persons as a group. */
    COLLECTIVE_EXPULSION_BAR("Collective expulsion", true),
    /** No surrender where the person risks enforced disappearance. */
    DISAPPEARANCE_BAR("Enforced disappearance", true),
    /** No surrender to a life sentence without prospect of release. */
    REDUCIBLE_SENTENCE("Irreducible life sentence", true),
    /** Purely military offences are excepted. */
    MILITARY_OFFENCE_EXCLUSION("Military offence", true),
    /** No surrender or assistance for an act already tried or pending. */
    NE_BIS_IN_IDEM("Ne bis in idem", true),
    /** No surrender where prosecution or punishment is barred by time or amnesty. */
    LAPSE_OF_TIME_AMNESTY("Lapse of time, amnesty", true),
    /** Nationals of the requested state are not extradited. */
    OWN_NATIONALS_BAR("Own nationals", true),
    /** The home member state of a Union citizen is notified and may prosecute instead. */
    UNION_CITIZEN_PRIORITY("Priority for the Union citizen's home state", false),
    /** No surrender to an extraordinary or ad hoc court. */
    AD_HOC_TRIBUNAL_BAR("Special courts", true),
    /** Refusal on account of age, health or other personal circumstances. */
    HUMANITARIAN_HARDSHIP("Humanitarian grounds", true),
    /** Prosecution and punishment only for the offence for which the person was surrendered. */
    SPECIALTY("Specialty", false),
    /** No onward surrender to a third state without consent. */
    RE_EXTRADITION_LIMIT("Re-extradition", false),
    /** The act must be an offence in both states. */
    DUAL_CRIMINALITY("Dual criminality", false),
    /** Refusal where sovereignty, security, public order or other essential interests would suffer. */
    ORDRE_PUBLIC("Public order, essential interests", true),
    /** Information and evidence are used only for the stated purpose. */
    USE_LIMITATION("Use limitation", false),
    /** Conditions for the transfer and protection of personal data. */
    DATA_TRANSFER_SAFEGUARDS("Protection of transferred data", false),
    /** Evidence tainted by torture is barred. */
    TORTURE_EVIDENCE_EXCLUSION("Evidence obtained by torture", false),
    /** No foreign enforcement on a state's territory unless it asks or agrees. */
    HOST_STATE_CONSENT("Consent of the host state", false),
    /** Consular officers may visit and correspond. */
    CONSULAR_ACCESS("Consular access", false),
    /** Compliance is verified after surrender. */
    POST_SURRENDER_MONITORING("Monitoring after surrender", false),
    /** A court reviews the decision before surrender. */
    EFFECTIVE_REMEDY("Court review before surrender", false),
    /** The person's informed consent is required. */
    PERSON_CONSENT("Consent of the person", false),
    /** No political, military, religious or racial use of police channels. */
    INTERPOL_NEUTRALITY("Neutrality of Interpol channels", false),
    /** Human rights limits on investigative powers in cyberspace. */
    CYBER_PROCEDURAL_SAFEGUARDS("Safeguards on cyber powers", false),
    /** No targeting by religion or ethnicity. */
    RELIGION_MINORITY_NEUTRALITY("No profiling by religion or minority", false),
    /** Non-state bodies have a role. */
    CIVIL_SOCIETY_PARTICIPATION("Role of civil society", false),
    /** Obligations under human rights treaties prevail or remain unaffected. */
    HUMAN_RIGHTS_SAVINGS("Human rights savings clause", false),
    /** How a party may end the instrument. */
    TERMINATION("Termination", false),
    /** How differences are settled. */
    CONSULTATION("Consultation, settlement of disputes", false);

    private final String label;
    private final boolean refusalGround;

    SafeguardKind(String label, boolean refusalGround) {
        this.label = label;
        this.refusalGround = refusalGround;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * Whether such a clause is by its nature a ground for refusing a request. {@link SafeguardForm#ABSENT} then needs all
     * articles with grounds for refusal to have been read; for other kinds it needs the whole text.
     *
     * @return true for grounds for refusal, false for rules such as specialty
     */
    public boolean isRefusalGround() {
        return refusalGround;
    }
}
