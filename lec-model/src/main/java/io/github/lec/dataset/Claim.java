package io.github.lec.dataset;

import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import java.util.List;

/**
 * One question about one record, with all accounts that answer it.
 *
 * @param id the id of the claim
 * @param member the member of the record, as in {@code lifecycle}
 * @param accounts the answers; none if the question is asked by a table or rule and no source answers it
 */
public record Claim(ClaimId id, String member, List<? extends Account> accounts) {
    /**
     * Keeps the accounts.
     *
     * @param id the id of the claim
     * @param member the member of the record
     * @param accounts the answers
     */
    public Claim {
        accounts = List.copyOf(accounts);
    }

    /**
     * How the accounts relate to each other.
     *
     * @return in conflict if any two are; else refining if any does; else the same
     */
    public Agreement agreement() {
        Agreement worst = Agreement.SAME;
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < accounts.size(); j++) {
                Agreement pair = accounts.get(i).compare(accounts.get(j));
                worst = pair.compareTo(worst) > 0 ? pair : worst;
            }
        }
        return worst;
    }
}
