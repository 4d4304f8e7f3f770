package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.norm.Norm;
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
    static String open(View view, DecidingParts parts, List<ClaimId> evidence) {
        return words(
                view,
                evidence,
                parts,
                (norm, day) -> view.norms().required(norm, day),
                "; what was required before is open.");
    }

    /** {@return a sentence for each judgment by which an earlier act is judged; empty if there is none} */
    static String counted(View view, DecidingParts parts, List<ClaimId> evidence) {
        return words(
                view,
                evidence,
                parts,
                (norm, day) -> view.norms().required(norm, day).isTrue()
                                && view.norms().isClarified(norm, day).isFalse()
                        ? Truth.UNKNOWN
                        : Truth.TRUE,
                ", which says what the law already was.");
    }

    private static String words(
            View view,
            List<ClaimId> evidence,
            DecidingParts parts,
            BiFunction<NormId, LocalDate, Truth> answer,
            String consequence) {
        List<Norm> judgments = evidence.stream()
                .filter(asked -> asked.member().equals("clarifiedOn"))
                .flatMap(asked -> view.dataset().norm(NormId.of(asked.record())).stream())
                .toList();
        // the days of each part are not asked for if no judgment was
        return judgments.isEmpty() ? "" : parts.onDays(days -> words(judgments, days, answer, consequence));
    }

    private static String words(
            List<Norm> judgments,
            List<LocalDate> days,
            BiFunction<NormId, LocalDate, Truth> answer,
            String consequence) {
        return judgments.stream()
                .filter(norm -> Lists.anyMatch(
                        days, day -> !answer.apply(norm.id(), day).isKnown()))
                .map(norm -> " Clarified only later, by " + norm.title() + consequence)
                .collect(Collectors.joining());
    }
}
