package io.github.lec.report.table;

import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.source.Topic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The states as tiles, roughly where they lie: each holds its code, its name and where its extradition treaty stands. */
final class MapTable implements Table {
    private static final String EMPTY = "..";

    /** Five bands from north to south; tiles of equal size, so that small states are seen as well as large ones. */
    private static final List<String> BANDS = List.of(
            "IE GB NL DK SE FI EE",
            ".. BE LU DE PL LT LV",
            ".. FR .. CZ SK HU RO",
            "PT ES IT AT SI HR BG",
            ".. .. .. MT .. GR CY");

    private final TableContext context;

    MapTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        Set<ActorId> left = new LinkedHashSet<>(context.states());
        List<Row> rows = new ArrayList<>();
        int columns = BANDS.get(0).split(" ", -1).length;
        for (int i = 0; i < BANDS.size(); i++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of("Band " + (i + 1) + position(i)));
            for (String code : BANDS.get(i).split(" ", -1)) {
                row.add(code.equals(EMPTY) ? Cell.of("No state here") : tile(ActorId.of(code), left));
            }
            rows.add(Row.of(row));
        }
        rows.addAll(elsewhere(left, columns));
        List<Column> headings = new ArrayList<>(
                List.of(Column.words("Band").width(Column.Width.NARROW).asRowHeader()));
        for (int i = 1; i <= columns; i++) {
            String side = i == 1 ? " (west)" : i == columns ? " (east)" : "";
            headings.add(Column.words("Tile " + i + side));
        }
        return Sheet.MAP
                .matrix()
                .title("Extradition treaties as a map of tiles")
                .shows(
                        "Tiles of equal size, roughly where the states lie: north above, west to the left. Each holds the state's"
                                + " code, its name, and what Cooperation says of its extradition treaty; it leads there.")
                .source(context.sourceLine())
                .columns(headings)
                .rows(rows)
                .build();
    }

    private static String position(int band) {
        return band == 0 ? " (north)" : band == BANDS.size() - 1 ? " (south)" : "";
    }

    private Cell tile(ActorId state, Set<ActorId> left) {
        return left.remove(state) ? tile(state) : Cell.of(state + ": not compared");
    }

    private Cell tile(ActorId state) {
        WordedAnswer said = CooperationTable.words(context, state, Topic.EXTRADITION_TREATY);
        return Cell.of(state + ", " + context.labels().actor(state) + ": " + Labels.lowerFirst(said.words()))
                .meaning(said.meaning())
                .restingOn(said.claims())
                .linkedTo(Link.toRow(Sheet.COOPERATION.title(), state.value()));
    }

    /** {@return rows for selected states that have no place on the map} */
    private List<Row> elsewhere(Set<ActorId> left, int columns) {
        List<Row> rows = new ArrayList<>();
        List<ActorId> states = List.copyOf(left);
        for (int start = 0; start < states.size(); start += columns) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of("Elsewhere"));
            for (int i = start; i < start + columns; i++) {
                row.add(i < states.size() ? tile(states.get(i)) : Cell.of("No state here"));
            }
            rows.add(Row.of(row));
        }
        return rows;
    }
}
