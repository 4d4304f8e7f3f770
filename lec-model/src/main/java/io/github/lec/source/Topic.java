package io.github.lec.source;

import io.github.lec.logic.Term;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A form of cooperation that states are compared by. */
public enum Topic implements Term {
    /** A treaty on extradition. */
    EXTRADITION_TREATY("Extradition treaty"),
    /** A treaty on mutual legal assistance in criminal matters, or in civil and criminal matters. */
    MUTUAL_LEGAL_ASSISTANCE("Mutual legal assistance"),
    /** A treaty on the transfer of sentenced persons. */
    TRANSFER_OF_SENTENCED_PERSONS("Transfer of sentenced persons"),
    /** A treaty or arrangement on police or security cooperation. */
    POLICE_COOPERATION("Police cooperation"),
    /** Joint patrols, investigations and police operations. */
    JOINT_OPERATIONS("Joint patrols and operations"),
    /** Police liaison officers sent or received. */
    LIAISON_OFFICERS("Liaison officers"),
    /** Arrangements on cybercrime, and dialogues on law enforcement. */
    CYBER_AND_DIALOGUE("Cyber agreements and dialogue"),
    /** Persons surrendered on request. */
    EXTRADITIONS_EXECUTED("Extraditions carried out"),
    /** Surrenders allowed by a court or government, not known to be carried out, or pending. */
    EXTRADITIONS_AUTHORISED("Extraditions authorised or pending"),
    /**
     * Surrenders refused, annulled, withdrawn or lapsed, and persons handed over to another state than the one that
     * asked.
     */
    EXTRADITIONS_REFUSED("Refused, lapsed or brought elsewhere"),
    /** Returns outside extradition: persuasion, deportation, attempts. */
    INFORMAL_RETURNS("Informal returns and attempts"),
    /** Overseas police service stations as reported, and the host state's answer. */
    POLICE_STATIONS("Police stations reported"),
    /** Agreements with Hong Kong on the surrender of fugitive offenders, assistance or transfer. */
    HONG_KONG_AGREEMENTS("Hong Kong agreements");

    private static final Set<Topic> TREATIES = Collections.unmodifiableSet(
            EnumSet.of(EXTRADITION_TREATY, MUTUAL_LEGAL_ASSISTANCE, TRANSFER_OF_SENTENCED_PERSONS));
    private static final Set<Topic> RETURNS = Collections.unmodifiableSet(
            EnumSet.of(EXTRADITIONS_EXECUTED, EXTRADITIONS_AUTHORISED, EXTRADITIONS_REFUSED, INFORMAL_RETURNS));

    private final String label;

    Topic(String label) {
        this.label = label;
    }

    /** {@return the forms of cooperation that consist of treaties of one kind, which their names tell} */
    public static Set<Topic> treaties() {
        return TREATIES;
    }

    /** {@return the forms of cooperation that consist of cases: extraditions and informal returns of persons} */
    public static Set<Topic> returns() {
        return RETURNS;
    }

    @Override
    public String label() {
        return label;
    }
}
