package io.github.lec.report.table;

import io.github.lec.cooperation.DecisionOnRecord;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.OtherSources;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.words.Dates;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import java.util.List;
import java.util.Optional;

/** The day of a decision, with those that other sources give: a day does not change what was decided. */
final class DayOfDecision {
    private DayOfDecision() {}

    static Cell cell(DecisionOnRecord decision) {
        List<String> others = decision.accounts().stream()
                .filter(account -> !account.denies() && isOfSameDecision(decision.shown(), account))
                .flatMap(account -> day(account).stream())
                .filter(day -> decision.day()
                        .filter(shown -> !shown.overlaps(day))
                        .isPresent())
                .map(Dates::on)
                .distinct()
                .toList();
        return others.isEmpty()
                ? AnswerCells.date(decision.day(), SilenceWords.NOT_DETERMINED)
                : Cell.of(FirstLetter.upper(Dates.on(decision.day().orElseThrow()))
                        + OtherSources.inBrackets(others, ", "));
    }

    /** {@return whether it is not on a stay that a court gave under the same number} */
    private static boolean isOfSameDecision(Account shown, Account other) {
        return !(shown instanceof Decision decision && other instanceof Decision that)
                || decision.isOfSameDecision(that);
    }

    private static Optional<PartialDate> day(Account account) {
        return account instanceof Decision decision ? decision.date() : ((CaseStep) account).date();
    }
}
