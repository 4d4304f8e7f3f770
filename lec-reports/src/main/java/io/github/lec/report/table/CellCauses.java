package io.github.lec.report.table;

import io.github.lec.change.Cause;
import io.github.lec.change.Changes;
import io.github.lec.change.FactChange;
import io.github.lec.change.FindingChange;
import io.github.lec.change.RecordChange;
import io.github.lec.change.Side;
import io.github.lec.dataset.ClaimId;
import io.github.lec.report.change.CellDifference;
import io.github.lec.report.matrix.CellChange;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.words.Evidences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Traces changed cells to the finding that they show, the facts and the records on which they rest. A cell without any,
 * such as a count, has the cause of the cells about the same state or record; otherwise the first cause of all.
 */
final class CellCauses {
    private final Map<Evidence, FactChange> facts = new HashMap<>();
    private final Map<String, Cause> records = new HashMap<>();
    private final Map<FindingKey, Cause> findings = new HashMap<>();
    private final Map<String, Cause> neighbours = new HashMap<>();
    private final boolean onlyDays;
    private final Cause first;

    CellCauses(Changes changes) {
        for (FactChange fact : changes.facts()) {
            facts.put(Evidences.of(fact.claim()), fact);
            records.merge(fact.claim().record(), fact.cause(), CellCauses::first);
        }
        changes.records().forEach(record -> records.put(record.record(), record.cause()));
        changes.findings()
                .forEach(finding -> findings.put(new FindingKey(finding.subject(), finding.rule()), finding.cause()));
        Side before = changes.before();
        Side after = changes.after();
        boolean sameDay = before.asOf().equals(after.asOf());
        this.onlyDays = !sameDay
                && before.dataset().equals(after.dataset())
                && before.version().equals(after.version())
                && before.knownBy().equals(after.knownBy());
        this.first = Stream.of(
                        changes.facts().stream().map(FactChange::cause),
                        changes.records().stream().map(RecordChange::cause),
                        changes.findings().stream().map(FindingChange::cause))
                .flatMap(causes -> causes)
                .min(Cause::compareTo)
                .orElse(sameDay ? Cause.RECORD : Cause.CLOCK);
    }

    /** {@return the cells in their order, each with its cause} */
    List<CellDifference> trace(List<CellChange> cells) {
        for (CellChange cell : cells) {
            traced(cell)
                    .ifPresent(cause ->
                            cell.about().all().forEach(part -> neighbours.merge(part, cause, CellCauses::first)));
        }
        return cells.stream()
                .map(cell -> new CellDifference(cell, traced(cell).orElseGet(() -> ofNeighbours(cell)), because(cell)))
                .toList();
    }

    private List<ClaimId> because(CellChange change) {
        return facts(change).map(FactChange::claim).toList();
    }

    private Stream<FactChange> facts(CellChange change) {
        return change.evidence().flatMap(evidence -> Stream.ofNullable(facts.get(evidence)));
    }

    private Optional<Cause> traced(CellChange change) {
        return Optional.ofNullable(findings.get(new FindingKey(change.row(), change.key())))
                .or(() -> facts(change).map(FactChange::cause).reduce(CellCauses::first))
                .or(() -> ofRecords(change))
                .or(() -> onlyDays && change.evidence().findAny().isPresent()
                        ? Optional.of(Cause.CLOCK)
                        : Optional.empty());
    }

    /**
     * {@return the cause of what differs in the records on which a cell rests, as where a case is no longer pending}
     */
    private Optional<Cause> ofRecords(CellChange change) {
        return Stream.concat(change.about().all().stream(), change.evidence().map(Evidence::record))
                .flatMap(record -> Stream.ofNullable(records.get(record)))
                .reduce(CellCauses::first);
    }

    private Cause ofNeighbours(CellChange change) {
        return change.about().all().stream()
                .flatMap(part -> Stream.ofNullable(neighbours.get(part)))
                .findFirst()
                .orElse(first);
    }

    private static Cause first(Cause one, Cause other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The rows of verdicts are anchored by subjects, their columns keyed by rules. */
    private record FindingKey(String subject, String rule) {}
}
