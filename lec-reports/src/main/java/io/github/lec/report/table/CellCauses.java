package io.github.lec.report.table;

import io.github.lec.change.Cause;
import io.github.lec.change.Changes;
import io.github.lec.change.FactChange;
import io.github.lec.change.FindingChange;
import io.github.lec.change.RecordChange;
import io.github.lec.dataset.ClaimId;
import io.github.lec.report.matrix.CellChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Traces changed cells to the facts, findings and records that changed them. */
final class CellCauses {
    private final Map<ClaimId, Cause> facts = new HashMap<>();
    private final Map<String, Cause> records = new HashMap<>();
    private final Map<String, Cause> findings = new HashMap<>();
    private final Cause first;

    CellCauses(Changes changes) {
        changes.facts().forEach(fact -> facts.put(fact.claim(), fact.cause()));
        changes.records().forEach(record -> records.put(record.record(), record.cause()));
        changes.findings().forEach(finding -> findings.put(cell(finding.subject(), finding.rule()), finding.cause()));
        boolean sameDay = changes.before().asOf().equals(changes.after().asOf());
        this.first = Stream.of(
                        changes.facts().stream().map(FactChange::cause),
                        changes.records().stream().map(RecordChange::cause),
                        changes.findings().stream().map(FindingChange::cause))
                .flatMap(causes -> causes)
                .min(Cause::compareTo)
                .orElse(sameDay ? Cause.RECORD : Cause.CLOCK);
    }

    CellDifference trace(CellChange change) {
        List<ClaimId> because = change.claims()
                .filter(id -> id.indexOf('/') > 0)
                .map(ClaimId::parse)
                .filter(facts::containsKey)
                .toList();
        String record = change.row().split("/", 2)[0];
        Cause cause = Optional.ofNullable(findings.get(cell(change.row(), rule(change.column()))))
                .or(() -> because.stream().map(facts::get).min(Cause::compareTo))
                .or(() -> Optional.ofNullable(records.get(record)))
                .orElse(first);
        return new CellDifference(change, cause, because);
    }

    /** {@return the id of a rule with which a heading begins} */
    private static String rule(String heading) {
        return heading.split(" ", 2)[0];
    }

    private static String cell(String row, String column) {
        return row + "|" + column;
    }
}
