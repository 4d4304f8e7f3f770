package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lec.dataset.Dataset;
import io.github.lec.rule.catalogue.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One state or one record, with its claims and their sources. */
class ShowTest {
    @TempDir
    private Path folder;

    @Test
    void a_record_is_shown_with_all_its_claims_and_every_source_that_they_name() throws IOException {
        Ran ran = Ran.lec(folder, "show", "cn-fr-extradition-2007", "--format", "json");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        JsonNode shown = new ObjectMapper().readTree(ran.out());
        assertThat(shown.path("answers")).isNotEmpty();
        Set<String> claims = new HashSet<>();
        shown.path("claims").forEach(claim -> claims.add(claim.path("Claim").asText()));
        assertThat(claims).contains("cn-fr-extradition-2007/lifecycle/IN_FORCE");
        for (JsonNode answer : shown.path("answers")) {
            answer.path("claims").forEach(claim -> assertThat(claims).contains(claim.asText()));
        }
        assertThat(shown.path("sources")).isNotEmpty();
    }

    @Test
    void a_program_learns_from_which_dataset_on_which_days_and_by_which_rules_a_record_is_shown() throws IOException {
        JsonNode shown = new ObjectMapper()
                .readTree(Ran.lec(folder, "show", "cn-fr-extradition-2007", "--format", "json")
                        .out());
        Dataset dataset = Dataset.embedded();

        assertThat(shown.path("dataset").path("id").asText())
                .isEqualTo(dataset.info().id());
        assertThat(shown.path("dataset").path("version").asText())
                .isEqualTo(dataset.info().version());
        assertThat(shown.path("asOf").asText()).isEqualTo(dataset.info().asOf().toString());
        assertThat(shown.path("knownBy").asText())
                .isEqualTo(dataset.info().asOf().toString());
        assertThat(shown.path("ruleSet").path("version").asText())
                .isEqualTo(RuleCatalogue.standard().version());
    }

    @Test
    void a_case_is_shown_by_the_name_that_tables_give_it() {
        assertThat(Ran.lec(folder, "show", "ES-2019-94").status()).isZero();
    }

    @Test
    void what_is_asked_about_a_record_or_state_and_not_answered_is_shown_too() throws IOException {
        JsonNode treaty = new ObjectMapper()
                .readTree(Ran.lec(folder, "show", "cn-at-extradition", "--format", "json")
                        .out());
        Ran state = Ran.lec(folder, "show", "AT");

        assertThat(treaty.path("open_questions"))
                .anyMatch(question -> question.path("Question's id").asText().startsWith("cn-at-extradition/"));
        assertThat(state.out()).contains("Open questions", "cn-at-extradition/safeguards/TORTURE_NON_REFOULEMENT");
    }

    @ParameterizedTest
    @CsvSource({
        "frnace, FR (France)",
        "Germny, DE (Germany)",
        "cn-fr-extradtion-2007, cn-fr-extradition-2007",
        "\u0421N, CN",
        "cn\u2010fr\u2010extradition\u20102007, cn-fr-extradition-2007"
    })
    void what_is_misspelt_is_refused_with_the_state_or_record_that_was_probably_meant(String asked, String meant) {
        Ran ran = Ran.lec(folder, "show", asked);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .singleElement()
                .asString()
                .endsWith("; expected the code of a state or the id of a record; did you mean " + meant + "?");
    }

    @Test
    void a_state_is_shown_by_what_the_tables_of_answers_say_of_it() {
        Ran ran = Ran.lec(folder, "show", "FR");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("France").contains("Extradition treaty", "In force since 2015-07-17");
    }

    @Test
    void a_state_is_shown_with_its_key_findings_first() throws IOException {
        String opening = Ran.lec(folder, "show", "FR").out().substring(0, 1500).replaceAll("\\s+", " ");
        JsonNode shown = new ObjectMapper()
                .readTree(Ran.lec(folder, "show", "FR", "--format", "json").out());

        assertThat(opening)
                .contains("France has an extradition treaty with China in force")
                .contains("nothing in it obliges", "obliges the requested state to refuse");
        assertThat(shown.path("key_findings")).hasSizeGreaterThan(5);
        assertThat(shown.path("key_findings").path(0).path("claims")).isNotEmpty();
        assertThat(Ran.lec(folder, "show", "CN").out())
                .as("China has no treaty with itself")
                .startsWith("China\n=====\nOne row per cell");
    }

