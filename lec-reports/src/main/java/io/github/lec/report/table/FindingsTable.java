package io.github.lec.report.table;

import io.github.lec.logic.internal.Lazy;
import io.github.lec.record.NormId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.FindingWords;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.rule.Finding;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.VerdictGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Every benchmark on texts and acts that is not met, the gravest first. */
final class FindingsTable implements Table {
    private static final String MISSING = "MISSING";
    private static final String FOUND = "FOUND";
    private static final String RULE = "Rule";
    private static final String ID = "Id";

    private static final List<Column> COLUMNS = List.of(
            Column.words("Weight").width(Column.Width.NARROW).asRowHeader(),
            Column.words("Subject").width(Column.Width.WIDE).asRowHeader(),
            Column.words("What is missing").keyed(MISSING).width(Column.Width.WIDE),
            Column.words("What was found").keyed(FOUND).width(Column.Width.PARAGRAPH),
            Column.words("Layer").width(Column.Width.NARROW),
            Column.words("Evidence").width(Column.Width.WIDE),
            Column.words("Protects whatever the text says").width(Column.Width.WIDE),
            Column.words("Precedents").width(Column.Width.WIDE),
            Column.words("Norms of the benchmark").width(Column.Width.WIDE),
            Column.words("Remedy").width(Column.Width.PARAGRAPH),
            Column.words(RULE).width(Column.Width.NARROW),
            Column.words(ID).width(Column.Width.WIDE));

    /** What stays also where all rows say the same: a profile and readers of one state look for it. */
    private static final Set<String> ALWAYS = Set.of(MISSING, FOUND, RULE, ID);

    private final TableContext context;
    private final FindingWords words;
    private final FindingRows cells;
    private final Lazy<List<Row>> rows;
    private final PrecedentCells precedents;

    FindingsTable(TableContext context) {
        this.context = context;
        this.words = new FindingWords(context.words());
        this.cells = new FindingRows(context);
        this.rows = Lazy.of(this::rows);
        this.precedents = new PrecedentCells(context);
    }

    /** {@return the table with all columns, as programs read it} */
    @Override
    public Matrix matrix() {
        return explained().columns(COLUMNS).rows(rows.get()).build();
    }

    /** {@return the table for readers, without the columns that say the same in every row} */
    Matrix forReaders() {
        return ConstantColumns.leaveOut(explained(), COLUMNS, rows.get(), ALWAYS)
                .build();
    }

    private List<Row> rows() {
        return context.findings(Verdict.FAIL, VerdictGroup.TEXTS_AND_ACTS).stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .reversed()
                        .thenComparing(finding -> finding.rule().info().id())
                        .thenComparing(this::isOnDutyOfCounterpart)
                        .thenComparing(finding -> words.subject(finding.subject())))
                .map(this::row)
                .toList();
    }

    /** {@return what is said of the table, whichever columns it has} */
    private Matrix.Builder explained() {
        return Sheet.FINDINGS
                .matrix()
                .title("Benchmarks that are not met")
                .shows("One row per rule and what it judged, the gravest first. A finding says that a text or act"
                        + " does not meet a benchmark; it is not a ruling that a state broke the law.")
                .note("Weight: " + Severity.ERROR.label()
                        + ", an absolute norm without protection or with an assurance alone, or an established act; "
                        + Severity.WARNING.label()
                        + ", protection that is only weak, or an act that is alleged; " + Severity.INFO.label()
                        + ", a gap in knowledge or policy. What cannot be decided is in " + Sheet.UNDECIDED.title()
                        + ", checks of the record in " + Sheet.RECORD_CHECKS.title()
                        + "; these are never counted together.")
                .note("The rule and its norms link to the Codebook, the evidence to its first claim. Precedents:"
                        + " treaties of the requesting state with others that meet the benchmark; of more than "
                        + PrecedentCells.MANY
                        + ", those with member states and the United Kingdom are named, and the others counted: "
                        + Sheet.CLAIMS.title() + " has the clauses of all.")
                .source(context.verdictLine())
                .ifEmpty(context.judged("No applicable benchmark is known not to be met"));
    }

    /**
     * {@return whether it is on what a counterpart, asked by a state, must or may refuse: readers interested in the
     * state ask that last}
     */
    private boolean isOnDutyOfCounterpart(Finding finding) {
        return finding.subject() instanceof Subject.Relation of
                && context.selection().counterparts().contains(of.relation().requested());
    }

    private Row row(Finding finding) {
        RuleInfo rule = finding.rule().info();
        return cells.row(
                finding,
                Cell.of(finding.severity().label()),
                cells.subject(finding),
                Cell.of(rule.title()),
                Cell.of(finding.briefWords()),
                Cell.of(finding.layer().label()),
                cells.evidence(finding),
                Cell.of(words.cover(finding)),
                precedents.of(finding),
                norms(rule.norms()),
                Cell.of(finding.remedy()));
    }

    /** {@return the norms, with a link to the first; that the question does not arise, where a benchmark rests on none} */
    private Cell norms(List<NormId> norms) {
        Cell cell = Cell.of(context.labels().norms(norms, SilenceWords.NOT_APPLICABLE));
        return norms.isEmpty() ? cell : cell.linkedTo(CodebookTable.toNorm(norms.get(0)));
    }
}
