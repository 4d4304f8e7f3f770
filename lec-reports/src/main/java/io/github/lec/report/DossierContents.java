package io.github.lec.report;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.table.Sheet;
import io.github.lec.report.words.Evidences;
import io.github.lec.rule.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the tables of a comparison say about one state or record, gathered from them row by row. */
final class DossierContents {
    private static final String ANSWERS = "Answers";

    /**
     * The tables that answer for a state, in the order of a reader's questions: what there is, what was done, what the
     * texts say.
     */
    private static final List<Sheet> OF_STATES = List.of(
            Sheet.COOPERATION,
            Sheet.STATES,
            Sheet.DECISIONS,
            Sheet.CASES_BY_STEP,
            Sheet.CASES,
            Sheet.POLICE_STATIONS,
            Sheet.OPERATIONS,
            Sheet.RESPONSES,
            Sheet.TREATIES_BY_YEAR,
            Sheet.EXTRADITION_CLAUSES,
            Sheet.ASSISTANCE_CLAUSES,
            Sheet.VERDICTS,
            Sheet.ASSISTANCE_VERDICTS,
            Sheet.EXPOSURE,
            Sheet.RISK_AND_YIELD,
            Sheet.FINDINGS,
            Sheet.COVERAGE,
            Sheet.READING_LIST);

    /**
     * What text on a state leaves out of its answers: each decision is written with its citation, cases step by step;
     * the years of a treaty are those of its status, open questions say what to read, and Coverage only counts.
     */
    private static final Set<Sheet> NOT_IN_TEXT =
            EnumSet.of(Sheet.DECISIONS, Sheet.CASES, Sheet.TREATIES_BY_YEAR, Sheet.READING_LIST, Sheet.COVERAGE);

    /** The keys of the columns of findings that say something of a state; the others are about the rule and the benchmark. */
    private static final Set<String> FINDING_ON_STATE = Set.of("MISSING", "FOUND");

    /** Tables on records; the others add nothing about them, or are shown separately. */
    private static final Set<Sheet> OF_RECORDS = EnumSet.complementOf(EnumSet.of(
            Sheet.COVER,
            Sheet.CONTENTS,
            Sheet.NOTES,
            Sheet.PROFILES,
            Sheet.CODEBOOK,
            Sheet.OPEN_QUESTIONS,
            Sheet.CLAIMS,
            Sheet.SOURCES));

    /** What a cell of a table says, as a row. */
    private record Answer(Sheet from, Row row) {}

    private final Comparison comparison;
    private final String title;
    private final Optional<ActorId> state;
    private final List<Row> findings = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final DossierDecisions decisions;
    private final Set<String> listed = new LinkedHashSet<>();
    private final Set<String> answered;

    private DossierContents(Comparison comparison, String title, Optional<ActorId> state) {
        this.comparison = comparison;
        this.title = title;
        this.state = state;
        this.answered = rowsOf(Sheet.CLAIMS).stream()
                .flatMap(row -> row.anchor().stream())
                .collect(Collectors.toSet());
        this.decisions = new DossierDecisions(comparison);
    }

    /** {@return what is said about the one state of a comparison} */
    static DossierContents ofState(Comparison alone, String title, ActorId state) {
        DossierContents contents = new DossierContents(alone, title, Optional.of(state));
        Selection selection = alone.evaluation().selection();
        if (!selection.counterparts().contains(state)) {
            KeyFindings.of(alone.evaluation().view(), selection).forEach(contents::take);
        }
        contents.take(OF_STATES, row -> row.about().states().contains(state.value()));
        return contents;
    }

    /** {@return what is said about a record} */
    static DossierContents ofRecord(Comparison comparison, String id) {
        DossierContents contents = new DossierContents(comparison, id, Optional.empty());
        contents.take(OF_RECORDS, row -> row.anchor().filter(id::equals).isPresent() || isAbout(row, id));
        Stream.of(Sheet.CLAIMS, Sheet.OPEN_QUESTIONS)
                .flatMap(sheet -> contents.rowsOf(sheet).stream())
                .filter(row -> isAbout(row, id))
                .flatMap(row -> row.firstAnchor().stream())
                .forEach(contents.listed::add);
        return contents;
    }

    private static boolean isAbout(Row row, String record) {
        return row.about().records().stream().findFirst().filter(record::equals).isPresent();
    }

    private void take(KeyFinding finding) {
        findings.add(Row.of(
                Cell.of(finding.topic().label()), answer(Cell.of(finding.words()), Evidences.of(finding.claims()))));
    }

    /** {@return a cell that rests on what is answered of its evidence: the rest has no row among the claims} */
    private Cell answer(Cell cell, List<Evidence> evidence) {
        evidence.stream().map(Evidence::id).forEach(listed::add);
        List<Evidence> known =
                evidence.stream().filter(one -> answered.contains(one.id())).toList();
        return known.isEmpty()
                ? cell
                : cell.restingOn(known)
                        .linkedTo(Link.toRow(Sheet.CLAIMS.title(), known.get(0).id()));
    }

