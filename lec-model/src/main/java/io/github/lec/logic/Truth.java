package io.github.lec.logic;

import java.util.function.Predicate;

/**
 * A three-valued answer: yes, no, or not known from what has been recorded.
 *
 * <p>The connectives are those of strong Kleene logic: a compound is decided exactly when every completion of its
 * unknown parts gives the same answer. So {@code FALSE.and(UNKNOWN)} is {@code FALSE}, and {@code TRUE.and(UNKNOWN)} is
 * {@code UNKNOWN}. They take values and not suppliers, so that a view that records which claims an answer rests on sees
 * every part evaluated, including those after the part that decides.
 */
public enum Truth {
    /** False, however the unknowns are completed. */
    FALSE,
    /** Not decided by the record. */
    UNKNOWN,
    /** True, however the unknowns are completed. */
    TRUE;

    /**
     * The truth of a fact that is known either way.
     *
     * @param known the fact
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /**
     * Whether something holds for every member.
     *
     * @param items the members; for none of them the answer is {@link #TRUE}
     * @param condition the condition, asked of every member
     * @param <T> the type of the members
     * @return the conjunction of the answers
     */
    public static <T> Truth all(Iterable<? extends T> items, Condition<? super T> condition) {
        Truth all = TRUE;
        for (T item : items) {
            all = all.and(condition.test(item));
        }
        return all;
    }

    /**
     * Whether something holds for at least one member.
     *
     * @param items the members; for none of them the answer is {@link #FALSE}
     * @param condition the condition, asked of every member
     * @param <T> the type of the members
     * @return the disjunction of the answers
     */
    public static <T> Truth any(Iterable<? extends T> items, Condition<? super T> condition) {
        Truth any = FALSE;
        for (T item : items) {
            any = any.or(condition.test(item));
        }
        return any;
    }

    /**
     * Conjunction: whether both hold.
     *
     * @param other the other condition
     * @return {@link #FALSE} if either is false, {@link #TRUE} if both are true, else {@link #UNKNOWN}
     */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Disjunction: whether at least one holds.
     *
     * @param other the other condition
     * @return {@link #TRUE} if either is true, {@link #FALSE} if both are false, else {@link #UNKNOWN}
     */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** {@return the negation: {@link #UNKNOWN} for unknown, otherwise the opposite} */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Combines this answer with another one to the same question.
     *
     * @param other the other answer
     * @return the answer on which both agree or that only one of them gives; {@link #UNKNOWN} if they contradict
     */
    public Truth reconcile(Truth other) {
        if (this == UNKNOWN) {
            return other;
        }
        return other == UNKNOWN || other == this ? this : UNKNOWN;
    }

    /** {@return whether this is {@link #TRUE}, so certain} */
    public boolean isTrue() {
        return this == TRUE;
    }

    /** {@return whether this is {@link #FALSE}, so excluded} */
    public boolean isFalse() {
        return this == FALSE;
    }

    /** {@return whether this is not {@link #UNKNOWN}, so settled either way} */
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    /**
     * A question with three possible answers.
     *
     * @param <T> what is asked about
     */
    @FunctionalInterface
    public interface Condition<T> {
        /**
         * Asks the question.
         *
         * @param item what is asked about
         * @return the answer
         */
        Truth test(T item);

        /**
         * The question that a predicate asks, which is always answered.
         *
         * @param predicate the predicate
         * @param <T> what is asked about
         * @return the same question with three possible answers
         */
        static <T> Condition<T> known(Predicate<? super T> predicate) {
            return item -> of(predicate.test(item));
        }
    }
}
