package io.github.lec.cli;

import io.github.lec.change.Changes;
import io.github.lec.change.FactChange;
import io.github.lec.change.FindingChange;
import io.github.lec.change.FindingStatus;
import io.github.lec.change.RecordChange;
import io.github.lec.logic.Term;
import io.github.lec.report.ChangeReport;
import io.github.lec.report.change.CellDifference;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.CellChange;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.source.Account;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The differences as text: findings first, then the facts and records behind them, then the cells of tables that they
 * changed, each with its cause.
 */
final class DiffText {
    private final Changes changes;
    private final List<CellDifference> cells;
    private final Lines out;

    private DiffText(Changes changes, List<CellDifference> cells, Writer writer) {
        this.changes = changes;
        this.cells = cells;
        this.out = new Lines(writer);
    }

    static void write(ChangeReport report, Writer writer) throws IOException {
        new DiffText(report.changes(), report.cells(), writer).report();
    }

    /** Writes what differs in facts and records alone. */
    static void write(Changes changes, Writer writer) throws IOException {
        DiffText text = new DiffText(changes, List.of(), writer);
        text.out.line("Facts: " + changes.facts().size() + " differ. Records: "
                + changes.records().size() + " differ.");
        text.facts();
        text.records();
    }

    private void report() throws IOException {
        out.line("From " + changes.before() + ".");
        out.line("To   " + changes.after() + ".");
        out.line("Findings: " + changes.count(FindingStatus.NEW) + " new, " + changes.count(FindingStatus.GONE)
                + " gone, " + changes.count(FindingStatus.CHANGED) + " changed, " + changes.unchangedFindings()
                + " unchanged. Facts: " + changes.facts().size() + " differ. Records: "
                + changes.records().size() + " differ. Cells of tables: " + cells.size() + " differ.");
        for (FindingStatus status : FindingStatus.values()) {
            findings(status);
        }
        facts();
        records();
        if (!cells.isEmpty()) {
            out.heading("CELLS (" + cells.size() + ")");
            for (CellDifference cell : cells) {
                cell(cell);
            }
        }
    }

    private void facts() throws IOException {
        if (!changes.facts().isEmpty()) {
            out.heading("FACTS (" + changes.facts().size() + ")");
            for (FactChange change : changes.facts()) {
                fact(change);
            }
        }
    }

    private void records() throws IOException {
        if (!changes.records().isEmpty()) {
            out.heading("RECORDS (" + changes.records().size() + ")");
            for (RecordChange change : changes.records()) {
                record(change);
            }
        }
    }

    private void findings(FindingStatus status) throws IOException {
        List<FindingChange> found = changes.findings().stream()
                .filter(change -> change.status() == status)
                .toList();
        if (found.isEmpty()) {
            return;
        }
        out.heading(status.label().toUpperCase(Locale.ROOT) + " FINDINGS (" + found.size() + ")");
        for (FindingChange change : found) {
            out.heading(change.rule() + " " + change.subject() + why(change.cause()));
            out.line("  " + change.title());
            out.line("  " + words(change.before(), change.severityBefore()) + " -> "
                    + words(change.after(), change.severityAfter()));
            remark("  Remark before: ", change.remarkBefore());
            remark("  Remark after:  ", change.remarkAfter());
            out.claims("  ", change.differingClaims());
        }
    }

    private void remark(String start, Optional<String> remark) throws IOException {
        if (remark.isPresent()) {
            out.line(start + remark.get());
        }
    }

    private void fact(FactChange change) throws IOException {
        out.heading(change.kind().label() + " " + change.claim() + why(change.cause()));
        accounts("  Before: ", change.before());
        accounts("  After:  ", change.after());
        for (Map<String, RecordChange.Values> members : change.rewritten()) {
            members(members);
        }
    }

    private void members(Map<String, RecordChange.Values> members) throws IOException {
        for (Map.Entry<String, RecordChange.Values> member : members.entrySet()) {
            out.line("  " + member.getKey() + ": " + member.getValue().before().orElse("(none)") + " -> "
                    + member.getValue().after().orElse("(none)"));
        }
    }

    private void accounts(String start, List<? extends Account> accounts) throws IOException {
        for (Account account : accounts) {
            out.line(start + words(account));
        }
    }

    private static String words(Account account) {
        return (account.denies() ? "denied: " : "") + account.answer() + " ("
                + account.citations().stream()
                        .map(citation -> citation.source()
                                + citation.locator().map(place -> ", " + place).orElse(""))
                        .collect(Collectors.joining("; "))
                + ")";
    }

    private void record(RecordChange change) throws IOException {
        out.heading(change.kind().label() + " " + change.record() + why(change.cause()));
        out.line("  " + change.title());
        members(change.members());
    }

    private void cell(CellDifference cell) throws IOException {
        CellChange change = cell.change();
        out.heading(change.sheet() + ", " + change.row() + ", " + change.column() + why(cell.cause()));
        out.line("  " + change.before().map(Cell::words).orElse("(none)") + " -> "
                + change.after().map(Cell::words).orElse("(none)"));
        out.claims("  ", cell.differingClaims());
    }

    private static String why(Term cause) {
        return " [" + cause.label().toLowerCase(Locale.ROOT) + "]";
    }

    private static String words(Optional<Verdict> verdict, Optional<Severity> severity) {
        return verdict.map(Verdict::label).orElse("Not judged")
                + severity.map(weight -> ", " + CheckText.severity(weight)).orElse("");
    }
}
