package io.github.lec.rule.catalogue.words;

import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.record.Identified;
import java.util.List;

/**
 * What leaves a verdict open although each claim that was asked for has an answer.
 *
 * @param words an indirect question, as in "whether the person was handed over"
 * @param claims the claims that would settle it; none if it is a question of law
 * @param areAsked whether the words ask what the claims ask, so that these are not told again
 */
public record OpenPoint(String words, List<ClaimId> claims, boolean areAsked) {
    public OpenPoint {
        claims = List.copyOf(claims);
    }

    public OpenPoint(String words, List<ClaimId> claims) {
        this(words, claims, false);
    }

    /** {@return a question that some claims would settle} */
    public static OpenPoint of(String words, ClaimId... claims) {
        return new OpenPoint(words, List.of(claims));
    }

    /** {@return a question that a whole member of a record would settle} */
    public static OpenPoint on(Identified record, String member, String words) {
        return of(words, ClaimId.of(record.recordId().value(), member, ""));
    }

    /** {@return a question that the answer to one of the questions on cases would settle} */
    public static OpenPoint on(Identified record, CaseQuestion question, String words) {
        return of(words, ClaimId.of(record.recordId().value(), "facts", question.name()));
    }

    /** {@return the same, of which the words ask what the claims ask} */
    public OpenPoint asked() {
        return new OpenPoint(words, claims, true);
    }

    /** {@return the claims for which the words ask already} */
    public List<ClaimId> claimsInWords() {
        return areAsked ? claims : List.of();
    }
}
