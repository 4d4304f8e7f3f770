package io.github.lec.report.table;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.instrument.Purpose;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Monitoring;
import io.github.lec.operation.RouteAccount;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register of cases, each under a neutral label. */
final class CasesTable implements Table {
    private final TableContext context;

    CasesTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        Matrix.Builder matrix = Sheet.CASES
                .matrix()
                .title("Cases")
                .shows("One row per case of one person or a group, under a neutral label. The offence is recorded"
                        + " as the requesting state alleges it. Each fact links to its first claim.")
                .source(context.sourceLine())
                .note(
                        context.names()
                                ? "Persons are named only where a judgment or the coded paper published the name."
                                : "Names of persons are left out.");
        return RegisterRows.gather(context, RegisterCells.withLater(matrix, context), columns(), this::rows)
                .ifEmpty("No cases")
                .build();
    }

    private Stream<Row> rows() {
        return context.known(context.dataset().cases()).stream().map(this::row);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("Case").width(Column.Width.NARROW).asRowHeader(),
                Column.words("Requested"),
                Column.words("Requesting"),
                Column.words("Route"),
                Column.words("Outcome").width(Column.Width.NARROW),
                Column.words("Persons"),
                Column.words("Offence as alleged"),
                Column.words("Sought for"),
                Column.words("Steps").width(Column.Width.PARAGRAPH),
                Column.words("Basis named"),
                Column.words("Assurances").width(Column.Width.WIDE),
                Column.words("Monitoring").width(Column.Width.WIDE),
                Column.words("Decisions of courts").width(Column.Width.WIDE),
                Column.words("Further answers").width(Column.Width.WIDE),
                Column.words("Part of"),
                Column.words("Responses").width(Column.Width.WIDE)));
        if (context.names()) {
            columns.add(Column.words("Name as published"));
        }
        return columns;
    }

    private Row row(Case subject) {
        Labels labels = context.labels();
        RegisterCells cells = new RegisterCells(context);
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(subject.title()),
                Cell.of(subject.requested().map(labels::actor).orElse(SilenceWords.NOT_DETERMINED)),
                Cell.of(labels.actor(subject.requesting())),
                cells.ofCase(subject, "route", RouteAccount.class, route -> ""),
                Cell.of(outcome(subject)),
                cells.of(subject, "persons"),
                cells.of(subject, "offence"),
                Cell.of(subject.purpose().map(Purpose::label).orElse(SilenceWords.NOT_DETERMINED)),
                cells.caseSteps(subject),
                cells.of(subject, "basis"),
                new AssuranceAnswers(context).inRegister(subject),
                cells.ofCase(subject, "monitoring", Monitoring.class, monitoring -> ""),
                cells.ofCase(subject, "decisions", Decision.class, Decision::court),
                cells.ofCase(
                        subject, "facts", CaseFact.class, fact -> fact.fact().label()),
                Cell.of(subject.partOf().map(id -> labels.record(id.value())).orElse(SilenceWords.NOT_APPLICABLE)),
                cells.responses(subject)));
        if (context.names()) {
            row.add(cells.of(subject, "names"));
        }
        return Row.of(row).anchoredAs(subject.id().value()).about(new RowAbout(context).of(subject));
    }

    private String outcome(Case subject) {
        List<CaseOnRecord> found = context.cooperation().of(subject);
        return found.isEmpty()
                ? RegisterCells.LATER
                : found.stream()
                        .map(one ->
                                outcome(one) + (found.size() > 1 ? " (" + String.join(", ", one.labels()) + ")" : ""))
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    private static String outcome(CaseOnRecord found) {
        if (found.isFormDisputed()) {
            return found.outcome().label() + ", route disputed";
        }
        return found.isShownByOutcome() ? found.outcome().label() : "Not by extradition";
    }
}
