package io.github.lec.report.table;

import io.github.lec.assessment.Balance;
import io.github.lec.assessment.BalanceLabel;
import io.github.lec.assessment.BalanceSettings;
import io.github.lec.assessment.DimensionRisk;
import io.github.lec.benefit.Benefit;
import io.github.lec.benefit.Yield;
import io.github.lec.benefit.YieldLevel;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.rule.RiskDimension;
import java.util.ArrayList;
import java.util.List;

/** States and dimensions of risk, benefits, and whether "high risk, low yield" holds. */
final class RiskAndYieldTable implements Table {
    private static final BalanceSettings SETTINGS = BalanceSettings.standard();

    private final TableContext context;

    RiskAndYieldTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        List<Row> rows = new ArrayList<>();
        for (ActorId state : context.states()) {
            for (ActorId counterpart : context.mainCounterparts()) {
                if (!counterpart.equals(state)) {
                    rows.add(row(Balance.of(context.evaluation(), state, counterpart, SETTINGS)));
                }
            }
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("State").asRowHeader(), Column.words("Counterpart").width(Column.Width.NARROW)));
        for (RiskDimension dimension : RiskDimension.values()) {
            columns.add(Column.words(dimension.label()).keyed(dimension.name()));
        }
        for (Benefit benefit : Benefit.values()) {
            columns.add(Column.words(benefit.label()).keyed(benefit.name()));
        }
        columns.add(Column.words("High risk, low yield?"));
        Matrix.Builder matrix = Sheet.RISK_AND_YIELD
                .matrix()
                .title("Risk and yield of cooperation, by state")
                .shows("One row per state. A level of risk is the maximum of the findings, never a sum. Where"
                        + " undecided verdicts allow more than one, the range is given: \"up to\" begins"
                        + " where no gap is found.")
                .note("A level of risk is shown on its own only where at least " + SETTINGS.coverage()
                        + " percent of the verdicts that may apply are decided; this threshold is a convention. \"In"
                        + " any case\": whatever the undecided ones turn out to be.")
                .note("Only recorded benefits count: a missing record is not a missing benefit. The label is shown"
                        + " only where the best and the worst reading of the unknowns agree.")
                .source(context.verdictLine())
                .ifEmpty("No states");
        AnswerCells.noteOnMore(rows).ifPresent(matrix::note);
        return ConstantColumns.leaveOut(matrix, columns, rows).build();
    }

    private Row row(Balance balance) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(context.labels().actor(balance.state())));
        cells.add(Cell.of(context.labels().actor(balance.counterpart())));
        balance.risks().forEach(risk -> cells.add(risk(risk)));
        balance.yields().forEach(recorded -> cells.add(benefit(recorded)));
        cells.add(Cell.of(answer(balance.label()))
                .meaning(balance.label() == BalanceLabel.INDETERMINATE ? Meaning.UNKNOWN : Meaning.NEUTRAL));
        return Row.of(cells)
                .anchoredAs(balance.state() + "/" + balance.counterpart())
                .about(About.states(
                        balance.state().value(), balance.counterpart().value()));
    }

    /** {@return the answer to the question at the head of the column} */
    private static String answer(BalanceLabel label) {
        return switch (label) {
            case HOLDS -> "Yes";
            case DOES_NOT_HOLD -> "No";
            case INDETERMINATE -> label.label();
        };
    }

    private static Cell risk(DimensionRisk risk) {
        Cell cell = Cell.of(risk.words());
        if (risk.decided() + risk.open() == 0) {
            return cell.meaning(Meaning.NOT_APPLICABLE);
        }
        return risk.published().isPresent() || risk.best() == risk.worst() ? cell : cell.meaning(Meaning.UNKNOWN);
    }

    private Cell benefit(Yield recorded) {
        Meaning meaning = recorded.level() == YieldLevel.NONE_RECORDED ? Meaning.UNKNOWN : Meaning.NEUTRAL;
        return context.cells()
                .of(WordedAnswer.of(recorded.level().label(), recorded.claims()).meaning(meaning));
    }
}
