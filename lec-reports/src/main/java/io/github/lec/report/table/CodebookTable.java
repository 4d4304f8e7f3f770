package io.github.lec.report.table;

import io.github.lec.actor.Fact;
import io.github.lec.dataset.Claim;
import io.github.lec.logic.Term;
import io.github.lec.norm.Confirmation;
import io.github.lec.norm.Norm;
import io.github.lec.record.Extensible;
import io.github.lec.record.Identified;
import io.github.lec.record.NormId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.source.Account;
import io.github.lec.source.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules, norms and codes with what they mean, made from the code and the data themselves. */
final class CodebookTable implements Table {
    private final TableContext context;

    CodebookTable(TableContext context) {
        this.context = context;
    }

    /** {@return where the row of a rule stands} */
    static Link toRule(String id) {
        return Link.toRow(Sheet.CODEBOOK.title(), "rule/" + id);
    }

    /** {@return where the row of a norm stands} */
    static Link toNorm(NormId id) {
        return Link.toRow(Sheet.CODEBOOK.title(), "norm/" + id);
    }

    @Override
    public Matrix matrix() {
        List<Row> rows = new ArrayList<>();
        context.evaluation().rules().rules().forEach(rule -> rows.add(row(rule)));
        context.norms().ids().forEach(id -> rows.add(row(id)));
        Optional<CodesUsed> used = context.scope().isWhole()
                ? Optional.empty()
                : Optional.of(new CodesUsed(context.dataset().all().filter(this::isInScope)));
        ClosedCodes closed = new ClosedCodes();
        closed.byGroup()
                .forEach((group, terms) -> terms.stream()
                        .filter(term -> used.isEmpty()
                                || closed.isSaidOfAll(term)
                                || used.get().uses(term))
                        .forEach(term -> rows.add(row(group, term))));
        for (Fact fact : Fact.values()) {
            if (used.isEmpty() || used.get().uses(fact)) {
                fact.answers().forEach(answer -> rows.add(row(fact, answer)));
            }
        }
        context.dataset().codes().stream()
                .filter(code -> used.isEmpty() || used.get().uses(code))
                .forEach(code -> rows.add(row(code)));
        return Sheet.CODEBOOK
                .matrix()
                .title("Codebook: rules, norms and codes")
                .shows("One row per entry. Rules first, then the norms they cite, the codes of the file format and the"
                        + " codes of the dataset. Sheets show the labels, data files the codes.")
                .source("The code of lec, rule set "
                        + context.evaluation().rules().version() + "; " + context.datasetLine())
                .columns(
                        Column.words("Code").asRowHeader(),
                        Column.words("Entry").width(Column.Width.NARROW),
                        Column.words("Group"),
                        Column.words("Words").width(Column.Width.WIDE),
                        Column.words("Meaning").width(Column.Width.PARAGRAPH),
                        Column.words("Norms or source").width(Column.Width.WIDE),
                        Column.words("Reason, or how much was seen").width(Column.Width.PARAGRAPH))
                .rows(rows)
                .build();
    }

    /** {@return whether something shown rests on a record} */
    private boolean isInScope(Extensible record) {
        return !(record instanceof Identified known)
                || context.scope().covers(known) && context.norms().lists(known);
    }

    private Row row(Rule rule) {
        RuleInfo info = rule.info();
        Cell norms = Cell.of(context.labels().norms(info.norms(), SilenceWords.NOT_APPLICABLE));
        return Row.of(
                        Cell.of(info.id()),
                        Cell.of("Rule"),
                        Cell.of(info.layer().label()),
                        Cell.of(info.title()),
                        Cell.of(info.benchmark()),
                        info.norms().isEmpty()
                                ? norms
                                : norms.linkedTo(toNorm(info.norms().get(0))),
                        Cell.of(info.rationale() + " Severity at most: "
                                + Labels.lowerFirst(info.severity().label()) + "."
                                + info.wouldNeed()
                                        .map(needed ->
                                                " Decides nothing on the embedded dataset; would need: " + needed)
                                        .orElse("")))
                .anchoredAs("rule/" + info.id());
    }

    private Row row(NormId id) {
        Optional<Norm> norm = context.dataset().norm(id);
        return Row.of(
                        Cell.of(id.value()),
                        Cell.of("Norm"),
                        Cell.of(norm.map(found -> found.kind().label() + ", binds: "
                                        + Labels.lowerFirst(found.scope().label()))
                                .orElse("Not in the dataset")),
                        Cell.of(norm.map(Norm::title).orElse(id.value())),
                        content(norm),
                        source(norm),
                        Cell.of(seen(norm)))
                .anchoredAs("norm/" + id);
    }

    private Cell content(Optional<Norm> norm) {
        List<Claim> claims =
                norm.map(found -> context.claims().of(found, "content")).orElse(List.of());
        return claims.isEmpty()
                ? Cell.of(SilenceWords.NOT_DETERMINED)
                : new RegisterCells(context).of(claims, claim -> "");
    }

    private Cell source(Optional<Norm> norm) {
        Optional<Account> account = norm.flatMap(found -> context.policy()
                .pick(found.content().stream().map(Account.class::cast).toList()));
        return account.map(found -> context.view().seenCitations(found).get(0))
                .<Cell>map(citation -> Cell.of(context.labels().source(citation.source())
                                + citation.locator().map(where -> ", " + where).orElse(""))
                        .linkedTo(Link.toRow(
                                Sheet.SOURCES.title(), citation.source().value())))
                .orElse(Cell.of(SilenceWords.NOT_DETERMINED));
    }

    private static String seen(Optional<Norm> norm) {
        String reference =
                norm.flatMap(Norm::reference).map(words -> words + ". ").orElse("");
        Confirmation confirmation = norm.flatMap(Norm::confirmation).orElse(Confirmation.OPEN);
        return reference
                + switch (confirmation) {
                    case OPEN -> "Wording not seen; not shown as fact";
                    case PART -> "Wording seen in part";
                    case CONFIRMED -> "Wording seen";
                };
    }

    private static Row row(String group, Term term) {
        return entry("Closed code", group, term.name(), term.label(), term.definition());
    }

    private static Row row(Fact fact, String answer) {
        return entry(
                "Closed code",
                "Answer on: " + Labels.lowerFirst(fact.label()),
                answer,
                Labels.sentence(answer),
                "An answer to this question. " + fact.definition());
    }

    private static Row row(Code code) {
        String group = Labels.sentence(code.group().replace('-', ' '));
        return entry("Open code", group, code.code(), code.label(), code.definition());
    }

    private static Row entry(String entry, String group, String code, String words, String definition) {
        return Row.of(
                        Cell.of(code),
                        Cell.of(entry),
                        Cell.of(group),
                        Cell.of(words),
                        Cell.of(definition),
                        Cell.of(SilenceWords.NOT_APPLICABLE),
                        Cell.of(SilenceWords.NOT_APPLICABLE))
                .anchoredAs(entry + "/" + group + "/" + code);
    }
}
