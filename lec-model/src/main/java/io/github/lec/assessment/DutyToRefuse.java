package io.github.lec.assessment;

import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.internal.WhenRefused;

/** The duties to refuse extradition that key findings tell, of treaties in force and of those that are signed. */
enum DutyToRefuse {
    TORTURE(KeyTopic.TORTURE, SafeguardKind.TORTURE_NON_REFOULEMENT),
    DEATH_PENALTY(KeyTopic.DEATH_PENALTY, SafeguardKind.DEATH_PENALTY_BAR),
    POLITICAL_OFFENCES(KeyTopic.POLITICAL_OFFENCES, SafeguardKind.POLITICAL_OFFENCE_EXCEPTION),
    OWN_NATIONALS(KeyTopic.OWN_NATIONALS, SafeguardKind.OWN_NATIONALS_BAR);

    private final KeyTopic topic;
    private final SafeguardKind kind;

    DutyToRefuse(KeyTopic topic, SafeguardKind kind) {
        this.topic = topic;
        this.kind = kind;
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
        return WhenRefused.of(kind);
    }

    /** {@return what the requested state must do, after "to"} */
    String words() {
        return "refuse " + (this == OWN_NATIONALS ? "to extradite its own nationals" : ground());
    }
}
