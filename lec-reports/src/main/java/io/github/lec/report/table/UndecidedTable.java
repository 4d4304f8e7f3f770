package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Dates;
import io.github.lec.report.words.FindingWords;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.rule.Finding;
import io.github.lec.rule.OpenClaim;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.VerdictGroup;
import io.github.lec.view.Settlement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every benchmark on texts and acts that cannot be decided, with the open claims and the searches for them. */
final class UndecidedTable implements Table {
    private static final String OPEN_CLAIMS = "Open claims";
    private static final String RULE = "Rule";
    private static final String ID = "Id";

    private static final List<Column> COLUMNS = List.of(
            Column.words("Subject").width(Column.Width.WIDE).asRowHeader(),
            Column.words("Question").width(Column.Width.WIDE).asRowHeader(),
            Column.words(OPEN_CLAIMS).width(Column.Width.WIDE),
            Column.words(OpenQuestionsTable.TO_SETTLE).width(Column.Width.NARROW),
            Column.words("What was searched").width(Column.Width.WIDE),
            Column.words("Where the text can be read").width(Column.Width.WIDE),
            Column.words(RULE).width(Column.Width.NARROW),
            Column.words(ID).width(Column.Width.WIDE));

    /** What stays also where all rows say the same: readers of one state look for it. */
    private static final Set<String> ALWAYS = Set.of(OPEN_CLAIMS, RULE, ID);

    private final TableContext context;
    private final FindingWords words;
    private final FindingRows cells;
    private final Lazy<List<Row>> rows;

    UndecidedTable(TableContext context) {
        this.context = context;
        this.words = new FindingWords(context.words());
        this.cells = new FindingRows(context);
        this.rows = Lazy.of(this::rows);
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
        return context.findings(Verdict.CANNOT_DECIDE, VerdictGroup.TEXTS_AND_ACTS).stream()
                .sorted(Comparator.comparing((Finding finding) -> words.subject(finding.subject()))
                        .thenComparing(finding -> finding.rule().info().id()))
                .map(this::row)
                .toList();
    }

    /** {@return what is said of the table, whichever columns it has} */
    private Matrix.Builder explained() {
        return Sheet.UNDECIDED
                .matrix()
                .title("Benchmarks that cannot be decided")
                .shows("One row per rule and what it judged, subject by subject. What is recorded leaves the"
                        + " question open; this says nothing for or against a state.")
                .note(OPEN_CLAIMS + " link to the first of them.")
                .source(context.verdictLine())
                .ifEmpty(context.judged("Every applicable benchmark is decided"));
    }

    private Row row(Finding finding) {
        List<OpenClaim> open = finding.openClaims();
        return cells.row(
                finding,
                cells.subject(finding),
                Cell.of(finding.rule().question(finding.subject().kind())),
                open(finding, open),
                Cell.of(settledBy(open)),
                Cell.of(searched(open)),
                Cell.of(texts(finding, open)));
    }

    private Cell open(Finding finding, List<OpenClaim> open) {
        if (open.isEmpty()) {
            Cell evidence = cells.evidence(finding);
            return context.cells().resting(Cell.of(openPoint(finding)).meaning(Meaning.UNKNOWN), evidence.evidence());
        }
        // the point first: without it, a claim that was not looked for would seem to be all that is missing
        Optional<String> point = finding.openPoint().map(FirstLetter::upper);
        List<String> questions = Stream.concat(
                        point.stream(),
                        open.stream()
                                .filter(claim -> !point.equals(Optional.of(claim.question())))
                                .map(claim -> claim.question() + " (" + claim.state() + ")"))
                .toList();
        List<ClaimId> claims =
                context.claims().answering(open.stream().map(OpenClaim::claim).toList());
        return context.cells().on(Cell.of(Labels.join(questions, "")).meaning(Meaning.UNKNOWN), claims);
    }

    /**
     * {@return the sources with the texts; that the question does not arise, where nothing open is what an instrument or
     * a law says}
     */
    private String texts(Finding finding, List<OpenClaim> open) {
        List<ClaimId> onTexts = open.isEmpty()
                ? notEnough(finding)
                : open.stream().map(OpenClaim::claim).filter(this::isOnText).toList();
        return Labels.join(
                Stream.concat(
                                open.stream().flatMap(claim -> claim.texts().stream()),
                                onTexts.stream().flatMap(claim -> OpenClaim.textsOn(context.view(), claim).stream()))
                        .map(context.labels()::source)
                        .toList(),
                onTexts.isEmpty() ? SilenceWords.NOT_APPLICABLE : SilenceWords.NOT_DETERMINED);
    }

    /**
     * {@return what was answered on the text that was judged and is not enough to decide; nothing if something else was
     * asked too, such as whether it entered into force, which may be the open point}
     */
    private List<ClaimId> notEnough(Finding finding) {
        List<ClaimId> own = finding.evidence().stream()
                .filter(claim -> claim.record().equals(finding.subject().record()))
                .toList();
        return own.stream().allMatch(this::isOnText) ? own : List.of();
    }

    private boolean isOnText(ClaimId claim) {
        return OpenClaim.isOnText(context.view(), claim);
    }

    /** {@return what would settle the open claims; a source, where all claims are answered and not enough to decide} */
    private static String settledBy(List<OpenClaim> open) {
        return Labels.join(
                open.stream()
                        .map(OpenClaim::settledBy)
                        .distinct()
                        .sorted()
                        .map(Settlement::label)
                        .toList(),
                Settlement.FIND_A_SOURCE.label());
    }

    private static String openPoint(Finding finding) {
        return finding.openPoint()
                .map(FirstLetter::upper)
                .or(finding::remark)
                .orElse("Recorded, but not enough to decide");
    }

    private static String searched(List<OpenClaim> open) {
        return Labels.join(
                open.stream()
                        .flatMap(claim -> claim.inquiries().stream())
                        .distinct()
                        .map(inquiry -> inquiry.question() + " (" + Dates.on(inquiry.on()) + ": "
                                + Labels.lowerFirst(inquiry.outcome().label()) + ")")
                        .toList(),
                SilenceWords.NOT_LOOKED_FOR);
    }
}
