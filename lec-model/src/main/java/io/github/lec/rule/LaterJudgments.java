package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.record.NormId;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Judgments that a rule asked for and that had not been given when the act was done. */
final class LaterJudgments {
    private LaterJudgments() {}

    /** {@return a sentence for each; nothing if there is none} */
    static String words(View view, List<LocalDate> days, List<ClaimId> evidence) {
        return evidence.stream()
                .filter(asked -> asked.path().equals("clarifiedOn"))
                .flatMap(asked -> view.dataset().norm(NormId.of(asked.record())).stream())
                .filter(norm -> days.stream()
                        .anyMatch(day -> !view.norms().judgedBy(norm.id(), day).isKnown()))
                .map(norm -> " Clarified only later, by " + norm.title() + ", which is not counted.")
                .collect(Collectors.joining());
    }
}
