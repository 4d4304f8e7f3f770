package io.github.lec.rule;

import io.github.lec.logic.Term;

/** The severity of a finding. The codes are for data and options; readers see the labels. */
public enum Severity implements Term {
    /** A gap in knowledge or policy. */
    INFO("Note"),
    /** A qualified norm, or protection that is only weak, or an act that is alleged. */
    WARNING("Qualified"),
    /**
     * An absolute norm with no protection or an assurance alone, an established act against a binding norm, or
     * impossible data.
     */
    ERROR("Principal");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
