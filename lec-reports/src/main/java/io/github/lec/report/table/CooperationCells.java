package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.Case;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.source.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is on record of each form of cooperation between a state and a counterpart. */
final class CooperationCells {
    private static final List<String> JOINT_OPERATIONS =
            List.of("JOINT_PATROL", "JOINT_BORDER_PATROL", "JOINT_POLICE_OPERATION");
    private static final List<String> LIAISON = List.of("LIAISON_OFFICER");

    private final Material material;
    private final InstrumentTopics instruments;
    private final CaseCounts cases;
    private final OperationCounts operations;
    private final StationWords stations;
    private final Silence silence;

    CooperationCells(Material material) {
        this.material = material;
        this.instruments = new InstrumentTopics(material);
        this.cases = new CaseCounts(material);
        this.operations = new OperationCounts(material);
        this.stations = new StationWords(material);
        this.silence = new Silence(material);
    }

    /** {@return what the cell of a state says of a form of cooperation with the selected counterparts} */
    Said on(ActorId state, Topic topic) {
        List<ActorId> counterparts = material.counterparts(topic);
        List<Said> each = new ArrayList<>();
        for (ActorId counterpart : counterparts) {
            Said said = on(state, counterpart, topic);
            String whose = counterparts.size() > 1 ? material.labels().actor(counterpart) + ": " : "";
            each.add(new Said(whose + said.words(), said.meaning(), said.claims()));
        }
        return each.stream().reduce(Said::and).orElseThrow();
    }

    /** {@return what is on record of a form of cooperation between a state and one counterpart} */
    Said on(ActorId state, ActorId counterpart, Topic topic) {
        if (topic == Topic.POLICE_STATIONS) {
            return stations.on(state, counterpart);
        }
        Optional<Said> texts = instruments.on(state, counterpart, topic);
        Optional<Said> acts = switch (topic) {
            case JOINT_OPERATIONS -> operations.count(operations(state, counterpart, topic));
            case LIAISON_OFFICERS -> liaison(state, counterpart);
            case EXTRADITIONS_EXECUTED -> executed(state, counterpart);
            case EXTRADITIONS_AUTHORISED -> authorised(state, counterpart);
            case EXTRADITIONS_REFUSED -> refused(state, counterpart);
            case INFORMAL_RETURNS -> informal(state, counterpart);
            default -> Optional.empty();
        };
        return Stream.of(acts, texts)
                .flatMap(Optional::stream)
                .reduce(Said::and)
                .orElseGet(() -> silence.on(state, counterpart, topic));
    }

    /** {@return whether anything is on record of a form of cooperation between a state and a counterpart} */
    boolean isOnRecord(ActorId state, ActorId counterpart, Topic topic) {
        return !instruments.found(state, counterpart, topic).isEmpty()
                || !cases(state, counterpart, topic).isEmpty()
                || !operations(state, counterpart, topic).isEmpty()
                || topic == Topic.POLICE_STATIONS && stations.isAnswered(state, counterpart);
    }

    /** {@return the cases that a form of cooperation counts between a state and a counterpart} */
    List<Case> cases(ActorId state, ActorId counterpart, Topic topic) {
        List<Case> all = cases.between(state, counterpart);
        return switch (topic) {
            case EXTRADITIONS_EXECUTED -> extraditions(all, outcome -> outcome == CaseOutcome.EXECUTED);
            case EXTRADITIONS_AUTHORISED ->
                extraditions(all, outcome -> outcome == CaseOutcome.AUTHORISED || outcome == CaseOutcome.PENDING);
            case EXTRADITIONS_REFUSED ->
                CaseCounts.of(
                        all,
                        subject -> cases.outcome(subject) == CaseOutcome.ELSEWHERE
                                || cases.isExtradition(subject)
                                        && cases.outcome(subject).isRefusal());
            case INFORMAL_RETURNS ->
                CaseCounts.of(
                        all, subject -> cases.isInformal(subject) && cases.outcome(subject) != CaseOutcome.ELSEWHERE);
            default -> List.of();
        };
    }

    private List<Case> extraditions(List<Case> all, Predicate<CaseOutcome> wanted) {
        return CaseCounts.of(all, subject -> cases.isExtradition(subject) && wanted.test(cases.outcome(subject)));
    }

