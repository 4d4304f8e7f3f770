package io.github.lec.report.table;

import io.github.lec.cooperation.DecisionOnRecord;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.OtherSources;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.words.Dates;
import io.github.lec.report.words.SilenceWords;
import java.util.List;

/** The day of a decision, with those that other sources give: a day does not change what was decided. */
final class DayOfDecision {
    private DayOfDecision() {}

    static Cell cell(DecisionOnRecord decision) {
        List<String> others = decision.otherDays().stream().map(Dates::on).toList();
        return others.isEmpty()
                ? AnswerCells.date(decision.day(), SilenceWords.NOT_DETERMINED)
                : Cell.of(FirstLetter.upper(Dates.on(decision.day().orElseThrow()))
                        + OtherSources.inBrackets(others, ", "));
    }
}
