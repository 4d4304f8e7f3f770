package io.github.lec.view;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.source.Agreement;
import io.github.lec.source.FigureAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.days.StepDays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers on how and why an operation was carried out, each noted as evidence. */
abstract class ActContents extends ConsentAnswers {
    /** The steps of an operation that took place: a report is enough, a plan is not. */
    private static final Set<OperationStage> CARRIED_OUT = EnumSet.of(
            OperationStage.REPORTED,
            OperationStage.STARTED,
            OperationStage.HELD,
            OperationStage.ENDED,
            OperationStage.SUSPENDED,
            OperationStage.INVESTIGATED,
            OperationStage.CLOSED,
            OperationStage.DEMANDED_CLOSED);

    /** The steps that show that an operation was carried out, at least in part. */
    private static final Set<OperationStage> DONE = OperationStage.done();

    /** The steps whose denial is a word against the operation itself; that it did not end says nothing against it. */
    private static final Set<OperationStage> BEGINNINGS = OperationStage.beginnings();

    private static final Set<OperationStage> ENDS =
            EnumSet.of(OperationStage.SUSPENDED, OperationStage.ENDED, OperationStage.CLOSED);

    private final KnownAccounts accounts;

    ActContents(KnownAccounts accounts) {
        super(accounts);
        this.accounts = accounts;
    }

    /**
     * {@return the aims of an operation}
     *
     * @param operation the operation
     */
    public CodesAnswer aims(Operation operation) {
        return new CodesAnswer(accounts.ask(operation, "aims", operation.aims()));
    }

    /**
     * {@return the methods that were used in an operation}
     *
     * @param operation the operation
     */
    public CodesAnswer methods(Operation operation) {
        return new CodesAnswer(accounts.ask(operation, "methods", operation.methods()));
    }

    /**
     * {@return the powers that foreign officers had in an operation}
     *
     * @param operation the operation
     */
    public CodesAnswer powers(Operation operation) {
        return new CodesAnswer(accounts.ask(operation, "powers", operation.powers()));
    }

    /**
     * {@return who was targeted by an operation}
     *
     * @param operation the operation
     */
    public CodesAnswer targets(Operation operation) {
        return new CodesAnswer(accounts.ask(operation, "targets", operation.targets()));
    }