    /** {@return the operations that a form of cooperation counts between a state and a counterpart} */
    List<Operation> operations(ActorId state, ActorId counterpart, Topic topic) {
        return switch (topic) {
            case JOINT_OPERATIONS -> operations.between(state, counterpart, JOINT_OPERATIONS);
            case LIAISON_OFFICERS -> operations.between(state, counterpart, LIAISON);
            case POLICE_STATIONS -> stations.stations(state, counterpart);
            default -> List.of();
        };
    }

    private Optional<Said> executed(ActorId state, ActorId counterpart) {
        Optional<Said> counted = cases.count(cases(state, counterpart, Topic.EXTRADITIONS_EXECUTED), subject -> "");
        Optional<Said> figures = inOperations(state, counterpart, "PERSONS_SURRENDERED", "persons surrendered");
        return Stream.of(counted, figures).flatMap(Optional::stream).reduce(Said::and);
    }

    private Optional<Said> authorised(ActorId state, ActorId counterpart) {
        List<Case> found = cases(state, counterpart, Topic.EXTRADITIONS_AUTHORISED);
        return cases.count(found, subject -> cases.outcome(subject).words());
    }

    private Optional<Said> refused(ActorId state, ActorId counterpart) {
        List<Case> all = cases(state, counterpart, Topic.EXTRADITIONS_REFUSED);
        List<Case> found = CaseCounts.of(all, subject -> cases.outcome(subject) != CaseOutcome.ELSEWHERE);
        List<Case> elsewhere = CaseCounts.of(all, subject -> cases.outcome(subject) == CaseOutcome.ELSEWHERE);
        Optional<Said> refused =
                cases.count(found, subject -> cases.outcome(subject).words());
        Optional<Said> brought = cases.count(elsewhere, this::whereTo);
        return Stream.of(refused, brought).flatMap(Optional::stream).reduce(Said::and);
    }

    private String whereTo(Case subject) {
        return "brought to "
                + cases.destination(subject).map(material.labels()::actor).orElse("another place") + " instead";
    }

    private Optional<Said> informal(ActorId state, ActorId counterpart) {
        Optional<Said> counted = cases.count(
                cases(state, counterpart, Topic.INFORMAL_RETURNS),
                subject -> cases.route(subject)
                        .map(route -> Labels.lowerFirst(route.label()))
                        .orElse("route not given"));
        Optional<Said> figures = inOperations(state, counterpart, "PERSONS_RETURNED", "persons returned");
        return Stream.of(counted, figures).flatMap(Optional::stream).reduce(Said::and);
    }

    /** What sources count in an operation as a whole; it may hold the cases that are counted one by one. */
    private Optional<Said> inOperations(ActorId state, ActorId counterpart, String measure, String things) {
        List<Said> found = new ArrayList<>();
        for (Operation operation : operations.between(state, counterpart, allKinds())) {
            operations
                    .figure(operation, measure)
                    .map(figure -> new Said(
                            figure.words() + " " + things + " as reported of " + operation.title(),
                            Meaning.NEUTRAL,
                            figure.claims()))
                    .ifPresent(found::add);
        }
        return found.stream().reduce(Said::and);
    }

    private List<String> allKinds() {
        return material.holdings().operations().stream()
                .map(Operation::kind)
                .distinct()
                .toList();
    }

    private Optional<Said> liaison(ActorId state, ActorId counterpart) {
        List<Said> found = new ArrayList<>();
        for (Operation operation : operations(state, counterpart, Topic.LIAISON_OFFICERS)) {
            Optional<Said> number = operations.figure(operation, "LIAISON_OFFICERS");
            List<String> claims = new ArrayList<>(number.map(Said::claims).orElse(List.of()));
            List<String> steps = new ArrayList<>();
            operations.steps(operation).forEach(step -> {
                steps.add(Labels.lowerFirst(step.stage().label())
                        + Dates.when(step.date(), step.start(), step.end())
                                .map(when -> " " + when)
                                .orElse(""));
                claims.add(
                        ClaimId.of(operation.id().value(), "steps", step.key()).toString());
            });
            String officers = number.map(figure ->
                            figure.words().equals("1") ? "1 liaison officer" : figure.words() + " liaison officers")
                    .orElse("liaison officers, number not given");
            String when = steps.isEmpty() ? "" : ", " + Labels.join(steps, "");
            found.add(new Said("Observed minimum: " + officers + when, Meaning.NEUTRAL, claims));
        }
        return found.stream().reduce(Said::and);
    }
}
