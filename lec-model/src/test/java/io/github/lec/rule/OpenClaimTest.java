package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.Relation;
import io.github.lec.view.Settlement;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would settle a question that the record leaves open. */
class OpenClaimTest {
    private static final Dataset DATASET = DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "d", "licence": "CC0-1.0", "asOf": "2026-10-01"},
             "sources": [{"id": "series", "title": "Treaty series", "published": "2020"}],
             "inquiries": [
               {"id": "q-1", "question": "When was it signed?", "records": ["at-hand", "heard-of"], "searched": ["a gazette"],
                "on": "2026-09-01", "outcome": "INCONCLUSIVE"},
               {"id": "q-2", "question": "Does it protect from torture?", "records": ["at-hand"],
                "kinds": ["TORTURE_NON_REFOULEMENT"], "searched": ["a gazette"], "on": "2026-09-01", "outcome": "NONE_FOUND"},
               {"id": "q-3", "question": "What became of the person?", "records": ["fr-2019-1"], "searched": ["the press"],
                "on": "2026-09-01", "outcome": "NONE_FOUND"}],
             "cases": [{"id": "fr-2019-1", "requested": "FR", "requesting": "CN"},
                       {"id": "fr-2019-2", "requested": "FR", "requesting": "CN"}],
             "treaties": [
               {"id": "at-hand", "title": "Treaty", "kind": "EXTRADITION", "parties": ["FR", "CN"], "texts": ["series"]},
               {"id": "read", "title": "Treaty", "kind": "EXTRADITION", "parties": ["FR", "CN"], "texts": ["series"],
                "textRead": "FULL", "safeguards": [{"kind": "TORTURE_NON_REFOULEMENT", "form": "NOT_DETERMINED",
                  "citations": [{"source": "series"}]}]},
               {"id": "heard-of", "title": "Treaty", "kind": "EXTRADITION", "parties": ["FR", "CN"]}]}
            """, "d.json", Fixtures.BASE);

    private static final View VIEW = View.of(DATASET);

    @Test
    void a_clause_is_settled_in_a_finding_by_what_settles_it_in_the_answer() {
        Fixtures.of("LEC-EXT-001").stream()
                .filter(file -> String.valueOf(file.getFileName()).contains("of-which-notice-was-given"))
                .map(Fixtures.Fixture::of)
                .forEach(fixture -> {
                    Relation relation = Relation.of(
                            fixture.view()
                                    .dataset()
                                    .treaty(InstrumentId.of("cn-fr-extradition"))
                                    .orElseThrow(),
                            ActorId.of("FR"),
                            ActorId.of("CN"));
                    Settlement answer = fixture.view()
                            .instruments()
                            .clause(relation, SafeguardKind.TORTURE_NON_REFOULEMENT)
                            .settledBy();
                    Finding finding = fixture.finding(
                            RuleCatalogue.standard().rule("LEC-EXT-001").orElseThrow(), "cn-fr-extradition/FR-CN");

                    assertThat(finding.openClaims())
                            .filteredOn(open -> open.claim().safeguard().isPresent())
                            .isNotEmpty()
                            .allSatisfy(open -> assertThat(open.settledBy()).isEqualTo(answer));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "at-hand/safeguards/DEATH_PENALTY_BAR, READ_THE_TEXT",
        "heard-of/safeguards/DEATH_PENALTY_BAR, READ_THE_TEXT",
        "at-hand/safeguards/TORTURE_NON_REFOULEMENT, FIND_A_SOURCE",
        "read/safeguards/DEATH_PENALTY_BAR, RECORD_WHAT_WAS_READ",
        "read/safeguards/TORTURE_NON_REFOULEMENT, FIND_A_SOURCE",
        "at-hand/terms/PROVISIONAL_ARREST_LIMIT, READ_THE_TEXT",
        "heard-of/terms/PROVISIONAL_ARREST_LIMIT, SEARCH",
        "read/terms/PROVISIONAL_ARREST_LIMIT, SEARCH",
        "at-hand/assurances, SEARCH",
        "at-hand/lifecycle/SIGNED, READ_THE_TEXT",
        "at-hand/compliance/FR, SEARCH",
        "at-hand/lifecycle/IN_FORCE, FIND_A_SOURCE",
        "heard-of/lifecycle/SIGNED, FIND_A_SOURCE",
        "fr-2019-1/steps/SURRENDERED, FIND_A_SOURCE",
        "fr-2019-2/steps/SURRENDERED, SEARCH",
        "FR/cooperation/CN/EXTRADITION_TREATY, SEARCH"
    })
    void what_a_text_says_is_settled_by_reading_it_and_anything_else_by_a_source_or_a_first_search(
            String claim, Settlement settledBy) {
        assertThat(OpenClaim.settledBy(VIEW, ClaimId.parse(claim))).isEqualTo(settledBy);
    }

    @Test
    void a_clause_is_settled_alike_whether_a_rule_asks_for_it_or_the_text_is_asked() {
        Rule rule = RuleCatalogue.standard().rule("LEC-EXT-001").orElseThrow();
        for (String id : List.of("at-hand", "heard-of", "read")) {
            Relation relation =
                    Relation.of(DATASET.treaty(InstrumentId.of(id)).orElseThrow(), ActorId.of("FR"), ActorId.of("CN"));
            Finding finding = Finding.of(VIEW, rule, new Subject.Relation(relation));
            assertThat(finding.openClaims()).isNotEmpty().allSatisfy(open -> {
                Settlement asked = VIEW.instruments()
                        .clause(relation, open.claim().safeguard().orElseThrow())
                        .settledBy();
                assertThat(open.settledBy()).isEqualTo(asked);
                assertThat(OpenClaim.settledBy(VIEW, open.claim())).isEqualTo(asked);
            });
        }
    }

    @Test
    void where_accounts_contradict_each_other_one_has_to_decide_between_them() {
        Dataset disputed = Fixtures.dataset("""
                'treaties': [{'id': 'cn-fr', 'title': 'Treaty', 'kind': 'EXTRADITION', 'parties': ['FR', 'CN'], 'safeguards': [
                  {'kind': 'DEATH_PENALTY_BAR', 'form': 'MANDATORY_REFUSAL', @press},
                  {'kind': 'DEATH_PENALTY_BAR', 'denies': true, @ministry}]}]""");
        Relation relation = Relation.of(
                disputed.treaty(InstrumentId.of("cn-fr")).orElseThrow(), ActorId.of("FR"), ActorId.of("CN"));
        Rule rule = RuleCatalogue.standard().rule("LEC-EXT-003").orElseThrow();
        Finding finding = Finding.of(View.of(disputed), rule, new Subject.Relation(relation));

        assertThat(finding.openClaims())
                .filteredOn(OpenClaim::disputed)
                .extracting(OpenClaim::settledBy)
                .containsExactly(Settlement.DECIDE_BETWEEN_ACCOUNTS);
        assertThat(finding.words()).contains("To settle: decide between accounts");
    }

    @ParameterizedTest
    @CsvSource({"2016-05-01, 2016-05-02, false", "2016-05-01, 2019-05-01, true"})
    void a_difference_between_days_is_open_only_if_it_turns_the_verdict(String one, String other, boolean open) {
        Dataset disputed = Fixtures.dataset("""
                'cases': [{'id': 'fr-1', 'requested': 'FR', 'requesting': 'CN', 'route': [{'value': 'EXTRADITION', @press}],
                  'basis': [{'value': 'cn-fr', @press}],
                  'steps': [{'stage': 'SURRENDERED', 'date': '2018-05-03', @press}]}],
                'treaties': [{'id': 'cn-fr', 'title': 'Treaty', 'kind': 'EXTRADITION', 'parties': ['FR', 'CN'], 'lifecycle': [
                  {'stage': 'IN_FORCE', 'date': '%s', @press}, {'stage': 'IN_FORCE', 'date': '%s', @ministry}]}]""".formatted(one, other));
        Evaluation evaluation = Evaluation.of(
                View.of(disputed), RuleCatalogue.standard(), Selection.of("FR").with("CN"));

        assertThat(evaluation.findings(EnumSet.of(Verdict.CANNOT_DECIDE)).stream()
                        .flatMap(finding -> finding.openClaims().stream())
                        .filter(claim -> claim.claim().path().equals("lifecycle/IN_FORCE"))
                        .anyMatch(OpenClaim::disputed))
                .isEqualTo(open);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "cannot-decide-the-day-of-the-suspension-is-vague, fr-hk-surrender/lifecycle/SUSPENDED",
        "cannot-decide-notice-has-run-out-and-no-end-is-recorded, t1/lifecycle/TERMINATED"
    })
    void an_end_that_no_source_reports_is_open_only_where_notice_was_given(String example, String open) {
        Rule rule = RuleCatalogue.standard().rule("LEC-LIF-003").orElseThrow();
        Fixtures.Fixture fixture =
                Fixtures.Fixture.of(Fixtures.FOLDER.resolve("LEC-LIF-003").resolve(example + ".json"));

        String subject = fixture.expected().keySet().iterator().next();
        assertThat(fixture.finding(rule, subject).openClaims())
                .extracting(claim -> claim.claim().toString())
                .containsExactly(open);
    }

    @Test
    void where_each_person_has_an_assurance_nobody_is_named_as_without_one() {
        Finding finding = Fixtures.Fixture.of(Fixtures.FOLDER.resolve(
                        "LEC-ASR-003/cannot-decide-one-of-two-met-a-flagrant-denial-of-justice.json"))
                .finding(RuleCatalogue.standard().rule("LEC-ASR-003").orElseThrow(), "fr-2019-1");

        assertThat(finding.openClaims())
                .extracting(OpenClaim::question)
                .containsExactly("Whether an assurance was given");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "LEC-LIF-004, cannot-decide-whether-the-request-was-made-before-the-treaty-had-ended, PROVISIONALLY_APPLIED",
        "LEC-LIF-004, cannot-decide-requested-in-the-year-in-which-the-treaty-ended, PROVISIONALLY_APPLIED",
        "LEC-ASR-002, cannot-decide-a-refugee-of-whom-no-assurance-is-known, ASYLUM_CLAIM_PENDING",
        "LEC-ASR-002, cannot-decide-a-refugee-of-whom-no-assurance-is-known, FINAL_REJECTION",
        "LEC-CYB-004, cannot-decide-a-first-agreement-whose-crimes-are-cyber, functions",
        "LEC-CYB-004, cannot-decide-a-later-convention-that-a-party-had-not-signed, SIGNED"
    })
    void what_can_turn_no_verdict_is_not_open(String id, String example, String other) {
        Fixtures.Fixture fixture =
                Fixtures.Fixture.of(Fixtures.FOLDER.resolve(id).resolve(example + ".json"));
        Finding finding = fixture.finding(
                RuleCatalogue.standard().rule(id).orElseThrow(),
                fixture.expected().keySet().iterator().next());

        assertThat(finding.openClaims())
                .extracting(claim -> claim.claim().toString())
                .noneMatch(claim -> claim.contains(other));
    }
}
