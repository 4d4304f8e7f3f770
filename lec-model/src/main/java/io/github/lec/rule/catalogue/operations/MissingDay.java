package io.github.lec.rule.catalogue.operations;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;

/** That no day of an operation is recorded, where the consent or the basis for it is recorded for some day. */
public final class MissingDay {
    private MissingDay() {}

    /**
     * {@return on which day an operation took place, where its basis is open and a basis has a day; nothing if its day
     * is known, or if it is open whether it took place}
     */
    public static Optional<OpenPoint> open(View view, Operation subject) {
        boolean dated = !view.acts().bases(subject).mentioned().isEmpty()
                || view.acts().isReported(subject, OperationQuestion.BASIS_EXISTS)
                        && Lists.anyMatch(
                                view.acts().facts(subject, OperationQuestion.BASIS_EXISTS),
                                fact -> fact.date().isPresent());
        return dated
                        && isMissing(view, subject)
                        && !Operations.hasBasis(view, subject).isKnown()
                ? Optional.of(point(view, subject))
                : Optional.empty();
    }

    private static boolean isMissing(View view, Operation subject) {
        return view.acts().tookPlace(subject).isTrue()
                && Operations.day(view, subject).isEmpty();
    }

    private static OpenPoint point(View view, Operation subject) {
        List<ClaimId> steps = view.acts().carriedOut(subject).stream()
                .map(step -> ClaimId.of(subject.id().value(), "steps", step.key()))
                .distinct()
                .toList();
        return new OpenPoint("on which day the operation took place (no day is recorded)", steps).asked();
    }
}
