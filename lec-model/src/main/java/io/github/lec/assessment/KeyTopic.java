package io.github.lec.assessment;

import io.github.lec.logic.Term;

/**
 * The topics of key findings, in their order: what is in force and what it says, what was done, what is planned, what
 * is not known.
 */
public enum KeyTopic implements Term {
    /** Which states have an extradition treaty in force. */
    TREATIES_IN_FORCE("Extradition treaties in force"),
    /** Which of these treaties require refusal where torture is feared. */
    TORTURE("Torture"),
    /** Which of these treaties require refusal, or an assurance, where the death penalty is possible. */
    DEATH_PENALTY("Death penalty"),
    /** Which of these treaties except political offences. */
    POLITICAL_OFFENCES("Political offences"),
    /** Which of these treaties bar the extradition of own nationals. */
    OWN_NATIONALS("Own nationals"),
    /** Which safeguard none of these treaties has. */
    MISSING_EVERYWHERE("Safeguards that no treaty has"),
    /** Surrenders, refusals and informal returns, as far as they are recorded. */
    PRACTICE("Practice"),
    /** What courts decided on requests for extradition. */
    COURTS("Courts"),
    /** Police stations that were reported, and what the host states did. */
    POLICE_STATIONS("Police stations"),
    /** The status of the agreements with Hong Kong. */
    HONG_KONG("Hong Kong"),
    /** Surrenders, refusals and decisions of courts where Hong Kong, and not another counterpart, sought the person. */
    HONG_KONG_CASES("Cases of Hong Kong"),
    /** Joint patrols and operations, and the arrangements on patrols. */
    JOINT_OPERATIONS("Joint patrols and operations"),
    /** Which states have signed an extradition treaty that is not in force, and what it would require. */
    SIGNED("Treaties signed, not in force"),
    /** Which states are preparing such a treaty without a recorded signature. */
    UNDER_WAY("Treaties under way"),
    /** Which conventions bind both sides. */
    CONVENTIONS("Conventions"),
    /**
     * What is not known: which texts were not read, and for which forms of cooperation no search is recorded or none
     * settled it.
     */
    NOT_KNOWN("What is not known");

    private final String label;

    KeyTopic(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * {@return whether it is one of the ten topics on what binds and what was done, which come first; what is only
     * planned, the context and what is not known come after them}
     */
    public boolean isMain() {
        return compareTo(HONG_KONG) <= 0;
    }
}
