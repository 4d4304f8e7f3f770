package io.github.lec.report.table;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.words.BriefCooperation;
import io.github.lec.report.words.FindingWords;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Layer;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.VerdictGroup;
import io.github.lec.source.Topic;
import io.github.lec.view.Relation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Treaties and benchmarks: one question per column, answered yes, no, undecided, or not applicable; extradition and the
 * rest apart.
 */
final class VerdictsTable implements Table {
    /** What the signs stand for: the answers to questions. */
    private static final Map<Meaning, String> LEGEND =
            Map.of(Meaning.GOOD, "Yes", Meaning.MISSING, "No", Meaning.UNKNOWN, "Undecided or open");

    /** So many questions have room for wider columns. */
    private static final int FEW = 6;

    private final TableContext context;
    private final Sheet sheet;
    private final String title;
    private final Predicate<Relation> wanted;
    private final FindingWords words;
    private final BriefCooperation cooperation;

    private VerdictsTable(TableContext context, Sheet sheet, String title, Predicate<Relation> wanted) {
        this.context = context;
        this.sheet = sheet;
        this.title = title;
        this.wanted = wanted;
        this.words = new FindingWords(context.words());
        this.cooperation = new BriefCooperation(context.words());
    }

    static VerdictsTable ofExtradition(TableContext context) {
        return new VerdictsTable(
                context,
                Sheet.VERDICTS,
                "Whether extradition treaties meet the benchmarks",
                ClauseAnswersTable::isExtradition);
    }

    static VerdictsTable ofAssistance(TableContext context) {
        return new VerdictsTable(
                context,
                Sheet.ASSISTANCE_VERDICTS,
                "Whether assistance, transfer and police treaties meet the benchmarks",
                relation -> !ClauseAnswersTable.isExtradition(relation));
    }

    @Override
    public Matrix matrix() {
        TreatyRows treaties = new TreatyRows(context, sheet != Sheet.VERDICTS);
        List<Subject.Relation> all = treaties.judged(wanted);
        List<Rule> rules = rules(all);
        List<Subject.Relation> subjects =
                all.stream().filter(subject -> isAsked(subject, rules)).toList();
        return explained(all, subjects)
                .source(context.verdictLine())
                .columns(TreatyRows.columns())
                .columns(practice())
                .columns(rules.stream()
                        .map(rule -> Column.words(rule.info().question())
                                .keyed(rule.info().id())
                                .width(rules.size() > FEW ? Column.Width.NARROW : Column.Width.MEDIUM))
                        .toList())
                .rows(treaties.rows(
                        subjects,
                        subject -> Stream.concat(
                                        practice(subject.relation()).stream(),
                                        rules.stream().map(rule -> told(rule, subject)))
                                .toList()))
                .ifEmpty(
                        treaties.read(wanted).isEmpty()
                                ? "No such treaty on record between the selected states and counterparts"
                                : "No such treaty among the dataset's own records between the selected states and"
                                        + " counterparts; conventions among the reference records are not judged")
                .build();
    }

