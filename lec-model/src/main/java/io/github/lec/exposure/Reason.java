package io.github.lec.exposure;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.Truth;
import io.github.lec.record.NormId;
import java.util.List;
import java.util.Map;

/**
 * A reason why a person is protected or exposed: a question of law or fact that was asked about the person, such as
 * whether the person is a national of the requested state, its answer, and the claims and norms on which it rests. Its
 * words are made when they are read.
 */
public final class Reason {
    private final ExposureQuestion question;
    private final Truth answer;
    private final List<ClaimId> claims;
    private final ReasonWords wording;

    Reason(ExposureQuestion question, Truth answer, List<ClaimId> claims, ReasonWords wording) {
        this.question = question;
        this.answer = answer;
        this.claims = List.copyOf(claims);
        this.wording = wording;
    }

    /** {@return the question} */
    public ExposureQuestion question() {
        return question;
    }

    /** {@return the answer} */
    public Truth answer() {
        return answer;
    }

    /** {@return the claims that were asked for, answered or not} */
    public List<ClaimId> claims() {
        return claims;
    }

    /** {@return the norms from which the question follows} */
    public List<NormId> norms() {
        return wording.norms(question);
    }

    /** {@return the answer in a short sentence} */
    public String words() {
        return wording.words(question, answer);
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("question", question)
                .with("answer", answer)
                .with("words", words())
                .with("claims", claims)
                .with("norms", norms())
                .toMap();
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return words();
    }
}