    /**
     * Whether an operation took place, even if it is only reported; one that was only planned, or was cancelled, did
     * not. A source that denies its beginning contests it; one that denies a later step, such as its closing, does not.
     *
     * @param operation the operation
     * @return unknown if no step is recorded, if all that is recorded is that a later step was not taken, or if sources
     *     contradict each other
     */
    public Truth tookPlace(Operation operation) {
        List<OperationStep> steps = accounts.ask(operation, "steps", operation.steps());
        List<OperationStep> reported =
                Lists.filter(steps, step -> !step.denies() && CARRIED_OUT.contains(step.stage()));
        boolean affirmed = !reported.isEmpty();
        boolean straddling =
                affirmed && Lists.allMatch(reported, step -> StepDays.isStraddling(accounts.asOf(), steps, step));
        boolean denied = Lists.anyMatch(steps, step -> step.denies() && BEGINNINGS.contains(step.stage()))
                || affirmed && Lists.allMatch(reported, step -> StepDays.isDenied(steps, step));
        if (affirmed) {
            return denied || straddling || isCalledOffBefore(operation) ? Truth.UNKNOWN : Truth.TRUE;
        }
        return Lists.allMatch(steps, ActContents::isDeniedLaterStep) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** That an operation did not end, or was not closed, does not say whether it had begun. */
    private static boolean isDeniedLaterStep(OperationStep step) {
        return step.denies() && CARRIED_OUT.contains(step.stage()) && !BEGINNINGS.contains(step.stage());
    }

    /**
     * {@return the visible accounts of steps that show that an operation took place; they are not noted as evidence}
     *
     * @param operation the operation
     */
    public List<OperationStep> carriedOut(Operation operation) {
        return Lists.filter(
                accounts.seen(operation.steps()), step -> !step.denies() && CARRIED_OUT.contains(step.stage()));
    }

    /**
     * Whether an operation was certainly carried out by the view's day, at least in part. This requires more than
     * {@link #tookPlace}, for which a report is enough. It is not noted as evidence.
     *
     * @param operation the operation
     * @return true if a source says by the view's day that it was begun, held or ended, and none denies that step
     */
    public boolean isCarriedOut(Operation operation) {
        List<OperationStep> steps = accounts.seen(operation.steps());
        Set<String> denied = steps.stream()
                .filter(OperationStep::denies)
                .map(OperationStep::key)
                .collect(Collectors.toSet());
        return steps.stream()
                .filter(step -> DONE.contains(step.stage()) && !step.denies())
                .filter(step -> step.day()
                        .map(day -> day.isOnOrBefore(accounts.asOf()).isTrue())
                        .orElse(true))
                .anyMatch(step -> !denied.contains(step.key()) && !StepDays.isStraddling(accounts.asOf(), steps, step));
    }

    /**
     * {@return whether a source denies a step of an operation that others report, or gives a day after the view's day
     * while others give one before it; this is not noted as evidence}
     *
     * @param operation the operation
     * @param step the step
     */
    public boolean isDenied(Operation operation, OperationStep step) {
        List<OperationStep> steps = accounts.seen(operation.steps());
        return StepDays.isDenied(steps, step) || StepDays.isStraddling(accounts.asOf(), steps, step);
    }

    /**
     * {@return whether a source says that an operation was called off, whatever others say; this is not noted as
     * evidence}
     *
     * @param operation the operation
     */
    public boolean isCancelled(Operation operation) {
        return Lists.anyMatch(
                accounts.seen(operation.steps()), step -> step.stage() == OperationStage.CANCELLED && !step.denies());
    }

    /**
     * Whether one source says that an operation was called off before any of it was done, and another says that it was
     * carried out; one of them is wrong.
     *
     * @param operation the operation
     * @return also false if a source denies that it was called off
     */
    public boolean isCalledOffBefore(Operation operation) {
        List<OperationStep> done = done(operation);
        return !done.isEmpty()
                && taken(operation).stream()
                        .filter(step -> step.stage() == OperationStage.CANCELLED && !isDenied(operation, step))
                        .flatMap(step -> step.date().stream())
                        .anyMatch(off -> Lists.allMatch(
                                done,
                                step -> step.day()
                                        .filter(day -> isOneDay(off, day)
                                                || off.isBefore(day).isTrue())
                                        .isPresent()));
    }

    /** Within a year or a month both can be true: first begun, later called off. */
    private static boolean isOneDay(PartialDate off, PartialDate day) {
        return off.precision() == PartialDate.Precision.DAY && off.equals(day);
    }

    /**
     * Whether an operation may have begun by the view's day; a later end does not say when the operation began. This is
     * not noted as evidence.
     *
     * @param operation the operation
     * @return false if each step that a visible source reports has a later day, and not all of them are ends
     */
    public boolean mayHaveBegun(Operation operation) {
        return Lists.allMatch(accounts.seen(operation.steps()), step -> ENDS.contains(step.stage()))
                || StepDays.mayHaveBegun(accounts, operation.steps());
    }

    /**
     * {@return the affirmed steps of an operation that were taken by the view's day, as far as is known}
     *
     * @param operation the operation
     */
    public List<OperationStep> taken(Operation operation) {
        return accounts.ask(operation, "steps", operation.steps()).stream()
                .filter(step -> !step.denies() && accounts.isPast(step, step.day()))
                .toList();
    }

    /**
     * {@return those of the {@linkplain #taken(Operation) steps taken} by which it was begun, held or ended, even if
     * another source denies them}
     *
     * @param operation the operation
     */
    public List<OperationStep> done(Operation operation) {
        return Lists.filter(taken(operation), step -> DONE.contains(step.stage()));
    }

    /**
     * {@return the accounts of one measure of an operation's results, including those that deny}
     *
     * @param operation the operation
     * @param measure the code of the measure
     */
    public List<FigureAccount> figures(Operation operation, String measure) {
        return accounts.asked(
                operation,
                "figures",
                operation.figures(),
                figure -> figure.measure().equals(measure),
                () -> measure);
    }

    /**
     * {@return on what an operation rests, according to sources}
     *
     * @param operation the operation
     */
    public BasesAnswer bases(Operation operation) {
        return new BasesAnswer(accounts.ask(operation, "basis", operation.basis()));
    }

    /**
     * {@return the accounts that deny a number of a measure which another account gives for the same time}
     *
     * @param operation the operation
     * @param measure the code of the measure
     */
    public List<FigureAccount> denials(Operation operation, String measure) {
        List<FigureAccount> reported = figures(operation, measure);
        return reported.stream()
                .filter(FigureAccount::denies)
                .filter(denial -> reported.stream()
                        .filter(account -> !account.denies() && account.value().compareTo(denial.value()) == 0)
                        .anyMatch(account -> account.compare(denial) == Agreement.CONFLICTS))
                .toList();
    }

    /**
     * The accounts of one measure of an operation's results without those that deny a number which no one gives: that
     * says nothing about the numbers that sources give. Zero is an answer too, and may be denied.
     *
     * @param operation the operation
     * @param measure the code of the measure
     * @return the visible accounts, in their order
     */
    public List<FigureAccount> counted(Operation operation, String measure) {
        List<FigureAccount> denials = denials(operation, measure);
        return Lists.filter(
                figures(operation, measure), figure -> figure.isSome() || !figure.denies() || denials.contains(figure));
    }

    /**
     * Whether a source answers a question on an operation. This is not noted as evidence, so that a question that is
     * asked only if a source answers it is not listed as open if none does.
     *
     * @param operation the operation
     * @param question the question
     * @return true if a source does, whatever it says
     */
    public boolean isReported(Operation operation, OperationQuestion question) {
        return Lists.anyMatch(accounts.seen(operation.facts()), fact -> fact.fact() == question);
    }
}
