package io.github.lec.assessment;

import io.github.lec.safeguard.SafeguardKind;

/** The duties to refuse extradition that key findings tell, of treaties in force and of those that are signed. */
enum DutyToRefuse {
    TORTURE(KeyTopic.TORTURE, SafeguardKind.TORTURE_NON_REFOULEMENT, "where torture is feared"),
    DEATH_PENALTY(
            KeyTopic.DEATH_PENALTY,
            SafeguardKind.DEATH_PENALTY_BAR,
            "where the death penalty is possible and no assurance rules it out"),
    POLITICAL_OFFENCES(KeyTopic.POLITICAL_OFFENCES, SafeguardKind.POLITICAL_OFFENCE_EXCEPTION, "for political offences"),
    OWN_NATIONALS(KeyTopic.OWN_NATIONALS, SafeguardKind.OWN_NATIONALS_BAR, "for its own nationals");

    private final KeyTopic topic;
    private final SafeguardKind kind;
    private final String ground;

    DutyToRefuse(KeyTopic topic, SafeguardKind kind, String ground) {
        this.topic = topic;
        this.kind = kind;
        this.ground = ground;
    }

    /** {@return the topic of the finding on treaties in force} */
    KeyTopic topic() {
        return topic;
    }

    /** {@return the kind of safeguard that contains the duty} */
    SafeguardKind kind() {
        return kind;
    }

    /** {@return when the requested state must refuse, after "refuse"} */
    String ground() {
        return ground;
    }

    /** {@return what the requested state must do, after "to"} */
    String words() {
        return "refuse " + (this == OWN_NATIONALS ? "to extradite its own nationals" : ground);
    }
}
