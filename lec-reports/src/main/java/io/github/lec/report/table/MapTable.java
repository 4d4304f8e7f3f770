package io.github.lec.report.table;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.source.Topic;
import java.util.List;
import java.util.Map;

/**
 * One row per state: the status of its extradition treaty, as a status and a year. The page draws it as a map of tiles.
 */
final class MapTable implements Table {
    private static final String STATE = "State";
    private static final String STATUS = "status";
    static final String HEADING = "Extradition treaty";

    /** What the colours of the map stand for. */
    static final Map<Meaning, String> LEGEND = Map.of(
            Meaning.GOOD, "In force",
            Meaning.WEAK, "Observed in force",
            Meaning.MISSING, "Not in force, or ended",
            Meaning.UNKNOWN, Meaning.UNKNOWN.legend(),
            Meaning.NOT_APPLICABLE, "No signed treaty found");

    private final TableContext context;
    private final MapStatus status;

    MapTable(TableContext context) {
        this.context = context;
        this.status = new MapStatus(context.words());
    }

    @Override
    public Matrix matrix() {
        String title = titleOf(context) + " on " + context.view().asOf() + context.knownEarlier();
        List<Row> rows = context.states().stream().map(this::row).toList();
        Matrix.Builder matrix = Sheet.MAP
                .matrix()
                .title(title)
                .shows("One row per state.")
                .source(context.sourceLine())
                .note("\"In force\": the entry into force is recorded, and no later end. \"Observed in force\": a"
                        + " source lists the treaty as in force, and the date of entry was not found. \""
                        + SilenceWords.NONE_FOUND
                        + "\" is the result of a recorded search, not proof of absence. "
                        + AnswerCells.ONE_MORE)
                .columns(
                        Column.words(STATE).asRowHeader(),
                        Column.words(HEADING).keyed(STATUS),
                        Column.words("On record").width(Column.Width.WIDE).keyed("record"))
                .legend(LEGEND)
                .rows(rows);
        boolean drawn = rows.size() > 1 && context.states().stream().anyMatch(this::isLookedFor);
        return drawn ? matrix.chart(tiles(title)).build() : matrix.build();
    }

    /** {@return what the map shows: of several counterparts it is the first, so the title names it} */
    static String titleOf(TableContext context) {
        return "Extradition treaties with " + context.labels().shortName(counterpart(context));
    }

    static ActorId counterpart(TableContext context) {
        return context.counterparts(Topic.EXTRADITION_TREATY).get(0);
    }

    /** A map for which nothing was looked for would be empty, yet look as if it showed something. */
    private boolean isLookedFor(ActorId state) {
        return !(found(state) instanceof Cooperation.NotLookedFor);
    }

    private Cooperation found(ActorId state) {
        return context.cooperation(state, counterpart(context), Topic.EXTRADITION_TREATY);
    }

    /** {@return the map; of one state it would be a single tile as large as a page} */
    private static Chart tiles(String title) {
        return new Chart(
                Chart.Kind.TILES,
                title,
                STATE,
                HEADING,
                STATE,
                List.of(STATUS),
                "A map with one tile per state, all of the same size, roughly where the state lies. Each tile has the"
                        + " first words of the column " + HEADING + " in the colour of their meaning.");
    }

    private Row row(ActorId state) {
        WordedAnswer worded = CooperationTable.words(context, state, Topic.EXTRADITION_TREATY);
        return Row.of(
                        Cell.of(context.labels().actor(state)).linkedTo(CooperationTable.rowOf(state)),
                        status.of(found(state)).restingOn(worded.evidence()),
                        context.cells().of(worded))
                .anchoredAs(state.value())
                .about(About.states(state.value()));
    }
}
