package io.github.lec.report.table;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Evidences;
import io.github.lec.rule.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The key findings on each state alone, with which its profile begins: one row per sentence, state after state. */
final class ProfilesTable implements Table {
    private final TableContext context;
    private final KeyFindingCells cells;

    /**
     * Profiles.
     *
     * @param context what the tables are made from
     * @param links where key findings can be checked
     */
    ProfilesTable(TableContext context, FindingLink links) {
        this.context = context;
        this.cells = new KeyFindingCells(context, links);
    }

    /** {@return a link to the profile of a state} */
    static Link profileOf(ActorId state) {
        return Link.toRow(Sheet.PROFILES.title(), id(state, 1));
    }

    private static String id(ActorId state, int number) {
        return state.value() + "-" + number;
    }

    @Override
    public Matrix matrix() {
        return Sheet.PROFILES
                .matrix()
                .title("Profiles: each state by itself")
                .shows("One row per key finding on a state, in alphabetical order of the states. Its subject links to"
                        + " its first claim.")
                .note("What lec show and the web page say first of a state, as of "
                        + context.view().asOf() + context.knownEarlier() + ". Counts of acts are observed minimums.")
                .source(context.sourceLine())
                .columns(
                        Column.words("State").keyed("state").asRowHeader(),
                        Column.words("Subject")
                                .keyed("subject")
                                .width(Column.Width.WIDE)
                                .asRowHeader(),
                        Column.words("What the evidence says").keyed("finding").width(Column.Width.PARAGRAPH),
                        Column.words("Check in").keyed("check_in").width(Column.Width.NARROW),
                        Column.words("Id").keyed("id").width(Column.Width.NARROW))
                .rows(context.states().stream()
                        .flatMap(state -> rows(state).stream())
                        .toList())
                .ifEmpty("No states")
                .build();
    }

    private List<Row> rows(ActorId state) {
        Selection alone =
                new Selection(new TreeSet<>(List.of(state)), context.selection().counterparts());
        List<Row> rows = new ArrayList<>();
        for (KeyFinding finding : KeyFindings.of(context.view(), alone)) {
            List<Evidence> claims = Evidences.of(finding.claims());
            rows.add(row(
                    state,
                    rows.size() + 1,
                    context.cells().resting(cells.subject(finding), claims),
                    Cell.of(finding.words()).restingOn(claims),
                    cells.checkIn(finding)));
        }
        return rows.isEmpty() ? List.of(notCompared(state)) : rows;
    }

    /** {@return the only row on a state for which there is no counterpart but itself} */
    private Row notCompared(ActorId state) {
        return row(
                state,
                1,
                Cell.of("Not compared"),
                Cell.of("There is no other counterpart: a state is not compared with itself."),
                Cell.of(Sheet.COOPERATION.title()).linkedTo(CooperationTable.rowOf(state)));
    }

    private Row row(ActorId state, int number, Cell subject, Cell finding, Cell checkIn) {
        String id = id(state, number);
        return Row.of(Cell.of(context.labels().actor(state)), subject, finding, checkIn, Cell.of(id))
                .anchoredAs(id)
                .about(About.states(state.value()));
    }
}
