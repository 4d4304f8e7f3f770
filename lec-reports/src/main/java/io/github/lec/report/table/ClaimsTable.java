package io.github.lec.report.table;

import io.github.lec.dataset.Claim;
import io.github.lec.instrument.Clause;
import io.github.lec.operation.Persons;
import io.github.lec.record.Identified;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.ClauseWords;
import io.github.lec.report.words.Evidences;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.source.Basis;
import io.github.lec.source.Citation;
import io.github.lec.source.Confidence;
import io.github.lec.source.Grade;
import io.github.lec.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every question that a source answers, with every answer and its source. */
final class ClaimsTable implements Table {
    /** Other accounts that are named in a row; there may be thousands, and each of them has a row. */
    private static final int MOST_NAMED = 20;

    private final TableContext context;
    private final ClaimList claims;

    ClaimsTable(TableContext context, ClaimList claims) {
        this.context = context;
        this.claims = claims;
    }

    @Override
    public Matrix matrix() {
        return Sheet.CLAIMS
                .matrix()
                .title("Claims: every answer and its source")
                .shows("One row per account: one answer with its source. \"#2\" after a claim's id marks its second"
                        + " account.")
                .note("Where accounts differ, the text itself comes before a description of it, then the higher"
                        + " confidence, the more official kind of source, the later source; rules never"
                        + " choose. Questions without an answer are in "
                        + Sheet.OPEN_QUESTIONS.title() + ".")
                .note("The id of a claim is stable: cite it with the version of the dataset, as in the column Cite as.")
                .source(context.datasetLine())
                .columns(
                        Column.words("Claim").width(Column.Width.WIDE).asRowHeader(),
                        Column.words("Question").width(Column.Width.WIDE),
                        Column.words("Answer").width(Column.Width.WIDE),
                        Column.words("Confidence and basis").width(Column.Width.NARROW),
                        Column.words("Source").width(Column.Width.WIDE),
                        Column.words("Place in it").width(Column.Width.NARROW),
                        Column.words("Publisher"),
                        Column.days("Published"),
                        Column.words("Other accounts").width(Column.Width.WIDE),
                        Column.words("Quotation, further sources, note, response")
                                .width(Column.Width.WIDE),
                        Column.words("Cite as").width(Column.Width.PARAGRAPH),
                        Column.words("Shown on"))
                .rowsFrom(claims.rows(() ->
                        claims.answered().flatMap(id -> rows(context.claims().get(id)))))
                .ifEmpty("No claims")
                .build();
    }

