package io.github.lec.cooperation;

import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.record.ActorId;
import io.github.lec.record.OperationId;
import io.github.lec.source.FigureAccount;
import io.github.lec.source.SourceKind;
import io.github.lec.source.Topic;
import io.github.lec.source.YesNoAccount;
import io.github.lec.view.AffirmedAndDenied;
import io.github.lec.view.DisplayPolicy;
import io.github.lec.view.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Determines which operations a state and a counterpart carried out, planned or cancelled, and the figures for them.
 */
final class OperationReading {
    /** What a host state does about stations; the kinds of its published answers have the same codes. */
    private static final Set<OperationStage> ANSWERING =
            EnumSet.of(OperationStage.INVESTIGATED, OperationStage.DEMANDED_CLOSED, OperationStage.CLOSED);

    private final View view;
    private final DisplayPolicy policy;
    private final Parties parties;
    private final List<Operation> operations;
    private final Set<OperationId> wholes;

    /** Operations by state and counterpart, since each pair is asked for with every form of cooperation. */
    private final Map<List<ActorId>, List<Operation>> between = new ConcurrentHashMap<>();

    OperationReading(View view) {
        this.view = view;
        this.policy = new DisplayPolicy(view.dataset(), view::seenCitations);
        this.parties = new Parties(view.dataset());
        this.operations = view.known(view.dataset().operations());
        this.wholes = operations.stream()
                .flatMap(operation -> operation.partOf().stream())
                .collect(Collectors.toSet());
    }

    /** {@return the operations that a form of cooperation counts} */
    List<OperationOnRecord> on(CooperationQuestion question) {
        TopicContents contents = TopicContents.of(question.topic());
        return between(question)
                .filter(operation -> contents.operations().contains(operation.kind()))
                .filter(operation ->
                        question.topic() != Topic.POLICE_STATIONS || parties.any(operation.hosts(), question.state()))
                .map(operation -> read(operation, question.state(), contents.measure()))
                .toList();
    }

    /** {@return what sources count in operations as a whole for a form of cooperation} */
    List<Figure> figures(CooperationQuestion question) {
        TopicContents contents = TopicContents.of(question.topic());
        return contents.measure().filter(measure -> contents.operations().isEmpty()).stream()
                .flatMap(measure -> between(question).flatMap(operation -> figure(operation, measure).stream()))
                .toList();
    }

    private Stream<Operation> between(CooperationQuestion question) {
        return between
                .computeIfAbsent(
                        List.of(question.state(), question.counterpart()), both -> between(both.get(0), both.get(1)))
                .stream();
    }

    private List<Operation> between(ActorId state, ActorId counterpart) {
        return operations.stream()
                .filter(operation -> parties.any(Parties.concernedBy(operation), state)
                        && parties.any(Parties.concernedBy(operation), counterpart))
                .filter(operation ->
                        operation.steps().isEmpty() || !steps(operation).isEmpty())
                .toList();
    }

    private OperationOnRecord read(Operation operation, ActorId state, Optional<String> measure) {
        List<OperationStep> steps = steps(operation);
        CooperationStatus status = status(operation, steps);
        return new OperationOnRecord(
                operation,
                status,
                wholes.contains(operation.id()),
                measure.flatMap(wanted -> figure(operation, wanted)),
                shownFirst(operation, steps),
                status == CooperationStatus.REPORTED && isReportDenied(operation, steps),
                consents(operation, state),
                ownSteps(operation, state, steps));
    }

    /**
     * {@return what a host did itself about it, if no source denies that; what only the press or others tell of it is
     * not its answer}
     */
    private List<OperationStep> ownSteps(Operation operation, ActorId state, List<OperationStep> steps) {
        return parties.any(operation.hosts(), state)
                ? steps.stream()
                        .filter(step -> ANSWERING.contains(step.stage()))
                        .filter(step -> parties.any(step.by().stream().toList(), state))
                        .filter(this::isToldFirstHand)
                        .filter(step -> !view.acts().isDenied(operation, step))
                        .toList()
                : List.of();
    }

    private boolean isToldFirstHand(OperationStep step) {
        return view.seenCitations(step).stream()
                .flatMap(citation -> view.dataset().source(citation.source()).stream())
                .flatMap(source -> SourceKind.of(source).stream())
                .anyMatch(kind -> !kind.isSecondary());
    }

    /** {@return what a host said itself about whether it had agreed; what others say about that is not its answer} */
    private List<YesNoAccount> consents(Operation operation, ActorId state) {
        return parties.any(operation.hosts(), state)
                ? view.acts().consents(operation).stream()
                        .filter(account -> view.acts().isOwnWord(account, state))
                        .toList()
                : List.of();
    }

    /** {@return the steps that no source denies first, and among the accounts of one step the one to show first} */
    private List<OperationStep> shownFirst(Operation operation, List<OperationStep> steps) {
        if (steps.size() < 2) {
            return steps;
        }
        List<String> keys = steps.stream().map(OperationStep::key).toList();
        return policy.sort(steps).stream()
                .sorted(Comparator.<OperationStep, Boolean>comparing(
                                step -> view.acts().isDenied(operation, step))
                        .thenComparing(step -> keys.indexOf(step.key())))
                .toList();
    }

    /**
     * {@return whether sources report it, or tell only of a plan or that it was called off, and another source denies
     * each of these reports}
     */
    private boolean isReportDenied(Operation operation, List<OperationStep> steps) {
        List<OperationStep> reports = steps.stream()
                .filter(step -> step.stage() == OperationStage.REPORTED)
                .toList();
        List<OperationStep> told =
                reports.isEmpty() && view.acts().done(operation).isEmpty() ? steps : reports;
        return !told.isEmpty() && told.stream().allMatch(step -> view.acts().isDenied(operation, step));
    }

    private List<OperationStep> steps(Operation operation) {
        return view.acts().taken(operation);
    }

    private CooperationStatus status(Operation operation, List<OperationStep> steps) {
        List<OperationStep> done = view.acts().done(operation);
        if (view.acts().isCalledOffBefore(operation)) {
            return CooperationStatus.REPORTED; // one source says that it was done, another that it never began
        }
        if (done.stream().anyMatch(step -> !view.acts().isDenied(operation, step))) {
            return CooperationStatus.OBSERVED;
        }
        Set<OperationStage> stages = steps.stream()
                .filter(step -> !view.acts().isDenied(operation, step))
                .map(OperationStep::stage)
                .collect(Collectors.toSet());
        if (stages.contains(OperationStage.CANCELLED)) {
            return CooperationStatus.CANCELLED;
        }
        if (!done.isEmpty()) {
            return CooperationStatus.REPORTED; // another source says that it was not done
        }
        boolean foreseen = stages.contains(OperationStage.PLANNED) || stages.contains(OperationStage.AGREED);
        return foreseen ? CooperationStatus.PLANNED : CooperationStatus.REPORTED;
    }

    private Optional<Figure> figure(Operation operation, String measure) {
        List<FigureAccount> reported = view.acts().figures(operation, measure);
        List<BigDecimal> numbers = new ArrayList<>();
        AffirmedAndDenied.<FigureAccount>of(reported).affirmed().forEach(account -> numbers.add(account.value()));
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        numbers.sort(Comparator.naturalOrder());
        return Optional.of(new Figure(
                operation,
                measure,
                numbers.get(0),
                numbers.get(numbers.size() - 1),
                !view.acts().denials(operation, measure).isEmpty(),
                reported.stream()
                        .map(account -> ClaimId.of(operation.id().value(), "figures", account.key()))
                        .distinct()
                        .sorted()
                        .toList()));
    }
}
