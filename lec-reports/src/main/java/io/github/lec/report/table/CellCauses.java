package io.github.lec.report.table;

import io.github.lec.change.Cause;
import io.github.lec.change.Changes;
import io.github.lec.change.FactChange;
import io.github.lec.change.FindingChange;
import io.github.lec.change.RecordChange;
import io.github.lec.change.Side;
import io.github.lec.dataset.ClaimId;
import io.github.lec.report.matrix.CellChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Traces changed cells to the finding that they show, the facts and the records on which they rest. A cell that rests on
 * none, as a count, shares the cause of the cells that tell of the same state or record; else the first cause of all.
 */
final class CellCauses {
    private static final char SLASH = '/'; // ids of claims have one, those of inquiries have none

    private final Map<ClaimId, Cause> facts = new HashMap<>();
    private final Map<String, Cause> records = new HashMap<>();
    private final Map<String, Cause> findings = new HashMap<>();
    private final Map<String, Cause> neighbours = new HashMap<>();
    private final boolean onlyDays;
    private final Cause first;

    CellCauses(Changes changes) {
        for (FactChange fact : changes.facts()) {
            facts.put(fact.claim(), fact.cause());
            records.merge(fact.claim().record(), fact.cause(), CellCauses::first);
        }
        changes.records().forEach(record -> records.put(record.record(), record.cause()));
        changes.findings().forEach(finding -> findings.put(cell(finding.subject(), finding.rule()), finding.cause()));
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
            traced(cell).ifPresent(cause -> parts(cell.row())
                    .forEach(part -> neighbours.merge(part, cause, CellCauses::first)));
        }
        return cells.stream()
                .map(cell -> new CellDifference(
                        cell, traced(cell).orElseGet(() -> ofNeighbours(cell)), because(cell)))
                .toList();
    }

    private List<ClaimId> because(CellChange change) {
        return claims(change).map(ClaimId::parse).filter(facts::containsKey).toList();
    }

    private Optional<Cause> traced(CellChange change) {
        return Optional.ofNullable(findings.get(cell(change.row(), rule(change.column()))))
                .or(() -> because(change).stream().map(facts::get).reduce(CellCauses::first))
                .or(() -> ofRecords(change))
                .or(() -> onlyDays && claims(change).findAny().isPresent()
                        ? Optional.of(Cause.CLOCK)
                        : Optional.empty());
    }

    /** {@return the cause of what differs in the records on which a cell rests, as where a case is no longer pending} */
    private Optional<Cause> ofRecords(CellChange change) {
        return Stream.concat(Stream.of(change.row()), change.claims())
                .flatMap(id -> Stream.of(id.split("/")))
                .flatMap(record -> Stream.ofNullable(records.get(record)))
                .reduce(CellCauses::first);
    }

    private Cause ofNeighbours(CellChange change) {
        return parts(change.row())
                .findFirst()
                .flatMap(part -> Optional.ofNullable(neighbours.get(part)))
                .orElse(first);
    }

    private static Stream<String> claims(CellChange change) {
        return change.claims().filter(id -> id.indexOf(SLASH) > 0);
    }

    /** {@return the states and records in the key of a row: FR/CN, cn-fr-extradition-2007/FR-CN} */
    private static Stream<String> parts(String row) {
        return Stream.of(row.split("/"))
                .flatMap(part -> part.matches("[A-Z]{2}-[A-Z]{2}") ? Stream.of(part.split("-")) : Stream.of(part));
    }

    /** {@return the id of a rule with which a heading begins} */
    private static String rule(String heading) {
        return heading.split(" ", 2)[0];
    }

    private static Cause first(Cause one, Cause other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String cell(String row, String column) {
        return row + "|" + column;
    }
}
