package io.github.lec.dataset;

import static io.github.lec.dataset.Sample.expected;
import static io.github.lec.dataset.Sample.problem;
import static io.github.lec.dataset.Sample.read;
import static io.github.lec.dataset.Sample.treaty;
import static io.github.lec.dataset.Sample.treatyText;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.format.Problem;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.record.RecordId;
import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongValueTest {
    private static final String A_DATE =
            "a date, as in 2015, 2015-04 or 2015-04-12, or an object with notBefore and notAfter";
    private static final String CITED = "\"citations\": [{\"source\": \"paper-2017\"}]";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title | null | null | text",
                "title | 7 | 7 | text",
                "title | \"  \" | \"  \" | text that is not empty",
                "title | [] | a list | text",
                "kind | null | null | one of EXTRADITION, MUTUAL_LEGAL_ASSISTANCE",
                "kind | true | true | one of EXTRADITION, MUTUAL_LEGAL_ASSISTANCE",
                "parties | \"CN\" | \"CN\" | a list: the id of a record",
                "parties | null | null | a list: the id of a record",
                "model | \"true\" | \"true\" | true or false",
                "model | 0 | 0 | true or false",
                "textRead | {} | an object | one of NONE, PARTIAL, FULL",
                "lifecycle | {} | an object | a list: an object (lifecycle step)",
                "articlesRead | \"1\" | \"1\" | a list: text",
                "parent | 12 | 12 | the id of a record",
                "parent | \"a b\" | \"a b\" | at most 120 letters, digits"
            })
    void a_value_of_the_wrong_type_is_reported_with_what_is_right(
            String member, String json, String found, String expected) {
        String text = "\"treaties\": [" + treatyText("\n\"" + member + "\": " + json) + "]";
        Problem problem = problem(
                switch (member) {
                    case "title" -> text.replace("\"title\": \"A treaty\", ", "");
                    case "kind" -> text.replace("\"kind\": \"EXTRADITION\", ", "");
                    case "parties" -> text.replace("\"parties\": [\"CN\", \"FR\"], ", "");
                    default -> text;
                });

        assertThat(problem.file()).isEqualTo("test.json");
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.pointer()).isEqualTo("/treaties/0/" + member);
        assertThat(problem.found()).isEqualTo(found);
        assertThat(problem.expected()).startsWith(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"x\"", "3"})
    void a_record_that_is_not_an_object_is_reported(String json) {
        Problem problem = problem("\"treaties\": [\n" + json + "]");

        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.pointer()).isEqualTo("/treaties/0");
        assertThat(problem.expected()).isEqualTo("an object (treaty)");
    }

    @Test
    void a_section_that_is_not_a_list_is_reported() {
        assertThat(problem("\"treaties\": null")).isEqualTo(expected(3, "/treaties", "null", "a list of records"));
    }

    @ParameterizedTest
    @CsvSource({
        "EXTRADITON, EXTRADITION",
        "extradition, EXTRADITION",
        "MUTUAL LEGAL ASSISTANCE, MUTUAL_LEGAL_ASSISTANCE",
        "HUMAN_RIGHT, HUMAN_RIGHTS"
    })
    void an_unknown_code_is_reported_with_the_nearest_one(String written, String nearest) {
        assertThat(problem("\"treaties\": [{\"id\": \"t\", \"title\": \"A treaty\",\n\"kind\": \"" + written + "\"}]"))
                .isEqualTo(expected(
                        4,
                        "/treaties/0/kind",
                        "\"" + written + "\"",
                        "one of EXTRADITION, MUTUAL_LEGAL_ASSISTANCE, TRANSFER_OF_SENTENCED_PERSONS,"
                                + " POLICE_COOPERATION, BORDER_COOPERATION, INTELLIGENCE_COOPERATION,"
                                + " SECURITY_COOPERATION, HUMAN_RIGHTS, CRIME_SUPPRESSION, REFUGEES, TREATY_LAW,"
                                + " DIPLOMATIC_RELATIONS, CONSTITUTIVE, DATA_PROTECTION",
                        nearest));
    }

    @Test
    void a_code_that_resembles_none_is_reported_without_a_guess() {
        assertThat(problem("\"treaties\": [{\"id\": \"t\", \"title\": \"A treaty\",\n\"kind\": \"XYZ\"}]")
                        .nearest())
                .isEmpty();
    }

    @Test
    void an_open_code_that_is_not_listed_is_reported_with_those_that_are() {
        assertThat(problem("\"treaties\": ["
                        + treatyText("\"functions\": [\n{\"value\": \"TRAINNING\", " + CITED + "}]") + "]"))
                .isEqualTo(expected(
                        4,
                        "/treaties/0/functions/0/value",
                        "\"TRAINNING\"",
                        "a code that codes.json lists under function: EVIDENCE, TRAINING",
                        "TRAINING"));
    }

    @Test
    void a_dataset_may_list_codes_of_its_own() {
        Dataset dataset = read("\"treaties\": [" + treatyText("\"functions\": [{\"value\": \"SPORT\", " + CITED + "}]")
                + "],\n\"codes\": [{\"id\": \"function/SPORT\", \"group\": \"function\", \"code\": \"SPORT\","
                + " \"label\": \"Sport\", \"definition\": \"Matches between officers.\"}]");

        assertThat(dataset.code("function", "SPORT")).isPresent();
        assertThat(dataset.code("function", "TRAINING")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nosuch", "/", "a/", "/a", "function"})
    void a_code_whose_id_is_not_group_and_code_is_reported(String id) {
        Problem problem = problem("\"codes\": [{\n\"id\": \"" + id + "\", \"group\": \"function\", \"code\": \"SPORT\","
                + " \"label\": \"Sport\", \"definition\": \"Matches.\"}]");

        assertThat(problem)
                .isEqualTo(expected(4, "/codes/0/id", "id \"" + id + "\"", "the group and the code, function/SPORT"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2015-13\" | \"2015-13\" | a day that exists in the calendar",
                "\"spring 2015\" | \"spring 2015\" | a year, month or day, as in 2015, 2015-04 or 2015-04-12",
                "\"3/4/2015\" | \"3/4/2015\" | a year, month or day, as in 2015, 2015-04 or 2015-04-12",
                "\"99.99.9999\" | \"99.99.9999\" | a year, month or day, as in 2015, 2015-04 or 2015-04-12",
                "\"1.1.0000\" | \"1.1.0000\" | a year, month or day, as in 2015, 2015-04 or 2015-04-12",
                "\"\" | \"\" | a year, month or day, as in 2015, 2015-04 or 2015-04-12",
                "2015 | 2015 | " + A_DATE,
                "null | null | " + A_DATE,
                "{} | \"no bound\" | notBefore, notAfter or both",
                "{\"notBefore\": \"2015-06-30\", \"notAfter\": \"2015-01-01\"} | \"2015-06-30 after 2015-01-01\" | a"
                        + " day no later than notAfter"
            })
    void an_impossible_date_is_reported(String json, String found, String expected) {
        assertThat(problem(steps("{\"stage\": \"SIGNED\",\n\"date\": " + json + ", " + CITED + "}")))
                .isEqualTo(expected(4, "/treaties/0/lifecycle/0/date", found, expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-02-30 | 2015-02-28",
                "2015-2-3 | 2015-02-03",
                "2015/02/03 | 2015-02-03",
                "2015.02 | 2015-02",
                "3.2.2015 | 2015-02-03",
                "30/11/2015 | 2015-11-30",
                "11/30/2015 | 2015-11-30",
                "12/2030 | 2030-12",
                "April 2015 | 2015-04",
                "3 April 2015 | 2015-04-03",
                "Apr. 3, 2015 | 2015-04-03"
            })
    void a_date_in_another_notation_is_reported_with_the_one_that_is_meant(String written, String meant) {
        assertThat(problem(steps("{\"stage\": \"SIGNED\", \"date\": \"" + written + "\", " + CITED + "}"))
                        .nearest())
                .contains(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2005-14-11\" | 2005-11-14",
                "\"12.4.15\" | 2015-04-12",
                "\"12.4.85\" | 1985-04-12",
                "\"\\uff12\\uff10\\uff11\\uff15\" | 2015",
                "\"\\uff12\\uff10\\uff11\\uff15-04-12\" | 2015-04-12",
                "\"2015\\u201104\\u201112\" | 2015-04-12",
                "\"2015\\u201304\" | 2015-04",
                "\"+2015-04-12\" | 2015-04-12",
                "\"2015-04-12Z\" | 2015-04-12",
                "\"2015-04-12+02:00\" | 2015-04-12",
                "\"2015-04-12\\u200b\" | 2015-04-12",
                "20150412 | 2015-04-12"
            })
    void a_slip_in_a_date_is_reported_with_the_date_that_is_meant(String json, String meant) {
        assertThat(problem(steps("{\"stage\": \"SIGNED\", \"date\": " + json + ", " + CITED + "}"))
                        .nearest())
                .contains(meant);
    }

    /** The thirteenth month may be the first, the third or the twelfth; in 4/5/15 any part may be the year. */
    @ParameterizedTest
    @ValueSource(strings = {"2015-13", "2005-13-14", "4/5/15", "12.13.15"})
    void where_several_dates_may_be_meant_none_is_guessed(String written) {
        assertThat(problem(steps("{\"stage\": \"SIGNED\", \"date\": \"" + written + "\", " + CITED + "}"))
                        .nearest())
                .isEmpty();
    }

    /** The two ids look the same, so the message must say in what they differ. */
    @Test
    void a_letter_of_another_script_in_an_id_is_named() {
        Problem problem = problem(steps("{\"stage\": \"SIGNED\", \"citations\": [{\"source\": \"\u0440aper-2017\"}]}"));

        assertThat(problem.found()).isEqualTo("\"\u0440aper-2017\"");
        assertThat(problem.expected()).endsWith("; the letter \u0440 (U+0440) is Cyrillic");
        assertThat(problem.nearest()).contains("paper-2017");
    }

    @ParameterizedTest
    @CsvSource({"EXTR\u0391DITION, (U+0391) is Greek", "\u0421RIME_SUPPRESSION, (U+0421) is Cyrillic"})
    void a_letter_of_another_script_in_a_code_is_named(String written, String named) {
        Problem problem =
                problem("\"treaties\": [{\"id\": \"t\", \"title\": \"A treaty\",\n\"kind\": \"" + written + "\"}]");

        assertThat(problem.expected()).endsWith(named);
        assertThat(problem.nearest()).contains(written.replace('\u0391', 'A').replace('\u0421', 'C'));
    }

    @Test
    void a_letter_of_another_script_in_an_open_code_is_named() {
        Problem problem = problem(
                "\"treaties\": [" + treatyText("\"functions\": [{\"value\": \"TR\u0410INING\", " + CITED + "}]") + "]");

        assertThat(problem.expected()).endsWith("; the letter \u0410 (U+0410) is Cyrillic");
        assertThat(problem.nearest()).contains("TRAINING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"paper-2017\u00a0", "\u200bpaper-2017", "paper\u20112017", " paper-2017", "paper\uff0d2017"})
    void invisible_characters_and_other_dashes_in_an_id_do_not_hide_what_is_meant(String written) {
        assertThat(problem(steps("{\"stage\": \"SIGNED\", \"citations\": [{\"source\": \"" + written + "\"}]}"))
                        .nearest())
                .contains("paper-2017");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "notBefore | \"2015-02-30\" | \"2015-02-30\" | a day that exists, as in 2015-04-12",
                "notAfter | \"2015-02\" | \"2015-02\" | a day that exists, as in 2015-04-12",
                "notAfter | 2015 | 2015 | a day that exists, as in 2015-04-12",
                "since | \"2015-02-03\" | the member \"since\" | notBefore and notAfter, each at most once"
            })
    void a_wrong_bound_of_a_date_is_reported_at_the_bound(String bound, String json, String found, String expected) {
        assertThat(problem(
                        steps("{\"stage\": \"SIGNED\", \"date\": {\n\"" + bound + "\": " + json + "}, " + CITED + "}")))
                .isEqualTo(expected(4, "/treaties/0/lifecycle/0/date/" + bound, found, expected));
    }

    @Test
    void a_moment_between_two_days_is_read_with_one_bound_or_two() {
        Treaty treaty = treaty("\"lifecycle\": ["
                + "{\"stage\": \"SIGNED\", \"date\": {\"notAfter\": \"2015-06-30\"}, " + CITED + "},"
                + "{\"stage\": \"IN_FORCE\", \"date\": {\"notBefore\": \"2015-01-01\", \"notAfter\": \"2015-06-30\"}, "
                + CITED + "}]");

        assertThat(treaty.lifecycle().get(0).date())
                .contains(PartialDate.between(Optional.empty(), Optional.of(Sample.day("2015-06-30"))));
        assertThat(treaty.lifecycle().get(1).date())
                .contains(PartialDate.between(
                        Optional.of(Sample.day("2015-01-01")), Optional.of(Sample.day("2015-06-30"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-01", "2024-02-30", "yesterday"})
    void the_datasets_day_is_a_full_day(String written) {
        Problem problem = Sample.problemsOf("{\"dataset\":\n" + Sample.INFO.replace("2024-01-01", written) + "}")
                .get(0);

        assertThat(problem.pointer()).isEqualTo("/dataset/asOf");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.found()).isEqualTo("\"" + written + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count | 1.5 | a whole number",
                "count | 2147483648 | a whole number of at most 2147483647",
                "count | 1e99999999999 | a whole number",
                "count | \"94\" | a whole number",
                "no | true | a whole number"
            })
    void a_number_that_is_not_whole_is_reported(String member, String json, String expected) {
        String count = member.equals("count") ? "" : ", \"count\": 1";

        Problem problem = problem("\"cases\": [{\"id\": \"c\", \"requesting\": \"CN\", \"persons\": [{\n\"" + member
                + "\": " + json + count + ", " + CITED + "}]}]");

        assertThat(problem).isEqualTo(expected(4, "/cases/0/persons/0/" + member, json, expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"100\" | \"100\" | a number",
                "1e99999999999 | 1e99999999999 | a number",
                "1e999999999 | value 1E+999999999 | a number of at most 30 digits"
            })
    void a_figure_that_cannot_be_written_out_is_reported(String json, String found, String expected) {
        assertThat(problem("\"statements\": [{\"id\": \"s\", \"kind\": \"FIGURES\", \"title\": \"Figures\","
                        + " \"figures\": [{\"measure\": \"MOST_WANTED\",\n\"value\": " + json + ", " + CITED + "}]}]"))
                .isEqualTo(expected(4, "/statements/0/figures/0/value", found, expected));
    }

    @Test
    void an_actor_in_small_letters_is_reported_with_the_one_that_is_meant() {
        assertThat(problem("\"treaties\": [{\"id\": \"t\", \"kind\": \"EXTRADITION\", \"title\": \"A treaty\","
                        + " \"parties\": [\"CN\",\n\"fr\"]}]"))
                .isEqualTo(expected(
                        4, "/treaties/0/parties/1", "\"fr\"", "capital letters, digits and dashes, as in FR", "FR"));
    }

    @Test
    void the_unions_own_codes_are_understood_and_never_written() {
        Dataset dataset = read("""
                "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "A treaty", "parties": ["EL", "UK"]}],
                "inquiries": [{"id": "i", "question": "What of Greece?", "records": ["EL"], "searched": ["x"],
                  "on": "2024", "outcome": "NONE_FOUND"}]""");

        assertThat(Sample.treatyIn(dataset).parties()).containsExactly(ActorId.of("GB"), ActorId.of("GR"));
        assertThat(dataset.inquiries().get(0).records()).containsExactly(RecordId.of("GR"));
        assertThat(DatasetWriter.document(dataset)).doesNotContain("\"EL\"").doesNotContain("\"UK\"");
    }

    @Test
    void a_state_may_be_described_under_the_unions_own_code() {
        String actor = "{\"id\": \"EL\", \"kind\": \"STATE\", \"name\": \"Greece\"}";
        Dataset dataset = DatasetReader.readDocument(Sample.document("\"actors\": [" + actor + "]"), "test.json");

        assertThat(dataset.actor(ActorId.of("GR"))).isPresent();
        assertThat(problem("\"actors\": [" + actor + ",\n" + actor.replace("EL", "GR") + "]"))
                .isEqualTo(Sample.expectedOf(
                        "LEC-REF-002", 4, "/actors/1", "duplicate id \"GR\"", "an id that no other record has"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void accounts_are_numbered_from_one_on(int no) {
        Problem problem = problem(steps("{\"stage\": \"SIGNED\",\n\"no\": " + no + ", " + CITED + "}"));

        assertThat(problem)
                .isEqualTo(expected(4, "/treaties/0/lifecycle/0/no", "no " + no, "a number that is 1 or" + " greater"));
    }

    @ParameterizedTest
    @CsvSource({"XX, China, CN", "CN, france, FR", "XX, HONG KONG, HK"})
    void a_state_under_the_name_of_another_is_refused(String id, String name, String other) {
        Problem problem =
                problem("\"actors\": [{\"id\": \"" + id + "\", \"kind\": \"STATE\", \"name\": \"" + name + "\"}]");

        assertThat(problem)
                .isEqualTo(expected(
                        3,
                        "/actors/0/name",
                        "\"" + name + "\", the name of " + other,
                        "the name of " + id + ", or the id " + other));
    }

    @Test
    void a_title_is_repeated_in_many_rows_and_so_has_a_bound_of_its_own() {
        String source = "\"sources\": [{\"id\": \"s\", \"title\": \"%s\", \"note\": \"%s\"}]";
        assertThat(read(source.formatted("t".repeat(100_000), "n".repeat(100_001)))
                        .sources())
                .anyMatch(read -> read.title().length() == 100_000);

        Problem problem = problem(source.formatted("t".repeat(100_001), "n"));

        assertThat(problem.pointer()).isEqualTo("/sources/0/title");
        assertThat(problem.expected()).isEqualTo("text of at most 100000 characters");
    }

    @Test
    void what_is_not_a_state_may_have_the_name_of_one() {
        Dataset dataset = read("\"actors\": [{\"id\": \"CN-X\", \"kind\": \"AGENCY\", \"name\": \"China\"}]");

        assertThat(dataset.actor(ActorId.of("CN-X"))).isPresent();
    }

    /** What is wrong is hard to see otherwise: the address does start with the expected letters. */
    @ParameterizedTest
    @CsvSource({
        "HTTP://example.org/A, http://example.org/A",
        "Https://example.org, https://example.org",
        "HTTPS:example.org,",
        "FTP://example.org,",
        "HTTP://,"
    })
    void an_address_in_capitals_is_reported_with_what_was_probably_meant(String address, String meant) {
        Problem problem = problem("\"sources\": [{\"id\": \"s\", \"title\": \"S\", \"url\": \"" + address + "\"}]");

        assertThat(problem.found()).isEqualTo("url \"" + address + "\"");
        assertThat(problem.nearest()).isEqualTo(Optional.ofNullable(meant));
    }

    private static String steps(String step) {
        return "\"treaties\": [" + treatyText("\"lifecycle\": [" + step + "]") + "]";
    }
}
