package io.github.lec.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who writes what the sheet Lists says in words is told the value that belongs there. */
class ListedWordsTest {
    @TempDir
    private Path folder;

    private final Filled filled = Filled.valid();

    private String problem() {
        List<String> problems = filled.problems(folder);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void the_name_of_a_language_stands_for_its_code() {
        filled.row("Languages", "Record", "cn-fr-test", "Value", "Lithuanian", "Source", "gazette");

        assertThat(problem())
                .isEqualTo("Languages!B7: found \"Lithuanian\"; expected a code that the sheet Lists has under"
                        + " \"Language (open)\", or the sheet Codes under language; did you mean LT?");
    }

    @Test
    void words_count_in_any_letters_and_with_a_slip() {
        filled.row("Languages", "Record", "cn-fr-test", "Value", "lithuanian", "Source", "gazette")
                .row("Languages", "Record", "cn-fr-test", "Value", "Lithaunian", "Source", "gazette");

        assertThat(filled.problems(folder)).hasSize(2).allMatch(problem -> problem.endsWith("; did you mean LT?"));
    }

    @Test
    void a_list_of_sixteen_kinds_is_named_with_all_of_them() {
        filled.set("Sources", 0, "Kind", "TREATY_TEXT");

        assertThat(problem())
                .contains("expected a code that the sheet Lists has under \"Source kind (open)\", or the sheet Codes"
                        + " under source-kind: ACADEMIC, COURT, ")
                .contains("TREATY_SERIES, UNOFFICIAL_LIST");
    }

    @Test
    void the_words_of_a_kind_of_source_stand_for_its_code() {
        filled.set("Sources", 0, "Kind", "Non-governmental organisation");

        assertThat(problem()).endsWith("; did you mean NGO?");
    }

    @Test
    void the_words_of_a_code_of_the_workbook_stand_for_it() {
        filled.row(
                        "Codes",
                        "Id",
                        "source-kind/BLOG",
                        "Group",
                        "source-kind",
                        "Code",
                        "BLOG",
                        "Label",
                        "Diary on the web",
                        "Definition",
                        "A diary that anyone can read on the web.")
                .set("Sources", 0, "Kind", "diary on the web");

        assertThat(problem()).endsWith("; did you mean BLOG?");
    }

    @Test
    void the_name_of_an_actor_or_a_norm_stands_for_its_id() {
        var norm = Dataset.embedded().norms().iterator().next();
        filled.set("Treaties", 0, "Parties", "CN; France")
                .row(
                        "Safeguards",
                        "Record",
                        "cn-fr-test",
                        "Kind",
                        "SPECIALTY",
                        "Form",
                        "BINDING_RULE",
                        "Source",
                        norm.title());

        assertThat(filled.problems(folder)).first().asString().endsWith("; did you mean FR?");
    }

    @Test
    void an_empty_second_source_is_wanted_since_its_locator_is_filled_in() throws IOException {
        filled.set("Lifecycle", 0, "Locator 2", "page 3");

        assertThat(AnalystWorkbook.open(filled.save(folder), Dataset.embedded()).notes())
                .singleElement()
                .extracting(note -> note.pointer() + ": " + note.found() + "; " + note.expected())
                .asString()
                .matches(
                        "Lifecycle![A-Z]+7: a value, while Source 2 in the same row is empty; nothing until Source 2 is"
                                + " filled in with the id of a row on the sheet Sources");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Treaties  | Parties       | cn; FR      | CN
                    Treaties  | Parties       | CN/LT       | CN; LT
                    Treaties  | Refusal grounds complete | x | yes
                    Treaties  | Refusal grounds complete | ☑ | yes
                    Lifecycle | Date          | 20150412    | 2015-04-12
                    Lifecycle | Date          | 2015-04-12T00:00:00 | 2015-04-12
                    """)
    void what_is_written_in_another_way_is_recognised(String sheet, String heading, String written, String meant) {
        filled.set(sheet, 0, heading, written);

        assertThat(filled.problems(folder)).singleElement().asString().endsWith("; did you mean " + meant + "?");
    }

    private void fillNotice(String written) {
        filled.row(
                "Safeguards",
                "Record",
                "cn-fr-test",
                "Kind",
                "TERMINATION",
                "Form",
                "BINDING_RULE",
                "Notice months",
                written,
                "Source",
                "gazette");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6 months | 6
                    '"12"'   | 12
                    1,000    | 1000
                    """)
    void a_number_is_recognised_with_its_unit_in_quotation_marks_and_with_a_separator(String written, String meant) {
        fillNotice(written);

        assertThat(problem()).endsWith("; did you mean " + meant + "?");
    }

    @Test
    void thirty_days_are_not_thirty_months() {
        fillNotice("30 days");

        assertThat(problem()).contains("a whole number").doesNotContain("did you mean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "n/a", "?", "Unknown"})
    void a_sign_for_nothing_need_not_be_there(String sign) {
        filled.set("Sources", 0, "Kind", sign);

        assertThat(problem()).contains("; leave the cell blank where nothing is known or said");
    }

    @Test
    void a_column_of_ones_own_starts_with_a_small_letter() {
        filled.set("Treaties", 0, "X-mine", "mine");

        assertThat(problem()).endsWith("; did you mean x-mine?");
    }

    @Test
    void a_misspelt_sheet_is_recognised_where_others_were_taken_out() {
        filled.workbook().removeSheetAt(filled.workbook().getSheetIndex("Events"));
        filled.workbook().removeSheetAt(filled.workbook().getSheetIndex("Statements"));
        filled.workbook().createSheet("Treatys");

        assertThat(problem()).endsWith("; did you mean Treaties?");
    }
}
