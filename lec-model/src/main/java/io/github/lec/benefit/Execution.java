package io.github.lec.benefit;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was certainly carried out by the day of a view, and who took part. */
public final class Execution {
    private static final Set<OperationStage> CARRIED_OUT =
            EnumSet.of(OperationStage.STARTED, OperationStage.HELD, OperationStage.ENDED);

    private Execution() {}

    /**
     * Whether an operation was certainly carried out, at least in part.
     *
     * @param view the view
     * @param operation the operation
     * @return true if a source says by the view's day that it was begun, held or ended, and none denies it
     */
    public static boolean isCarriedOut(View view, Operation operation) {
        List<OperationStep> steps = view.seen(operation.steps());
        return steps.stream()
                .filter(step -> CARRIED_OUT.contains(step.stage()) && !step.denies())
                .filter(step -> hasCome(view, step.date().or(step::start)))
                .anyMatch(step -> steps.stream().noneMatch(other -> other.denies() && other.stage() == step.stage()));
    }

    /**
     * Whether a day has certainly come.
     *
     * @param view the view
     * @param day the day as a source gives it
     * @return true if it is no later than the view's day; what has no day is reported as past
     */
    static boolean hasCome(View view, Optional<PartialDate> day) {
        return day.map(date -> date.isOnOrBefore(view.asOf()).isTrue()).orElse(true);
    }

    /**
     * Whether a state or region took part in an operation, itself or through an agency. An agency acts for the state or
     * region of which it is a part; a region with agreements of its own does not act for its state.
     *
     * @param view the view
     * @param operation the operation
     * @param party the state or region
     * @return true if it led the operation or took part; merely hosting it is not enough
     */
    public static boolean takesPart(View view, Operation operation, ActorId party) {
        return Stream.concat(operation.by().stream(), operation.participants().stream())
                .anyMatch(actor -> actsFor(view, actor, party));
    }

    private static boolean actsFor(View view, ActorId actor, ActorId party) {
        ActorId current = actor;
        for (int depth = 0; depth < 5 && !current.equals(party); depth++) {
            Optional<ActorId> whole = view.dataset()
                    .actor(current)
                    .filter(found -> found.kind() != ActorKind.REGION)
                    .flatMap(Actor::partOf);
            if (whole.isEmpty()) {
                return false;
            }
            current = whole.get();
        }
        return current.equals(party);
    }
}