    private void take(Collection<Sheet> sheets, Predicate<Row> rows) {
        for (Sheet sheet : sheets) {
            Matrix table = state.isPresent() ? comparison.table(sheet) : comparison.tableForSingleRows(sheet);
            table.rows().filter(rows).forEach(row -> {
                take(sheet, table, row);
                if (sheet == Sheet.DECISIONS && state.isPresent()) {
                    decisions.add(row);
                }
            });
        }
    }

    private void take(Sheet sheet, Matrix table, Row row) {
        int headers = table.rowHeaders();
        boolean finding = sheet == Sheet.FINDINGS && state.isPresent();
        String headed = row.cells().stream().limit(headers).map(Cell::words).collect(Collectors.joining(", "));
        String named = finding ? row.firstAnchor().orElse(headed) : headed;
        for (int i = headers; i < row.cells().size(); i++) {
            Column question = table.columns().get(i);
            if (!finding || FINDING_ON_STATE.contains(question.key())) {
                Cell cell = row.cells().get(i);
                Cell answer = answer(Cell.of(cell.words()).meaning(cell.meaning()), cell.evidence());
                answers.add(new Answer(
                        sheet, Row.of(Cell.of(table.sheet()), Cell.of(named), Cell.of(question.header()), answer)));
            }
        }
    }

    /**
     * {@return a book of four tables: answers, claims, open questions, sources; of a state with its key findings first}
     */
    Book book() {
        Set<String> cited = new LinkedHashSet<>();
        List<Row> shown = new ArrayList<>();
        for (Row row : rowsOf(Sheet.CLAIMS)) {
            if (row.firstAnchor().filter(listed::contains).isPresent()) {
                row.cells().stream()
                        .flatMap(cell -> cell.link().stream())
                        .filter(DossierContents::leadsToSource)
                        .forEach(link -> cited.add(((Link.ToRow) link).anchor()));
                shown.add(row.keepingLinks(DossierContents::leadsToSource));
            }
        }
        List<Row> sources = rowsOf(Sheet.SOURCES).stream()
                .filter(row -> row.anchor().filter(cited::contains).isPresent())
                .map(row -> row.keepingLinks(Link.ToWeb.class::isInstance))
                .toList();
        List<Row> open = rowsOf(Sheet.OPEN_QUESTIONS).stream()
                .filter(row -> row.anchor().filter(listed::contains).isPresent())
                .map(row -> row.keepingLinks(link -> false))
                .toList();
        List<Matrix> tables = new ArrayList<>(List.of(
                answers(answer -> true),
                part(Sheet.CLAIMS, "The claims behind the answers.", shown),
                part(Sheet.OPEN_QUESTIONS, "What was asked and is not answered.", open),
                part(Sheet.SOURCES, "The sources of the claims.", sources)));
        if (!findings.isEmpty()) {
            tables.add(0, keyFindings());
        }
        return new Book(comparison.properties(), tables);
    }

    DossierText text() {
        return new DossierText(book(), answers(this::isWrittenInAnswers), decisions.matrix());
    }

    private boolean isWrittenInAnswers(Answer answer) {
        return state.isEmpty() || !NOT_IN_TEXT.contains(answer.from());
    }

    private Matrix keyFindings() {
        return Matrix.on(DossierText.KEY_FINDINGS)
                .title(title)
                .source("the dataset; single sources under Claims and Sources")
                .columns(
                        Column.words("Subject").keyed("subject").asRowHeader(),
                        Column.words("Finding").keyed("finding").width(Column.Width.PARAGRAPH))
                .rows(findings)
                .build();
    }

    private Matrix answers(Predicate<Answer> shown) {
        return Matrix.on(ANSWERS)
                .title(findings.isEmpty() ? title : "What the tables say of it")
                .shows("One row per cell of the tables in which it stands.")
                .source("the dataset; single sources under Claims and Sources")
                .columns(
                        Column.words("Table").keyed("table").asRowHeader(),
                        Column.words("Row")
                                .keyed("row")
                                .width(Column.Width.WIDE)
                                .asRowHeader(),
                        Column.words("Question")
                                .keyed("question")
                                .width(Column.Width.WIDE)
                                .asRowHeader(),
                        Column.words("Answer").keyed("answer").width(Column.Width.PARAGRAPH))
                .rows(answers.stream().filter(shown).map(Answer::row).toList())
                .ifEmpty("Nothing is on record")
                .build();
    }

    private Matrix part(Sheet sheet, String shows, List<Row> rows) {
        Matrix table = comparison.table(sheet);
        return Matrix.on(table.sheet())
                .title(table.title())
                .shows(shows)
                .source("the dataset")
                .columns(table.columns())
                .rows(rows)
                .ifEmpty("None")
                .build();
    }

    private List<Row> rowsOf(Sheet sheet) {
        return comparison.table(sheet).rows().toList();
    }

    private static boolean leadsToSource(Link link) {
        return link instanceof Link.ToRow row && row.sheet().equals(Sheet.SOURCES.title());
    }
}
