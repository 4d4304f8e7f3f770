package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lists;
import io.github.lec.source.Account;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the accounts of an answer relate to each other.
 *
 * @param effect the effect of the difference on the answer
 * @param rivals the accounts that contradict the one that is shown; none if the accounts agree
 * @param notCounted the accounts that say otherwise and do not count: they report that a text has no such clause, and
 *     its relevant part was not read
 */
public record Dispute(Effect effect, List<Account> rivals, List<Account> notCounted) {
    /** No difference. */
    public static final Dispute NONE = new Dispute(Effect.NONE, List.of());

    /** One account is more precise than another, or one source gives alternatives. */
    public static final Dispute REFINED = new Dispute(Effect.REFINED, List.of());

    /** The effect of a difference between accounts on the answer. */
    public enum Effect {
        /** There is no difference. */
        NONE,
        /**
         * One account is more precise than another, or one source gives alternatives; the answer is what is compatible
         * with all of them.
         */
        REFINED,
        /** Sources contradict each other, and the answer is the same either way, or the text decides. */
        WITHOUT_EFFECT,
        /** Sources contradict each other, and the answer stays open between them. */
        OPEN
    }

    /**
     * Keeps the accounts.
     *
     * @param effect the effect of the difference on the answer
     * @param rivals the accounts that contradict the one that is shown
     * @param notCounted the accounts that say otherwise and do not count
     */
    public Dispute {
        rivals = List.copyOf(rivals);
        notCounted = List.copyOf(notCounted);
    }

    /**
     * Where all accounts count.
     *
     * @param effect the effect of the difference on the answer
     * @param rivals the accounts that contradict the one that is shown
     */
    public Dispute(Effect effect, List<Account> rivals) {
        this(effect, rivals, List.of());
    }

    /** {@return whether the answer stays open because accounts contradict each other} */
    public boolean isOpen() {
        return effect == Effect.OPEN;
    }

    /** {@return whether accounts contradict each other but the answer is the same} */
    public boolean isWithoutEffect() {
        return effect == Effect.WITHOUT_EFFECT;
    }

    /** {@return the accounts that say otherwise without effect on the answer: they change nothing, or do not count} */
    public List<Account> withoutEffect() {
        return isOpen()
                ? List.of()
                : Stream.concat(rivals.stream(), notCounted.stream()).toList();
    }

    /**
     * Whether sources only deny what is shown, and give no other answer.
     *
     * @param shown the account that is shown
     * @return whether the answer is open, and every account that contradicts the one shown denies its very answer
     * @throws InvalidValueException if {@code shown} is null
     */
    public boolean isDenialOf(Account shown) {
        InvalidValueException.given(shown, "shown");
        return isOpen()
                && !shown.denies()
                && !rivals.isEmpty()
                && Lists.allMatch(
                        rivals, rival -> rival.denies() && rival.answer().equals(shown.answer()));
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("effect", effect)
                .with("rivals", rivals)
                .with("notCounted", notCounted)
                .toMap();
    }

    /** {@return how the accounts relate to each other, in a few words} */
    @Override
    public String toString() {
        return switch (effect) {
            case NONE -> "Accounts agree";
            case REFINED -> "One account is more precise than another, or one source gives alternatives";
            case WITHOUT_EFFECT -> "Sources contradict each other, without effect on the answer";
            case OPEN -> "Sources contradict each other";
        };
    }

    /** The suffix that follows an answer in a line; empty if the answer stands. */
    String suffix() {
        return isOpen() ? "; disputed" : "";
    }
}
