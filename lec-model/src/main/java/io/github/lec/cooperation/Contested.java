package io.github.lec.cooperation;

import io.github.lec.instrument.LifecycleStep;
import io.github.lec.view.Dispute;
import java.util.Optional;

/** What sources contradict each other on about a text, with the words that follow its name. */
public enum Contested {
    /** Whether it was negotiated. */
    NEGOTIATED("was negotiated", "were negotiated"),
    /** Whether it was initialled. */
    INITIALLED("was initialled", "were initialled"),
    /** Whether it was adopted. */
    ADOPTED("was adopted", "were adopted"),
    /** Whether it was signed. */
    SIGNED("was signed", "were signed"),
    /** Whether it is in force. */
    IN_FORCE("is in force", "are in force"),
    /** Whether it or another text, which may have taken its place, is in force. */
    REPLACED("is in force", "are in force"),
    /** Whether it is suspended. */
    SUSPENDED("is suspended", "are suspended"),
    /** Whether it has ended. */
    ENDED("has ended", "have ended"),
    /** Whether it was put aside. */
    PUT_ASIDE("was put aside", "were put aside");

    private final String ofOne;
    private final String ofMany;

    Contested(String ofOne, String ofMany) {
        this.ofOne = ofOne;
        this.ofMany = ofMany;
    }

    /**
     * {@return what the first step among the rivals is about; nothing if there is none, or if it does not touch the
     * status, such as a ratification}
     */
    static Optional<Contested> of(Dispute dispute, CooperationStatus status) {
        return dispute.rivals().stream()
                .filter(LifecycleStep.class::isInstance)
                .map(LifecycleStep.class::cast)
                .findFirst()
                .flatMap(step -> of(step, status));
    }

    private static Optional<Contested> of(LifecycleStep step, CooperationStatus status) {
        return switch (step.stage()) {
            case NEGOTIATED -> Optional.of(NEGOTIATED);
            case INITIALLED -> Optional.of(INITIALLED);
            case ADOPTED -> Optional.of(ADOPTED);
            case SIGNED -> Optional.of(SIGNED);
            case IN_FORCE -> Optional.of(status == CooperationStatus.PERHAPS_ENDED ? REPLACED : IN_FORCE);
            case SUSPENDED, RESUMED -> Optional.of(SUSPENDED);
            case TERMINATED, DENOUNCED -> Optional.of(ENDED);
            case SHELVED -> Optional.of(PUT_ASIDE);
            default -> Optional.empty();
        };
    }

    /** {@return whether it is about a step before the entry into force} */
    public boolean isBeforeForce() {
        return compareTo(IN_FORCE) < 0;
    }

    /** {@return whether it is about force itself, of the text or of one that may have taken its place} */
    public boolean isOnForce() {
        return this == IN_FORCE || this == REPLACED;
    }

    /** {@return the words that follow one text} */
    public String ofOne() {
        return ofOne;
    }

    /** {@return the words that follow several texts} */
    public String ofMany() {
        return ofMany;
    }
}
