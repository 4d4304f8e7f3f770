package io.github.lec.source;

import io.github.lec.logic.Term;

/** How far a coder trusts an account. Of a statement it says how sure it is that it was made, not that it is right. */
public enum Confidence implements Term {
    /** One weak source, hearsay, or only media of the state concerned. Of a statement: that it was made is hearsay. */
    LOW(
            "Low",
            "One weak source, hearsay, or only media of the state concerned."
                    + " Of a statement: that it was made is hearsay."),
    /** A source that is not official but independent of the state concerned, or two others. Of a statement: another reports that it was made, or it is inferred. */
    MEDIUM(
            "Medium",
            "A source that is not official but independent of the state concerned, or two others."
                    + " Of a statement: another reports that it was made, or it is inferred."),
    /** An official text or a court's. Of a statement: the words of whoever made it were read. */
    HIGH("High", "An official text or a court's." + " Of a statement: the words of whoever made it were read.");

    private final String label;
    private final String definition;

    Confidence(String label, String definition) {
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
