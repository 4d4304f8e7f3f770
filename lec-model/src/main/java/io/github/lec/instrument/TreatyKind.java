package io.github.lec.instrument;

import io.github.lec.logic.Term;

/** What a treaty is about. */
public enum TreatyKind implements Term {
    /** Extradition or surrender of fugitive offenders. */
    EXTRADITION("Extradition"),
    /** Mutual legal assistance in criminal matters, or in civil and criminal matters. */
    MUTUAL_LEGAL_ASSISTANCE("Mutual legal assistance"),
    /** Transfer of sentenced persons. */
    TRANSFER_OF_SENTENCED_PERSONS("Transfer of sentenced persons"),
    /** Police or security cooperation. */
    POLICE_COOPERATION("Police cooperation"),
    /** Cooperation at and on borders. */
    BORDER_COOPERATION("Border cooperation"),
    /** Sharing of intelligence. */
    INTELLIGENCE_COOPERATION("Intelligence cooperation"),
    /** Protection of persons and assets, counter-terrorism. */
    SECURITY_COOPERATION("Security cooperation"),
    /** Human rights. */
    HUMAN_RIGHTS("Human rights"),
    /** Suppression of a kind of crime, with duties to extradite or assist. */
    CRIME_SUPPRESSION("Suppression of crime"),
    /** The status of refugees. */
    REFUGEES("Refugees"),
    /** The law of treaties. */
    TREATY_LAW("Law of treaties"),
    /** Diplomatic and consular relations. */
    DIPLOMATIC_RELATIONS("Diplomatic and consular relations"),
    /** The founding treaty of an organisation. */
    CONSTITUTIVE("Founding treaty"),
    /** Protection of personal data. */
    DATA_PROTECTION("Data protection");

    private final String label;

    TreatyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return whether a treaty of this kind is on the cooperation of police forces and other services} */
    public boolean isPoliceCooperation() {
        return switch (this) {
            case POLICE_COOPERATION, BORDER_COOPERATION, INTELLIGENCE_COOPERATION, SECURITY_COOPERATION -> true;
            default -> false;
        };
    }

    /** {@return whether a treaty of this kind is on cooperation in law enforcement, and so is compared and judged} */
    public boolean isCooperation() {
        return compareTo(SECURITY_COOPERATION) <= 0;
    }
}
