package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.operation.Case;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.source.Topic;
import io.github.lec.view.Relation;
import java.util.ArrayList;
import java.util.List;

/** Texts and benchmarks: what each rule says of each text in each direction, beside what practice shows. */
final class VerdictsTable implements Table {
    private final Material material;
    private final FindingWords words;
    private final CaseCounts cases;
    private final Silence silence;

    VerdictsTable(Material material) {
        this.material = material;
        this.words = new FindingWords(material);
        this.cases = new CaseCounts(material);
        this.silence = new Silence(material);
    }

    @Override
    public Matrix matrix() {
        RelationRows relations = new RelationRows(material);
        List<Rule> rules = material.evaluation().rules().rules().stream()
                .filter(rule -> rule.kinds().contains(SubjectKind.RELATION))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Subject.Relation subject : relations.subjects()) {
            List<Cell> cells = relations.cells(subject.relation());
            cells.add(practice(subject.relation()).cell());
            rules.forEach(rule -> cells.add(verdict(rule, subject)));
            rows.add(Row.of(cells).anchoredAs(subject.id()));
        }
        return Matrix.on(Sheet.VERDICTS.title())
                .title("Whether the texts meet the benchmarks, and what practice shows")
                .shows(
                        "One row a text and direction. A verdict is about the text or the record; it is not a ruling that a"
                                + " state broke the law, and norms such as the European Convention on Human Rights bind whatever a text"
                                + " says.")
                .shows(
                        "\"Benchmark not met\" and \"Cannot be decided\" lead to their row in Findings, with evidence, norms and"
                                + " remedy; \"Benchmark met\" leads to the claim it rests on. Verdicts on cases, laws and operations are in"
                                + " Findings.")
                .shows(
                        "Rows with Hong Kong stand apart; reference texts for calibration are judged as if between a member"
                                + " state that has abolished the death penalty and a state that retains it.")
                .source(material.verdictLine())
                .columns(RelationRows.columns())
                .columns(Column.words("Surrenders observed under it"))
                .columns(rules.stream()
                        .map(rule -> Column.words(
                                rule.info().id() + " " + rule.info().title()))
                        .toList())
                .rows(rows)
                .ifEmpty("No texts between the selected states and counterparts")
                .build();
    }

    private Cell verdict(Rule rule, Subject subject) {
        Verdict verdict = material.evaluation().verdict(rule, subject).orElse(Verdict.NOT_APPLICABLE);
        Cell cell = Cell.of(FindingWords.words(rule, verdict)).meaning(FindingWords.meaning(verdict));
        return switch (verdict) {
            case NOT_APPLICABLE -> cell;
            case PASS -> proved(cell, material.evaluation().finding(rule, subject));
            case FAIL, CANNOT_DECIDE ->
                cell.linkedTo(Link.toRow(Sheet.FINDINGS.title(), FindingWords.anchor(rule, subject)));
        };
    }

    /** {@return a verdict that a benchmark is met, with what a reader should know beside it, leading to its first claim} */
    private Cell proved(Cell verdict, Finding finding) {
        Cell cell = finding.remark()
                .<Cell>map(
                        remark -> Cell.of(verdict.words() + ". " + remark).meaning(FindingWords.meaning(Verdict.PASS)))
                .orElse(verdict);
        List<String> claims =
                words.evidence(finding).stream().map(ClaimId::toString).toList();
        return claims.isEmpty()
                ? cell
                : cell.restingOn(claims).linkedTo(Link.toRow(Sheet.CLAIMS.title(), claims.get(0)));
    }

    /** {@return how many surrenders sources report under a text in a direction} */
    private Said practice(Relation relation) {
        boolean surrenders = relation.instrument() instanceof Treaty treaty && treaty.kind() == TreatyKind.EXTRADITION;
        if (!surrenders || relation.calibration() || relation.instrument().model()) {
            return new Said("Not applicable", Meaning.NOT_APPLICABLE, List.of());
        }
        List<Case> executed = CaseCounts.of(
                cases.between(relation.requested(), relation.requesting()),
                subject -> cases.isExtradition(subject) && cases.outcome(subject) == CaseOutcome.EXECUTED);
        List<Case> under = CaseCounts.of(executed, subject -> names(subject, relation));
        List<Case> open = CaseCounts.of(
                executed, subject -> material.view().seen(subject.basis()).isEmpty());
        if (!under.isEmpty()) {
            return cases.count(under, subject -> "").orElseThrow();
        }
        return cases.count(open, subject -> "")
                .map(count -> new Said(
                        "None under it by name; without a named basis: " + Labels.lowerFirst(count.words()),
                        count.meaning(),
                        count.claims()))
                .orElseGet(() -> silence.on(relation.requested(), relation.requesting(), Topic.EXTRADITIONS_EXECUTED));
    }

    private boolean names(Case subject, Relation relation) {
        return material.view().seen(subject.basis()).stream()
                .anyMatch(basis -> !basis.denies()
                        && basis.value()
                                .value()
                                .equals(relation.instrument().id().value()));
    }
}
