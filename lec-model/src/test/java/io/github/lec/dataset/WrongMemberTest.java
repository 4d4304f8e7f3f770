package io.github.lec.dataset;

import static io.github.lec.dataset.Sample.expected;
import static io.github.lec.dataset.Sample.problem;
import static io.github.lec.dataset.Sample.problems;
import static io.github.lec.dataset.Sample.read;
import static io.github.lec.dataset.Sample.treatyIn;
import static io.github.lec.dataset.Sample.treatyText;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.format.Problem;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.Json;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.instrument.Treaty;
import org.junit.jupiter.api.Test;

class WrongMemberTest {
    private static final String CITED = "\"citations\": [{\"source\": \"paper-2017\"}]";

    @Test
    void an_unknown_member_is_reported_with_its_place_and_the_nearest_one() {
        Problem problem = problem("\"treaties\": [\n" + treatyText("\n\"textread\": \"FULL\"") + "]");

        assertThat(problem)
                .isEqualTo(expected(
                        5,
                        "/treaties/0/textread",
                        "the member \"textread\"",
                        "a member of the treaty: "
                                + String.join(
                                        ", ",
                                        TypeDescription.of(RecordKind.TREATY).members().stream()
                                                .map(MemberDescription::name)
                                                .toList())
                                + "; or one that starts with x-",
                        "textRead"));
    }

    @Test
    void an_unknown_member_of_an_account_or_citation_is_reported() {
        assertThat(problems("""
                "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "A treaty", "parties": ["CN", "FR"],
                 "lifecycle": [{"stage": "SIGNED", "dat": "2007-03-20",
                   "citations": [{"source": "paper-2017", "page": "3"}]}]}]"""))
                .satisfiesExactly(
                        account -> {
                            assertThat(account.line()).isEqualTo(4);
                            assertThat(account.pointer()).isEqualTo("/treaties/0/lifecycle/0/dat");
                            assertThat(account.found()).isEqualTo("the member \"dat\"");
                            assertThat(account.expected())
                                    .startsWith("a member of the lifecycle step: stage, party, date, observedOn");
                            assertThat(account.nearest()).contains("date");
                        },
                        citation -> assertThat(citation)
                                .isEqualTo(expected(
                                        5,
                                        "/treaties/0/lifecycle/0/citations/0/page",
                                        "the member \"page\"",
                                        "a member of the citation: source, locator, quote; or one that"
                                                + " starts with x-")));
    }

    @Test
    void an_unknown_member_beside_the_one_that_is_meant_is_reported_with_it() {
        assertThat(problem("\"treaties\": [\n" + treatyText("\"titel\": \"The same\"") + "]")
                        .nearest())
                .contains("title, which is also there");
    }

    @Test
    void an_unknown_section_is_reported() {
        assertThat(problem("\"treatys\": []"))
                .isEqualTo(expected(
                        3,
                        "/treatys",
                        "the member \"treatys\"",
                        "dataset, sources, actors, norms, treaties, arrangements, laws, operations, cases, events,"
                                + " statements, inquiries, responses, codes",
                        "treaties"));
    }

    @Test
    void names_with_slashes_and_tildes_are_escaped_in_the_pointer() {
        assertThat(problem("\"a/b~c\": []").pointer()).isEqualTo("/a~1b~0c");
    }

    @Test
    void the_users_own_members_are_kept_everywhere() {
        Dataset dataset = read("""
                "x-of-document": {"b": [1, null, 2.50], "a": "é"},
                "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "A treaty", "parties": ["CN", "FR"],
                  "x-file": 12,
                  "lifecycle": [{"stage": "SIGNED", "x-checked": true, "citations": [{"source": "paper-2017", "x-page": "3"}]}]}]""");
        Treaty treaty = treatyIn(dataset);

        assertThat(dataset.info().extensions())
                .containsEntry("x-of-document", json("{\"b\":[1,null,2.50],\"a\":\"é\"}"));
        assertThat(treaty.extensions()).containsEntry("x-file", json("12"));
        assertThat(treaty.lifecycle().get(0).extensions()).containsEntry("x-checked", json("true"));
        assertThat(treaty.lifecycle().get(0).citations().get(0).extensions()).containsEntry("x-page", json("\"3\""));
        assertThat(DatasetWriter.document(dataset))
                .contains("\"x-of-document\": {\"b\":[1,null,2.50],\"a\":\"é\"}")
                .contains("\"x-file\": 12")
                .contains("\"x-checked\": true")
                .contains("\"x-page\": \"3\"");
    }

    @Test
    void a_duplicate_member_is_reported_at_its_second_place() {
        assertThat(problem("\"treaties\": [\n" + treatyText("\n\"textRead\": \"FULL\",\n\"textRead\": \"FULL\"") + "]"))
                .isEqualTo(expected(6, "/treaties/0/textRead", "duplicate member \"textRead\"", "each member once"));
    }

    @Test
    void a_party_named_twice_is_reported_at_its_second_place() {
        assertThat(problem("""
            "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "A treaty", "parties": ["CN",
              "FR",
              "CN"]}]\
            """))
                .isEqualTo(expected(5, "/treaties/0/parties/2", "duplicate value \"CN\"", "each value once"));
    }

