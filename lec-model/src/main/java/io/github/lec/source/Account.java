package io.github.lec.source;

import io.github.lec.record.Extensible;
import io.github.lec.record.SourceId;
import io.github.lec.time.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One answer to a question, with the sources that give it. Accounts with the same key in one member of one record
 * answer the same question (a <em>claim</em>): they agree, refine each other or conflict, and all of them are kept.
 */
public interface Account extends Extensible {
    /** {@return a number that distinguishes repeated accounts, as part of the claim's id} */
    OptionalInt no();

    /** {@return whether the source says that this is <em>not</em> so} */
    @Value.Default
    default boolean denies() {
        return false;
    }

    /** {@return whether the account rests on the text concerned or on a description, if that matters} */
    Optional<Basis> basis();

    /** {@return how far the coder trusts the account} */
    Optional<Confidence> confidence();

    /** {@return how far the act is established, if it is an act} */
    Optional<Grade> grade();

    /** {@return whether this was derived from other facts rather than stated by the source} */
    @Value.Default
    default boolean derived() {
        return false;
    }

    /** {@return the coder's own note} */
    Optional<String> note();

    /** {@return where it is stated: at least one citation} */
    List<Citation> citations();

    /**
     * Whether this account rests on one source alone.
     *
     * @param source the source
     * @return true if every citation is of that source
     */
    default boolean restsOnlyOn(SourceId source) {
        return citations().stream().allMatch(citation -> citation.source().equals(source));
    }

    /**
     * {@return which question of its member this account answers: codes and ids joined by slashes; empty where the
     * member asks only one question}
     */
    String key();

    /**
     * A key with the number that distinguishes repeated accounts, if this account has one.
     *
     * @param key the key without the number
     * @return the key, a slash and the number; only the number if the key is empty
     */
    default String numbered(String key) {
        if (no().isEmpty()) {
            return key;
        }
        return key.isEmpty() ? String.valueOf(no().getAsInt()) : key + "/" + no().getAsInt();
    }

    /** {@return the day on which it was so, for a yes-or-no answer that can differ from day to day} */
    default Optional<PartialDate> soOn() {
        return Optional.empty();
    }

    /** {@return the answer in a few words, without what {@link #denies()} adds} */
    String answer();

    /**
     * How this account relates to another one on the same question.
     *
     * @param other the other account
     * @return whether they agree, one refines the other, or they conflict
     */
    default Agreement compare(Account other) {
        return denies() == other.denies() && answer().equals(other.answer()) ? Agreement.SAME : Agreement.CONFLICTS;
    }

    /**
     * Whether this account and another one on the same question concern different times, so that both can be true
     * although they answer differently: consent given in 2015, and taken back in 2022.
     *
     * @param other the other account
     * @return true if the two share no day, as far as they are dated, and the earlier account says nothing about the
     *     later time
     */
    default boolean isOfAnotherTime(Account other) {
        return false;
    }
}