    /** The register of cases does not say what is only alleged. */
    @Test
    void a_state_is_told_by_the_same_tables_in_every_form() throws IOException {
        String text = Ran.lec(folder, "show", "FR").out();
        JsonNode shown = new ObjectMapper()
                .readTree(Ran.lec(folder, "show", "FR", "--format", "json").out());

        assertThat(shown.path("answers"))
                .extracting(answer -> answer.path("table").asText())
                .contains("Cases by step", "Police stations", "Treaties by year", "Assistance verdicts", "Findings")
                .contains("Coverage", "Reading list");
        assertThat(text)
                .containsPattern("(?m)^Cases by step")
                .contains("alleged")
                .containsPattern("(?m)^Findings")
                .doesNotContainPattern("(?m)^Cases {2,}");
        assertThat(shown.path("key_findings").path(0).has("meaning"))
                .as("a sentence has no meaning in the table of meanings")
                .isFalse();
    }

    /** The rest of a finding, such as its rule and its remedy, is no answer about the state; the page has all of it. */
    @Test
    void of_a_finding_on_a_state_what_is_missing_and_what_was_found_are_told_under_its_id() throws IOException {
        String text = Ran.lec(folder, "show", "FR").out();
        List<JsonNode> findings = new ArrayList<>();
        new ObjectMapper()
                .readTree(Ran.lec(folder, "show", "FR", "--format", "json").out())
                .path("answers")
                .forEach(answer -> {
                    if (answer.path("table").asText().equals("Findings")) {
                        findings.add(answer);
                    }
                });

        assertThat(findings)
                .isNotEmpty()
                .extracting(finding -> finding.path("question").asText())
                .containsOnly("What is missing", "What was found");
        assertThat(findings)
                .extracting(finding -> finding.path("row").asText())
                .allMatch(row -> row.matches("LEC-[A-Z]+-\\d+/\\S+"));
        assertThat(findings.stream()
                        .map(finding -> finding.path("row").asText())
                        .distinct())
                .as("two answers for each finding")
                .hasSize(findings.size() / 2);
        assertThat(text).containsPattern("(?m)^Findings").doesNotContainPattern("(?m)^Coverage");
    }

    @Test
    void what_courts_decided_in_a_state_stands_before_the_clauses_of_its_treaties() throws IOException {
        JsonNode shown = new ObjectMapper()
                .readTree(Ran.lec(folder, "show", "ES", "--format", "json").out());

        assertThat(shown.path("answers"))
                .extracting(answer -> answer.path("table").asText())
                .containsSubsequence("Cooperation", "Decisions", "Cases", "Extradition clauses", "Verdicts");
    }

    @Test
    void the_ending_of_the_file_decides_the_format() throws IOException {
        Ran ran = Ran.lec(folder, "show", "cn-fr-extradition-2007", "--out", "treaty.html");

        assertThat(ran.status()).isZero();
        assertThat(Files.readString(folder.resolve("treaty.html"))).startsWith("<!doctype html>");
    }

    @Test
    void where_no_treaty_has_a_clause_it_is_said_of_how_many_that_is() {
        assertThat(Ran.lec(folder, "precedents", "FAIR_TRIAL_GUARANTEE", "--data", Sample.FOLDER, "--counterpart", "XR")
                        .out())
                .contains("The only bilateral treaty");
    }

    @Test
    void the_page_of_a_state_opens_with_its_profile_and_has_the_tables_on_it() throws IOException {
        Ran ran = Ran.lec(folder, "show", "FR", "--out", "france.html");

        assertThat(ran.status()).isZero();
        assertThat(Files.readString(folder.resolve("france.html")))
                .contains("data-start=\"FR\"", "id=\"extradition_clauses\"", "id=\"decisions\"");
        assertThat(Ran.lec(folder, "show", "CN", "--format", "html").status())
                .as("a counterpart has a page too")
                .isZero();
    }