    private Stream<Row> rows(Claim claim) {
        List<? extends Account> accounts = claim.accounts();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            rows.add(ClaimList.anchored(row(claim, accounts, i), claim.id(), i));
        }
        return rows.stream();
    }

    private Row row(Claim claim, List<? extends Account> accounts, int rank) {
        Account account = accounts.get(rank);
        Citation first = context.view().seenCitations(account).get(0);
        Optional<Source> source = context.dataset().source(first.source());
        return Row.of(
                        Cell.of(ClaimList.anchor(claim.id(), rank)),
                        Cell.of(claims.question(claim)),
                        Cell.of(context.answers().of(claim.id(), account)),
                        Cell.of(basis(account)),
                        Cell.of(context.labels().source(first.source()))
                                .linkedTo(Link.toRow(
                                        Sheet.SOURCES.title(), first.source().value())),
                        Cell.of(first.locator().orElse(SilenceWords.NOT_DETERMINED)),
                        Cell.of(source.flatMap(Source::publisher).orElse(SilenceWords.NOT_DETERMINED)),
                        AnswerCells.date(source.flatMap(Source::published), "Undated"),
                        Cell.of(others(claim, accounts, account)),
                        Cell.of(more(claim, account, first)),
                        Cell.of(claims.citeAs().of(claim.id(), account, first)),
                        Cell.of(claims.shownOn(Evidences.of(claim.id()))))
                .about(claims.about(claim.id()));
    }

    /** {@return how sure an account is, and what it rests on: "Medium; text; established by a court"} */
    static String basis(Account account) {
        List<String> parts = new ArrayList<>();
        account.confidence().map(Confidence::label).ifPresent(parts::add);
        account.basis().map(Basis::label).ifPresent(parts::add);
        account.grade().map(Grade::label).ifPresent(parts::add);
        if (account.derived()) {
            parts.add("Derived from other facts");
        }
        if (parts.isEmpty()) {
            return "No confidence given";
        }
        StringBuilder words = new StringBuilder(parts.get(0));
        parts.stream().skip(1).forEach(part -> words.append("; ").append(Labels.lowerFirst(part)));
        return words.toString();
    }

    private String others(Claim claim, List<? extends Account> accounts, Account account) {
        List<String> words = new ArrayList<>();
        List<? extends Account> first = accounts.subList(0, Math.min(accounts.size(), MOST_NAMED + 1));
        for (Account other : first) {
            if (other != account && words.size() < MOST_NAMED) {
                Agreement agreement = context.view().compare(claim.id(), account, other);
                words.add(described(claim, account, other, agreement));
            }
        }
        int more = accounts.size() - 1 - words.size();
        if (more > 0) {
            words.add("and " + more + " more, each in its own row");
        }
        words.addAll(ofOtherClaims(claim, account));
        return Labels.join(words, "No other account");
    }

    /**
     * {@return what contradicts an account although it answers a claim of its own; a clause for both states and one for
     * one of them are two claims, so the words say which states are meant}
     */
    private List<String> ofOtherClaims(Claim claim, Account account) {
        boolean clause = account instanceof Clause;
        return context.view().contradicting(claim.id(), account).stream()
                .map(other -> clause
                        ? "For other states asked" + described(claim, other)
                        : described(claim, account, other, Agreement.CONFLICTS))
                .distinct()
                .limit(MOST_NAMED)
                .toList();
    }

    private String described(Claim claim, Account account, Account other, Agreement agreement) {
        return relation(claim, account, other, agreement)
                + (agreement == Agreement.SAME ? cited(other) : described(claim, other));
    }

    private String described(Claim claim, Account other) {
        return ", " + context.labels().inSentence(context.answers().of(claim.id(), other)) + cited(other);
    }

    private String cited(Account other) {
        Citation citation = context.view().seenCitations(other).get(0);
        return " (" + context.labels().source(citation.source()) + ")";
    }

    private String relation(Claim claim, Account account, Account other, Agreement agreement) {
        return switch (agreement) {
            case SAME -> "Agrees";
            case REFINES -> refined(claim, account, other);
            case CONFLICTS -> "Differs";
        };
    }

    /**
     * {@return how accounts differ that can both be true: an absence in a text of which a part was read does not count}
     */
    private String refined(Claim claim, Account account, Account other) {
        Optional<Identified> record = context.dataset().record(claim.id().record());
        if (ClauseWords.isAbsentInPart(record, other)) {
            return "Does not count";
        }
        if (ClauseWords.isAbsentInPart(record, account)) {
            return "Counts instead";
        }
        if (account instanceof Persons) {
            return "Alternative in the same source";
        }
        return account.isOfAnotherTime(other) ? RegisterAnswer.AT_ANOTHER_TIME : "More or less precise";
    }

    /** {@return what only few accounts have: a quotation, further sources, a note, a response of those concerned} */
    private String more(Claim claim, Account account, Citation first) {
        List<String> words = new ArrayList<>();
        first.quote().ifPresent(quote -> words.add("\"" + quote + "\""));
        context.view().seenCitations(account).stream()
                .skip(1)
                .forEach(citation -> words.add("Also " + claims.citeAs().place(citation)));
        account.note().ifPresent(note -> words.add("Note: " + note));
        words.addAll(new ResponseLines(context).to(claim.id().record()));
        return Labels.join(words, "Nothing further");
    }
}