    /** {@return the table with what its verdicts mean, and which treaties have no row} */
    private Matrix.Builder explained(List<Subject.Relation> all, List<Subject.Relation> subjects) {
        Matrix.Builder matrix = sheet.matrix()
                .title(title)
                .shows("One row per treaty; two where it matters which state is asked. A verdict is about a text,"
                        + " and not a ruling that a state broke the law.")
                .legend(LEGEND)
                .note("Yes and No answer the question at the head of the column. No and Undecided lead to "
                        + Sheet.FINDINGS.title() + " and " + Sheet.UNDECIDED.title()
                        + ", Yes to the claim it rests on, and so do all cells of reference texts. Where another source says"
                        + " otherwise, No is contested. Norms such as the European Convention on Human Rights bind"
                        + " whatever a text says. Verdicts on cases, laws and operations are in Findings.");
        if (sheet == Sheet.VERDICTS) {
            matrix.note(
                    "Surrenders by the state on record: to that counterpart, on whatever basis and on whatever day; a case"
                            + " may be older than the treaty.");
            matrix.note(
                    "A clause that lets other treaties prevail counts where it obliges to refuse; where it only leaves"
                            + " them as they are, the question is undecided.");
        }
        if (context.isHongKongApart()) {
            matrix.note("Agreements of Hong Kong are listed separately."
                    + (sheet == Sheet.VERDICTS
                            ? " The death penalty is abolished there, so the questions on it do not apply."
                            : ""));
        }
        if (subjects.stream().anyMatch(Subject::isCalibration)) {
            matrix.note("Reference texts are judged as if between a member state that has abolished the death penalty"
                    + " and a state that retains it, and are in no total.");
        }
        if (subjects.size() < all.size()) {
            matrix.note("Treaties to which none of these questions applies have no row: "
                    + all.stream()
                            .filter(subject -> !subjects.contains(subject))
                            .map(subject ->
                                    context.labels().kind(subject.relation().instrument()))
                            .distinct()
                            .map(Labels::lowerFirst)
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return matrix;
    }

    /** {@return the column on what practice shows beside a text: a clause does not mean that persons are safe} */
    private List<Column> practice() {
        return sheet == Sheet.VERDICTS
                ? List.of(Column.words("Surrenders by the state on record").keyed("PRACTICE"))
                : List.of();
    }

    private List<TreatyRows.Told> practice(Relation relation) {
        if (sheet != Sheet.VERDICTS) {
            return List.of();
        }
        if (!isAskedOf(relation)) {
            return List.of(new TreatyRows.Told(
                    Cell.of(SilenceWords.NOT_APPLICABLE).meaning(Meaning.NOT_APPLICABLE), Meaning.NOT_APPLICABLE));
        }
        Cooperation found = surrenders(relation);
        // what is on record of one state is never the same as what is of another
        Object answer = found instanceof Cooperation.OnRecord ? relation.requested() : found.getClass();
        return List.of(new TreatyRows.Told(context.cells().plain(cooperation.of(found)), answer));
    }

    /** {@return whether the requested state is one of those whose practice is compared} */
    private boolean isAskedOf(Relation relation) {
        return context.selection().states().contains(relation.requested()) && !relation.calibration();
    }

    private Cooperation surrenders(Relation relation) {
        return context.cooperation(relation.requested(), relation.requesting(), Topic.EXTRADITIONS_EXECUTED);
    }

    /** {@return the rules on texts that concern at least one of the relations} */
    private List<Rule> rules(List<Subject.Relation> subjects) {
        Set<Verdict> concerning = EnumSet.complementOf(EnumSet.of(Verdict.NOT_APPLICABLE));
        return context.evaluation().rules().rules().stream()
                .filter(rule -> rule.kinds().contains(SubjectKind.RELATION)
                        && rule.info().layer() != Layer.RECORD)
                .filter(rule -> subjects.stream().anyMatch(subject -> concerning.contains(verdict(rule, subject))))
                .toList();
    }

    private boolean isAsked(Subject.Relation subject, List<Rule> rules) {
        return rules.stream().anyMatch(rule -> verdict(rule, subject) != Verdict.NOT_APPLICABLE);
    }

    private Verdict verdict(Rule rule, Subject subject) {
        return context.evaluation().verdict(rule, subject).orElse(Verdict.NOT_APPLICABLE);
    }

    private TreatyRows.Told told(Rule rule, Subject subject) {
        Verdict verdict = verdict(rule, subject);
        Cell plain = Cell.of(FindingWords.answer(rule, verdict)).meaning(FindingWords.meaning(verdict));
        if (verdict == Verdict.NOT_APPLICABLE) {
            return new TreatyRows.Told(plain, verdict);
        }
        Finding finding = context.evaluation().finding(rule, subject);
        boolean hasRow = verdict != Verdict.PASS && VerdictGroup.of(rule, subject) == VerdictGroup.TEXTS_AND_ACTS;
        // where a finding has a row of its own, what another source says otherwise is said there; the text's status has
        // a column
        Optional<String> remark = hasRow
                ? finding.saidOtherwise().map(others -> " (contested)")
                : finding.remarkBesideStatus().map(". "::concat);
        Cell cell = remark.<Cell>map(more ->
                        Cell.of(plain.words() + more).meaning(plain.meaning()).contested(hasRow))
                .orElse(plain);
        return new TreatyRows.Told(
                hasRow
                        ? cell.linkedTo(
                                Link.toRow(FindingRows.sheet(verdict).title(), FindingRows.anchor(rule, subject)))
                        : context.cells().on(cell, words.evidence(finding)),
                new VerdictRemarked(verdict, remark));
    }

    /** A verdict, and what a reader should know beside it. */
    private record VerdictRemarked(Verdict verdict, Optional<String> remark) {}
}
