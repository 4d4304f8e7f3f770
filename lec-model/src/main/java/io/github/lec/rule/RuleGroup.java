package io.github.lec.rule;

import io.github.lec.logic.Term;

/** The group of a rule, which its id names: LEC-EXT-001 is of the group EXT. */
public enum RuleGroup implements Term {
    /** Assurances of the requesting state, and how they are kept. */
    ASR("Assurances"),
    /** Agreements on cyber matters, and what counts as cybercrime. */
    CYB("Cyber"),
    /** How laws and texts define terrorism and corruption. */
    DEF("Definitions"),
    /** Personal data that police and other authorities share. */
    DPX("Data"),
    /** Extradition treaties, surrenders, and removals that take their place. */
    EXT("Extradition"),
    /** How cooperation is monitored, shared and reciprocated. */
    GOV("Oversight"),
    /** Notices of Interpol. */
    INT("Interpol"),
    /** Dates in the record that cannot all be right. They say nothing about a state. */
    LIF("Dates of texts"),
    /** Treaties on mutual legal assistance, and evidence that was given. */
    MLA("Legal assistance"),
    /** Foreign officers and operations on a state's territory, and aid for border control. */
    POL("Police"),
    /** How well something is recorded. They say nothing about a state. */
    REF("State of the record"),
    /** Transfer of sentenced persons. */
    TSP("Transfer of persons"),
    /** Rules that did not come with the library. */
    OTHER("Other rules");

    /** The prefix of every id of the catalogue. */
    static final String CATALOGUE = "LEC-";

    private final String label;

    RuleGroup(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return the group that a rule's id names; {@link #OTHER} if it is not a group of the catalogue} */
    static RuleGroup of(String id) {
        for (RuleGroup group : values()) {
            if (id.startsWith(CATALOGUE + group.name() + "-")) {
                return group;
            }
        }
        return OTHER;
    }
}
