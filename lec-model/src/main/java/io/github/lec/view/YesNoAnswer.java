package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.Truth;
import io.github.lec.source.Account;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a yes-or-no question, such as whether a treaty was in force on a day. Its value is the one that rules
 * read: both come from the same reading of the accounts.
 *
 * @param value yes, no, or not known
 * @param howKnown how it is known: stated, or the term for silence if no account answers it
 * @param shown the account to show; nothing if no account answers it
 * @param claims the claims on which the answer rests; only the question if no account answers it
 * @param dispute whether accounts contradict each other, and whether that leaves the answer open
 */
public record YesNoAnswer(
        Truth value, HowKnown howKnown, Optional<Account> shown, List<ClaimId> claims, Dispute dispute)
        implements Answer<Truth> {
    /**
     * Keeps the claims.
     *
     * @param value yes, no, or not known
     * @param howKnown how it is known
     * @param shown the account to show
     * @param claims the claims on which the answer rests
     * @param dispute whether accounts contradict each other
     */
    public YesNoAnswer {
        claims = List.copyOf(claims);
    }

    /**
     * A value settles it, even one that follows from a complete record; an open answer is not in a text that could be
     * read.
     */
    @Override
    public Settlement settledBy() {
        if (value.isKnown()) {
            return Settlement.NOTHING;
        }
        if (dispute.isOpen()) {
            return Settlement.DECIDE_BETWEEN_ACCOUNTS;
        }
        return howKnown == HowKnown.NOT_LOOKED_FOR ? Settlement.SEARCH : Settlement.FIND_A_SOURCE;
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("answer", value).with(AnswerMembers.of(this)).toMap();
    }

    /** {@return the value, or the term for the silence, as in "TRUE" and "Not looked for"} */
    @Override
    public String toString() {
        return (value.isKnown() ? value.name() : howKnown.label()) + dispute.suffix();
    }
}
