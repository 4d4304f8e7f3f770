package io.github.lec.benefit;

import io.github.lec.logic.Term;

/** What a state can get out of cooperation. */
public enum Benefit implements Term {
    /** Persons arrested in a joint operation. */
    ARRESTS("Arrests", "Persons arrested in a joint operation."),
    /** Evidence or other assistance received in criminal proceedings. */
    EVIDENCE("Evidence", "Evidence or other assistance received in criminal proceedings."),
    /** Assets returned. */
    ASSET_RECOVERY("Asset recovery", "Assets returned."),
    /** Laboratories, servers or networks shut down. */
    TAKEDOWNS("Takedowns", "Laboratories, servers or networks shut down."),
    /** Persons surrendered by the counterpart. */
    RECIPROCAL_SURRENDER("Reciprocal surrender", "Persons surrendered by the counterpart.");

    private final String label;
    private final String definition;

    Benefit(String label, String definition) {
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
