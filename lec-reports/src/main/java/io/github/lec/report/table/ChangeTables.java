package io.github.lec.report.table;

import io.github.lec.change.Cause;
import io.github.lec.change.ChangeKind;
import io.github.lec.change.Changes;
import io.github.lec.change.FactChange;
import io.github.lec.change.FindingChange;
import io.github.lec.change.FindingStatus;
import io.github.lec.change.RecordChange;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.report.change.CellDifference;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.CellChange;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What differs between two sides, as tables: a cover that says which two, and one row per change. */
public final class ChangeTables {
    private static final String COVER = Sheet.COVER.title();
    private static final String CHANGES = "Changes";
    private static final String NONE = "None";

    private final Changes changes;
    private final List<CellDifference> cells;
    private final Labels labels;
    private final Map<ClaimId, FactChange> facts = new HashMap<>();

    private ChangeTables(Changes changes, List<CellDifference> cells, Dataset dataset) {
        this.changes = changes;
        this.cells = cells;
        this.labels = new Labels(View.of(dataset));
        changes.facts().forEach(fact -> facts.put(fact.claim(), fact));
    }

    /**
     * The tables.
     *
     * @param changes the findings, facts and records that differ
     * @param cells the cells of other tables that differ
     * @param dataset the dataset of the later side, which knows the titles of its sources
     * @return the tables
     */
    public static ChangeTables of(Changes changes, List<CellDifference> cells, Dataset dataset) {
        return new ChangeTables(changes, List.copyOf(cells), dataset);
    }

    /**
     * Traces changed cells to what changed them.
     *
     * @param cells the cells that differ
     * @param changes the findings, facts and records that differ
     * @return the cells in the same order, each with its cause; without those that only name the other day, as in "Not
     *     yet signed on 2015-01-01"
     */
    public static List<CellDifference> traced(List<CellChange> cells, Changes changes) {
        String day = changes.before().asOf().toString();
        String other = changes.after().asOf().toString();
        return new CellCauses(changes)
                .trace(cells.stream()
                        .filter(cell ->
                                !words(cell.before()).replace(day, other).equals(words(cell.after())))
                        .toList());
    }

    private static String words(Optional<Cell> cell) {
        return cell.map(Cell::words).orElse(NONE);
    }

    /** {@return the title of both tables} */
    public String title() {
        return "What changed: "
                + side(changes.before().version(), changes.before().asOf())
                + (changes.before().dataset().equals(changes.after().dataset())
                        ? ""
                        : " of " + changes.before().dataset())
                + " to " + side(changes.after().version(), changes.after().asOf()) + " of "
                + changes.after().dataset();
    }

    private static String side(String version, LocalDate day) {
        return "version " + version + " as of " + day;
    }

    /** {@return the cover: which two sides are compared, how much differs, and what each cause means} */
    public Matrix cover() {
        List<Row> rows = new ArrayList<>(List.of(
                item("Before", sentence(changes.before().toString())),
                item("After", sentence(changes.after().toString())),
                item(
                        "Findings",
                        changes.count(FindingStatus.NEW) + " new, " + changes.count(FindingStatus.GONE) + " gone, "
                                + changes.count(FindingStatus.CHANGED) + " changed, " + changes.unchangedFindings()
                                + " unchanged"),
                Row.of(Cell.of("Facts that differ"), Cell.of(changes.facts().size())),
                Row.of(Cell.of("Records that differ"), Cell.of(changes.records().size())),
                Row.of(Cell.of("Cells of tables that differ"), Cell.of(cells.size()))));
        for (Cause cause : Cause.values()) {
            rows.add(item("Cause: " + cause.label(), cause.definition()));
        }
        rows.add(item(FileDescription.CORRECTION, FileDescription.HOW_TO_CORRECT));
        rows.add(item(FileDescription.NEXT_UPDATE, FileDescription.WHEN_UPDATED));
        rows.add(Row.of(
                Cell.of("Where to start"), Cell.of(CHANGES + " lists them all").linkedTo(Link.toSheet(CHANGES))));
        return Matrix.on(COVER)
                .title(title())
                .shows("Two sides are compared: two editions of a dataset, or one dataset on two days or as known on"
                        + " two days. Every change is on the sheet " + CHANGES + ".")
                .source("The datasets and versions named below")
                .columns(
                        Column.words("Item").asRowHeader(),
                        Column.words("What it is").width(Column.Width.PARAGRAPH))
                .rows(rows)
                .build();
    }