    @Test
    void text_on_a_state_answers_and_lists_the_claims_when_asked() {
        String claim = "cn-fr-extradition-2007/lifecycle/IN_FORCE";
        String answers = Ran.lec(folder, "show", "FR").out();
        String all = Ran.lec(folder, "show", "FR", "--claims").out();

        assertThat(answers).doesNotContain(claim).endsWith("the same command with --claims\n");
        assertThat(answers.lines()).hasSizeLessThan(2_500);
        assertThat(all).contains(claim).startsWith(answers.substring(0, answers.indexOf("Open questions")));
        assertThat(Ran.lec(folder, "show", "cn-fr-extradition-2007").out())
                .as("a record is its claims")
                .contains(claim);
    }

    @Test
    void text_on_a_state_ends_with_its_decisions_each_with_its_citation_and_the_key_findings_once_more() {
        String text = Ran.lec(folder, "show", "ES").out();
        String decisions = text.substring(text.indexOf("What courts and authorities decided"));

        assertThat(text.substring(0, text.indexOf("What the tables say of it")))
                .endsWith("Each decision with its citation, and these findings once more: at the end\n\n\n");
        assertThat(text.substring(0, text.indexOf("What courts and authorities decided")))
                .as("what is shown by decision is not repeated cell by cell")
                .doesNotContain("Ground examined");
        assertThat(decisions)
                .contains("Spain, Tribunal Supremo, Sala Tercera, 2018-04-10\n  Decided: Not determined\n")
                .contains("  Operative part: Seen (court)\n", "  Assurances in the case as a whole: Not looked for\n")
                .contains("  Ground examined: Dual criminality\n");
        assertThat(decisions.lines().filter("  Decided: Not determined"::equals))
                .hasSizeGreaterThan(3);
        assertThat(decisions.replaceAll("\\s+", " "))
                .contains("Cite as: Tribunal Supremo, Sala Tercera, 2018-04-10, STS 581/2018, ECLI:ES:TS:2018:1336")
                .contains("claim es-2019-94/decisions/");
        assertThat(decisions.lines().filter(line -> line.startsWith("  Cite as: ")))
                .hasSameSizeAs(decisions
                        .lines()
                        .filter(line -> line.startsWith("  Decided: "))
                        .toList());
        assertThat(decisions).endsWith("the same command with --claims\n");
        assertThat(decisions.substring(decisions.indexOf("\nSpain\n=====")).replaceAll("\\s+", " "))
                .as("wherever a line ends")
                .contains("Assurances are on record in none");
    }

    @Test
    void decisions_of_a_court_that_only_their_days_distinguish_are_each_cited_by_their_own_source() {
        Sample.write(folder, "own.json", """
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0",
                  "asOf": "2026-06-30"},
                 "sources": [{"id": "s1", "title": "Source one", "kind": "MEDIA"},
                             {"id": "s2", "title": "Source two", "kind": "MEDIA"}],
                 "cases": [{"id": "one", "requested": "FR", "requesting": "CN", "decisions": [
                   {"court": "Court of Appeal of Lyon", "date": "2020-01-01", "outcome": "REFUSED",
                    "citations": [{"source": "s1"}]},
                   {"court": "Court of Appeal of Lyon", "date": "2021-01-01", "outcome": "ALLOWED",
                    "citations": [{"source": "s2"}]}]}]}
                """);
        Ran ran = Ran.lec(folder, "show", "FR", "--data", "own.json");

        assertThat(ran.out().lines().filter(line -> line.startsWith("  Cite as: ")))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("Lyon, 2020-01-01", "Source one"),
                        line -> assertThat(line).contains("Lyon, 2021-01-01", "Source two"));
    }

    @Test
    void what_was_held_in_a_case_is_shown_in_full_and_who_requested() {
        String text = Ran.lec(folder, "show", "pl-2017-1").out();
        String answers = text.substring(0, text.indexOf("Open questions")).replaceAll("\\s+", " ");

        assertThat(answers)
                .contains("Cassation appeal of the Commissioner for Human Rights dismissed", "Requested by")
                .doesNotContain(" … ");
    }

    @Test
    void precedents_list_the_treaties_that_have_a_clause_with_their_partners() {
        Ran all = Ran.lec(folder, "precedents");
        Ran one = Ran.lec(folder, "precedents", "DEATH_PENALTY_BAR");

        assertThat(all.status()).isZero();
        assertThat(all.out()).contains("Death penalty");
        assertThat(one.out()).contains("France", "Spain").contains("cn-es-extradition-2005");
    }
}
