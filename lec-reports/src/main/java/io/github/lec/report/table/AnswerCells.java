package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.words.Dates;
import io.github.lec.report.words.VisibleClaims;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.time.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts answers into cells: a cell leads to the first claim of its answer and says how many more there are. */
final class AnswerCells {
    private final VisibleClaims claims;
    private final Predicate<String> concerns;

    /**
     * Cells.
     *
     * @param claims the claims that are seen
     * @param concerns which of them, by their ids, the table is about; cells rest on no others
     */
    AnswerCells(VisibleClaims claims, Predicate<String> concerns) {
        this.claims = claims;
        this.concerns = concerns;
    }

    /** {@return a cell with an answer} */
    Cell of(WordedAnswer answer) {
        List<String> on = answer.claims().stream().filter(concerns).toList();
        return resting(Cell.of(answer.words() + more(on.size())).meaning(answer.meaning()), on);
    }

    /** {@return a cell that must hold one of a few words, and so does not say how many claims there are} */
    Cell plain(WordedAnswer answer) {
        return resting(Cell.of(answer.words()).meaning(answer.meaning()), answer.claims());
    }

    /** {@return a cell that rests on claims and leads to the first of them} */
    Cell resting(Cell cell, List<String> all) {
        List<String> on = all.stream().filter(concerns).toList();
        return on.isEmpty() ? cell : cell.restingOn(on).linkedTo(place(on.get(0)));
    }

    /** {@return where the row of a claim or search stands: an answered one in Claims, any other in Open questions} */
    Link place(String claim) {
        return Link.toRow((isAnswered(claim) ? Sheet.CLAIMS : Sheet.OPEN_QUESTIONS).title(), claim);
    }

    /** {@return whether an account answers a claim; the ids of searches have no path} */
    boolean isAnswered(String claim) {
        return claim.indexOf('/') > 0
                && !claims.get(ClaimId.parse(claim)).accounts().isEmpty();
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
                ? Cell.of(FirstLetter.upper(Dates.on(date.get())))
                : Cell.day(date.get().toString());
    }
}