    @Test
    void a_party_named_twice_in_two_spellings_is_reported() {
        assertThat(problem("""
            "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "A treaty", "parties": ["GR", "EL", "CN"]}]\
            """).found()).isEqualTo("duplicate" + " value" + " \"EL\"");
    }

    @Test
    void a_duplicate_section_is_reported() {
        assertThat(problem("\"treaties\": [],\n\"treaties\": []"))
                .isEqualTo(expected(4, "/treaties", "duplicate member \"treaties\"", "each member once"));
    }

    @Test
    void a_duplicate_member_of_a_date_is_reported() {
        Problem problem = problem("\"treaties\": ["
                + treatyText("\"lifecycle\": [{\"stage\": \"SIGNED\", \"date\":\n"
                        + "{\"notBefore\": \"2015-01-01\",\n\"notBefore\": \"2015-01-02\"}, " + CITED + "}]")
                + "]");

        assertThat(problem)
                .isEqualTo(expected(
                        5,
                        "/treaties/0/lifecycle/0/date/notBefore",
                        "the member \"notBefore\"",
                        "notBefore and notAfter, each at most once"));
    }

    @Test
    void a_required_member_that_is_missing_is_reported_at_its_object() {
        assertThat(problems("\"treaties\": [\n{\"kind\": \"EXTRADITION\"}]"))
                .containsExactly(
                        expected(4, "/treaties/0", "no member \"id\"", "the id of a record"),
                        expected(4, "/treaties/0", "no member \"title\"", "text"));
    }

    @Test
    void an_account_without_citations_is_reported() {
        assertThat(problem("\"treaties\": [" + treatyText("\"lifecycle\": [\n{\"stage\": \"SIGNED\"}]") + "]"))
                .isEqualTo(expected(4, "/treaties/0/lifecycle/0", "citations none", "at least one citation"));
    }

    @Test
    void a_law_says_whether_it_is_a_law_or_a_resolution() {
        assertThat(problems("""
                "laws": [
                {"id": "a", "kind": "STATUTE", "title": "A law", "jurisdiction": "CN"},
                {"id": "b", "type": "STATUTE", "kind": "STATUTE", "title": "A law", "jurisdiction": "CN"}]"""))
                .containsExactly(
                        expected(4, "/laws/0", "no member \"type\"", "type: LAW or RESOLUTION"),
                        expected(5, "/laws/1/type", "\"STATUTE\"", "type: LAW or RESOLUTION"));
    }

    @Test
    void a_misspelt_type_of_a_law_is_reported_with_the_nearest_one() {
        assertThat(problem("\"laws\": [{\"id\": \"a\",\n\"type\": \"LAWS\", \"kind\": \"STATUTE\","
                        + " \"title\": \"A law\", \"jurisdiction\": \"CN\"}]"))
                .isEqualTo(expected(4, "/laws/0/type", "\"LAWS\"", "type: LAW or RESOLUTION", "LAW"));
    }

    @Test
    void a_dataset_that_does_not_describe_itself_is_reported_beside_its_other_problems() {
        assertThat(Sample.problemsOf("{\"treatys\": []}"))
                .extracting(Problem::found)
                .containsExactly("the member \"treatys\"", "no member \"dataset\"");
    }

    @Test
    void a_dataset_of_another_version_of_the_format_is_refused() {
        assertThat(Sample.problemsOf("{\"dataset\":\n" + Sample.INFO.replace("\"1.0\"", "\"2.0\"") + "}"))
                .containsExactly(
                        expected(2, "/dataset/format", "format \"2.0\"", "1.0, the version that this library reads"));
    }

    private static JsonNode json(String text) {
        return Json.parse(text).orElseThrow();
    }

    @Test
    void a_long_name_is_shown_by_its_beginning() {
        String name = "n".repeat(900);

        Problem problem = problem("\"treaties\": [" + treatyText("\"" + name + "\": 1") + "]");

        assertThat(problem.pointer()).isEqualTo("/treaties/0/" + name);
        assertThat(problem.message())
                .startsWith("test.json:3 at /treaties/0/nnn")
                .contains("n…: found the member \"nnn")
                .doesNotContain("n".repeat(301));
    }

    @Test
    void a_name_with_invisible_characters_is_reported_with_their_codes() {
        Problem problem = problem("\"treaties\": [" + treatyText("\"\\u202etitle\": 1") + "]");

        assertThat(problem.message()).startsWith("test.json:3 at /treaties/0/\\u202etitle: found the member");
    }

    @Test
    void what_is_too_deep_in_a_users_own_member_is_said_in_words() {
        String deep = "[".repeat(41) + "]".repeat(41);

        assertThat(problem("\"treaties\": [" + treatyText("\"x-deep\": " + deep) + "]"))
                .isEqualTo(expected(
                        3,
                        "/treaties/0",
                        "x-deep more than 40 levels of objects and lists",
                        "at most 40 in each other"));
    }

    @Test
    void what_is_too_deep_in_a_users_own_member_of_a_document_is_reported_at_its_place() {
        String deep = "[".repeat(41) + "]".repeat(41);

        assertThat(problems("\"x-deep\": " + deep + ", \"treatys\": []"))
                .containsExactly(
                        expected(
                                3,
                                "/x-deep",
                                "x-deep more than 40 levels of objects and lists",
                                "at most 40 in each other"),
                        problem("\"treatys\": []"));
    }
}
