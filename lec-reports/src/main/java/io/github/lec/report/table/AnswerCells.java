package io.github.lec.report.table;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.words.Dates;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.time.PartialDate;
import java.util.Optional;

/** Puts answers into cells: a cell leads to the first claim of its answer and says how many more there are. */
final class AnswerCells {
    private AnswerCells() {}

    /** {@return a cell with an answer} */
    static Cell of(WordedAnswer answer) {
        return cell(answer, answer.words() + more(answer.claims().size()));
    }

    /** {@return a cell that must hold one of a few words, and so does not say how many claims there are} */
    static Cell plain(WordedAnswer answer) {
        return cell(answer, answer.words());
    }

    private static Cell cell(WordedAnswer answer, String words) {
        Cell cell = Cell.of(words).meaning(answer.meaning());
        return answer.claims().isEmpty()
                ? cell
                : cell.restingOn(answer.claims())
                        .linkedTo(
                                Link.toRow(Sheet.CLAIMS.title(), answer.claims().get(0)));
    }

    /** {@return how a cell says that it rests on more than the claim to which it leads} */
    static String more(int claims) {
        return claims > 1 ? " (+" + (claims - 1) + ")" : "";
    }

    /** {@return a cell for a date, of the kind of dates where it can be} */
    static Cell date(Optional<PartialDate> date, String ifNone) {
        if (date.isEmpty()) {
            return Cell.of(ifNone);
        }
        return date.get().precision() == PartialDate.Precision.BETWEEN
                ? Cell.of(Labels.upperFirst(Dates.on(date.get())))
                : Cell.day(date.get().toString());
    }
}
