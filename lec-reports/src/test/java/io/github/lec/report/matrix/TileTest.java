package io.github.lec.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TileTest {

    @Test
    void a_table_without_one_row_per_state_has_no_tiles() {
        Matrix plain = Matrix.on("Map")
                .title("Map")
                .columns(Column.words("Word"))
                .row(Cell.of("FR: in force"))
                .build();
        assertThat(Tile.in(plain.rows().toList())).isEmpty();
    }

    @Test
    void states_outside_Europe_stand_in_the_order_of_their_codes() {
        Matrix.Builder list =
                Matrix.on("Map").title("Map").columns(Column.words("State").asRowHeader());
        for (String code : List.of("DZ", "AU", "FR", "CH")) {
            list.row(Row.of(Cell.of("State " + code)).about(About.states(code)));
        }
        assertThat(Tile.in(list.build().rows().toList()).stream()
                        .sorted(Comparator.comparing(Tile::line).thenComparing(Tile::column))
                        .map(Tile::code))
                .containsExactly("FR", "AU", "CH", "DZ");
    }

    @Test
    void a_list_of_states_is_laid_out_where_they_lie() {
        Matrix list = Matrix.on("Map")
                .title("Map")
                .columns(Column.words("State").asRowHeader(), Column.words("Treaty"), Column.words("Note"))
                .row(Row.of(Cell.of("Ireland"), Cell.of("None").meaning(Meaning.MISSING), Cell.of("n"))
                        .about(About.states("IE")))
                .row(Row.of(Cell.of("Finland"), Cell.of("None").meaning(Meaning.MISSING), Cell.of("n"))
                        .about(About.states("FI")))
                .row(Row.of(Cell.of("Norway"), Cell.of("Draft"), Cell.of("last"))
                        .about(About.states("NO")))
                .build();
        assertThat(Tile.in(list.rows().toList())).extracting(Tile::value).containsExactly("None", "None", "last");
        assertThat(Tile.in(list.rows().toList()).get(0).column())
                .isLessThan(Tile.in(list.rows().toList()).get(1).column());
        assertThat(Tile.in(list.rows().toList()).get(2).line())
                .isGreaterThan(Tile.in(list.rows().toList()).get(0).line());
    }
}
