package io.github.lec.report.html;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A state on a map of tiles.
 *
 * @param code the code of the state
 * @param column the column in which its tile stands, from 0
 * @param line the line in which its tile stands, from 0
 * @param value what the tile says
 * @param cell the cell that says it
 */
record Tile(String code, int column, int line, String value, Cell cell) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern CODE_AND_VALUE = Pattern.compile("([A-Z]{2})(?:, [^:]+)?:\\s*(.+)", Pattern.DOTALL);

    /** Where states stand when a table does not say it: about where they lie in Europe. */
    private static final List<String> EUROPE = List.of(
            "IE GB NL DK SE FI EE", //
            "   BE LU DE PL LT LV",
            "   FR    CZ SK HU RO",
            "PT ES IT AT SI HR BG",
            "         MT    GR CY");

    private static final int WIDTH_OF_CODE = 3;

    /**
     * Returns the tiles of a matrix. Either its cells stand where the tiles stand, each with a code and a value, such as {@code FR,
     * France: in force}; or it has a row a state, anchored by its code, and the value is the first cell with a meaning, or else the last.
     */
    static List<Tile> in(Matrix matrix) {
        List<Row> rows = matrix.rows().toList();
        boolean list = rows.stream()
                .allMatch(row -> row.anchor()
                        .filter(anchor -> CODE.matcher(anchor).matches())
                        .isPresent());
        return list ? inList(rows) : inGrid(rows);
    }

    private static List<Tile> inGrid(List<Row> rows) {
        List<Tile> tiles = new ArrayList<>();
        for (int line = 0; line < rows.size(); line++) {
            List<Cell> cells = rows.get(line).cells();
            for (int column = 0; column < cells.size(); column++) {
                Cell cell = cells.get(column);
                Matcher words = CODE_AND_VALUE.matcher(cell.words());
                if (words.matches()) {
                    tiles.add(new Tile(words.group(1), column, line, words.group(2), cell));
                }
            }
        }
        return tiles;
    }

    private static List<Tile> inList(List<Row> rows) {
        Map<String, int[]> europe = new HashMap<>();
        for (int line = 0; line < EUROPE.size(); line++) {
            String codes = EUROPE.get(line);
            for (int at = 0; at < codes.length(); at += WIDTH_OF_CODE) {
                europe.put(codes.substring(at, at + 2), new int[] {at / WIDTH_OF_CODE, line});
            }
        }
        List<Tile> tiles = new ArrayList<>();
        int elsewhere = 0;
        for (Row row : rows) {
            String code = row.anchor().orElseThrow();
            Cell cell = row.cells().stream()
                    .filter(each -> each.meaning() != Meaning.NEUTRAL)
                    .findFirst()
                    .orElseGet(() -> row.cells().get(row.cells().size() - 1));
            int[] place = europe.get(code);
            if (place == null) {
                int columns = EUROPE.get(0).length() / WIDTH_OF_CODE + 1;
                place = new int[] {elsewhere % columns, EUROPE.size() + elsewhere / columns};
                elsewhere++;
            }
            tiles.add(new Tile(code, place[0], place[1], cell.words(), cell));
        }
        return tiles;
    }
}
