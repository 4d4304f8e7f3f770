package io.github.lec.report.excel;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.matrix.Tile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the tiles of a map say in each year. A book says it in a table on the sheet of the same name with "by year", one
 * row per state and run of years with one answer; without that table, the map has the answers of its own rows alone.
 *
 * @param tiles the tiles, as the map has them
 * @param answers the answers by the code of the state, the earliest first
 * @param first the first year
 * @param last the last year, which the map shows before a reader chooses another
 * @param sheet the sheet that has the answers of earlier years
 */
record TileYears(List<Tile> tiles, Map<String, List<Answer>> answers, int first, int last, Optional<String> sheet) {
    private static final String BY_YEAR = " by year";
    private static final String FROM = "from";
    private static final String TO = "to";

    /** More years are not offered in a list. */
    private static final int MOST = 50;

    /**
     * An answer, and when it begins.
     *
     * @param from the first year in which it holds
     * @param words the words
     * @param meaning what they mean
     */
    record Answer(int from, String words, Meaning meaning) {}

    /** {@return what the tiles of a matrix say; no tiles if it has no map} */
    static TileYears of(Matrix matrix) {
        boolean isMap = matrix.charts().stream().anyMatch(chart -> chart.kind() == Chart.Kind.TILES);
        List<Tile> tiles = isMap ? Tile.in(matrix.rows().toList()) : List.of();
        Map<String, List<Answer>> answers = new HashMap<>();
        for (Tile tile : tiles) {
            answers.put(
                    tile.code(), List.of(new Answer(0, tile.value(), tile.cell().meaning())));
        }
        return new TileYears(tiles, answers, 0, 0, Optional.empty());
    }

    /** {@return the same with the answers of earlier years, if a book has them for every tile} */
    static TileYears of(Matrix matrix, Book book) {
        TileYears map = of(matrix);
        return map.tiles().isEmpty()
                ? map
                : book.on(matrix.sheet() + BY_YEAR).flatMap(map::with).orElse(map);
    }

    private Optional<TileYears> with(Matrix byYear) {
        List<String> keys = byYear.columns().stream().map(Column::key).toList();
        if (!keys.containsAll(List.of(FROM, TO))) {
            return Optional.empty();
        }
        Map<String, List<Answer>> found = new HashMap<>();
        int begin = Integer.MAX_VALUE;
        int end = 0;
        for (Row row : byYear.rows().toList()) {
            List<Cell> cells = row.cells();
            if (row.about().states().size() != 1
                    || !(cells.get(keys.indexOf(FROM)) instanceof Cell.Count from)
                    || !(cells.get(keys.indexOf(TO)) instanceof Cell.Count to)) {
                return Optional.empty();
            }
            Cell answer = cells.get(cells.size() - 1);
            found.computeIfAbsent(row.about().states().get(0), state -> new ArrayList<>())
                    .add(new Answer((int) from.value(), answer.words(), answer.meaning()));
            begin = Math.min(begin, (int) from.value());
            end = Math.max(end, (int) to.value());
        }
        boolean isWhole = end - begin < MOST && found.keySet().containsAll(answers.keySet());
        return isWhole
                ? Optional.of(new TileYears(tiles, found, begin, end, Optional.of(byYear.sheet())))
                : Optional.empty();
    }

    /** {@return whether a reader can choose the year} */
    boolean isChoice() {
        return last > first;
    }

    /** {@return the answers on the state of a tile, the earliest first} */
    List<Answer> of(Tile tile) {
        return Objects.requireNonNull(answers.get(tile.code()));
    }

    /** {@return the answer on the state of a tile in a year} */
    Answer in(int year, Tile tile) {
        List<Answer> ofState = of(tile);
        int at = ofState.size() - 1;
        while (at > 0 && ofState.get(at).from() > year) {
            at--;
        }
        return ofState.get(at);
    }
}
