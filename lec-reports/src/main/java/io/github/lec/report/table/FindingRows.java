package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Treaty;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.FindingWords;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What tables of findings share: the places of the rows of findings and judged records, and how such a row ends. */
final class FindingRows {
    private final TableContext context;
    private final FindingWords words;

    FindingRows(TableContext context) {
        this.context = context;
        this.words = new FindingWords(context.words());
    }

    /** {@return a cell that names what was judged and links to its row} */
    Cell subject(Finding finding) {
        Cell cell = Cell.of(words.subject(finding.subject()));
        return place(finding.subject()).<Cell>map(cell::linkedTo).orElse(cell);
    }

    /** {@return a cell that links to the first claim on which a finding rests} */
    Cell evidence(Finding finding) {
        List<ClaimId> evidence = words.evidence(finding);
        return evidence.isEmpty()
                ? Cell.of("No claim was asked for")
                : context.cells().of(WordedAnswer.of(evidence.get(0).toString(), evidence));
    }

    /** {@return the row of a finding: some cells, the rule and, last, the id by which links find the row} */
    Row row(Finding finding, Cell... cells) {
        String rule = finding.rule().info().id();
        String id = anchor(finding.rule(), finding.subject());
        List<Cell> all = new ArrayList<>(List.of(cells));
        all.add(Cell.of(rule).linkedTo(CodebookTable.toRule(rule)));
        all.add(Cell.of(id));
        return Row.of(all).anchoredAs(id).about(new RowAbout(context).of(finding.subject()));
    }

    /** {@return the name under which links find the row of a finding} */
    static String anchor(Rule rule, Subject subject) {
        return rule.info().id() + "/" + subject.id();
    }

    /** {@return the sheet with the row of a finding on a text or act} */
    static Sheet sheet(Verdict verdict) {
        return verdict == Verdict.CANNOT_DECIDE ? Sheet.UNDECIDED : Sheet.FINDINGS;
    }

    /** {@return the place of the row of what was judged, if it has one} */
    static Optional<Link> place(Subject subject) {
        Optional<Sheet> sheet = switch (subject.kind()) {
            case RELATION -> Optional.of(Sheet.TREATIES);
            case STATE -> Optional.of(Sheet.COOPERATION);
            case LAW -> Optional.of(Sheet.LAWS);
            case CASE -> Optional.of(Sheet.CASES);
            case OPERATION -> Optional.of(Sheet.OPERATIONS);
            case INSTRUMENT ->
                Optional.of(
                        subject instanceof Subject.OfInstrument of && of.instrument() instanceof Treaty
                                ? Sheet.TREATIES
                                : Sheet.ARRANGEMENTS);
            case DATASET -> Optional.empty();
        };
        return sheet.map(found -> Link.toRow(found.title(), subject.record()));
    }
}
