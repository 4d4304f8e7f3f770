package io.github.lec.exposure;

import io.github.lec.logic.Term;

/**
 * What a person's nationality, or recognition as a refugee, does against an extradition. The constants stand in the
 * order of what they protect, the strongest first; where several grounds apply, the strongest counts. {@link
 * #CANNOT_DECIDE} is no degree of protection: it says that what is not known could lead to different ones.
 */
public enum NationalityProtection implements Term {
    /** A clause of the treaty, the state's own law or, for recognised refugees, European Union law requires refusal. */
    BARRED("Barred"),
    /**
     * A rule against surrendering own nationals, or a state's own refugees, exists. Whether it requires refusal in this
     * case is not settled: sources leave open whether the treaty says must or may, or the law has exceptions.
     */
    BAR_UNSETTLED("Bar not settled"),
    /**
     * Nationality does not bar surrender. The home state must first be informed, and the person is surrendered to it
     * instead if it has jurisdiction and asks for it (Petruhhin, C-182/15).
     */
    HOME_STATE_PRIORITY("Home state has priority"),
    /**
     * A treaty applies, and nationality gives no protection. What protection refugee status gives outside European
     * Union law and the Refugee Convention is not considered here.
     */
    NONE("Not protected"),
    /**
     * No extradition treaty between the two is in force and applied, and nationality gives no protection. A surrender
     * would rest on the state's own law or on a convention.
     */
    NO_TREATY("Not protected, no treaty"),
    /** What is recorded, or what the law leaves open, allows different answers. */
    CANNOT_DECIDE("Cannot be decided");

    private final String label;

    NationalityProtection(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return whether surrender is barred, even if the form of the bar is disputed} */
    public boolean isBar() {
        return this == BARRED || this == BAR_UNSETTLED;
    }
}
