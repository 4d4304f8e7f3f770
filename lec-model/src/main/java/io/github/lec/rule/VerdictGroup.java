package io.github.lec.rule;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Term;

/** What a verdict is about. Verdicts of different groups are never counted together. */
public enum VerdictGroup implements Term {
    /** What a text of states says, or what was done. */
    TEXTS_AND_ACTS("Texts and acts"),
    /** What a well-known reference text says, to show how the rules judge it. */
    REFERENCE_TEXTS("Reference texts"),
    /** Whether the record itself is in order. */
    RECORD("Record checks");

    private final String label;

    VerdictGroup(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * The group of a verdict.
     *
     * @param rule the rule that judged
     * @param subject what was judged
     * @return its group
     * @throws InvalidValueException if an argument is null
     */
    public static VerdictGroup of(Rule rule, Subject subject) {
        InvalidValueException.given(rule, "rule");
        InvalidValueException.given(subject, "subject");
        if (rule.info().layer() == Layer.RECORD) {
            return RECORD;
        }
        boolean reference =
                subject instanceof Subject.Relation of && of.relation().calibration();
        return reference ? REFERENCE_TEXTS : TEXTS_AND_ACTS;
    }
}
