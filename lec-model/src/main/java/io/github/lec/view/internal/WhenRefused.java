package io.github.lec.view.internal;

import io.github.lec.safeguard.SafeguardKind;

/** When a request is refused under a clause, for the grounds that key findings and openings of exposures tell. */
public final class WhenRefused {
    private WhenRefused() {}

    /**
     * The words on one of these grounds.
     *
     * @param kind torture, the death penalty, political offences or own nationals
     * @return what stands after "refuse" or "refusal", as in "where torture is feared"
     * @throws IllegalArgumentException for a clause of another kind, of which neither tells
     */
    public static String of(SafeguardKind kind) {
        return switch (kind) {
            case TORTURE_NON_REFOULEMENT -> "where torture is feared";
            case DEATH_PENALTY_BAR -> "where the death penalty is possible and no assurance rules it out";
            case POLITICAL_OFFENCE_EXCEPTION -> "for political offences";
            case OWN_NATIONALS_BAR -> "for its own nationals";
            default -> throw new IllegalArgumentException("no words on refusal under " + kind);
        };
    }
}
