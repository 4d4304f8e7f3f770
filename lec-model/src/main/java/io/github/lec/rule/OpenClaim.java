package io.github.lec.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.record.SourceId;
import io.github.lec.source.Inquiry;
import io.github.lec.view.HowKnown;
import io.github.lec.view.Settlement;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A question that a rule asked and that what is recorded leaves open.
 *
 * @param claim the claim that would answer it
 * @param question what was asked, in a few words
 * @param howKnown in which way it is open: not determined, reported absent, none found or not looked for
 * @param disputed whether accounts answer it and contradict each other
 * @param inquiries the searches for it
 * @param texts the sources in which the text can be read; none if the question is not about a text
 */
public record OpenClaim(
        ClaimId claim,
        String question,
        HowKnown howKnown,
        boolean disputed,
        List<Inquiry> inquiries,
        List<SourceId> texts) {
    /**
     * Keeps the lists.
     *
     * @param claim the claim that would answer it
     * @param question what was asked
     * @param howKnown in which way it is open
     * @param disputed whether accounts contradict each other
     * @param inquiries the searches for it
     * @param texts the sources in which the text can be read
     */
    public OpenClaim {
        inquiries = List.copyOf(inquiries);
        texts = List.copyOf(texts);
    }

    /** {@return what would settle it: reading the text if it is about what a text says, else a source or a search} */
    public Settlement settledBy() {
        if (disputed) {
            return Settlement.DECIDE_BETWEEN_ACCOUNTS;
        }
        boolean inText = claim.safeguard().isPresent() || !texts.isEmpty();
        boolean known = howKnown != HowKnown.NOT_DETERMINED && howKnown != HowKnown.REPORTED_ABSENT;
        return known || inText ? Settlement.of(howKnown) : Settlement.FIND_A_SOURCE;
    }

    /** {@return in which way it is open, in a few words} */
    public String state() {
        return disputed ? "accounts contradict each other" : howKnown.label().toLowerCase(Locale.ROOT);
    }

    /** {@return what JSON shows of it} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("claim", claim)
                .with("question", question)
                .with("howKnown", howKnown)
                .with("disputed", disputed)
                .with("settledBy", settledBy())
                .with("inquiries", inquiries.stream().map(Inquiry::id).toList())
                .with("texts", texts)
                .toMap();
    }

    /** {@return the claim, what was asked, and in which way it is open} */
    @Override
    public String toString() {
        return claim + ": " + question + ", " + state();
    }
}
