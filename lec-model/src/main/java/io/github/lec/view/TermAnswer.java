package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.TreatyTerm;
import io.github.lec.source.Account;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an instrument says about a term that is not a safeguard, such as the limit of provisional arrest, in one
 * direction. No record says which terms were looked for in a text: an unrecorded term never means that the text has
 * none, even if the whole text was read for its safeguards.
 *
 * @param relation the instrument and the direction
 * @param term the code of the term
 * @param value what the text says; nothing if no account says it, if it is denied, or if accounts contradict each other
 * @param howKnown how it is known; {@link HowKnown#NOT_LOOKED_FOR} if nothing is recorded
 * @param shown the account to show
 * @param claims the claims on which the answer rests
 * @param dispute how the accounts relate to each other
 */
public record TermAnswer(
        Relation relation,
        String term,
        Optional<TreatyTerm> value,
        HowKnown howKnown,
        Optional<Account> shown,
        List<ClaimId> claims,
        Dispute dispute)
        implements Answer<Optional<TreatyTerm>> {
    /**
     * Keeps the claims.
     *
     * @param relation the instrument and the direction
     * @param term the code of the term
     * @param value what the text says
     * @param howKnown how it is known
     * @param shown the account to show
     * @param claims the claims on which the answer rests
     * @param dispute how the accounts relate to each other
     */
    public TermAnswer {
        claims = List.copyOf(claims);
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("instrument", relation.instrument().id())
                .with("requested", relation.requested())
                .with("requesting", relation.requesting())
                .with("term", term)
                .with("answer", value)
                .with(AnswerMembers.of(this))
                .toMap();
    }

    /** {@return the direction, the term and what the text says, or the term for the silence} */
    @Override
    public String toString() {
        return relation + ", " + term + ": " + value.map(TreatyTerm::answer).orElse(howKnown.label())
                + dispute.suffix();
    }
}
