package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The suffix of a file name gives its format. */
class FormatTest {
    private static final Comparison COMPARISON = EmbeddedComparison.get();
    private static final Matrix TABLE = Matrix.on("States", "Some states")
            .columns(Column.words("State").asRowHeader())
            .row(Cell.of("Estonia"))
            .build();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.xlsx, XLSX",
        "A.XLSX, XLSX",
        "a.html, HTML",
        "a.htm, HTML",
        "a.b.txt, TEXT",
        "tables, CSV",
        ".tables, CSV"
    })
    void by_its_suffix(String name, Format format) {
        assertThat(Format.of(Path.of(name))).isEqualTo(format);
    }

    @Test
    void a_folder_takes_csv_files_whatever_its_name() throws IOException {
        assertThat(Format.of(Files.createDirectory(folder.resolve("tables.2026"))))
                .isEqualTo(Format.CSV);
    }

    @Test
    void what_no_writer_takes_is_refused() {
        assertThatThrownBy(() -> Format.of(Path.of("a.docx")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("place: found \"a.docx\"; expected .xlsx, .html, .htm, .txt, or a folder for CSV files");
        assertThatThrownBy(() -> MatrixFile.write(TABLE, LocalDate.of(2026, 1, 1), folder.resolve("a.docx")))
                .isInstanceOf(InvalidValueException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"a.xlsx, PK", "a.html, <!doctype html>", "a.csv, State", "a.txt, Some states"})
    void one_table_is_a_file_of_its_own(String name, String start) throws IOException {
        Path file = folder.resolve(name);

        MatrixFile.write(TABLE, LocalDate.of(2026, 1, 1), file);

        assertThat(Files.readAllBytes(file)).startsWith(start.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"a.xlsx, PK", "a.html, <!doctype html>", "a.csv, State", "a.txt, Forms of cooperation"})
    void one_table_of_many_is_written_without_the_others_to_which_it_leads(String name, String start)
            throws IOException {
        Matrix table = COMPARISON.table("Cooperation");
        Path file = folder.resolve(name);

        MatrixFile.write(table, LocalDate.of(2026, 1, 1), file);

        assertThat(Files.readAllBytes(file)).startsWith(start.getBytes(StandardCharsets.UTF_8));
        assertThat(table.rows().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.link().stream()))
                .isNotEmpty();
    }

    @Test
    void every_table_can_be_written_alone_and_is_the_same_but_for_its_links() {
        for (String name : Comparison.tableNames()) {
            Matrix table = COMPARISON.table(name);

            Matrix alone = Book.of(COMPARISON.properties(), table).matrices().get(0);

            assertThat(alone)
                    .usingRecursiveComparison()
                    .ignoringFields("rows", "nothing")
                    .isEqualTo(table);
            assertThat(words(alone)).isEqualTo(words(table));
        }
    }

    private static List<String> words(Matrix table) {
        return table.rows()
                .flatMap(row -> row.cells().stream())
                .map(Cell::words)
                .toList();
    }

    @Test
    void a_comparison_is_written_so_too() throws IOException {
        Path file = folder.resolve("comparison.txt");

        COMPARISON.write(file);

        assertThat(file).content().contains("Extradition");
    }
}
