package io.github.lec.view;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.source.Account;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a yes-or-no question about a case or an operation on the day of the act.
 *
 * @param value the answer, all accounts taken together
 * @param howKnown how it is known
 * @param shown the account to show
 * @param claims the claims on which the answer rests
 * @param dispute how the accounts relate to each other
 */
public record ActAnswer(Truth value, HowKnown howKnown, Optional<Account> shown, List<ClaimId> claims, Dispute dispute)
        implements Answer<Truth> {
    /**
     * Keeps the claims.
     *
     * @param value the answer
     * @param howKnown how it is known
     * @param shown the account to show
     * @param claims the claims on which the answer rests
     * @param dispute how the accounts relate to each other
     */
    public ActAnswer {
        claims = List.copyOf(claims);
    }
}
