package io.github.lec.view;

import io.github.lec.dataset.ClaimId;
import io.github.lec.source.Account;
import java.util.List;
import java.util.Optional;

/**
 * The answer to one question. Rules use only the value; tables, findings and JSON show the rest, and read
 * only those accounts that the answer hands out.
 *
 * @param <V> the type of its value: three-valued, an interval, a status
 */
public interface Answer<V> {
    /** {@return the value} */
    V value();

    /** {@return how it is known, or why it is not} */
    HowKnown howKnown();

    /** {@return the claims on which it rests; only the question if no account answers it} */
    List<ClaimId> claims();

    /**
     * {@return the account to show, the first by the {@link DisplayPolicy}; nothing if no account answers the question}
     */
    Optional<Account> shown();

    /** {@return whether accounts refine or contradict each other, and which} */
    Dispute dispute();

    /** {@return what would settle it} */
    default Settlement settledBy() {
        return dispute().isOpen() ? Settlement.DECIDE_BETWEEN_ACCOUNTS : Settlement.of(howKnown());
    }
}
