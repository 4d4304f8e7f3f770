package io.github.lec.report.table;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.record.ActorId;
import io.github.lec.record.OperationId;
import io.github.lec.source.FigureAccount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts operations that a state and a counterpart carried out, planned or cancelled, and reads their figures. */
final class OperationCounts {
    private final Material material;
    private final Parties parties;
    private final Set<OperationId> wholes;

    OperationCounts(Material material) {
        this.material = material;
        this.parties = new Parties(material.dataset());
        this.wholes = material.holdings().operations().stream()
                .flatMap(operation -> operation.partOf().stream())
                .collect(Collectors.toSet());
    }

    /** {@return the operations of some kinds in which both a state and a counterpart had a part} */
    List<Operation> between(ActorId state, ActorId counterpart, Collection<String> kinds) {
        return material.holdings().operations().stream()
                .filter(operation -> kinds.contains(operation.kind()))
                .filter(operation ->
                        parties.any(everyone(operation), state) && parties.any(everyone(operation), counterpart))
                .filter(operation ->
                        operation.steps().isEmpty() || !steps(operation).isEmpty())
                .toList();
    }

    private static List<ActorId> everyone(Operation operation) {
        return Stream.of(operation.by(), operation.participants(), operation.hosts())
                .flatMap(Collection::stream)
                .toList();
    }

    /** {@return the affirmed steps that had not certainly still to come on the view's day} */
    List<OperationStep> steps(Operation operation) {
        LocalDate day = material.view().asOf();
        return material.view().seen(operation.steps()).stream()
                .filter(step -> !step.denies())
                .filter(step -> step.date()
                        .or(step::start)
                        .filter(date -> date.isOnOrBefore(day).isFalse())
                        .isEmpty())
                .toList();
    }

    /** {@return "Observed minimum: 3 joint patrols; 1 joint patrol cancelled"; a series counts by its parts} */
    Optional<Said> count(List<Operation> operations) {
        Map<String, Map<String, Integer>> byState = new LinkedHashMap<>();
        List<ClaimId> claims = new ArrayList<>();
        for (Operation operation : operations) {
            boolean countedByParts = wholes.contains(operation.id());
            if (!countedByParts) {
                byState.computeIfAbsent(progress(operation), state -> new LinkedHashMap<>())
                        .merge(material.labels().code("operation-kind", operation.kind()), 1, Integer::sum);
            }
            steps(operation)
                    .forEach(step -> claims.add(ClaimId.of(operation.id().value(), "steps", step.key())));
        }
        List<String> words = new ArrayList<>();
        for (String state : List.of("", "reported", "agreed or planned", "cancelled")) {
            Map<String, Integer> kinds = byState.getOrDefault(state, Map.of());
            List<String> counted = new ArrayList<>();
            kinds.forEach((kind, number) -> counted.add(
                    CaseCounts.number(number, Labels.lowerFirst(kind)) + (state.isEmpty() ? "" : " " + state)));
            words.addAll(counted);
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Said.of("Observed minimum: " + String.join(", ", words), claims));
    }

    /** {@return how far an operation has come, resting on its steps} */
    Said said(Operation operation) {
        String progress = progress(operation);
        List<ClaimId> claims = steps(operation).stream()
                .map(step -> ClaimId.of(operation.id().value(), "steps", step.key()))
                .toList();
        return Said.of(progress.isEmpty() ? "Carried out" : Labels.upperFirst(progress), claims);
    }

    private String progress(Operation operation) {
        Set<OperationStage> stages =
                steps(operation).stream().map(OperationStep::stage).collect(Collectors.toSet());
        if (stages.contains(OperationStage.HELD)
                || stages.contains(OperationStage.STARTED)
                || stages.contains(OperationStage.ENDED)) {
            return "";
        }
        if (stages.contains(OperationStage.CANCELLED)) {
            return "cancelled";
        }
        boolean foreseen = stages.contains(OperationStage.PLANNED) || stages.contains(OperationStage.AGREED);
        return foreseen ? "agreed or planned" : "reported";
    }

    /** {@return what sources say of one measure of an operation: the least and the greatest number} */
    Optional<Said> figure(Operation operation, String measure) {
        List<Claim> found = material.claims().of(operation, "figures").stream()
                .filter(claim -> claim.accounts().stream()
                        .anyMatch(account -> ((FigureAccount) account).measure().equals(measure)))
                .toList();
        List<String> numbers = found.stream()
                .flatMap(claim -> claim.accounts().stream())
                .filter(account -> !account.denies())
                .map(account -> ((FigureAccount) account).value())
                .sorted()
                .map(number -> number.toPlainString())
                .distinct()
                .toList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        String first = numbers.get(0);
        String last = numbers.get(numbers.size() - 1);
        return Optional.of(Said.of(
                first.equals(last) ? first : first + " to " + last,
                found.stream().map(Claim::id).toList()));
    }
}
