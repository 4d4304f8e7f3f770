package io.github.lec.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BookTest {

    private static final DocumentProperties PROPERTIES = DocumentProperties.titled("A book", Instant.EPOCH)
            .custom("Dataset version", "1.0")
            .build();

    private static Matrix.Builder on(String sheet) {
        return Matrix.on(sheet).title(sheet).columns(Column.words("What"));
    }

    private static Book book(Matrix.Builder... matrices) {
        return new Book(
                PROPERTIES,
                List.of(matrices).stream().map(Matrix.Builder::build).toList());
    }

    @Test
    void finds_a_matrix_by_its_sheet() {
        Book book = book(on("Claims"), on("Sources"));

        assertThat(book.on("Sources")).contains(book.matrices().get(1));
        assertThat(book.on("Nothing")).isEmpty();
    }

    @Test
    void has_no_two_sheets_or_tables_that_a_spreadsheet_takes_for_the_same() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(on("Claims"), on("CLAIMS")))
                .withMessageContaining("a sheet called CLAIMS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(on("Claims"), on("Sources").table("claims")))
                .withMessageContaining("a table called CLAIMS");
    }

    @Test
    void has_no_link_that_leads_nowhere() {
        Matrix.Builder claims = on("Claims").row(Row.of(Cell.of("a claim")).anchoredAs("a"));

        assertThat(book(claims, on("B").row(Cell.of("see").linkedTo(Link.toRow("Claims", "a")))))
                .isNotNull();
        for (Link nowhere : List.of(Link.toRow("Claims", "b"), Link.toRow("C", "a"), Link.toSheet("C"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> book(claims, on("B").row(Cell.of("see").linkedTo(nowhere))))
                    .withMessageContaining("The cell \"see\" on B links to a place that the book does not have");
        }
    }

    @Test
    void says_what_it_is_in_a_language_that_exists() {
        assertThat(PROPERTIES.language()).isEqualTo("en-GB");
        assertThat(PROPERTIES.subject()).isEqualTo("A book");
        assertThat(PROPERTIES.custom()).containsExactly(Map.entry("Dataset version", "1.0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentProperties.titled("A book", Instant.EPOCH)
                        .language("English, please")
                        .build());
    }
}
