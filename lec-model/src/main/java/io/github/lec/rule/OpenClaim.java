package io.github.lec.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.SourceId;
import io.github.lec.source.Inquiry;
import io.github.lec.view.HowKnown;
import io.github.lec.view.Settlement;
import io.github.lec.view.View;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A question that a rule asked and that the record leaves open.
 *
 * @param claim the claim that would answer it
 * @param question what was asked, in a few words
 * @param howKnown the kind of silence: not determined, reported absent, none found, not looked for, or recorded as not
 *     applicable
 * @param disputed whether accounts answer it and contradict each other
 * @param inquiries the searches for it
 * @param texts the sources in which the text can be read; none if the question is not about a text
 * @param settledBy what would settle it
 */
public record OpenClaim(
        ClaimId claim,
        String question,
        HowKnown howKnown,
        boolean disputed,
        List<Inquiry> inquiries,
        List<SourceId> texts,
        Settlement settledBy) {
    /**
     * Keeps the lists.
     *
     * @param claim the claim that would answer it
     * @param question what was asked
     * @param howKnown the kind of silence
     * @param disputed whether accounts contradict each other
     * @param inquiries the searches for it
     * @param texts the sources in which the text can be read
     * @param settledBy what would settle it
     */
    public OpenClaim {
        inquiries = List.copyOf(inquiries);
        texts = List.copyOf(texts);
    }

    /**
     * What would settle a question that no visible account answers, whatever rule or table asks it.
     *
     * @param view what is known
     * @param claim the claim that would answer it
     * @return reading the text if it is about the contents of an unread text, otherwise a source or a search
     * @throws InvalidValueException if an argument is null
     */
    public static Settlement settledBy(View view, ClaimId claim) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(claim, "claim");
        return Settlements.of(
                view, claim, HowKnown.searched(view.inquiries(claim)), JudgedClauses.inEachDirection(view, claim));
    }

    /**
     * Tells whether a question is about what the text of an instrument says, whoever asks it.
     *
     * @param view what is known
     * @param claim the claim that answers it, or would
     * @return false also for what was done about a text, under it or against it
     * @throws InvalidValueException if an argument is null
     */
    public static boolean isOnText(View view, ClaimId claim) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(claim, "claim");
        return Settlements.isOnText(view, claim);
    }

    /**
     * The known sources that have the text that a question is about, also where it was read in full and something else
     * leaves the question open.
     *
     * @param view what is known
     * @param claim the claim that answers the question, or would
     * @return the sources; none if the question is not about a text
     * @throws InvalidValueException if an argument is null
     */
    public static List<SourceId> textsOn(View view, ClaimId claim) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(claim, "claim");
        return Settlements.textsOn(view, claim);
    }

    /** {@return the same in other words} */
    OpenClaim asking(String words) {
        return new OpenClaim(claim, words, howKnown, disputed, inquiries, texts, settledBy);
    }

    /** {@return why it is open, in a few words} */
    public String state() {
        if (disputed) {
            return "sources contradict each other";
        }
        String known = howKnown.label().toLowerCase(Locale.ROOT);
        return howKnown == HowKnown.NOT_APPLICABLE ? "recorded as " + known : known;
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("claim", claim)
                .with("question", question)
                .with("howKnown", howKnown)
                .with("disputed", disputed)
                .with("settledBy", settledBy)
                .with("inquiries", inquiries.stream().map(Inquiry::id).toList())
                .with("texts", texts)
                .toMap();
    }

    /** {@return the claim, what was asked, and why it is open} */
    @Override
    public String toString() {
        return claim + ": " + question + ", " + state();
    }
}
