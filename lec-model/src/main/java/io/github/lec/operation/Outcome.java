package io.github.lec.operation;

import io.github.lec.logic.Term;
import io.github.lec.logic.internal.Silence;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a court decided. */
public enum Outcome implements Term {
    /** Surrender was allowed. */
    ALLOWED("Allowed"),
    /** Surrender was refused. */
    REFUSED("Refused"),
    /** A decision was annulled. */
    ANNULLED("Annulled"),
    /** The matter was sent back. */
    REMITTED("Remitted"),
    /** The application was inadmissible. */
    INADMISSIBLE("Inadmissible"),
    /** A violation was found. */
    VIOLATION("Violation found"),
    /** No violation was found. */
    NO_VIOLATION("No violation found"),
    /** Surrender was stayed. */
    STAYED("Stayed"),
    /** A stay of the surrender was refused. */
    STAY_REFUSED("Stay refused"),
    /** The court decided on arrest or custody, and not on the surrender. */
    CUSTODY_ONLY("On custody only"),
    /** A court decided; no source seen says what. */
    NOT_DETERMINED(Silence.NOT_DETERMINED);

    private static final Set<Outcome> AGAINST = Collections.unmodifiableSet(EnumSet.of(REFUSED, VIOLATION));
    private static final Set<Outcome> DISMISSALS = Collections.unmodifiableSet(EnumSet.of(INADMISSIBLE, NO_VIOLATION));

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /**
     * {@return the outcomes that are against the extradition, whatever was decided before; an annulment is so only if
     * it annuls a permission}
     */
    public static Set<Outcome> against() {
        return AGAINST;
    }

    /** {@return the outcomes of a complaint against an extradition that leave it as it is} */
    public static Set<Outcome> dismissals() {
        return DISMISSALS;
    }

    @Override
    public String label() {
        return label;
    }
}
