package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import org.junit.jupiter.api.Test;

class TileTest {

    @Test
    void tilesStandWhereTheirCellsStand() {
        Matrix grid = Matrix.on("Map")
                .title("Map")
                .columns(Column.words("Band").asRowHeader(), Column.words("Tile 1"), Column.words("Tile 2"))
                .row(Cell.of("Band 1"), Cell.of("No state here"), Cell.of("SE, Sweden: none found"))
                .row(Cell.of("Band 2"), Cell.of("FR: in force; see: note"), Cell.of("No state here"))
                .build();
        assertThat(Tile.in(grid))
                .extracting(Tile::code, Tile::column, Tile::line, Tile::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SE", 2, 0, "none found"),
                        org.assertj.core.groups.Tuple.tuple("FR", 1, 1, "in force; see: note"));
    }

    @Test
    void aListOfStatesIsLaidOutWhereTheyLie() {
        Matrix list = Matrix.on("Map")
                .title("Map")
                .columns(Column.words("State").asRowHeader(), Column.words("Treaty"), Column.words("Note"))
                .row(Row.of(Cell.of("Ireland"), Cell.of("None").meaning(Meaning.MISSING), Cell.of("n"))
                        .anchoredAs("IE"))
                .row(Row.of(Cell.of("Finland"), Cell.of("None").meaning(Meaning.MISSING), Cell.of("n"))
                        .anchoredAs("FI"))
                .row(Row.of(Cell.of("Norway"), Cell.of("Draft"), Cell.of("last"))
                        .anchoredAs("NO"))
                .build();
        assertThat(Tile.in(list)).extracting(Tile::value).containsExactly("None", "None", "last");
        assertThat(Tile.in(list).get(0).column())
                .isLessThan(Tile.in(list).get(1).column());
        assertThat(Tile.in(list).get(2).line())
                .isGreaterThan(Tile.in(list).get(0).line());
    }

    @Test
    void longValuesAreCutWithinTheTile() {
        assertThat(MapPicture.wrapped("Signed between 2005-11-15 and 2023-08-26, not in force, later not determined"))
                .hasSize(3)
                .allMatch(line -> line.length() <= 17)
                .last()
                .asString()
                .endsWith("…");
        assertThat(MapPicture.wrapped("None found")).containsExactly("None found");
    }
}
