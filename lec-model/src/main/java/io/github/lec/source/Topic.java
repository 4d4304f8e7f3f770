package io.github.lec.source;

import io.github.lec.logic.Term;

/** A form of cooperation that states are compared by. */
public enum Topic implements Term {
    /** A treaty on extradition. */
    EXTRADITION_TREATY("Extradition treaty", "A treaty on extradition."),
    /** A treaty on mutual legal assistance in criminal matters, or in civil and criminal matters. */
    MUTUAL_LEGAL_ASSISTANCE(
            "Mutual legal assistance",
            "A treaty on mutual legal assistance in criminal matters, or in civil and criminal matters."),
    /** A treaty on the transfer of sentenced persons. */
    TRANSFER_OF_SENTENCED_PERSONS("Transfer of sentenced persons", "A treaty on the transfer of sentenced persons."),
    /** A treaty or arrangement on police or security cooperation. */
    POLICE_COOPERATION("Police cooperation", "A treaty or arrangement on police or security cooperation."),
    /** Joint patrols, investigations and police operations. */
    JOINT_OPERATIONS("Joint patrols and operations", "Joint patrols, investigations and police operations."),
    /** Police liaison officers sent or received. */
    LIAISON_OFFICERS("Liaison officers", "Police liaison officers sent or received."),
    /** Arrangements on cybercrime, and dialogues on law enforcement. */
    CYBER_AND_DIALOGUE(
            "Cyber agreements and dialogue", "Arrangements on cybercrime, and dialogues on law enforcement."),
    /** Persons surrendered on request. */
    EXTRADITIONS_EXECUTED("Extraditions carried out", "Persons surrendered on request."),
    /** Surrenders allowed by a court or government, not known to be carried out, or pending. */
    EXTRADITIONS_AUTHORISED(
            "Extraditions authorised",
            "Surrenders allowed by a court or government, not known to be carried out, or pending."),
    /** Surrenders refused, annulled or lapsed. */
    EXTRADITIONS_REFUSED("Extraditions refused", "Surrenders refused, annulled or lapsed."),
    /** Returns outside extradition: persuasion, deportation, attempts. */
    INFORMAL_RETURNS(
            "Informal returns and attempts", "Returns outside extradition: persuasion, deportation, attempts."),
    /** Overseas police service stations as reported, and the host state's answer. */
    POLICE_STATIONS(
            "Police stations reported", "Overseas police service stations as reported, and the host state's answer."),
    /** Agreements with Hong Kong on the surrender of fugitive offenders, assistance or transfer. */
    HONG_KONG_AGREEMENTS(
            "Hong Kong agreements",
            "Agreements with Hong Kong on the surrender of fugitive offenders, assistance or transfer.");

    private final String label;
    private final String definition;

    Topic(String label, String definition) {
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
