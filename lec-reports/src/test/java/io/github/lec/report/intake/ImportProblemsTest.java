package io.github.lec.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every cell that cannot be read is reported, with what was found, what was expected and the nearest valid value. */
class ImportProblemsTest {
    @TempDir
    private Path folder;

    private final Filled filled = Filled.valid();

    @Test
    void nothing_is_wrong_with_a_workbook_that_was_filled_in_well() {
        assertThat(filled.problems(folder)).isEmpty();
    }

    @Test
    void a_wrong_code_is_named_with_its_cell_and_the_nearest_one() {
        filled.set("Treaties", 0, "Kind", "EXTRADITON");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Treaties!B7: found \"EXTRADITON\"; expected one of EXTRADITION, ")
                .endsWith("did you mean EXTRADITION?");
    }

    @Test
    void all_problems_are_named_in_the_order_of_sheets_and_rows() {
        filled.set("Treaties", 0, "Parties", "CN; FRR")
                .set("Lifecycle", 0, "Date", "1 March 2019")
                .set("Lifecycle", 0, "Source", "gazete")
                .set("Sources", 0, "Read", "2019-02-30")
                .set("Dataset", 0, "As of", "2026");

        assertThat(filled.problems(folder))
                .hasSize(5)
                .satisfiesExactly(
                        day -> assertThat(day).startsWith("Dataset!F7: found \"2026\"; expected a full date"),
                        read -> assertThat(read).startsWith("Sources!H7: found \"2019-02-30\"; expected "),
                        party -> assertThat(party)
                                .startsWith("Treaties!D7: LEC-REF-001, found \"FRR\"; expected the id of a row on the"
                                        + " sheet Actors, or on the sheet Lists"),
                        date -> assertThat(date).startsWith("Lifecycle!D7: found \"1 March 2019\"; expected "),
                        source -> assertThat(source)
                                .isEqualTo("Lifecycle!H7: LEC-REF-001, found \"gazete\"; expected the id of a row on"
                                        + " the sheet Sources; did you mean gazette?"));
    }

    @Test
    void what_must_be_there_is_missed_in_its_cell() {
        filled.cell("Treaties", 0, "Kind").setBlank();
        filled.cell("Lifecycle", 0, "Source").setBlank();

        assertThat(filled.problems(folder))
                .satisfiesExactly(
                        kind -> assertThat(kind)
                                .startsWith("Treaties!B7: found an empty cell; expected one of EXTRADITION"),
                        source -> assertThat(source)
                                .isEqualTo("Lifecycle!H7: found an empty cell; expected at least one citation"));
    }

    @Test
    void a_citation_without_its_source_is_missed_in_the_cell_of_the_source() {
        filled.set("Lifecycle", 0, "Locator 2", "page 3");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .matches("Lifecycle![A-Z]+7: found an empty cell; expected the id of a record");
    }

    @Test
    void an_account_of_a_record_that_has_no_row_is_refused() {
        filled.row("Lifecycle", "Record", "cn-fr-tset", "Stage", "SIGNED", "Source", "gazette")
                .row("Lifecycle", "Stage", "SIGNED", "Source", "gazette");

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Lifecycle!A8: LEC-REF-001, found \"cn-fr-tset\"; expected the id of a row on the sheet"
                                + " Treaties or Arrangements or Laws or Resolutions; did you mean cn-fr-test?",
                        "Lifecycle!A9: found an empty cell; expected the id of a row on the sheet Treaties or"
                                + " Arrangements or Laws or Resolutions");
    }

    @Test
    void where_a_record_has_no_id_its_facts_are_not_taken_for_those_of_another_one() {
        filled.row("Treaties", "Kind", "EXTRADITION", "Title", "Another", "Parties", "CN, ES")
                .row("Lifecycle", "Record", "cn-es-test", "Stage", "SIGNED", "Source", "gazette");

        assertThat(filled.problems(folder))
                .hasSize(2)
                .anySatisfy(id -> assertThat(id).startsWith("Treaties!A8: found an empty cell"))
                .anySatisfy(fact -> assertThat(fact)
                        .startsWith("Lifecycle!A8: LEC-REF-001, found \"cn-es-test\"")
                        .doesNotContain("did you mean"));
    }

    @Test
    void a_treaty_without_an_id_does_not_hide_the_id_that_was_meant() {
        filled.row("Treaties", "Kind", "EXTRADITION", "Title", "Another", "Parties", "CN, ES")
                .row("Lifecycle", "Record", "cn-fr-tset", "Stage", "IN_FORCE", "Source", "gazette");

        assertThat(filled.problems(folder))
                .hasSize(2)
                .anySatisfy(id -> assertThat(id).startsWith("Treaties!A8: found an empty cell"))
                .anySatisfy(fact -> assertThat(fact)
                        .startsWith("Lifecycle!A8: LEC-REF-001, found \"cn-fr-tset\"")
                        .endsWith("; did you mean cn-fr-test?"));
    }

    @Test
    void a_row_that_repeats_another_one_is_noted() throws IOException {
        filled.row("Lifecycle", "Record", "cn-fr-test", "Stage", "IN_FORCE", "Source", "gazette")
                .row("Lifecycle", "Record", "cn-fr-test", "Stage", "SIGNED", "Date", "2019-03-01", "Source", "gazette");

        assertThat(AnalystWorkbook.open(filled.save(folder), Dataset.embedded()).notes())
                .extracting(note -> note.pointer() + ": " + note.found())
                .containsExactly("Lifecycle!A9: a row that says the same as row 7");
    }

    @Test
    void a_citation_that_a_row_has_twice_is_noted() throws IOException {
        filled.set("Lifecycle", 0, "Source 2", "gazette").set("Lifecycle", 0, "Locator 2", "art. 3");
        assertThat(AnalystWorkbook.open(filled.save(folder), Dataset.embedded()).notes())
                .isEmpty();

        filled.set("Lifecycle", 0, "Locator", "art. 3");

        assertThat(AnalystWorkbook.open(filled.save(folder), Dataset.embedded()).notes())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.pointer()).matches("Lifecycle![A-Z]+7");
                    assertThat(note.found()).isEqualTo("a citation that the row has already");
                });
    }

    @Test
    void an_account_that_names_its_record_by_the_title_is_shown_the_id() {
        filled.row("Lifecycle", "Record", "A treaty", "Stage", "SIGNED", "Source", "gazette");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Lifecycle!A8: LEC-REF-001, found \"A treaty\"; expected the id of a row")
                .endsWith("; did you mean cn-fr-test?");
    }

    @Test
    void the_other_cells_of_an_account_of_no_record_are_checked_too() {
        filled.set("Lifecycle", 0, "Record", "cn-fr-nothing")
                .set("Lifecycle", 0, "Stage", "SIGND")
                .set("Lifecycle", 0, "Source", "gazete");

        assertThat(filled.problems(folder))
                .satisfiesExactly(
                        record -> assertThat(record).startsWith("Lifecycle!A7: LEC-REF-001, found \"cn-fr-nothing\""),
                        stage -> assertThat(stage).startsWith("Lifecycle!B7: found \"SIGND\""),
                        source -> assertThat(source).startsWith("Lifecycle!H7: LEC-REF-001, found \"gazete\""));
    }

    @Test
    void states_that_are_named_or_joined_by_words_are_explained() {
        filled.set("Treaties", 0, "Parties", "China; France").set("Lifecycle", 0, "Party", "CN and FR");

        assertThat(filled.problems(folder))
                .satisfiesExactly(
                        parties -> assertThat(parties)
                                .startsWith("Treaties!D7: found \"China\"")
                                .endsWith("; did you mean CN?"),
                        second -> assertThat(second)
                                .startsWith("Treaties!D7: found \"France\"")
                                .endsWith("; did you mean FR?"),
                        party -> assertThat(party).startsWith("Lifecycle!C7: found \"CN and FR\""));
        filled.set("Treaties", 0, "Parties", "CN and FR").set("Lifecycle", 0, "Party", "");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Treaties!D7: found \"CN and FR\"")
                .endsWith("; several ids in a cell are separated by a semicolon");
    }

    @Test
    void each_wrong_value_of_a_cell_is_told() {
        filled.set("Treaties", 0, "Parties", "CN, FX, GX").set("Treaties", 0, "Purposes", "EXTRADTION; SAILING");

        assertThat(filled.problems(folder))
                .extracting(problem -> problem.substring(0, problem.indexOf(';')))
                .containsExactly(
                        "Treaties!D7: LEC-REF-001, found \"FX\"",
                        "Treaties!D7: LEC-REF-001, found \"GX\"",
                        "Treaties!H7: found \"EXTRADTION\"",
                        "Treaties!H7: found \"SAILING\"");
    }

    @Test
    void codes_between_separators_of_full_width_are_shown_as_they_are_separated() {
        filled.set("Treaties", 0, "Parties", "CN\uff1bFR");
        assertThat(filled.problems(folder)).singleElement().asString().endsWith("; did you mean CN; FR?");

        filled.set("Treaties", 0, "Parties", "CN\u3001FR");
        assertThat(filled.problems(folder)).singleElement().asString().endsWith("; did you mean CN; FR?");
    }

    @Test
    void a_letter_of_another_script_in_a_source_is_named_in_its_cell() {
        filled.set("Lifecycle", 0, "Source", "g\u0430zette");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .startsWith("Lifecycle!H7: found \"g\u0430zette\"; expected at most 120 letters")
                .endsWith("; the letter \u0430 (U+0430) is Cyrillic; did you mean gazette?");
    }

    @Test
    void a_letter_of_another_script_in_a_code_is_named_in_its_cell() {
        filled.set("Sources", 0, "Kind", "TRE\u0410TY");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .contains("; the letter \u0410 (U+0410) is Cyrillic; did you mean ");
    }

    @Test
    void a_duplicate_id_is_refused_at_the_second_record() {
        filled.row("Treaties", "Id", "cn-fr-test", "Kind", "EXTRADITION", "Title", "Again");

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Treaties!A8: LEC-REF-002, found duplicate id \"cn-fr-test\", which is also in Treaties!A7;"
                                + " expected an id that no other record has");
    }

    @Test
    void members_that_exclude_each_other_are_refused_in_the_row() {
        filled.row("Safeguards", "Record", "cn-fr-test", "Kind", "DEATH_PENALTY_BAR", "Source", "gazette");

        assertThat(filled.problems(folder)).singleElement().asString().startsWith("Safeguards!");
    }

    @Test
    void a_formula_without_a_result_is_not_evaluated_but_refused() {
        filled.cell("Treaties", 0, "Title").setCellFormula("CONCATENATE(\"a\",\"b\")");
        filled.cell("Treaties", 0, "Title").getCTCell().unsetV();

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Treaties!C7: found the formula =CONCATENATE(\"a\",\"b\") without a result; expected a value,"
                                + " or a workbook that was saved by a program that calculates formulas");
    }

    @Test
    void a_formula_with_an_empty_result_that_is_no_text_has_none() {
        filled.cell("Lifecycle", 0, "Locator").setCellFormula("CONCATENATE(\"p. \",\"3\")");
        filled.cell("Lifecycle", 0, "Locator").getCTCell().setV("");

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Lifecycle!I7: found the formula =CONCATENATE(\"p. \",\"3\") without a result; expected a"
                                + " value, or a workbook that was saved by a program that calculates formulas");
    }

    @Test
    void states_that_are_no_codes_are_asked_for_in_the_letters_of_codes() {
        filled.set("Treaties", 0, "Parties", "Spain and China");

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Treaties!D7: found \"Spain and China\"; expected capital letters, digits and dashes, as in"
                                + " FR; several ids in a cell are separated by a semicolon");
    }

    @Test
    void yes_and_no_are_asked_for_in_the_words_of_the_template() {
        filled.set("Treaties", 0, "Refusal grounds complete", "perhaps");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .endsWith(": found \"perhaps\"; expected yes or no");
    }

    @Test
    void a_code_is_recognised_by_its_words() {
        filled.row(
                        "Safeguards",
                        "Record",
                        "cn-fr-test",
                        "Kind",
                        "SPECIALTY",
                        "Form",
                        "Must refuse",
                        "Source",
                        "gazette")
                .row(
                        "Safeguards",
                        "Record",
                        "cn-fr-test",
                        "Kind",
                        "POLITICAL_OFENCE",
                        "Form",
                        "MUST_REFUSE",
                        "Source",
                        "gazette");

        assertThat(filled.problems(folder))
                .satisfiesExactly(
                        words -> assertThat(words)
                                .startsWith("Safeguards!C8: found \"Must refuse\"")
                                .endsWith("; did you mean MANDATORY_REFUSAL?"),
                        kind -> assertThat(kind)
                                .startsWith("Safeguards!B9: found \"POLITICAL_OFENCE\"")
                                .endsWith("; did you mean POLITICAL_OFFENCE_EXCEPTION?"),
                        form -> assertThat(form)
                                .startsWith("Safeguards!C9: found \"MUST_REFUSE\"")
                                .endsWith("; did you mean MANDATORY_REFUSAL?"));
    }

    @Test
    void a_missing_form_and_a_party_that_is_none_are_named_at_their_cells() {
        filled.row("Safeguards", "Record", "cn-fr-test", "Kind", "SPECIALTY", "Source", "gazette")
                .set("Lifecycle", 0, "Party", "ES");

        assertThat(filled.problems(folder))
                .containsExactly(
                        "Lifecycle!C7: found lifecycle \"party ES\"; expected one of the parties [CN, FR]",
                        "Safeguards!C8: found an empty cell; expected a form, or yes under Denies without a form");
    }

    @Test
    void an_amount_is_shown_as_the_number_that_it_is() {
        filled.row("Terms", "Record", "cn-fr-test", "Term", "MINIMUM_PENALTY", "Further", "6", "Source", "gazette");

        assertThat(filled.problems(folder))
                .singleElement()
                .asString()
                .endsWith("found further 6; expected nothing, since no amount is given");
    }

    @Test
    void a_number_in_a_text_that_was_a_date_is_named_as_one() {
        filled.row(
                "Safeguards", "Record", "cn-fr-test", "Kind", "SPECIALTY", "Form", "BINDING_RULE", "Source", "gazette");
        filled.cell("Safeguards", 0, "Article").setCellValue(46_025);

        assertThat(filled.problems(folder))
                .containsExactly("Safeguards!D8: found 46025, the number by which Excel keeps the date 2026-01-03;"
                        + " expected what was typed: Excel may have made a date of it and then a number;"
                        + " type it again in a cell with the format Text");
    }

    @Test
    void two_clauses_of_one_kind_are_pointed_out_unless_they_are_numbered() throws IOException {
        filled.row(
                        "Safeguards",
                        "Record",
                        "cn-fr-test",
                        "Kind",
                        "NE_BIS_IN_IDEM",
                        "Form",
                        "MANDATORY_REFUSAL",
                        "Source",
                        "gazette")
                .row(
                        "Safeguards",
                        "Record",
                        "cn-fr-test",
                        "Kind",
                        "NE_BIS_IN_IDEM",
                        "Form",
                        "OPTIONAL_REFUSAL",
                        "Source",
                        "gazette");

        assertThat(notes())
                .containsExactly("Safeguards!C9: found another form of NE_BIS_IN_IDEM than in Safeguards!C8, also from"
                        + " gazette; expected two accounts of one clause that contradict each other; if"
                        + " they are two clauses, number them in the column Fact no.");
        filled.set("Safeguards", 0, "Fact no.", "1").set("Safeguards", 1, "Fact no.", "2");
        assertThat(notes()).isEmpty();
    }

    @Test
    void a_day_after_that_of_the_dataset_is_pointed_out_unless_it_is_planned() throws IOException {
        filled.set("Lifecycle", 0, "Date", "2219-03-01");

        assertThat(notes())
                .containsExactly(
                        "Lifecycle!D7: found 2219-03-01, which is after 2026-06-30, the day of the dataset; expected"
                                + " something that has not happened yet; if it is planned, enter yes under Planned");
        filled.set("Lifecycle", 0, "Planned", "yes");
        assertThat(notes()).isEmpty();
    }

    private List<String> notes() throws IOException {
        return AnalystWorkbook.open(filled.save(folder), Dataset.embedded()).notes().stream()
                .map(note -> note.message().replaceFirst("^filled.xlsx at ", ""))
                .toList();
    }
}
