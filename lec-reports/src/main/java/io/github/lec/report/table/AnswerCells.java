package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Dates;
import io.github.lec.report.words.Evidences;
import io.github.lec.report.words.VisibleClaims;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.time.PartialDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts answers into cells: a cell leads to the first claim of its answer and says how many more there are. */
final class AnswerCells {
    /** What a cell means that rests on more than the claim to which it leads. */
    static final String ONE_MORE = "\"(+1)\": rests on one more claim.";

    private final VisibleClaims claims;
    private final Predicate<Evidence> concerns;

    /**
     * Cells.
     *
     * @param claims the claims that are seen
     * @param concerns what the tables are about; cells rest on nothing else
     */
    AnswerCells(VisibleClaims claims, Predicate<Evidence> concerns) {
        this.claims = claims;
        this.concerns = concerns;
    }

    /** {@return a cell with an answer} */
    Cell of(WordedAnswer answer) {
        List<Evidence> on = answer.evidence().stream().filter(concerns).toList();
        return resting(cell(answer, more(on.size())), on);
    }

    /** {@return a cell that must hold one of a few words, and so does not say how many claims there are} */
    Cell plain(WordedAnswer answer) {
        return resting(cell(answer, ""), answer.evidence());
    }

    private static Cell cell(WordedAnswer answer, String more) {
        return Cell.of(answer.words() + more).meaning(answer.meaning()).contested(answer.contested());
    }

    /** {@return a cell that rests on claims and leads to the first of them} */
    Cell on(Cell cell, Collection<ClaimId> claims) {
        return resting(cell, Evidences.of(new LinkedHashSet<>(claims)));
    }

    /** {@return a cell that rests on claims and searches and leads to the first of them} */
    Cell resting(Cell cell, List<Evidence> all) {
        List<Evidence> on = all.stream().filter(concerns).toList();
        return on.isEmpty() ? cell : cell.restingOn(on).linkedTo(place(on.get(0)));
    }

    /** {@return where the row of a claim or search stands: an answered one in Claims, any other in Open questions} */
    Link place(Evidence evidence) {
        return Link.toRow((isAnswered(evidence) ? Sheet.CLAIMS : Sheet.OPEN_QUESTIONS).title(), evidence.id());
    }

    /** {@return whether it is a claim that an account answers} */
    boolean isAnswered(Evidence evidence) {
        return Evidences.claim(evidence).filter(this::isAnswered).isPresent();
    }

    /** {@return whether an account answers a claim} */
    boolean isAnswered(ClaimId claim) {
        return !claims.get(claim).accounts().isEmpty();
    }

    /** {@return how a cell says that it rests on more than the claim to which it leads} */
    static String more(int claims) {
        return claims > 1 ? " (+" + (claims - 1) + ")" : "";
    }

    /**
     * {@return what the number of further claims in a cell means, if one has it}
     *
     * @param rows rows whose cells that rest on claims are all of {@link #of}
     */
    static Optional<String> noteOnMore(List<Row> rows) {
        boolean isUsed = rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> !more(cell.evidence().size()).isEmpty());
        return isUsed ? Optional.of(ONE_MORE) : Optional.empty();
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
