package io.github.lec.view;

import io.github.lec.source.Account;
import java.util.List;

/**
 * How the accounts of an answer stand to each other.
 *
 * @param effect what their difference does to the answer
 * @param rivals the accounts that contradict the one that is shown; none if the accounts agree
 */
public record Dispute(Effect effect, List<Account> rivals) {
    /** No difference. */
    public static final Dispute NONE = new Dispute(Effect.NONE, List.of());

    /** One account says more than another. */
    public static final Dispute REFINED = new Dispute(Effect.REFINED, List.of());

    /** What a difference between accounts does to the answer. */
    public enum Effect {
        /** There is no difference. */
        NONE,
        /** One account says more than another; what all of them leave open together is the answer. */
        REFINED,
        /** Accounts contradict each other, and the answer is the same either way, or the text decides. */
        WITHOUT_EFFECT,
        /** Accounts contradict each other, and the answer stays open between them. */
        OPEN
    }

    /**
     * Keeps the accounts.
     *
     * @param effect what the difference does to the answer
     * @param rivals the accounts that contradict the one that is shown
     */
    public Dispute {
        rivals = List.copyOf(rivals);
    }

    /** {@return whether the answer stays open because accounts contradict each other} */
    public boolean isOpen() {
        return effect == Effect.OPEN;
    }

    /** {@return whether accounts contradict each other and the answer stands all the same} */
    public boolean isWithoutEffect() {
        return effect == Effect.WITHOUT_EFFECT;
    }
}
