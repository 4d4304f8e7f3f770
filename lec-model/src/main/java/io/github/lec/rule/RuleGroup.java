package io.github.lec.rule;

import io.github.lec.logic.Term;

/** The group of a rule, which its id names: LEC-EXT-001 is of the group EXT. */
public enum RuleGroup implements Term {
    /** Assurances of the requesting state. */
    ASR("Assurances", "Assurances of the requesting state, and how they are kept."),
    /** Cooperation on cyber matters. */
    CYB("Cyber", "Agreements on cyber matters, and what counts as cybercrime."),
    /** What laws and texts define. */
    DEF("Definitions", "How laws and texts define terrorism and corruption."),
    /** Personal data. */
    DPX("Data", "Personal data that police and other authorities share."),
    /** Extradition and what takes its place. */
    EXT("Extradition", "Extradition treaties, surrenders, and removals that take their place."),
    /** How cooperation is followed. */
    GOV("Oversight", "How cooperation is followed, shared and reciprocated."),
    /** Notices of Interpol. */
    INT("Interpol", "Notices of Interpol."),
    /** Dates in the record that cannot all be right. */
    LIF("Dates of texts", "Dates in the record that cannot all be right. They say nothing about a state."),
    /** Mutual legal assistance. */
    MLA("Legal assistance", "Treaties on mutual legal assistance, and evidence that was given."),
    /** Foreign officers on a state's territory. */
    POL("Police", "Foreign officers and operations on a state's territory, and aid for border control."),
    /** How well something is recorded. */
    REF("State of the record", "How well something is recorded. They say nothing about a state."),
    /** Transfer of sentenced persons. */
    TSP("Transfer of persons", "Transfer of sentenced persons."),
    /** A rule that did not come with the library. */
    OTHER("Other rules", "Rules that did not come with the library.");

    /** What every id of the catalogue starts with. */
    static final String CATALOGUE = "LEC-";

    private final String label;
    private final String definition;

    RuleGroup(String label, String definition) {
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

    /** {@return the group that a rule's id names; {@link #OTHER} if it is none of the catalogue's} */
    static RuleGroup of(String id) {
        for (RuleGroup group : values()) {
            if (id.startsWith(CATALOGUE + group.name() + "-")) {
                return group;
            }
        }
        return OTHER;
    }
}
