package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.record.ActorId;
import io.github.lec.report.html.TooManyRowsException;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Selection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Of more states or records than anyone could read answers of, a workbook has the registers alone, row by row. */
class RegistersOnlyTest {
    private static final List<String> REGISTERS = List.of(
            "Cover",
            "Contents",
            "Cooperation data",
            "Clauses",
            "Treaties",
            "Arrangements",
            "Laws",
            "Operations",
            "Cases",
            "Events",
            "Statements",
            "Codebook",
            "Notes");

    private static final Comparison OF_MANY_STATES = new ManyTreaties(300, 251).comparison();
    private static final Comparison OF_MANY_TREATIES = new ManyTreaties(2_001, 2).comparison();

    private static Matrix on(String sheet) {
        return OF_MANY_STATES.book().on(sheet).orElseThrow();
    }

    private static List<String> sheets(Book book) {
        return book.matrices().stream().map(Matrix::sheet).toList();
    }

    private static List<String> words(Row row) {
        return row.cells().stream().map(Cell::words).toList();
    }

    @Test
    void the_workbook_of_251_states_has_the_registers_alone() {
        assertThat(sheets(OF_MANY_STATES.book())).isEqualTo(REGISTERS);
        assertThat(on("Contents").rows().map(row -> row.cells().get(1).words())).isEqualTo(REGISTERS);
    }

    @Test
    void the_workbook_of_250_states_and_of_2000_treaties_has_all_sheets() {
        assertThat(new ManyTreaties(250, 250).comparison().registersOnly()).isEmpty();
        assertThat(new ManyTreaties(2_000, 2).comparison().registersOnly()).isEmpty();
    }

    @Test
    void the_workbook_of_2001_treaties_has_the_registers_alone() {
        assertThat(OF_MANY_TREATIES.registersOnly())
                .hasValueSatisfying(why -> assertThat(why)
                        .startsWith(
                                "2 states and 2,001 treaties, arrangements, operations and cases are compared. Above 250"
                                        + " states or 2,000 such records a workbook has the registers alone"));
        assertThat(sheets(OF_MANY_TREATIES.book())).isEqualTo(REGISTERS);
    }

    @Test
    void the_workbook_of_two_states_of_many_has_all_sheets() {
        Comparison two = OF_MANY_STATES.selection(new Selection(
                new TreeSet<>(List.of(ManyTreaties.state(1), ManyTreaties.state(2))), List.of(ActorId.of("CN"))));

        assertThat(two.registersOnly()).isEmpty();
        assertThat(sheets(two.book())).isEqualTo(Comparison.tableNames());
    }

    @Test
    void the_cover_says_why_and_counts_states_instead_of_naming_them() {
        assertThat(on("Cover").rows().map(RegistersOnlyTest::words))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Registers only")
                        .element(1)
                        .asString()
                        .startsWith("251 states and 300 treaties"))
                .anySatisfy(row -> assertThat(row)
                        .containsExactly("States compared", "251 states, named in the registers", "Contents"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Verdicts on texts and acts")
                        .element(1)
                        .asString()
                        .matches("\\d+ met, \\d+ not met, \\d+ undecided.*"))
                .noneSatisfy(row -> assertThat(row.get(1)).contains("Cite as"));
        assertThat(OF_MANY_STATES.keyFindings()).isEmpty();
    }

    @Test
    void no_cell_leads_to_a_sheet_that_is_left_out() throws IOException {
        for (Matrix matrix : OF_MANY_STATES.book().matrices()) {
            assertThat(matrix.rows()
                            .flatMap(row -> row.cells().stream())
                            .flatMap(cell -> cell.link().stream())
                            .filter(Link.ToSheet.class::isInstance)
                            .map(link -> ((Link.ToSheet) link).sheet()))
                    .as(matrix.sheet())
                    .isSubsetOf(REGISTERS);
        }
        // it refuses links to rows that it does not have
        OF_MANY_STATES.writeTo(OutputStream.nullOutputStream(), Format.XLSX);
    }

