package io.github.lec.report.table;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.cooperation.CourseOfCase;
import io.github.lec.cooperation.DecisionOnRecord;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.CaseNotices;
import io.github.lec.report.words.Dates;
import io.github.lec.report.words.DaysOfPersons;
import io.github.lec.report.words.OutcomeOfCase;
import io.github.lec.report.words.RouteWords;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.view.AssistanceGiven;
import io.github.lec.view.CaseOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cases as strips of three steps: requested, decided, carried out or not. */
final class CasesByStepTable implements Table {
    private static final Map<Meaning, String> LEGEND = Map.of(
            Meaning.GOOD, "Taken or allowed",
            Meaning.WEAK, "Brought elsewhere",
            Meaning.MISSING, "Refused, undone or ended",
            Meaning.UNKNOWN, "Open, alleged or disputed",
            Meaning.NOT_APPLICABLE, "Does not apply");

    private final TableContext context;

    CasesByStepTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        List<Row> rows = new ArrayList<>();
        for (ActorId state : context.states()) {
            for (ActorId counterpart : context.selection().counterparts()) {
                List<DecisionOnRecord> decisions = context.cooperation().decisions(state, counterpart);
                context.cooperation().cases(state, counterpart).stream()
                        .sorted(Comparator.comparing(found -> found.record().id()))
                        .forEach(found -> rows.add(row(state, counterpart, found, decisions)));
            }
        }
        return Sheet.CASES_BY_STEP
                .matrix()
                .title("What became of each case: requested, decided, carried out or not")
                .shows("One row per case, and one per outcome where the persons in a case came to different ones;"
                        + " of several decisions, the last. A sign says what became of a step, not whether"
                        + " it was right.")
                .note("A decision on a complaint against an extradition leaves it as it was, has no sign, and is"
                        + " shown with the decision before it. Where no source reports the request itself,"
                        + " the notice or arrest is named. Cases are those on record, as an observed"
                        + " minimum. Key findings count cases and persons, not rows, and each counterpart"
                        + " separately. An ad hoc surrender for which no decision of a court is on record"
                        + " also counts as carried out here; key findings count it as an informal return."
                        + " Of refusals they count those of a person, and not those of assistance. "
                        + Sheet.DECISIONS.title()
                        + " has all decisions, " + Sheet.CASES.title() + " all steps.")
                .source(context.sourceLine())
                .columns(
                        Column.words("State").asRowHeader(),
                        Column.words("Case").width(Column.Width.NARROW).asRowHeader(),
                        Column.words("Asked by").width(Column.Width.NARROW),
                        Column.words("Route"),
                        Column.words("Requested"),
                        Column.words("Decided"),
                        Column.words("Carried out?"),
                        Column.counts("Persons, at least"))
                .legend(LEGEND)
                .rows(rows)
                .ifEmpty("No case is on record")
                .build();
    }

    private Row row(ActorId state, ActorId counterpart, CaseOnRecord found, List<DecisionOnRecord> decisions) {
        String id = found.record().id().value();
        return Row.of(
                        Cell.of(context.labels().actor(state)),
                        // no link in this column, so that links to the row can find it here
                        Cell.of(found.record().title() + whose(found)),
                        Cell.of(context.labels().actor(counterpart)),
                        Cell.of(RouteWords.of(found)).linkedTo(Link.toRow(Sheet.CASES.title(), id)),
                        requested(found),
                        new DecidedCell(context)
                                .of(CourseOfCase.of(found, decisions))
                                .orElseGet(() -> undecided(found)),
                        outcome(found),
                        Cell.of(found.persons()))
                .anchoredAs(id + whose(found))
                .about(new RowAbout(context).of(found.record()));
    }

    /** {@return the labels of the persons, if others in the case came to another outcome} */
    private String whose(CaseOnRecord found) {
        List<Case> whole = context.dataset()
                .cases(found.record().requested().orElseThrow(), found.record().requesting());
        boolean apart = !whole.contains(found.record());
        return apart && !found.labels().isEmpty() ? " (" + String.join(", ", found.labels()) + ")" : "";
    }

    /** The day of a notice or an arrest is not that of the request, so that it keeps its name. */
    private static Cell requested(CaseOnRecord found) {
        String requested = CaseStage.REQUESTED.label();
        Optional<CaseStep> request = OutcomeOfCase.step(found, CaseStage.REQUESTED);
        if (request.isPresent()) {
            return Cell.of(requested + Dates.spacedYear(request.get().date())).meaning(Meaning.GOOD);
        }
        Optional<String> first = OutcomeOfCase.step(found, CaseStage.NOTICE_ISSUED)
                .or(() -> OutcomeOfCase.step(found, CaseStage.ARRESTED))
                .map(CasesByStepTable::named);
        boolean isOpen = found.route().isEmpty() && !found.isExtradition() || found.isReleased();
        if (!isOpen && found.isByRequest() && !CaseNotices.areAll(found)) {
            return Cell.of(requested
                            + first.map(words -> " (" + FirstLetter.lower(words) + ")")
                                    .orElse(""))
                    .meaning(Meaning.GOOD);
        }
        if (!isOpen && !CaseNotices.areAll(found) && !isDecidedByState(found)) {
            return Cell.of(SilenceWords.NOT_APPLICABLE).meaning(Meaning.NOT_APPLICABLE);
        }
        return first.map(words -> Cell.of(words).meaning(Meaning.GOOD))
                .orElseGet(() -> Cell.of(SilenceWords.NOT_DETERMINED).meaning(Meaning.UNKNOWN));
    }

    private static String named(CaseStep step) {
        return step.stage().label() + Dates.spacedYear(step.date());
    }

    /**
     * {@return whether a state decided to hand the person over, and so answered someone, although no source reports a
     * request}
     */
    private static boolean isDecidedByState(CaseOnRecord found) {
        return found.route().filter(CaseRoute.AD_HOC_SURRENDER::equals).isPresent();
    }

    private static Cell undecided(CaseOnRecord found) {
        return found.isByRequest() || isDecidedByState(found)
                ? Cell.of(SilenceWords.NOT_DETERMINED).meaning(Meaning.UNKNOWN)
                : Cell.of(SilenceWords.NOT_APPLICABLE).meaning(Meaning.NOT_APPLICABLE);
    }

    private Cell outcome(CaseOnRecord found) {
        OutcomeOfCase outcome = OutcomeOfCase.of(found);
        return outcome.isPending() ? assistance(found).orElseGet(() -> cell(found, outcome)) : cell(found, outcome);
    }

    /** {@return what is said of evidence or other help that was given; nothing if no source says that it was} */
    private Optional<Cell> assistance(CaseOnRecord found) {
        return found.route()
                .filter(CaseRoute.ASSISTANCE::equals)
                .flatMap(route -> context.view().acts().assistance(found.record()))
                .map(given -> context.cells()
                        .plain(WordedAnswer.of(words(given), given.claims()))
                        .meaning(given.disputed() || given.alleged() ? Meaning.UNKNOWN : Meaning.GOOD));
    }

    private static String words(AssistanceGiven given) {
        return given.disputed()
                ? CaseOutcome.DISPUTED.label()
                : CaseQuestion.ASSISTANCE_GIVEN.label()
                        + Dates.spacedYear(given.day())
                        + (given.alleged() ? ", alleged" : "");
    }

    private Cell cell(CaseOnRecord found, OutcomeOfCase outcome) {
        String years = DaysOfPersons.spacedYears(found, outcome.day());
        String since = outcome.isPending() && !years.isEmpty() ? " since" : "";
        return context.cells()
                .plain(WordedAnswer.of(outcome.label() + since + years + outcome.remark(), outcome.claims()))
                .meaning(outcome.meaning());
    }
}
