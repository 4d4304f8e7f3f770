package io.github.lec.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellChangesTest {
    private static Matrix.Builder table() {
        return Matrix.on("Treaties")
                .title("Treaties")
                .columns(Column.words("Treaty").asRowHeader(), Column.words("Status"), Column.words("Text read"));
    }

    private static Row row(String anchor, String... words) {
        return Row.of(Stream.of(words).map(Cell::of).toList()).anchoredAs(anchor);
    }

    private static List<CellChange> between(Matrix before, Matrix after) {
        return CellChanges.between(List.of(before), List.of(after));
    }

    private static CellChange change(String row, String column, Optional<Cell> before, Optional<Cell> after) {
        return new CellChange("Treaties", row, About.NOTHING, column, column, before, after);
    }

    @Test
    void a_reworded_heading_is_not_a_change_if_the_column_keeps_its_key() {
        Column old = Column.words("Status").keyed("status");
        Column now = Column.words("Where it stands").keyed("status");
        assertThat(between(withStatus(old, "Signed"), withStatus(now, "Signed")))
                .isEmpty();
        assertThat(between(withStatus(old, "Signed"), withStatus(now, "In force")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.key()).isEqualTo("status");
                    assertThat(change.column()).isEqualTo("Where it stands");
                    assertThat(change.about().states()).containsExactly("FR");
                });
    }

    private static Matrix withStatus(Column status, String words) {
        return Matrix.on("Treaties")
                .title("Treaties")
                .columns(Column.words("Treaty").asRowHeader(), status)
                .row(Row.of(Cell.of("A"), Cell.of(words)).anchoredAs("a").about(About.states("FR")))
                .build();
    }

    @Test
    void the_same_table_has_no_changes() {
        Matrix table = table().row(row("a", "A", "Signed", "Full")).build();
        assertThat(between(table, table)).isEmpty();
    }

    @Test
    void rows_are_matched_by_their_anchors_whatever_their_position_and_title() {
        Matrix before = table().row(row("a", "A", "Signed", "Full"))
                .row(row("b", "B", "Signed", "Full"))
                .build();
        Matrix after = table().row(row("b", "B renamed", "In force", "Full"))
                .row(row("a", "A", "Signed", "Full"))
                .build();
        assertThat(between(before, after))
                .containsExactly(
                        change("b", "Treaty", Optional.of(Cell.of("B")), Optional.of(Cell.of("B renamed"))),
                        change("b", "Status", Optional.of(Cell.of("Signed")), Optional.of(Cell.of("In force"))));
    }

    @Test
    void a_row_that_was_added_or_removed_is_one_change_with_its_text() {
        Matrix before = table().row(row("a", "A", "Signed", "Full")).build();
        Matrix after = table().row(Row.of(
                                Cell.of("B"),
                                Cell.of("In force").restingOn(Evidence.claim("b", "lifecycle/IN_FORCE")),
                                Cell.of("Partly"))
                        .anchoredAs("b"))
                .build();
        assertThat(between(before, after))
                .satisfiesExactly(
                        came -> {
                            assertThat(came.row()).isEqualTo("b");
                            assertThat(came.column()).isEqualTo(CellChange.WHOLE_ROW);
                            assertThat(came.before()).isEmpty();
                            assertThat(came.after().orElseThrow().words())
                                    .isEqualTo("Status: In force; Text read: Partly");
                            assertThat(came.evidence()).containsExactly(Evidence.claim("b", "lifecycle/IN_FORCE"));
                        },
                        went -> {
                            assertThat(went.row()).isEqualTo("a");
                            assertThat(went.after()).isEmpty();
                        });
    }

    @Test
    void rows_without_anchors_are_matched_by_their_headers() {
        Matrix before = table().row(Cell.of("A"), Cell.of("Signed"), Cell.of("Full"))
                .row(Cell.of("B"), Cell.of("Signed"), Cell.of("Full"))
                .build();
        Matrix after = table().row(Cell.of("B"), Cell.of("Signed"), Cell.of("Partly"))
                .row(Cell.of("A"), Cell.of("Signed"), Cell.of("Full"))
                .build();
        assertThat(between(before, after)).singleElement().satisfies(change -> {
            assertThat(change.row()).isEqualTo("B");
            assertThat(change.column()).isEqualTo("Text read");
        });
    }

    @Test
    void rows_that_headers_do_not_tell_apart_come_and_go_whole() {
        Matrix before = table().row(Cell.of("A"), Cell.of("Signed"), Cell.of("Full"))
                .row(Cell.of("A"), Cell.of("In force"), Cell.of("Full"))
                .build();
        Matrix after = table().row(Cell.of("A"), Cell.of("Initialled"), Cell.of("None"))
                .row(Cell.of("A"), Cell.of("Signed"), Cell.of("Full"))
                .row(Cell.of("A"), Cell.of("In force"), Cell.of("Full"))
                .build();
        assertThat(between(before, after)).singleElement().satisfies(change -> {
            assertThat(change.column()).isEqualTo(CellChange.WHOLE_ROW);
            assertThat(change.row()).isEqualTo("A / Initialled / None");
        });
    }

    @Test
    void a_column_that_came_changes_a_cell_in_each_row() {
        Matrix before = table().row(row("a", "A", "Signed", "Full")).build();
        Matrix after = table().columns(Column.words("Notice"))
                .row(row("a", "A", "Signed", "Full", "Six months"))
                .build();
        assertThat(between(before, after))
                .containsExactly(change("a", "Notice", Optional.empty(), Optional.of(Cell.of("Six months"))));
    }

    @Test
    void another_meaning_of_the_same_words_is_a_change() {
        Matrix before =
                table().row(Cell.of("A"), Cell.of("Signed"), Cell.of("Full")).build();
        Matrix after = table().row(Cell.of("A"), Cell.of("Signed").meaning(Meaning.WEAK), Cell.of("Full"))
                .build();
        assertThat(between(before, after)).hasSize(1);
    }

    @Test
    void nothing_to_list_is_no_row() {
        Matrix empty = table().build();
        Matrix full = table().row(row("a", "A", "Signed", "Full")).build();
        assertThat(between(empty, empty)).isEmpty();
        assertThat(between(empty, full))
                .singleElement()
                .satisfies(change -> assertThat(change.before()).isEmpty());
        assertThat(CellChanges.between(List.of(full), List.of()))
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isEmpty());
    }
}
