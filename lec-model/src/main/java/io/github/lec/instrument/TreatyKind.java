package io.github.lec.instrument;

import io.github.lec.logic.Term;

/** What a treaty is about. */
public enum TreatyKind implements Term {
    /** Extradition or surrender of fugitive offenders. */
    EXTRADITION("Extradition", "Extradition or surrender of fugitive offenders."),
    /** Mutual legal assistance in criminal matters, or in civil and criminal matters. */
    MUTUAL_LEGAL_ASSISTANCE(
            "Mutual legal assistance",
            "Mutual legal assistance in criminal matters, or in civil and criminal matters."),
    /** Transfer of sentenced persons. */
    TRANSFER_OF_SENTENCED_PERSONS("Transfer of sentenced persons", "Transfer of sentenced persons."),
    /** Police or security cooperation. */
    POLICE_COOPERATION("Police cooperation", "Police or security cooperation."),
    /** Cooperation at and on borders. */
    BORDER_COOPERATION("Border cooperation", "Cooperation at and on borders."),
    /** Sharing of intelligence. */
    INTELLIGENCE_COOPERATION("Intelligence cooperation", "Sharing of intelligence."),
    /** Protection of persons and assets, counter-terrorism. */
    SECURITY_COOPERATION("Security cooperation", "Protection of persons and assets, counter-terrorism."),
    /** Human rights. */
    HUMAN_RIGHTS("Human rights", "Human rights."),
    /** Suppression of a kind of crime, with duties to extradite or assist. */
    CRIME_SUPPRESSION("Suppression of crime", "Suppression of a kind of crime, with duties to extradite or assist."),
    /** The status of refugees. */
    REFUGEES("Refugees", "The status of refugees."),
    /** The law of treaties. */
    TREATY_LAW("Law of treaties", "The law of treaties."),
    /** Diplomatic and consular relations. */
    DIPLOMATIC_RELATIONS("Diplomatic and consular relations", "Diplomatic and consular relations."),
    /** The founding treaty of an organisation. */
    CONSTITUTIVE("Founding treaty", "The founding treaty of an organisation."),
    /** Protection of personal data. */
    DATA_PROTECTION("Data protection", "Protection of personal data.");

    private final String label;
    private final String definition;

    TreatyKind(String label, String definition) {
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
