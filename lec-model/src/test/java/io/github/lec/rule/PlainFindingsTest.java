package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings read aloud: quotations are a source's, and a coder's words are marked as the coder's. */
class PlainFindingsTest {
    private static final Set<String> RULES = Set.of("LEC-EXT-001", "LEC-EXT-003");

    private static final Evaluation EVALUATION = Evaluation.of(
            View.of(Dataset.embedded()),
            RuleCatalogue.standard().only(rule -> RULES.contains(rule.info().id())),
            Selection.standard());

    private static String words(String subject) {
        return words("LEC-EXT-003", subject);
    }

    private static String words(String rule, String subject) {
        return EVALUATION.findings(Verdict.FAIL).stream()
                .filter(found -> found.rule().info().id().equals(rule))
                .filter(found -> found.subject().id().equals(subject))
                .findFirst()
                .orElseThrow()
                .words();
    }

    @Test
    void a_summary_stands_as_the_coders_words_and_not_as_the_treatys() {
        assertThat(words("cn-lt-extradition-2002/LT-CN"))
                .contains("requested state (in the coder's words: Extradition that the requested party's law does not"
                        + " allow shall not be granted); it does not name the death penalty.");
    }

    @Test
    void that_a_clause_does_not_name_the_penalty_is_said_once() {
        assertThat(words("cn-it-extradition-2010/IT-CN"))
                .contains("law of the requested state forbids); it does not name the death penalty. ")
                .doesNotContain("not named");
    }

    @Test
    void that_a_clause_does_not_name_one_thing_says_nothing_of_another() {
        assertThat(words("LEC-EXT-001", "cn-lt-extradition-2002/LT-CN")).contains("; it does not name torture.");
    }

    @Test
    void the_remedy_for_a_transfer_does_not_lead_back_to_the_record_that_leaves_it_open() {
        String remedy = RuleCatalogue.standard().rules().stream()
                .filter(rule -> rule.info().id().equals("LEC-TSP-001"))
                .findFirst()
                .orElseThrow()
                .info()
                .remedy();

        assertThat(remedy)
                .contains("only the person's consent settles the question")
                .doesNotContain("not applicable");
    }

    @Test
    void a_treaty_that_never_bound_is_reported_in_one_plain_clause() {
        assertThat(words("cn-lt-extradition-2002/LT-CN"))
                .endsWith(" It also signed such a treaty with Australia (put aside), which never bound it.");
    }

    @Test
    void one_treaty_is_worded_as_one() {
        assertThat(words("LEC-EXT-001", "hk-nl-surrender-1992/NL-HK"))
                .endsWith(" Hong Kong has a treaty that meets this benchmark with the United Kingdom (suspended).");
    }

