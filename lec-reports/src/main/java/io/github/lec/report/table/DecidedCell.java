package io.github.lec.report.table;

import io.github.lec.cooperation.CourseOfCase;
import io.github.lec.cooperation.DecisionOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Term;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.operation.Outcome;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.words.Dates;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was decided in a case, as a cell: the last decision or, where sources contradict each other, the dispute. */
final class DecidedCell {
    private static final Comparator<DecisionOnRecord> BY_DAY = Comparator.comparing(
            decision -> decision.day().flatMap(PartialDate::latest).orElse(LocalDate.MIN));

    private final TableContext context;

    DecidedCell(TableContext context) {
        this.context = context;
    }

    /** {@return the last decision; where others were made on other persons of the same outcome, that on each} */
    Optional<Cell> of(List<CourseOfCase> courses) {
        List<Cell> cells = courses.stream()
                .map(course -> decided(course.decisions().stream().max(BY_DAY).orElseThrow(), course))
                .toList();
        if (cells.isEmpty() || courses.get(0).persons().isEmpty()) {
            return cells.stream().findFirst();
        }
        List<String> words = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            String persons = String.join(", ", courses.get(at).persons());
            words.add(persons + ": " + FirstLetter.lower(cells.get(at).words()));
        }
        boolean alike = cells.stream().map(Cell::meaning).distinct().count() == 1;
        return Optional.of(context.cells()
                .plain(WordedAnswer.of(
                        String.join("; ", words),
                        courses.stream()
                                .flatMap(course -> course.decisions().stream())
                                .map(DecisionOnRecord::claim)
                                .distinct()
                                .toList()))
                .meaning(alike ? cells.get(0).meaning() : Meaning.NEUTRAL));
    }

    /** Decisions that contradict each other are a dispute, and not the last of them. */
    private Cell decided(DecisionOnRecord last, CourseOfCase course) {
        List<DecisionOnRecord> rivals =
                course.decisions().stream().filter(last::contradicts).toList();
        if (rivals.isEmpty()) {
            return leaves(last) ? onComplaint(last, course) : cell(last, course);
        }
        List<DecisionOnRecord> all = new ArrayList<>(rivals);
        all.add(last);
        String words = all.stream()
                .map(decision -> FirstLetter.lower(decision.decided().label()))
                .distinct()
                .collect(Collectors.joining("; "));
        return context.cells()
                .plain(WordedAnswer.of(
                        "Disputed: " + words + Dates.spacedYear(last.day()),
                        all.stream().map(DecisionOnRecord::claim).toList()))
                .meaning(Meaning.UNKNOWN);
    }

    /**
     * A decision on a complaint leaves the request as it was decided, so it is shown with that decision, even if its
     * outcome is not known: what a court had decided earlier may not stand. A decision that found a request
     * inadmissible, where nothing had been decided on it, stopped it.
     */
    private Cell onComplaint(DecisionOnRecord last, CourseOfCase course) {
        List<DecisionOnRecord> own = course.decisions();
        Optional<DecisionOnRecord> onRequest = own.stream()
                .filter(decision -> !leaves(decision) || isOpen(decision) && !isOpen(last))
                .filter(decision -> !decision.equals(last))
                .max(BY_DAY)
                .map(course::bestKnown);
        Cell cell = cell(last, course);
        if (onRequest.isEmpty()) {
            boolean stopped =
                    last.outcome().filter(Outcome.INADMISSIBLE::equals).isPresent();
            return stopped && !last.isDisputed() ? cell.meaning(Meaning.MISSING) : cell;
        }
        Cell before = cell(onRequest.get(), course);
        Optional<DecisionOnRecord> earlier = own.stream()
                .filter(decision -> isOpen(onRequest.get()) && !leaves(decision))
                .max(BY_DAY)
                .map(course::bestKnown);
        List<ClaimId> claims =
                new ArrayList<>(List.of(last.claim(), onRequest.get().claim()));
        earlier.ifPresent(decision -> claims.add(decision.claim()));
        return context.cells()
                .plain(WordedAnswer.of(
                        cell.words()
                                + (last.isOnComplaint() ? ", on a complaint; before it " : "; before it ")
                                + FirstLetter.lower(before.words())
                                + earlier.map(decision -> "; earlier "
                                                + FirstLetter.lower(
                                                        cell(decision, course).words()))
                                        .orElse(""),
                        claims))
                .meaning(cell.meaning());
    }

    /** {@return whether a court decided, and the outcome was not seen} */
    private static boolean isOpen(DecisionOnRecord decision) {
        return decision.outcome().filter(Outcome.NOT_DETERMINED::equals).isPresent();
    }

    private static boolean leaves(DecisionOnRecord decision) {
        return !decision.isDisputed() && decision.isAllowing().isEmpty();
    }

    private Cell cell(DecisionOnRecord decision, CourseOfCase course) {
        if (decision.isDisputed()) {
            String disputed = disputed(decision, Term::label) + Dates.spacedYear(decision.day());
            return context.cells()
                    .plain(WordedAnswer.of(disputed, List.of(decision.claim())))
                    .meaning(Meaning.UNKNOWN);
        }
        String words = decision.ofCourt()
                .map(court -> court.outcome().label())
                .or(() -> decision.step().map(step -> step.stage().label()))
                .orElse(SilenceWords.NOT_DETERMINED);
        String inferred = decision.isInferred() ? ", inferred" : "";
        return context.cells()
                .plain(WordedAnswer.of(words + Dates.spacedYear(decision.day()) + inferred, List.of(decision.claim())))
                .meaning(meaning(decision, course));
    }

    /** {@return everything that sources say was decided: "Disputed: allowed or refused"} */
    static String disputed(DecisionOnRecord decision, Function<Term, String> words) {
        return Stream.concat(
                        decision.outcomes().stream().map(words).distinct().map(FirstLetter::lower),
                        decision.isDenied() ? Stream.of("denied") : Stream.empty())
                .collect(Collectors.joining(" or ", "Disputed: ", ""));
    }

    /**
     * {@return what a decision means for the surrender: after a refusal was annulled or sent back, nothing is decided;
     * it is open if what was undone is not known}
     */
    private static Meaning meaning(DecisionOnRecord decision, CourseOfCase course) {
        if (decision.undoes() && !course.annulsPermission(decision).isTrue()) {
            return Meaning.UNKNOWN;
        }
        return decision.isAllowing()
                .map(allowing -> allowing ? Meaning.GOOD : Meaning.MISSING)
                .orElse(isOpen(decision) ? Meaning.UNKNOWN : Meaning.NEUTRAL);
    }
}
