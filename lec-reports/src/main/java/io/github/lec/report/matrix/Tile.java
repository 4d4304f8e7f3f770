package io.github.lec.report.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A state on a map of tiles, on which each state has the same size and stands about where it lies.
 *
 * @param code the code of the state
 * @param column the column in which its tile stands, from 0
 * @param line the line in which its tile stands, from 0
 * @param value what the tile says
 * @param cell the cell that says it
 */
public record Tile(String code, int column, int line, String value, Cell cell) {

    /**
     * Where states stand: about where they lie in Europe; others stand below, in the order of their codes, which
     * readers look for.
     */
    private static final List<String> EUROPE = List.of(
            "IE GB NL DK SE FI EE", //
            "   BE LU DE PL LT LV",
            "   FR    CZ SK HU RO",
            "PT ES IT AT SI HR BG",
            "         MT    GR CY");

    private static final int WIDTH_OF_CODE = 3;

    /**
     * {@return the tiles of rows, if each is about one state; of others, none} The value of a tile is the first cell
     * with a meaning, or else the last.
     *
     * @param rows the rows of a matrix
     */
    public static List<Tile> in(List<Row> rows) {
        return rows.stream().allMatch(row -> row.about().states().size() == 1) ? of(rows) : List.of();
    }

    private static List<Tile> of(List<Row> rows) {
        Map<String, int[]> europe = new HashMap<>();
        for (int line = 0; line < EUROPE.size(); line++) {
            String codes = EUROPE.get(line);
            for (int at = 0; at < codes.length(); at += WIDTH_OF_CODE) {
                europe.put(codes.substring(at, at + 2), new int[] {at / WIDTH_OF_CODE, line});
            }
        }
        List<String> elsewhere = rows.stream()
                .map(row -> row.about().states().get(0))
                .filter(code -> !europe.containsKey(code))
                .sorted()
                .toList();
        int columns = EUROPE.get(0).length() / WIDTH_OF_CODE + 1;
        List<Tile> tiles = new ArrayList<>();
        for (Row row : rows) {
            String code = row.about().states().get(0);
            Cell cell = row.cells().stream()
                    .filter(each -> each.meaning() != Meaning.NEUTRAL)
                    .findFirst()
                    .orElseGet(() -> row.cells().get(row.cells().size() - 1));
            int other = elsewhere.indexOf(code);
            int[] place = other < 0
                    ? Objects.requireNonNull(europe.get(code))
                    : new int[] {other % columns, EUROPE.size() + other / columns};
            tiles.add(new Tile(code, place[0], place[1], cell.words(), cell));
        }
        return tiles;
    }

    /** {@return the code and the words} */
    @Override
    public String toString() {
        return code + ": " + value;
    }
}
