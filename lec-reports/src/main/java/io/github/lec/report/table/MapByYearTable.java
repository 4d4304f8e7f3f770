package io.github.lec.report.table;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.BriefCooperation;
import io.github.lec.report.words.Words;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the map says at the end of each of the last years: one row per state and run of years with one answer. The map of
 * the workbook shows the year that its reader chooses.
 */
final class MapByYearTable implements Table {
    /** How many earlier years a reader of a map can choose. */
    static final int YEARS_BACK = 20;

    private final TableContext context;
    private final int last;

    MapByYearTable(TableContext context) {
        this.context = context;
        this.last = context.view().asOf().getYear();
    }

    @Override
    public Matrix matrix() {
        LocalDate asOf = context.view().asOf();
        int first = last - YEARS_BACK;
        List<Answers> years = new ArrayList<>();
        for (int year = first; year < last; year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            years.add(new Answers(View.of(context.dataset(), end, context.view().knownBy()), context));
        }
        years.add(new Answers(context.view(), context));
        List<Row> rows = context.states().stream()
                .flatMap(state -> rows(state, years).stream())
                .toList();
        return Sheet.MAP_BY_YEAR
                .matrix()
                .title(MapTable.titleOf(context) + ", year by year to " + asOf + context.knownEarlier())
                .shows("One row per state and run of years with the same answer, from " + first + " to " + last + ".")
                .note("An answer is that at the end of each year from the first to the last given; for " + last
                        + ", that on " + asOf + ". An answer from " + first + " may be older.")
                .source(context.sourceLine())
                .columns(
                        Column.words("State").asRowHeader(),
                        Column.days("From").keyed("from").asRowHeader(),
                        Column.days("To").keyed("to"),
                        Column.words(MapTable.HEADING).width(Column.Width.WIDE).keyed("status"))
                .legend(MapTable.LEGEND)
                .rows(rows)
                .build();
    }

    private List<Row> rows(ActorId state, List<Answers> years) {
        List<Cell> answers = years.stream().map(year -> year.on(state)).toList();
        List<Row> rows = new ArrayList<>();
        int begun = 0;
        for (int i = 0; i < answers.size(); i++) {
            boolean isLast = i + 1 == answers.size() || !isSame(answers.get(i), answers.get(i + 1));
            if (isLast) {
                Cell answer =
                        context.cells().resting(answers.get(i), years.get(i).evidence(state));
                rows.add(row(state, last - YEARS_BACK + begun, last - YEARS_BACK + i, answer));
                begun = i + 1;
            }
        }
        return rows;
    }

    private static boolean isSame(Cell one, Cell next) {
        return one.words().equals(next.words()) && one.meaning() == next.meaning();
    }

    private Row row(ActorId state, int from, int to, Cell answer) {
        return Row.of(Cell.of(context.labels().actor(state)), Cell.of(from), Cell.of(to), answer)
                .anchoredAs(state.value() + "-" + from)
                .about(About.states(state.value()));
    }

    /** What the map says on one day. */
    private static final class Answers {
        private final CooperationRecord record;
        private final ActorId counterpart;
        private final MapStatus status;
        private final BriefCooperation words;

        Answers(View view, TableContext context) {
            Words shared = new Words(view);
            this.record = CooperationRecord.shared(view);
            this.counterpart = MapTable.counterpart(context);
            this.status = new MapStatus(shared);
            this.words = new BriefCooperation(shared);
        }

        Cell on(ActorId state) {
            return status.of(found(state));
        }

        List<Evidence> evidence(ActorId state) {
            return words.of(found(state)).evidence();
        }

        private Cooperation found(ActorId state) {
            return record.between(state, counterpart, Topic.EXTRADITION_TREATY);
        }
    }
}
