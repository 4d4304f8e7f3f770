package io.github.lec.source;

import io.github.lec.logic.Term;

/** How far an act is established. */
public enum Grade implements Term {
    /** Reported or alleged, not established by a court or body and not admitted. */
    ALLEGED("Alleged", "Reported or alleged, not established by a court or body and not admitted."),
    /** Admitted by the actor itself. */
    ADMITTED("Admitted", "Admitted by the actor itself."),
    /** Established by a court, or by a body of the United Nations or the Council of Europe. */
    ESTABLISHED("Established", "Established by a court, or by a body of the United Nations or the Council of Europe.");

    private final String label;
    private final String definition;

    Grade(String label, String definition) {
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