    /**
     * {@return the changes: findings first, then the facts and records behind them, then the cells that they changed}
     */
    public Matrix changes() {
        List<Row> rows = Stream.of(
                        changes.findings().stream().map(this::row),
                        changes.facts().stream().map(this::row),
                        changes.records().stream().flatMap(this::rows),
                        cells.stream().map(this::row))
                .flatMap(some -> some)
                .toList();
        return Matrix.on(CHANGES)
                .title(title())
                .shows("One row per change: a finding of a rule, a fact (an answer to a claim), a record, or a cell"
                        + " of another table. A row that was added to or removed from a table is one change.")
                .shows("The cause is the world (something happened), the record (a correction, a new source), the clock"
                        + " (only time passed), the rules or an assumption; the Cover defines each.")
                .source("Before, " + changes.before() + "; after, " + changes.after())
                .columns(
                        Column.words("What").width(Column.Width.NARROW).asRowHeader(),
                        Column.words("How").width(Column.Width.NARROW),
                        Column.words("Cause").width(Column.Width.NARROW),
                        Column.words("Rule, record or sheet"),
                        Column.words("Subject, title or row"),
                        Column.words("Claim, member or column"),
                        Column.words("Before").width(Column.Width.WIDE),
                        Column.words("After").width(Column.Width.WIDE),
                        Column.words("Citations before").width(Column.Width.WIDE),
                        Column.words("Citations after").width(Column.Width.WIDE))
                .rows(rows)
                .ifEmpty("Nothing differs")
                .build();
    }

    // ---------------------------------------------------------------- rows

    private Row row(FindingChange change) {
        return row(
                "Finding",
                change.status().label(),
                change.cause(),
                change.rule(),
                change.title() + " (" + change.subject() + ")",
                Labels.join(
                        change.differingClaims().stream().map(ClaimId::toString).toList(), NONE),
                verdict(change.before(), change.severityBefore(), change.remarkBefore()),
                verdict(change.after(), change.severityAfter(), change.remarkAfter()),
                citations(change.differingClaims(), FactChange::before),
                citations(change.differingClaims(), FactChange::after));
    }

    private Row row(FactChange change) {
        return row(
                "Fact",
                change.kind().label(),
                change.cause(),
                change.claim().record(),
                labels.record(change.claim().record()),
                change.claim().path(),
                answers(change.before()),
                answers(change.after()),
                citations(change.before()),
                citations(change.after()));
    }

    private Stream<Row> rows(RecordChange change) {
        if (change.members().isEmpty()) {
            boolean added = change.kind() == ChangeKind.ADDED;
            return Stream.of(record(change, NONE, added ? NONE : change.title(), added ? change.title() : NONE));
        }
        return change.members().entrySet().stream()
                .map(member -> record(
                        change,
                        member.getKey(),
                        member.getValue().before().orElse(NONE),
                        member.getValue().after().orElse(NONE)));
    }

    private Row record(RecordChange change, String member, String before, String after) {
        return row(
                "Record",
                change.kind().label(),
                change.cause(),
                change.record(),
                change.title().isBlank() ? change.record() : change.title(),
                member,
                before,
                after,
                NONE,
                NONE);
    }

    private Row row(CellDifference difference) {
        CellChange change = difference.change();
        String how = change.before().isEmpty() ? "Added" : change.after().isEmpty() ? "Removed" : "Changed";
        return row(
                "Cell",
                how,
                difference.cause(),
                change.sheet(),
                change.row(),
                change.column(),
                words(change.before()),
                words(change.after()),
                citations(difference.differingClaims(), FactChange::before),
                citations(difference.differingClaims(), FactChange::after));
    }

    private static Row row(String what, String how, Cause cause, String... others) {
        return Row.of(Stream.concat(Stream.of(what, how, cause.label()), Stream.of(others))
                .map(Cell::of)
                .toList());
    }

    private static Row item(String item, String words) {
        return Row.of(Cell.of(item), Cell.of(words));
    }

    // ---------------------------------------------------------------- words

    private static String sentence(String words) {
        return FirstLetter.upper(words);
    }

    private static String verdict(Optional<Verdict> verdict, Optional<Severity> severity, Optional<String> remark) {
        return verdict.map(Verdict::label).orElse("Not judged")
                + severity.map(weight -> ", " + Labels.lowerFirst(weight.label()))
                        .orElse("")
                + remark.map(words -> ". " + words).orElse("");
    }

    private static String answers(Collection<? extends Account> accounts) {
        return Labels.join(
                accounts.stream()
                        .map(account -> (account.denies() ? "Denied: " : "") + account.answer())
                        .toList(),
                NONE);
    }

    private String citations(List<ClaimId> claims, Function<FactChange, List<? extends Account>> side) {
        return citations(claims.stream()
                .flatMap(claim -> Stream.ofNullable(facts.get(claim)))
                .flatMap(fact -> side.apply(fact).stream())
                .toList());
    }

    private String citations(Collection<? extends Account> accounts) {
        return Labels.join(
                accounts.stream()
                        .flatMap(account -> account.citations().stream())
                        .map(this::words)
                        .toList(),
                NONE);
    }

    private String words(Citation citation) {
        return labels.source(citation.source()) + " (" + citation.source() + ")"
                + citation.locator().map(place -> ", " + place).orElse("");
    }
}
