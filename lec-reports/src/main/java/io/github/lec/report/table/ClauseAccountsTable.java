package io.github.lec.report.table;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.view.ClauseForms;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The register of clauses: one row per account of a clause, with one thing in a cell, to filter and count. */
final class ClauseAccountsTable implements Table {
    private final TableContext context;

    ClauseAccountsTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        List<Column> columns = List.of(
                Column.words("Treaty id").asRowHeader(),
                Column.words("Safeguard code"),
                Column.words("Treaty").width(Column.Width.WIDE),
                Column.words("Kind of treaty"),
                Column.words("Safeguard"),
                Column.words("Form code"),
                Column.words("Form"),
                Column.words("Article").width(Column.Width.NARROW),
                Column.words("Confidence and basis").width(Column.Width.NARROW),
                Column.words("Summary").width(Column.Width.PARAGRAPH),
                Column.words("Source").width(Column.Width.WIDE),
                Column.words("Claim").width(Column.Width.WIDE));
        Matrix.Builder matrix = Sheet.CLAUSES
                .matrix()
                .title("Clauses as data: one row per account of a clause")
                .shows("The accounts behind the tables of clauses, for filters and pivot tables; also of treaties"
                        + " with other states, conventions and models.")
                .note("A clause is the same whichever party is asked, unless its row names one. Where a text was"
                        + " read and has no clause,"
                        + " the form is " + SafeguardForm.ABSENT.label()
                        + ". A source that denies a clause, and an absence in a text that was not read, have"
                        + " the same form code; to count absences that were read, filter by Form. What no"
                        + " source says about a text has no row here.")
                .source(context.sourceLine());
        return RegisterRows.keep(context, matrix, columns, this::rows)
                .ifEmpty("No clauses")
                .build();
    }

    private Stream<Row> rows() {
        return context.treaties().stream().flatMap(this::rows);
    }

    private Stream<Row> rows(Treaty treaty) {
        return context.claims().of(treaty, "safeguards").stream().flatMap(claim -> rows(treaty, claim));
    }

    private Stream<Row> rows(Treaty treaty, Claim claim) {
        List<? extends Account> accounts = claim.accounts();
        return IntStream.range(0, accounts.size())
                .mapToObj(i -> ClaimList.anchored(row(treaty, claim.id(), (Clause) accounts.get(i)), claim.id(), i));
    }

    private Row row(Treaty treaty, ClaimId claim, Clause clause) {
        Citation first = context.view().seenCitations(clause).get(0);
        return Row.of(
                        Cell.of(treaty.id().value())
                                .linkedTo(Link.toRow(
                                        Sheet.TREATIES.title(), treaty.id().value())),
                        Cell.of(clause.kind().name()),
                        Cell.of(treaty.title()),
                        Cell.of(treaty.kind().label()),
                        Cell.of(clause.kind().label()
                                + clause.requested()
                                        .map(asked ->
                                                ", where " + context.labels().actorInSentence(asked) + " is asked")
                                        .orElse("")),
                        Cell.of(clause.form().orElse(SafeguardForm.ABSENT).name()),
                        Cell.of(ClauseForms.label(treaty, clause)),
                        Cell.of(clause.article().orElse(withoutArticle(clause))),
                        Cell.of(ClaimsTable.basis(clause)),
                        Cell.of(clause.summary().orElse(SilenceWords.NOT_DETERMINED)),
                        Cell.of(context.labels().source(first.source()))
                                .linkedTo(Link.toRow(
                                        Sheet.SOURCES.title(), first.source().value())),
                        context.cells().on(Cell.of(claim.toString()), List.of(claim)))
                .about(About.record(
                        treaty.id().value(),
                        treaty.parties().stream().map(ActorId::value).toList()));
    }

    /** A clause that is absent has no article; which article has one that is there may not be recorded. */
    private static String withoutArticle(Clause clause) {
        return clause.form().orElse(SafeguardForm.ABSENT) == SafeguardForm.ABSENT
                ? SilenceWords.NOT_APPLICABLE
                : SilenceWords.NOT_DETERMINED;
    }
}
