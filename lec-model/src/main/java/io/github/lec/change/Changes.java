package io.github.lec.change;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Extensible;
import io.github.lec.rule.Evaluation;
import io.github.lec.view.View;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two sides, and why: two editions of a dataset, one dataset on two days or as known on two days,
 * or facts and assumptions. It takes time linear in the size of both.
 *
 * @param before the earlier side
 * @param after the later side
 * @param records the records that are on one side only or whose plain members differ, by kind and id
 * @param facts the claims that differ, by record and id
 * @param findings the findings that are new, gone or changed, by rule and subject; none if only facts were compared
 * @param unchangedFindings how many findings are the same on both sides
 */
public record Changes(
        Side before,
        Side after,
        List<RecordChange> records,
        List<FactChange> facts,
        List<FindingChange> findings,
        long unchangedFindings) {
    /**
     * Keeps the lists.
     *
     * @param before the earlier side
     * @param after the later side
     * @param records the records that differ
     * @param facts the claims that differ
     * @param findings the findings that differ
     * @param unchangedFindings how many findings are the same
     */
    public Changes {
        records = List.copyOf(records);
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }

    /**
     * Compares the facts of two views, but no findings: for these, judge both and compare the {@linkplain
     * #between(Evaluation, Evaluation) evaluations}.
     *
     * @param before the earlier side
     * @param after the later side
     * @return the records and facts that differ
     * @throws InvalidValueException if one is null
     */
    public static Changes between(View before, View after) {
        InvalidValueException.given(before, "before");
        InvalidValueException.given(after, "after");
        FactComparison comparison = new FactComparison(before, after);
        return new Changes(
                Side.of(before, Optional.empty()),
                Side.of(after, Optional.empty()),
                comparison.records(),
                comparison.facts(),
                List.of(),
                0);
    }

    /**
     * Compares the facts and the findings of two evaluations.
     *
     * @param before the earlier side
     * @param after the later side, of the same states and counterparts
     * @return the records, facts and findings that differ
     * @throws InvalidValueException if they are of different states or counterparts, or one is null
     */
    public static Changes between(Evaluation before, Evaluation after) {
        InvalidValueException.given(before, "before");
        InvalidValueException.given(after, "after");
        InvalidValueException.unless(
                before.selection().equals(after.selection()),
                "selection",
                after.selection(),
                () -> "that of the earlier side, " + before.selection());
        FactComparison comparison = new FactComparison(before.view(), after.view());
        FindingComparison findings = new FindingComparison(before, after, comparison);
        return new Changes(
                Side.of(before.view(), Optional.of(before.rules().version())),
                Side.of(after.view(), Optional.of(after.rules().version())),
                comparison.records(),
                comparison.facts(),
                findings.findings(),
                findings.unchanged());
    }

    /** {@return whether nothing differs} */
    public boolean isEmpty() {
        return records.isEmpty() && facts.isEmpty() && findings.isEmpty();
    }

    /**
     * How many findings have a status.
     *
     * @param status the status
     * @return the number
     */
    public long count(FindingStatus status) {
        return status == FindingStatus.UNCHANGED
                ? unchangedFindings
                : findings.stream()
                        .filter(finding -> finding.status() == status)
                        .count();
    }

    /**
     * The records of an edition that differ from an earlier one only in what does not hold on the day compared, so that
     * no change mentions them.
     *
     * @param earlier the dataset of the earlier side
     * @param later the dataset of the later side
     * @return their ids
     */
    public List<String> differingOnOtherDays(Dataset earlier, Dataset later) {
        Set<String> mentioned = new HashSet<>();
        records.forEach(change -> mentioned.add(change.record()));
        facts.forEach(change -> mentioned.add(change.claim().record()));
        return Arrays.stream(RecordKind.values())
                .flatMap(kind -> {
                    Set<Extensible> same = new HashSet<>(earlier.own(kind));
                    return later.own(kind).stream().filter(record -> !same.contains(record));
                })
                .map(RecordKind::idOf)
                .filter(id -> !mentioned.contains(id))
                .toList();
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        Map<FindingStatus, Long> counts = new EnumMap<>(FindingStatus.class);
        for (FindingStatus status : FindingStatus.values()) {
            counts.put(status, count(status));
        }
        return JsonMembers.of("before", before)
                .with("after", after)
                .with("counts", counts)
                .with("findings", findings)
                .with("facts", facts)
                .with("records", records)
                .toMap();
    }

    /** {@return the two sides, and how much differs} */
    @Override
    public String toString() {
        String judged = before.rules().isPresent() ? ", findings: " + findings.size() : ", findings not compared";
        return "From " + before + " to " + after + ". Different records: " + records.size() + ", facts: " + facts.size()
                + judged;
    }
}
