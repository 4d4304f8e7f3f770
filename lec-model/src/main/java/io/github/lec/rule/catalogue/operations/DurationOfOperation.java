package io.github.lec.rule.catalogue.operations;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long an operation went on, according to its steps. */
public final class DurationOfOperation {
    private DurationOfOperation() {}

    /**
     * {@return whether it went on after one of some days; open if it lasted and no end is recorded, or a source denies
     * the end}
     */
    public static Truth wentOnAfter(View view, Operation subject, List<PartialDate> withdrawn) {
        boolean lasting = Lists.anyMatch(view.acts().carriedOut(subject), DurationOfOperation::isLasting);
        Optional<PartialDate> ended = ended(view, subject);
        boolean endDenied = Lists.anyMatch(
                view.acts().carriedOut(subject),
                step -> step.stage() == OperationStage.ENDED && view.acts().isDenied(subject, step));
        Optional<PartialDate> held = view.acts()
                .day(view.acts().carriedOut(subject).stream()
                        .filter(step -> step.stage() == OperationStage.HELD)
                        .flatMap(step -> step.end().stream())
                        .toList());
        return Truth.any(withdrawn, day -> {
            Optional<PartialDate> since = Optional.of(day);
            if (ended.isPresent()) {
                Truth wentOn = ActDays.isBefore(since, ended);
                return endDenied ? wentOn.or(Truth.UNKNOWN) : wentOn;
            }
            boolean wentOn = ActDays.isBefore(since, held).isTrue();
            return wentOn ? Truth.TRUE : lasting ? Truth.UNKNOWN : Truth.FALSE;
        });
    }

    /** {@return whether a step shows that an operation lasted: what is to be closed had not ended} */
    private static boolean isLasting(OperationStep step) {
        return switch (step.stage()) {
            case STARTED, DEMANDED_CLOSED -> true;
            case HELD -> step.date().isEmpty() && step.start().isPresent();
            default -> false;
        };
    }

    /**
     * {@return the day on which it ended, according to all accounts together} A period for which it was held may be
     * part of what was started, or had not ended when a host demanded that it be closed.
     */
    public static Optional<PartialDate> ended(View view, Operation subject) {
        List<OperationStep> steps = view.acts().carriedOut(subject);
        return view.acts()
                .day(steps.stream()
                        .flatMap(step -> switch (step.stage()) {
                            case ENDED -> step.date().or(step::end).stream();
                            case HELD ->
                                step
                                        .end()
                                        .filter(end -> Lists.noneMatch(steps, other -> outlasts(other, end)))
                                        .stream();
                            default -> Stream.empty();
                        })
                        .toList());
    }

    private static boolean outlasts(OperationStep step, PartialDate end) {
        return step.stage() == OperationStage.STARTED
                || step.stage() == OperationStage.DEMANDED_CLOSED && ActDays.isAfter(step.date(), Optional.of(end));
    }
}
