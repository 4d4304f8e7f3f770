package io.github.lec.report.table;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.record.Identified;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Dates;
import io.github.lec.report.words.Evidences;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.rule.OpenClaim;
import io.github.lec.source.Inquiry;
import io.github.lec.source.InquiryOutcome;
import io.github.lec.view.Settlement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every question that a table or rule asks and no source answers, with what was read and searched for it. */
final class OpenQuestionsTable implements Table {
    /** The heading of what would settle a question. */
    static final String TO_SETTLE = "To settle it";

    private final TableContext context;
    private final ClaimList claims;

    OpenQuestionsTable(TableContext context, ClaimList claims) {
        this.context = context;
        this.claims = claims;
    }

    @Override
    public Matrix matrix() {
        return Sheet.OPEN_QUESTIONS
                .matrix()
                .title("Open questions: asked, and not answered")
                .shows("One row per question or search. The answer is " + SilenceWords.NOT_DETERMINED
                        + ", unless a row says otherwise; \"" + SilenceWords.NONE_FOUND
                        + "\" is the result of a search, not proof of absence.")
                .note("What would answer a question: a source that says so, read and cited. The Cover says how to"
                        + " send one.")
                .source(context.datasetLine())
                .columns(
                        Column.words("Question's id").width(Column.Width.WIDE).asRowHeader(),
                        Column.words("Question").width(Column.Width.WIDE),
                        Column.words("What was read and searched").width(Column.Width.PARAGRAPH),
                        Column.words(TO_SETTLE).width(Column.Width.NARROW),
                        Column.words("Cite as").width(Column.Width.WIDE),
                        Column.words("Shown on"))
                .rowsFrom(claims.rows(() -> claims.open().map(this::row)))
                .ifEmpty("No open questions")
                .build();
    }

    private Row row(Evidence open) {
        return Evidences.claim(open).map(this::row).orElseGet(() -> search(open));
    }

    private Row search(Evidence search) {
        Inquiry inquiry = (Inquiry) context.dataset().record(search.record()).orElseThrow();
        return row(search, claims.about(inquiry), inquiry.question(), searched(inquiry), settledBy(inquiry));
    }

    private static Settlement settledBy(Inquiry inquiry) {
        return inquiry.outcome() == InquiryOutcome.TEXT_NOT_REACHED
                ? Settlement.READ_THE_TEXT
                : Settlement.FIND_A_SOURCE;
    }

    private Row row(ClaimId id) {
        Claim claim = context.claims().get(id);
        Optional<Identified> record = context.dataset().record(claim.id().record());
        List<String> done = new ArrayList<>();
        record.filter(Instrument.class::isInstance)
                .filter(text -> OpenClaim.isOnText(context.view(), claim.id()))
                .map(Instrument.class::cast)
                .ifPresent(instrument -> done.add(read(instrument)));
        context.view().inquiries(claim.id()).forEach(inquiry -> done.add(searched(inquiry)));
        return row(
                Evidences.of(claim.id()),
                claims.about(claim.id()),
                claims.question(claim),
                done.isEmpty()
                        ? SilenceWords.NOT_LOOKED_FOR
                        : String.join(". ", done).replace(".. ", ". "), // some notes have a full stop
                OpenClaim.settledBy(context.view(), claim.id()));
    }

    private static String searched(Inquiry inquiry) {
        return "Searched " + Dates.on(inquiry.on()) + " (" + inquiry.id() + "): "
                + String.join("; ", inquiry.searched()) + ": "
                + Labels.lowerFirst(inquiry.outcome().label())
                + inquiry.note().map(words -> ". " + words).orElse("");
    }

    private static String read(Instrument instrument) {
        String how = Labels.lowerFirst(RegisterCells.textRead(instrument).words());
        String articles = instrument.articlesRead().isEmpty()
                ? ""
                : " (articles " + String.join(", ", instrument.articlesRead()) + ")";
        boolean grounds = instrument instanceof CooperationInstrument text && text.refusalGroundsComplete();
        return "Text: " + how + articles + (grounds ? "; all grounds for refusal were read" : "");
    }

    private Row row(Evidence open, About of, String question, String done, Settlement settledBy) {
        String id = open.id();
        return Row.of(
                        Cell.of(id),
                        Cell.of(question),
                        Cell.of(done),
                        Cell.of(settledBy.label()),
                        Cell.of(claims.citeAs().ofQuestion(id)),
                        Cell.of(claims.shownOn(open)))
                .anchoredAs(id)
                .about(of);
    }
}
