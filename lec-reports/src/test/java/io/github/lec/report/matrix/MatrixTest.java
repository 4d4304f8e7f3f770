package io.github.lec.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static Matrix.Builder states() {
        return Matrix.on("States")
                .title("States")
                .shows("The states.")
                .source("the dataset")
                .columns(Column.words("State").asRowHeader(), Column.counts("Treaties"));
    }

    @Test
    void starts_with_what_it_shows_and_ends_with_notes_source_and_a_remark_on_blanks() {
        Matrix matrix = states().note("A note.").shows("Without Malta.").build();

        assertThat(matrix.lead()).containsExactly("The states.", "Without Malta.");
        assertThat(matrix.notes()).containsExactly("A note.", "Source: the dataset", Matrix.NO_BLANKS);
    }

    @Test
    void is_a_register_unless_it_says_which_part_of_the_book_it_belongs_to() {
        assertThat(states().build().part()).isEqualTo(Part.REGISTERS);
        assertThat(states().part(Part.ANSWERS).build().part()).isEqualTo(Part.ANSWERS);
    }

    @Test
    void names_its_sheet_and_the_number_of_its_columns() {
        assertThat(states().build()).hasToString("Matrix States (2 columns)");
        assertThat(Matrix.on("Names", "Names").columns(Column.words("Name")).build())
                .hasToString("Matrix Names (1 column)");
    }

    @Test
    void is_rectangular() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> states().row(Cell.of("France")).build())
                .withMessage("The matrix on States has 2 columns, but a row with 1 cell: [France] …");
    }

    @Test
    void is_rectangular_where_rows_pass_by_too() {
        Matrix matrix =
                states().rowsFrom(() -> Stream.of(Row.of(Cell.of("France")))).build();

        assertThatIllegalArgumentException().isThrownBy(() -> matrix.rows().toList());
    }

    @Test
    void has_a_row_that_says_that_there_is_nothing_to_list() {
        Matrix held = states().ifEmpty("No state found").build();
        Matrix streamed =
                states().ifEmpty("No state found").rowsFrom(Stream::empty).build();

        for (Matrix matrix : List.of(held, streamed)) {
            assertThat(matrix.rows().toList())
                    .singleElement()
                    .extracting(row -> row.cells().stream().map(Cell::words).toList())
                    .isEqualTo(List.of("No state found", "Not applicable"));
        }
    }

    @Test
    void gives_its_rows_again_and_again_and_closes_their_source() {
        AtomicInteger closed = new AtomicInteger();
        Matrix matrix = states().rowsFrom(
                        () -> Stream.of(Row.of(Cell.of("France"), Cell.of(3))).onClose(closed::incrementAndGet))
                .build();

        for (int i = 0; i < 2; i++) {
            try (Stream<Row> rows = matrix.rows()) {
                assertThat(rows).hasSize(1);
            }
        }
        assertThat(closed).hasValue(2);
    }

    @Test
    void has_headings_that_differ_whatever_their_case() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> states().columns(Column.words("STATE")).build())
                .withMessageContaining("two columns with the heading \"STATE\"");
    }

    @Test
    void has_its_row_headers_first() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        states().columns(Column.words("Code").asRowHeader()).build())
                .withMessageContaining("row headers must be the first columns");
    }

    @Test
    void has_no_two_rows_under_one_anchor() {
        Row france = Row.of(Cell.of("France"), Cell.of(3)).anchoredAs("FR");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> states().row(france).row(france).build())
                .withMessageContaining("two rows with the anchor \"FR\"");
    }

    private static Chart leavingOut(Chart chart, String remark, String... categories) {
        return chart.notDrawing(Map.of("Treaties", new Chart.NotDrawn(remark, Set.of(categories))));
    }

    @Test
    void has_a_chart_of_its_own_counts_only() {
        Chart ofWords = new Chart(
                Chart.Kind.COLUMNS, "Treaties", "State", "Treaties", "State", List.of("Treaties"), "A column a state.");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> states().row(Cell.of("France"), Cell.of("Not determined"))
                        .chart(ofWords)
                        .build())
                .withMessageContaining("must hold whole numbers only, but holds \"Not determined\"");
        assertThatIllegalArgumentException()
                .as("a remark on another row excuses none")
                .isThrownBy(() -> states().row(Cell.of("France"), Cell.of("Not determined"))
                        .chart(leavingOut(ofWords, "Spain, disputed", "Spain"))
                        .build())
                .withMessageContaining("must hold whole numbers only, but holds \"Not determined\"");
        assertThatIllegalArgumentException()
                .as("a remark on Nigeria does not excuse Niger")
                .isThrownBy(() -> states().row(Cell.of("Niger"), Cell.of("Not determined"))
                        .chart(leavingOut(ofWords, "Mali and Nigeria, disputed", "Mali", "Nigeria"))
                        .build())
                .withMessageContaining("must hold whole numbers only, but holds \"Not determined\"");
        assertThat(states().row(Cell.of("Niger"), Cell.of("Not determined"))
                        .row(Cell.of("Spain"), Cell.of(2))
                        .chart(leavingOut(ofWords, "Two states, disputed", "Mali", "Niger"))
                        .build()
                        .charts())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrix.on("A")
                        .title("A")
                        .columns(Column.words("B"))
                        .row(Cell.of("c"))
                        .chart(ofWords)
                        .build())
                .withMessageContaining("the matrix has only [B]");
    }

    @Test
    void draws_no_panel_and_no_chart_of_nothing() {
        Chart both = new Chart(
                Chart.Kind.COLUMNS, "Texts", "State", "Texts", "State", List.of("Signed", "In force"), "A panel each.");

        assertThat(counts(Cell.of(2), Cell.of(0)).chart(both).build().charts())
                .singleElement()
                .satisfies(chart -> {
                    assertThat(chart.series()).containsExactly("Signed");
                    assertThat(chart.title()).as("no panel says what it draws").isEqualTo("Texts: Signed");
                    assertThat(chart.alternativeText()).endsWith("left out.");
                });
        assertThat(counts(Cell.of(2), Cell.of(0))
                        .chart(both.titling(Map.of("Signed", "Treaties signed")))
                        .build()
                        .charts())
                .extracting(Chart::title)
                .containsExactly("Texts: Treaties signed");
        assertThat(counts(Cell.of(2), Cell.of(1)).chart(both).build().charts()).containsExactly(both);
        assertThat(counts(Cell.of(0), Cell.of(0)).chart(both).build().charts()).isEmpty();
    }

    private static Matrix.Builder counts(Cell signed, Cell inForce) {
        return Matrix.on("Texts")
                .title("Texts")
                .columns(Column.words("State"), Column.counts("Signed"), Column.counts("In force"))
                .row(Cell.of("France"), signed, inForce);
    }

    @Test
    void a_row_that_says_that_there_is_nothing_has_no_sign() {
        Matrix none = Matrix.on("Texts")
                .title("Texts")
                .columns(Column.words("State"), Column.words("Answer"))
                .ifEmpty("No texts")
                .build();

        assertThat(none.rows().toList()).singleElement().satisfies(row -> {
            assertThat(none.saysNothing(row)).isTrue();
            assertThat(row.cells()).extracting(Cell::meaning).containsOnly(Meaning.NEUTRAL);
        });
    }

    @Test
    void has_blank_cells_only_as_a_form() {
        Matrix.Builder builder = Matrix.on("Form")
                .title("A form")
                .shows("What a test fills in.")
                .source("a test")
                .columns(Column.words("A"), Column.words("B"));
        assertThatThrownBy(() -> Matrix.on("Table")
                        .title("A table")
                        .columns(Column.words("A"))
                        .row(Cell.blank())
                        .build())
                .hasMessageContaining("has a blank cell, but is no form");

        FormField asked = new FormField("What is asked.", "Anything.", Optional.empty(), false);
        Matrix form = builder.form(List.of(asked, asked), OptionalInt.empty()).build();

        assertThat(form.isForm()).isTrue();
        assertThat(form.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsExactly(Cell.blank(), Cell.blank()));
        assertThatThrownBy(() -> builder.columns(Column.words("C")).build())
                .hasMessageContaining("has 3 columns, but asks for 2 entries");
    }

    @Test
    void prints_no_more_columns_of_a_form_than_it_has() {
        FormField asked = new FormField("What is asked.", "Anything.", Optional.empty(), false);

        for (int wrong : new int[] {0, 2}) {
            assertThatThrownBy(() -> Matrix.on("Form", "A form")
                            .columns(Column.words("A"))
                            .form(List.of(asked), OptionalInt.of(wrong))
                            .build())
                    .hasMessageContaining("cannot be printed with " + wrong + " of its columns");
        }
        assertThat(Matrix.on("Form", "A form")
                        .columns(Column.words("A"))
                        .form(List.of(asked), OptionalInt.of(1))
                        .build()
                        .columnsOnPage())
                .hasValue(1);
    }

    @Test
    void offers_a_few_words_without_commas() {
        assertThatThrownBy(() -> new Choice.Words(List.of("a,b"))).hasMessageContaining("without commas");
        assertThatThrownBy(() -> new Choice.Words(List.of())).hasMessageContaining("A choice must be");
        assertThatThrownBy(() -> new Choice.Words(List.of("a".repeat(256)))).hasMessageContaining("255");
    }

    @Test
    void has_a_title_of_one_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> states().title("Two\nlines").build())
                .withMessageContaining("one line");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> states().title(" ").build());
    }
}
