package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.NormId;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Judgments that a rule asked for and that had not been given when the act was done. */
final class LaterJudgments {
    private LaterJudgments() {}

    /** {@return a sentence for each judgment that leaves open what was required; empty if there is none} */
    static String open(View view, List<LocalDate> days, List<ClaimId> evidence) {
        return words(
                view,
                evidence,
                days,
                (norm, day) -> view.norms().required(norm, day),
                "; what was required before is open.");
    }

    /** {@return a sentence for each judgment by which an earlier act is judged; empty if there is none} */
    static String counted(View view, List<LocalDate> days, List<ClaimId> evidence) {
        return words(
                view,
                evidence,
                days,
                (norm, day) -> view.norms().required(norm, day).isTrue()
                                && view.norms().isClarified(norm, day).isFalse()
                        ? Truth.UNKNOWN
                        : Truth.TRUE,
                ", which says what the law already was.");
    }

    private static String words(
            View view,
            List<ClaimId> evidence,
            List<LocalDate> days,
            BiFunction<NormId, LocalDate, Truth> answer,
            String consequence) {
        return evidence.stream()
                .filter(asked -> asked.member().equals("clarifiedOn"))
                .flatMap(asked -> view.dataset().norm(NormId.of(asked.record())).stream())
                .filter(norm -> Lists.anyMatch(
                        days, day -> !answer.apply(norm.id(), day).isKnown()))
                .map(norm -> " Clarified only later, by " + norm.title() + consequence)
                .collect(Collectors.joining());
    }
}
