package io.github.lec.report.table;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.FindingWords;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.VerdictGroup;
import java.util.ArrayList;
import java.util.List;

/**
 * Problems of the record itself: contradictory dates, duplicates, clauses without an article, and checks that cannot be
 * made.
 */
final class RecordChecksTable implements Table {
    private final TableContext context;
    private final FindingRows rows;

    RecordChecksTable(TableContext context) {
        this.context = context;
        this.rows = new FindingRows(context);
    }

    @Override
    public Matrix matrix() {
        List<Finding> findings = new ArrayList<>(context.findings(Verdict.FAIL, VerdictGroup.RECORD));
        findings.addAll(context.findings(Verdict.CANNOT_DECIDE, VerdictGroup.RECORD));
        return Sheet.RECORD_CHECKS
                .matrix()
                .title("Checks of the record")
                .shows("One row per check that fails or cannot be decided. Checks are about the dataset, never"
                        + " about a state.")
                .source(context.verdictLine())
                .columns(
                        Column.words("Subject").width(Column.Width.WIDE).asRowHeader(),
                        Column.words("Check").width(Column.Width.WIDE).asRowHeader(),
                        Column.words("Answer").width(Column.Width.NARROW),
                        Column.words("What was found").width(Column.Width.PARAGRAPH),
                        Column.words("Evidence").width(Column.Width.WIDE),
                        Column.words("Remedy").width(Column.Width.WIDE),
                        Column.words("Rule").width(Column.Width.NARROW),
                        Column.words("Id").width(Column.Width.WIDE))
                .rows(findings.stream().map(this::row).toList())
                .ifEmpty(context.judged("Nothing to correct"))
                .build();
    }

    private Row row(Finding finding) {
        return rows.row(
                finding,
                rows.subject(finding),
                Cell.of(finding.rule().info().question()),
                Cell.of(FindingWords.answer(finding.rule(), finding.verdict()))
                        .meaning(FindingWords.meaning(finding.verdict())),
                Cell.of(finding.words()),
                rows.evidence(finding),
                Cell.of(finding.remedy()));
    }
}
