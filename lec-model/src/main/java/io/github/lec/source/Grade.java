package io.github.lec.source;

import io.github.lec.logic.Term;

/** How far an act is established. */
public enum Grade implements Term {
    /** Reported or alleged, not established by a court or body and not admitted. */
    ALLEGED("Alleged"),
    /** Admitted by the actor itself. */
    ADMITTED("Admitted"),
    /** Established by a court, or by a body of the United Nations or the Council of Europe. */
    ESTABLISHED("Established");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
