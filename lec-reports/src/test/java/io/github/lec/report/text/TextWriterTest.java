package io.github.lec.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextWriterTest {

    private static final Matrix TREATIES = Matrix.on("Treaties")
            .title("Treaties")
            .shows("Two treaties.")
            .source("the dataset")
            .blanks("There are no empty cells.")
            .columns(
                    Column.words("Treaty").asRowHeader(),
                    Column.words("Stage").width(Column.Width.WIDE),
                    Column.counts("Articles"))
            .row(Cell.of("France 2007"), Cell.of("In force since 2015-07-17"), Cell.of(23))
            .row(Cell.of("中国-Spain"), Cell.of("Observed in force\nentry date not found"), Cell.of("None read"))
            .build();

    @Test
    void aligns_columns_and_keeps_lines_within_their_width() {
        assertThat(TextWriter.ofWidth(60).text(TREATIES)).isEqualTo("""
                Treaties
                ========
                Two treaties.

                Treaty       Stage                       Articles
                -----------  -------------------------  ---------
                France 2007  In force since 2015-07-17         23
                中国-Spain   Observed in force          None read
                             entry date not found

                Source: the dataset
                There are no empty cells.
                """);
    }

    @Test
    void wraps_words_where_there_is_less_room() {
        assertThat(TextWriter.ofWidth(40).text(TREATIES)).contains("""
                Treaty       Stage              Articles
                -----------  ----------------  ---------
                France 2007  In force since           23
                             2015-07-17
                中国-Spain   Observed in       None read
                             force
                             entry date not
                             found
                """);
    }

    @Test
    void writes_entry_by_entry_what_is_too_wide_for_a_table() {
        Matrix matrix = Matrix.on("Wide")
                .title("Wide")
                .columns(
                        Column.words("State").asRowHeader(),
                        Column.words("Considerations"),
                        Column.words("Unconditionally"),
                        Column.words("Notwithstanding"))
                .row(Cell.of("France"), Cell.of("Yes"), Cell.of("one two three four five six seven"), Cell.of(1))
                .row(Cell.of("Spain"), Cell.of("No"), Cell.of("no"), Cell.of(2))
                .build();

        assertThat(TextWriter.ofWidth(40).text(matrix)).contains("""

                State            France
                Considerations   Yes
                Unconditionally  one two three four five
                                 six seven
                Notwithstanding  1

                State            Spain
                Considerations   No
                Unconditionally  no
                Notwithstanding  2
                """);
    }

    @Test
    @Timeout(20)
    void the_time_for_a_word_grows_with_its_length_and_not_with_its_square() {
        Matrix endless = Matrix.on("A")
                .title("A")
                .columns(Column.words("B"))
                .row(Cell.of("L".repeat(1_000_000)))
                .build();

        assertThat(TextWriter.ofWidth(80)
                        .text(endless)
                        .chars()
                        .filter(c -> c == 'L')
                        .count())
                .isEqualTo(1_000_000);
    }

    @Test
    void no_cell_affects_the_others() {
        Matrix hostile = Matrix.on("A")
                .title("A")
                .columns(Column.words("B"), Column.words("C"))
                .row(Cell.of("tab\there \u202Eturned"), Cell.of("\u001B[31mred"))
                .build();

        assertThat(TextWriter.ofWidth(80).text(hostile)).contains("tab here \uFFFDturned  \u241B[31mred\n");
    }

    @Test
    void is_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        String here = TextWriter.ofWidth(60).text(TREATIES);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(TextWriter.ofWidth(60).text(TREATIES)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void breaks_a_word_that_is_longer_than_a_line() {
        assertThat(DisplayText.wrap("a " + "x".repeat(25) + " b", 10))
                .containsExactly("a", "xxxxxxxxxx", "xxxxxxxxxx", "xxxxx b");
        assertThat(DisplayText.wrap("中中中", 3)).containsExactly("中", "中", "中");
    }

    @Test
    void needs_room_for_a_line() {
        assertThatIllegalArgumentException().isThrownBy(() -> TextWriter.ofWidth(39));
    }
}
