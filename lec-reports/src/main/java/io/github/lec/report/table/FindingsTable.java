package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.record.NormId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.FindingWords;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.rule.Finding;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Verdict;
import java.util.List;

/** Every benchmark that is not met or cannot be decided. */
final class FindingsTable implements Table {
    private final TableContext context;
    private final FindingWords words;

    FindingsTable(TableContext context) {
        this.context = context;
        this.words = new FindingWords(context.words());
    }

    @Override
    public Matrix matrix() {
        return Matrix.on(Sheet.FINDINGS.title())
                .title("Benchmarks that are not met or cannot be decided")
                .shows("One row a rule and subject. A finding says that a text or record does not meet a benchmark,"
                        + " or that what is recorded leaves it open. It is not a ruling that a state broke the"
                        + " law.")
                .shows("Weight: Principal, an absolute norm without protection or with an assurance alone, or an"
                        + " established act; Qualified, protection that is only weak, or an act that is alleged;"
                        + " Note, a gap in knowledge or policy. What is undecided has no weight.")
                .shows("The rule and its norms lead to the Codebook, the evidence to its first claim.")
                .source(context.verdictLine())
                .columns(
                        Column.words("Rule").width(Column.Width.NARROW).asRowHeader(),
                        Column.words("Title"),
                        Column.words("Subject").width(Column.Width.WIDE),
                        Column.words("Kind of subject").width(Column.Width.NARROW),
                        Column.words("Verdict"),
                        Column.words("Weight").width(Column.Width.NARROW),
                        Column.words("Layer").width(Column.Width.NARROW),
                        Column.words("What was found").width(Column.Width.PARAGRAPH),
                        Column.words("Evidence").width(Column.Width.WIDE),
                        Column.words("Protects whatever the text says").width(Column.Width.WIDE),
                        Column.words("Norms of the benchmark").width(Column.Width.WIDE),
                        Column.words("What would settle or mend it").width(Column.Width.PARAGRAPH),
                        Column.words("Id").width(Column.Width.WIDE))
                .rows(context.findings().stream().map(this::row).toList())
                .ifEmpty("No finding: every benchmark that applies is met")
                .build();
    }

    private Row row(Finding finding) {
        RuleInfo rule = finding.rule().info();
        List<ClaimId> evidence = words.evidence(finding);
        String id = FindingRows.anchor(finding.rule(), finding.subject());
        return Row.of(
                        Cell.of(rule.id()).linkedTo(CodebookTable.toRule(rule.id())),
                        Cell.of(rule.title()),
                        subject(finding),
                        Cell.of(finding.subject().kind().label()),
                        Cell.of(FindingWords.words(finding.rule(), finding.verdict()))
                                .meaning(FindingWords.meaning(finding.verdict())),
                        Cell.of(
                                finding.verdict() == Verdict.FAIL
                                        ? finding.severity().label()
                                        : "Undecided"),
                        Cell.of(finding.layer().label()),
                        Cell.of(finding.words()),
                        evidence.isEmpty()
                                ? Cell.of("No claim was asked for")
                                : AnswerCells.of(WordedAnswer.of(evidence.get(0).toString(), evidence)),
                        Cell.of(words.cover(finding)),
                        norms(rule.norms()),
                        Cell.of(finding.remedy()),
                        Cell.of(id))
                .anchoredAs(id)
                .about(new RowAbout(context).of(finding.subject()));
    }

    private Cell subject(Finding finding) {
        Cell cell = Cell.of(words.subject(finding.subject()));
        return FindingRows.place(finding.subject()).<Cell>map(cell::linkedTo).orElse(cell);
    }

    private Cell norms(List<NormId> norms) {
        Cell cell = Cell.of(context.labels().norms(norms, "None"));
        return norms.isEmpty() ? cell : cell.linkedTo(CodebookTable.toNorm(norms.get(0)));
    }
}
