package io.github.lec.report.words;

import io.github.lec.cooperation.CooperationStatus;
import io.github.lec.cooperation.Figure;
import io.github.lec.cooperation.OperationOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.report.matrix.Meaning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The words for operations: how many were carried out, planned or cancelled, and what was counted in them. */
public final class OperationWords {
    private static final String DISPUTED = "disputed whether carried out";

    private final Labels labels;
    private final Counts counts;

    /**
     * The words for operations.
     *
     * @param words what all wording shares
     * @param counts whether each count says that it is a minimum
     */
    OperationWords(Words words, Counts counts) {
        this.labels = words.labels();
        this.counts = counts;
    }

    /** {@return "Observed minimum: 3 joint patrols, 1 joint patrol cancelled"; a series counts by its parts} */
    Optional<WordedAnswer> count(List<OperationOnRecord> operations) {
        Map<CooperationStatus, Map<String, Integer>> byStatus = new EnumMap<>(CooperationStatus.class);
        Map<String, Map<String, Integer>> doubtful = new TreeMap<>();
        List<ClaimId> claims = new ArrayList<>();
        boolean onlyWholes = operations.stream().allMatch(OperationOnRecord::isWhole);
        for (OperationOnRecord operation : operations) {
            if (onlyWholes || !operation.isWhole()) {
                String doubt = operation.isDisputed() ? ", " + DISPUTED : alleged(operation);
                (!doubt.isEmpty()
                                ? doubtful.computeIfAbsent(doubt, words -> new LinkedHashMap<>())
                                : byStatus.computeIfAbsent(operation.status(), status -> new LinkedHashMap<>()))
                        .merge(labels.code("operation-kind", operation.record().kind()), 1, Integer::sum);
            }
            claims.addAll(operation.claims());
        }
        List<String> counted = new ArrayList<>();
        byStatus.forEach((status, kinds) ->
                kinds.forEach((kind, number) -> counted.add(Labels.number(number, Labels.lowerFirst(kind))
                        + (status == CooperationStatus.OBSERVED ? "" : " " + Labels.lowerFirst(status.label())))));
        doubtful.forEach((doubt, kinds) ->
                kinds.forEach((kind, number) -> counted.add(Labels.number(number, Labels.lowerFirst(kind)) + doubt)));
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(WordedAnswer.of(counts.of(String.join(", ", counted)), claims));
    }

    /**
     * How far an operation has come.
     *
     * @param operation the operation
     * @return the words, resting on its steps
     */
    public static WordedAnswer status(OperationOnRecord operation) {
        WordedAnswer worded = WordedAnswer.of(label(operation) + alleged(operation), operation.claims());
        return operation.isDisputed() || operation.isAlleged() ? worded.meaning(Meaning.UNKNOWN) : worded;
    }

    /** {@return the same words, but not whether it is only alleged} */
    static String label(OperationOnRecord operation) {
        if (operation.isDisputed()) {
            return operation.isReportDenied() ? "Reported, disputed" : FirstLetter.upper(DISPUTED);
        }
        boolean done = operation.status() == CooperationStatus.OBSERVED;
        return done ? "Carried out" : operation.status().label();
    }

    private static String alleged(OperationOnRecord operation) {
        return operation.isAlleged() ? ", alleged" : "";
    }

    /** {@return the posts of liaison officers, each with its steps} */
    Optional<WordedAnswer> liaison(List<OperationOnRecord> operations) {
        return operations.stream().map(this::liaison).reduce(WordedAnswer::and);
    }

    private WordedAnswer liaison(OperationOnRecord operation) {
        List<ClaimId> claims = new ArrayList<>();
        operation.figure().ifPresent(figure -> claims.addAll(figure.claims()));
        claims.addAll(operation.claims());
        List<String> steps = operation.steps().stream()
                .map(step -> Labels.lowerFirst(step.stage().label())
                        + Dates.when(step.date(), step.start(), step.end())
                                .map(when -> " " + when)
                                .orElse(""))
                .toList();
        String officers = operation
                .figure()
                .map(figure -> figure.number() + (isOne(figure) ? " liaison officer" : " liaison officers"))
                .orElse("liaison officers, number not given");
        String when = steps.isEmpty() ? "" : ", " + Labels.join(steps, "");
        String denial = operation.figure().map(Figure::denial).orElse("");
        return WordedAnswer.of(counts.of(officers + when + denial + doubt(operation)), claims);
    }

    /**
     * {@return ", disputed" where one source reports something and another denies it; ", alleged" where all allege it}
     */
    static String doubt(OperationOnRecord operation) {
        return operation.isDisputed() ? ", disputed" : alleged(operation);
    }

    /** {@return what is counted in operations as a whole; it may include the cases that are counted separately} */
    static Optional<WordedAnswer> figures(List<Figure> figures) {
        return figures.stream()
                .map(figure -> WordedAnswer.of(
                        figure.number() + " " + things(figure) + figure.denial() + ", as reported of "
                                + figure.operation().title(),
                        figure.claims()))
                .reduce(WordedAnswer::and);
    }

    private static String things(Figure figure) {
        return figure.measure().equals(Figure.PERSONS_SURRENDERED) ? "persons surrendered" : "persons returned";
    }

    private static boolean isOne(Figure figure) {
        return figure.least().compareTo(BigDecimal.ONE) == 0 && figure.most().compareTo(BigDecimal.ONE) == 0;
    }
}
