package io.github.lec.safeguard;

import io.github.lec.logic.Term;
import io.github.lec.logic.internal.FirstLetter;

/**
 * What a clause of a cooperation instrument may protect. The kinds follow the practice of model treaties and
 * conventions; each is asked of an instrument separately, and a kind that no source speaks of is not determined.
 */
public enum SafeguardKind implements Term {
    /** No surrender where the person would face torture or ill-treatment. */
    TORTURE_NON_REFOULEMENT("Torture and ill-treatment", Nature.GROUND),
    /** No surrender or assistance towards capital punishment. */
    DEATH_PENALTY_BAR("Death penalty", Nature.GROUND_OR_RULE),
    /** Minimum guarantees in criminal proceedings as a condition. */
    FAIR_TRIAL_GUARANTEE("Fair trial", Nature.GROUND_OR_RULE),
    /** Notice, defence or retrial where the person was convicted in their absence. */
    IN_ABSENTIA_RETRIAL("Judgment in absentia", Nature.RULE, Asked.OF_EXTRADITION),
    /** Political offences are excepted. */
    POLITICAL_OFFENCE_EXCEPTION("Political offence", Nature.GROUND),
    /**
     * Refusal where the request serves persecution on account of race, religion, nationality, opinion or the like, or
     * the person would be prejudiced on such a ground.
     */
    PERSECUTION_CLAUSE("Persecution or discrimination", Nature.GROUND),
    /** Refugees or persons granted asylum are not surrendered. */
    REFUGEE_NON_REFOULEMENT("Refugees and asylum", Nature.GROUND),
    /** No removal of persons as a group. */
    COLLECTIVE_EXPULSION_BAR("Collective expulsion", Nature.GROUND_OR_RULE),
    /** No surrender where the person risks enforced disappearance. */
    DISAPPEARANCE_BAR("Enforced disappearance", Nature.GROUND),
    /** No surrender to a life sentence without prospect of release. */
    REDUCIBLE_SENTENCE("Irreducible life sentence", Nature.GROUND_OR_RULE, Asked.OF_EXTRADITION),
    /** Purely military offences are excepted. */
    MILITARY_OFFENCE_EXCLUSION("Military offence", Nature.GROUND),
    /** No surrender or assistance for an act already tried or pending. */
    NE_BIS_IN_IDEM("Ne bis in idem", Nature.GROUND),
    /** No surrender where prosecution or punishment is barred by time or amnesty. */
    LAPSE_OF_TIME_AMNESTY("Lapse of time, amnesty", Nature.GROUND),
    /** Nationals of the requested state are not extradited. */
    OWN_NATIONALS_BAR("Own nationals", Nature.GROUND, Asked.OF_EXTRADITION),
    /** The home member state of a Union citizen is notified and may prosecute instead. */
    UNION_CITIZEN_PRIORITY("Priority for the Union citizen's home state", Nature.RULE, Asked.OF_EXTRADITION),
    /** No surrender to an extraordinary or ad hoc court. */
    AD_HOC_TRIBUNAL_BAR("Special courts", Nature.GROUND_OR_RULE, Asked.OF_EXTRADITION),
    /** Refusal on account of age, health or other personal circumstances. */
    HUMANITARIAN_HARDSHIP("Humanitarian grounds", Nature.GROUND, Asked.OF_EXTRADITION),
    /** Prosecution and punishment only for the offence for which the person was surrendered. */
    SPECIALTY("Specialty", Nature.RULE, Asked.OF_EXTRADITION),
    /** No onward surrender to a third state without consent. */
    RE_EXTRADITION_LIMIT("Re-extradition", Nature.RULE, Asked.OF_EXTRADITION),
    /** The act must be an offence in both states. */
    DUAL_CRIMINALITY("Dual criminality", Nature.RULE),
    /** Refusal where sovereignty, security, public order or other essential interests would suffer. */
    ORDRE_PUBLIC("Public order, essential interests", Nature.GROUND),
    /** Information and evidence are used only for the stated purpose. */
    USE_LIMITATION("Use limitation", Nature.RULE, Asked.OF_ASSISTANCE),
    /** Conditions for the transfer and protection of personal data. */
    DATA_TRANSFER_SAFEGUARDS("Protection of transferred data", Nature.RULE, Asked.OF_ASSISTANCE),
    /** Evidence tainted by torture is barred. */
    TORTURE_EVIDENCE_EXCLUSION("Evidence obtained by torture", Nature.RULE, Asked.OF_ASSISTANCE),
    /** No foreign enforcement on a state's territory unless it asks or agrees. */
    HOST_STATE_CONSENT("Consent of the host state", Nature.RULE),
    /** Consular officers may visit and correspond. */
    CONSULAR_ACCESS("Consular access", Nature.RULE),
    /** Compliance is verified after surrender. */
    POST_SURRENDER_MONITORING("Monitoring after surrender", Nature.RULE, Asked.OF_EXTRADITION),
    /** A court reviews the decision before surrender. */
    EFFECTIVE_REMEDY("Court review before surrender", Nature.RULE),
    /** The person's informed consent is required. */
    PERSON_CONSENT("Consent of the person", Nature.RULE, Asked.OF_TRANSFER),
    /** No political, military, religious or racial use of police channels. */
    INTERPOL_NEUTRALITY("Neutrality of Interpol channels", Nature.RULE),
    /** Human rights limits on investigative powers in cyberspace. */
    CYBER_PROCEDURAL_SAFEGUARDS("Safeguards on cyber powers", Nature.RULE),
    /** No targeting by religion or ethnicity. */
    RELIGION_MINORITY_NEUTRALITY("No profiling by religion or minority", Nature.RULE),
    /** Non-state bodies have a role. */
    CIVIL_SOCIETY_PARTICIPATION("Role of civil society", Nature.RULE),
    /** Obligations under human rights treaties prevail or remain unaffected. */
    HUMAN_RIGHTS_SAVINGS("Human rights savings clause", Nature.RULE),
    /** How a party may end the instrument. */
    TERMINATION("Termination", Nature.RULE),
    /** How differences are settled. */
    CONSULTATION("Consultation, settlement of disputes", Nature.RULE);