    @Test
    void long_registers_are_read_row_by_row() {
        for (String register : List.of("Cooperation data", "Clauses", "Treaties")) {
            assertThat(OF_MANY_TREATIES.book().on(register).orElseThrow().streamed())
                    .as(register)
                    .isTrue();
        }
        assertThat(on("Treaties").streamed()).as("300 treaties").isFalse();
    }

    @Test
    void registers_search_no_other_rows() {
        for (String register : List.of("Cooperation data", "Clauses", "Treaties", "Cases")) {
            assertThat(on(register).rows().flatMap(row -> row.cells().stream()))
                    .as(register)
                    .noneMatch(cell ->
                            cell.link().filter(Link.ToRow.class::isInstance).isPresent());
        }
    }

    @Test
    void every_treaty_and_clause_has_the_words_that_it_has_in_a_workbook_on_its_state() {
        Comparison alone = OF_MANY_STATES.selection(
                new Selection(new TreeSet<>(List.of(ManyTreaties.state(200))), List.of(ActorId.of("CN"))));
        String treaty = ManyTreaties.treaty(200).value();
        List<List<String>> clauses = clausesOf(treaty, alone.table("Clauses"));

        assertThat(on("Treaties").rows().filter(row -> row.anchor().orElse("").startsWith("copy-")))
                .hasSize(300);
        assertThat(clauses).hasSizeGreaterThan(20);
        assertThat(clausesOf(treaty, on("Clauses"))).isEqualTo(clauses);
    }

    private static List<List<String>> clausesOf(String treaty, Matrix clauses) {
        return clauses.rows()
                .map(RegistersOnlyTest::words)
                .filter(row -> row.get(0).equals(treaty))
                .toList();
    }

    @Test
    void cooperation_as_data_lists_records_and_not_the_many_topics_without_any() {
        assertThat(on("Cooperation data")
                        .rows()
                        .filter(row -> row.cells().get(0).words().startsWith("State ")))
                .hasSize(300)
                .allSatisfy(row -> assertThat(words(row)).contains("Extradition treaty", "Text"));
    }

    @Test
    void a_table_that_is_left_out_can_still_be_asked_for() {
        assertThat(OF_MANY_STATES.table("Map").rows()).hasSize(251);
    }

    @Test
    void the_page_of_many_states_has_the_registers() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();

        OF_MANY_STATES.writeTo(page, Format.HTML);

        assertThat(page.toString(StandardCharsets.UTF_8))
                .contains("251 states compared", "href=\"#treaties\"")
                .doesNotContain("href=\"#map\"");
    }

    @Test
    void the_page_on_a_state_of_many_treaties_has_the_registers() throws IOException {
        StringWriter page = new StringWriter();

        Dossier.ofState(new ManyTreaties(2_001, 1).comparison(), ManyTreaties.state(0))
                .writeTo(page, Dossier.Format.HTML);

        assertThat(page.toString()).contains("href=\"#treaties\"").doesNotContain("href=\"#map\"");
    }

    @Test
    void a_page_of_more_rows_than_it_can_hold_is_refused() {
        Comparison ofMoreClauses = new ManyTreaties(5_000, 2).comparison();

        assertThatThrownBy(() -> ofMoreClauses.writeTo(OutputStream.nullOutputStream(), Format.HTML))
                .isInstanceOf(TooManyRowsException.class)
                .hasMessage(
                        "A page holds at most 100,000 rows, and the tables have more (the last was on Clauses). Write a"
                                + " workbook or CSV files, or choose fewer states");
    }

    @Test
    void csv_files_and_text_have_the_registers() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();

        OF_MANY_STATES.writeTo(text, Format.TEXT);
        OF_MANY_STATES.writeTo(OutputStream.nullOutputStream(), Format.CSV);

        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains("Registers only", ManyTreaties.treaty(299).value());
    }
}