    private static Finding find(View view, String rule, String subject) {
        Rule asked = RuleCatalogue.standard().rule(rule).orElseThrow();
        Selection selection = new Selection(
                new TreeSet<>(List.of(
                        ActorId.of("AT"),
                        ActorId.of("DE"),
                        ActorId.of("DK"),
                        ActorId.of("FR"),
                        ActorId.of("GR"),
                        ActorId.of("IT"))),
                List.of(ActorId.of("CN")));
        return asked.kinds().stream()
                .flatMap(kind -> Subjects.of(view, selection).of(kind).stream())
                .filter(one -> one.id().equals(subject))
                .findFirst()
                .map(one -> Finding.of(view, asked, one))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"cn-gr-extradition, GR", "cn-at-extradition, AT"})
    void whether_there_is_a_treaty_is_asked_before_what_its_clauses_say(String treaty, String state) {
        Finding finding = find(View.of(Dataset.embedded()), "LEC-EXT-003", treaty + "/" + state + "-CN");

        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_DECIDE);
        assertThat(finding.words())
                .startsWith("Cannot be decided from what is recorded. Open: whether there is such a treaty (not signed"
                        + " according to ")
                .contains(" Also open: Death penalty (not determined)");
    }

    @Test
    void a_law_that_is_not_recorded_for_a_day_is_not_called_a_discretion() {
        String of = """
                'cases': [{'id': 'k', 'requesting': 'CN', 'requested': 'DK',
                  'route': [{'value': 'EXTRADITION', @court}], 'purpose': 'PROSECUTION',
                  'persons': [{'count': 1, 'nationality': 'SE', @court}],
                  'steps': [{'stage': 'SURRENDERED', 'date': '2019-01-01', @court}],
                  'facts': [{'fact': 'FREE_MOVEMENT_USED', 'value': true, @court},
                            {'fact': 'HOME_STATE_NOTIFIED', 'value': false, @court}]}]
                """;

        assertThat(find(View.of(overEmbedded(of)), "LEC-EXT-012", "k").openPoint())
                .contains("whether Denmark extradited its own nationals in such a case (what its law said on own"
                        + " nationals is not determined for that day)");
        assertThat(find(View.of(overEmbedded(of.replace("2019-01-01", "2026-11-25"))), "LEC-EXT-012", "k")
                        .openPoint())
                .contains("whether Denmark extradited its own nationals in such a case (a discretion to refuse is not"
                        + " a bar; how it is used is not recorded)");
    }

    @Test
    void what_the_open_point_says_is_not_repeated_as_a_remark() {
        Dataset dataset = overEmbedded("""
                'cases': [{'id': 'k', 'requesting': 'CN', 'requested': 'DE',
                  'route': [{'value': 'DEPORTATION', @court}],
                  'persons': [{'count': 1, 'nationality': 'TW', @court}],
                  'steps': [{'stage': 'DEPORTED', 'date': '2021-06-01', @court}],
                  'facts': [{'fact': 'REFUGEE_STATUS_RECOGNISED', 'value': true, 'date': '2020-05-01', 'by': 'DE', @court},
                            {'fact': 'REFUGEE_STATUS_WITHDRAWN', 'value': false, 'date': '2021-06-01', 'by': 'DE', @court}]}]
                """);

        assertThat(find(View.of(dataset), "LEC-EXT-020", "k").words())
                .containsOnlyOnce("China and Taiwan do not agree whose nationals persons from Taiwan are");
    }

    @Test
    void where_no_source_names_a_basis_the_instrument_is_what_is_open() {
        assertThat(find(View.of(Dataset.embedded()), "LEC-ASR-001", "it-2016-1").words())
                .contains(
                        " Open: on which instrument the hand-over rested, and which of its clauses stood on that day.")
                .doesNotContain("which clauses of the text that applied", "On which instrument it rests");
    }

    @Test
    void that_sources_contradict_each_other_on_a_hand_over_is_told_once() {
        Dataset dataset = overEmbedded("""
                'cases': [{'id': 'k', 'requesting': 'CN', 'requested': 'DE',
                  'route': [{'value': 'AD_HOC_SURRENDER', @court}],
                  'persons': [{'count': 1, 'nationality': 'TW', @court}],
                  'steps': [{'stage': 'SURRENDERED', 'date': '2021-06-01', @court},
                            {'stage': 'SURRENDERED', 'denies': true, @court}]}]
                """);

        assertThat(find(View.of(dataset), "LEC-EXT-017", "k").words())
                .contains("Open: whether the person was handed over (sources contradict each other).")
                .doesNotContain("Surrendered (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEC-ASR-001", "LEC-EXT-016", "LEC-EXT-017", "LEC-LIF-003", "LEC-LIF-004"})
    void that_sources_contradict_each_other_on_the_basis_of_a_hand_over_is_told_once(String rule) {
        assertThat(Fixtures.of(rule).stream()
                        .map(Fixtures.Fixture::of)
                        .flatMap(fixture -> fixture.expected().keySet().stream()
                                .map(subject -> fixture.finding(
                                        RuleCatalogue.standard().rule(rule).orElseThrow(), subject)))
                        .map(Finding::words)
                        .filter(words -> words.contains("whether the hand-over rested on \"")))
                .isNotEmpty()
                .noneMatch(words -> words.contains("On which instrument it rests"));
    }

    @Test
    void what_an_open_point_asks_is_not_asked_again_as_its_claims() {
        assertThat(find(View.of(Dataset.embedded()), "LEC-CYB-003", "pl-tw-criminal-cooperation")
                        .words())
                .contains("Open: whether what counts as cybercrime")
                .doesNotContain("Definitions in the text", "Wording");
        assertThat(find(View.of(Dataset.embedded()), "LEC-DPX-001", "cn-dk-police-2013")
                        .words())
                .contains("Open: Purposes of the instrument (not looked for)")
                .doesNotContain("whether data are shared");
        assertThat(find(View.of(Dataset.embedded()), "LEC-POL-004", "sk-police-stations")
                        .words())
                .contains("Open: whether persons were pressed to return. Also open: Aims (not looked for).")
                .doesNotContain("Methods used", "Coercion used");
    }

    @Test
    void a_step_that_the_same_sources_say_many_parties_had_not_taken_is_told_once() {
        Dataset own = overEmbedded("""
                'treaties': [{'id': 'convention', 'kind': 'CRIME_SUPPRESSION', 'title': 'Convention',
                  'parties': ['BG', 'CN', 'CY', 'DE', 'DK', 'EE'], 'lifecycle': [
                    {'stage': 'SIGNED', 'date': '2018-10-25', @court},
                    {'stage': 'RATIFIED', 'party': 'BG', 'observedOn': '2019-11-19', 'denies': true, @court},
                    {'stage': 'RATIFIED', 'party': 'CY', 'observedOn': '2019-11-19', 'denies': true, @court},
                    {'stage': 'RATIFIED', 'party': 'DE', 'observedOn': '2019-11-19', 'denies': true, @court},
                    {'stage': 'RATIFIED', 'party': 'DK', 'observedOn': '2019-11-19', 'denies': true, @court},
                    {'stage': 'RATIFIED', 'party': 'EE', 'observedOn': '2019-11-19', 'denies': true, @court}]}]
                """);

        assertThat(find(View.of(own), "LEC-LIF-002", "convention").words())
                .contains("Ratified, for Bulgaria, Cyprus, Germany and 2 more, which it was not by 2019-11-19 (")
                .doesNotContain("Ratified, Bulgaria", "Ratified, Cyprus");
    }

    @Test
    void an_earlier_surrender_that_is_named_is_not_called_unrecorded() {
        assertThat(find(View.of(Dataset.embedded()), "LEC-EXT-018", "it-2016-1").words())
                .doesNotContain("Whether there was an earlier surrender");
    }

    /** The embedded dataset with some records, as of the end of 2026. */
    private static Dataset overEmbedded(String sections) {
        String json = sections.replaceAll("@([a-z]+)", "'citations': [{'source': '$1'}]")
                .replace('\'', '"');
        return DatasetReader.readDocumentOver(
                "{\"dataset\": {\"format\": \"1.0\", \"id\": \"test\", \"version\": \"1\", \"title\": \"Test\","
                        + " \"licence\": \"CC0-1.0\", \"asOf\": \"2026-11-25\"}, \"sources\": [{\"id\": \"court\","
                        + " \"title\": \"A judgment\", \"kind\": \"COURT\", \"published\": \"2019-12-01\"}], " + json
                        + "}",
                "test.json",
                Dataset.embedded());
    }
}