    /** What a clause of a kind can be. */
    private enum Nature {
        /** A ground for refusing a request. */
        GROUND,
        /** Either: the penalty may be a ground for refusal, or a treaty may itself replace it by another. */
        GROUND_OR_RULE,
        /** An obligation, such as specialty. */
        RULE
    }

    /** The texts of which a kind is asked. */
    private enum Asked {
        /** Of every text. */
        OF_ALL,
        /** Of extradition treaties: it concerns the surrender of persons for trial or sentence. */
        OF_EXTRADITION,
        /** Of all texts but extradition treaties: it concerns information and evidence. */
        OF_ASSISTANCE,
        /** Of treaties on the transfer of sentenced persons, who may want to go. */
        OF_TRANSFER
    }

    private final String label;
    private final Nature nature;
    private final Asked asked;

    SafeguardKind(String label, Nature nature) {
        this(label, nature, Asked.OF_ALL);
    }

    SafeguardKind(String label, Nature nature, Asked asked) {
        this.label = label;
        this.nature = nature;
        this.asked = asked;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * {@return what a clause of the kind is about, as it stands within a sentence: "a clause on the death penalty"}
     */
    public String inSentence() {
        return switch (this) {
            case DEATH_PENALTY_BAR -> "the death penalty";
            case IN_ABSENTIA_RETRIAL -> "judgments in absentia";
            case POLITICAL_OFFENCE_EXCEPTION -> "political offences";
            case REDUCIBLE_SENTENCE -> "an irreducible life sentence";
            case MILITARY_OFFENCE_EXCLUSION -> "military offences";
            case LAPSE_OF_TIME_AMNESTY -> "lapse of time or amnesty";
            case ORDRE_PUBLIC -> "public order and essential interests";
            case USE_LIMITATION -> "limits on use";
            case DATA_TRANSFER_SAFEGUARDS -> "the protection of transferred data";
            case HOST_STATE_CONSENT -> "the consent of the host state";
            case PERSON_CONSENT -> "the consent of the person";
            case INTERPOL_NEUTRALITY -> "the neutrality of Interpol channels";
            case RELIGION_MINORITY_NEUTRALITY -> "profiling by religion or minority";
            case CIVIL_SOCIETY_PARTICIPATION -> "the role of civil society";
            case HUMAN_RIGHTS_SAVINGS -> "obligations under human rights treaties";
            case CONSULTATION -> "consultation and the settlement of disputes";
            default -> FirstLetter.lower(label);
        };
    }

    /**
     * Whether such a clause is by its nature a ground for refusing a request. {@link SafeguardForm#ABSENT} then needs
     * all articles with grounds for refusal to have been read; for other kinds it needs the whole text.
     *
     * @return true for grounds for refusal, false for rules such as specialty
     */
    public boolean isRefusalGround() {
        return nature != Nature.RULE;
    }

    /**
     * Whether a treaty can grant the safeguard by an obligation of its own, {@link SafeguardForm#BINDING_RULE}, without
     * making it a ground for refusal: it obliges the requesting state to give a fair trial (as the treaty of 2013
     * between the United Kingdom and Jordan does), or replaces the death penalty by another. For other grounds for
     * refusal this is not possible: a promise not to torture does not protect a person from being handed over to
     * torture.
     *
     * @return true for rules such as specialty, and for the trial and the penalty that await the person
     */
    public boolean canBeBindingRule() {
        return nature != Nature.GROUND;
    }

    /**
     * Whether such a clause is asked of extradition treaties. Other kinds are neither missing in them nor undetermined.
     *
     * @return false for what concerns information and evidence, and for the consent of a sentenced person
     */
    public boolean isAskedOfExtradition() {
        return asked == Asked.OF_ALL || asked == Asked.OF_EXTRADITION;
    }

    /**
     * Whether such a clause is asked of treaties on legal assistance, police cooperation and everything else except
     * extradition and the transfer of sentenced persons.
     *
     * @return false for what concerns the surrender or transfer of persons
     */
    public boolean isAskedOfAssistance() {
        return asked == Asked.OF_ALL || asked == Asked.OF_ASSISTANCE;
    }

    /**
     * Whether such a clause is asked of treaties on the transfer of sentenced persons.
     *
     * @return false for what concerns surrender for trial or sentence
     */
    public boolean isAskedOfTransfer() {
        return asked != Asked.OF_EXTRADITION;
    }
}
