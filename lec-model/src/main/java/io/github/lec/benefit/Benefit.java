package io.github.lec.benefit;

import io.github.lec.logic.Term;

/** A benefit that a state can get from cooperation. */
public enum Benefit implements Term {
    /** Persons arrested in a joint operation. */
    ARRESTS("Arrests"),
    /** Evidence or other assistance received in criminal proceedings. */
    EVIDENCE("Evidence"),
    /** Assets returned. */
    ASSET_RECOVERY("Asset recovery"),
    /** Laboratories, servers or networks shut down. */
    TAKEDOWNS("Takedowns"),
    /** Persons surrendered by the counterpart. */
    RECIPROCAL_SURRENDER("Reciprocal surrender");

    private final String label;

    Benefit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
