package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Fixtures;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.view.HowKnown;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finding that cannot be decided calls open, on the embedded dataset and in all examples. */
class UndecidedFindingsTest {
    /** The examples in which no source could tell what is missing: whom, or from when, the law binds is open itself. */
    private static final List<String> QUESTIONS_OF_LAW = List.of(
            "LEC-DPX-002 a-state-that-took-over-the-schengen-acquis",
            "LEC-DPX-002 data-for-norway",
            "LEC-EXT-012 before-the-charter-bound",
            "LEC-EXT-012 british-resident-under-the-withdrawal-agreement",
            "LEC-EXT-012 norwegian-national-before-the-judgment-seen-from-later",
            "LEC-EXT-012 surrendered-to-norway-under-the-surrender-agreement",
            "LEC-EXT-012 surrendered-to-the-united-kingdom-after-the-transition",
            "LEC-EXT-013 before-the-judgment-on-consent-seen-from-before",
            "LEC-EXT-013 norwegian-resident",
            "LEC-EXT-013 surrendered-to-norway-under-the-surrender-agreement",
            "LEC-EXT-013 surrendered-to-the-united-kingdom-after-the-transition",
            "LEC-EXT-014 before-the-first-judgment-that-required-a-check",
            "LEC-EXT-015 before-the-judgment-seen-from-later",
            "LEC-EXT-021 before-soering-seen-from-later",
            "LEC-LIF-006 a-judgment-on-directives-without-denmark",
            "LEC-LIF-006 a-judgment-on-directives-without-ireland",
            "LEC-LIF-006 police-data-in-denmark",
            "LEC-LIF-006 police-data-in-switzerland",
            "LEC-LIF-006 the-directive-on-police-data-and-europol");

    private static Stream<Finding> embedded() {
        return Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), Selection.standard())
                .findings(EnumSet.of(Verdict.CANNOT_DECIDE))
                .stream();
    }

    private static Stream<Finding> ofExamples() {
        return RuleCatalogue.standard().rules().stream()
                .flatMap(rule -> Fixtures.of(rule.info().id()).stream()
                        .map(Fixtures.Fixture::of)
                        .flatMap(fixture -> undecided(fixture, rule)));
    }

    private static Stream<Finding> undecided(Fixtures.Fixture fixture, Rule rule) {
        return fixture.expected().entrySet().stream()
                .filter(expected -> expected.getValue() == Verdict.CANNOT_DECIDE)
                .map(expected -> fixture.finding(rule, expected.getKey()));
    }

    @Test
    void every_finding_on_the_embedded_dataset_names_an_open_claim() {
        assertThat(embedded())
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.openClaims()).as(finding.toString()).isNotEmpty());
    }

    @Test
    void every_example_names_an_open_claim_but_those_on_questions_of_law_which_say_what_is_open() {
        List<Finding> withoutClaim =
                ofExamples().filter(finding -> finding.openClaims().isEmpty()).toList();

        assertThat(withoutClaim)
                .allSatisfy(UndecidedFindingsTest::assertSaysWhatIsOpen)
                .extracting(UndecidedFindingsTest::example)
                .containsExactlyInAnyOrderElementsOf(QUESTIONS_OF_LAW);
    }

    @ParameterizedTest
    @CsvSource({
        "LEC-EXT-012, the-purpose-of-the-request-is-not-recorded, purpose, Whether the request was for prosecution or to enforce a sentence (not recorded)",
        "LEC-EXT-014, which-state-was-asked-is-not-recorded, requested, Which state was asked (not recorded)",
        "LEC-EXT-006, purposes-not-recorded, purposes, Whether the treaty covers the enforcement of sentences (its purposes are not recorded)",
        "LEC-POL-001, no-host-is-recorded, hosts, On whose territory the officers acted (no host is recorded)"
    })
    void what_a_record_gives_once_and_without_accounts_can_be_open_too(
            String id, String name, String claim, String question) {
        Rule rule = RuleCatalogue.standard().rule(id).orElseThrow();

        assertThat(undecided(
                        Fixtures.Fixture.of(Fixtures.FOLDER.resolve(id).resolve("cannot-decide-" + name + ".json")),
                        rule))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.openClaims())
                        .singleElement()
                        .satisfies(open -> assertThat(open.claim().path()).isEqualTo(claim))
                        .satisfies(open -> assertThat(open.question()).isEqualTo(question))
                        .satisfies(open -> assertThat(open.howKnown()).isEqualTo(HowKnown.NOT_LOOKED_FOR)));
    }

    @ParameterizedTest
    @CsvSource({
        "LEC-POL-001, not-known-whether-it-ended-when-consent-was-withdrawn, steps/ENDED",
        "LEC-POL-001, the-host-demanded-that-it-be-closed-and-no-end-is-recorded, steps/ENDED",
        "LEC-LIF-004, same-year, steps/SURRENDERED",
        "LEC-LIF-004, treaty-ended-and-no-request-dated, steps/REQUESTED",
        "LEC-EXT-018, no-earlier-case-recorded, cooperation/CN/EXTRADITIONS_EXECUTED",
        "LEC-EXT-018, an-earlier-case-was-searched-for-in-vain, cooperation/CN/EXTRADITIONS_EXECUTED",
        "LEC-CYB-004, no-earlier-agreement-recorded, cooperation/FR/CYBER_AND_DIALOGUE",
        "LEC-EXT-007, described-exception-may-have-holes, safeguards/POLITICAL_OFFENCE_EXCEPTION"
    })
    void a_claim_whose_answer_lacks_the_point_is_named(String id, String name, String claim) {
        Rule rule = RuleCatalogue.standard().rule(id).orElseThrow();

        assertThat(undecided(
                        Fixtures.Fixture.of(Fixtures.FOLDER.resolve(id).resolve("cannot-decide-" + name + ".json")),
                        rule))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.openClaims())
                        .singleElement()
                        .satisfies(open -> assertThat(open.claim().path()).isEqualTo(claim)));
    }

    @Test
    void whether_anyone_was_surrendered_at_all_is_asked_of_each_counterpart() {
        Rule rule = RuleCatalogue.standard().rule("LEC-GOV-002").orElseThrow();

        assertThat(undecided(
                        Fixtures.Fixture.of(
                                Fixtures.FOLDER.resolve("LEC-GOV-002/cannot-decide-no-surrender-recorded.json")),
                        rule))
                .flatExtracting(Finding::openClaims)
                .extracting(open -> open.claim().toString())
                .containsExactlyInAnyOrder(
                        "FR/cooperation/CN/EXTRADITIONS_EXECUTED", "FR/cooperation/HK/EXTRADITIONS_EXECUTED");
    }

    private static String example(Finding finding) {
        String id = finding.view()
                .dataset()
                .info()
                .id()
                .substring(finding.rule().id().length() + 1);
        return finding.rule().id() + " " + id.replace("cannot-decide-", "");
    }

    private static void assertSaysWhatIsOpen(Finding finding) {
        assertThat(finding.openPoint().or(finding::remark).or(() -> later(finding)))
                .as(finding.toString())
                .isPresent();
    }

    /** What a later judgment clarified is open for the time before it. */
    private static Optional<String> later(Finding finding) {
        return Optional.of(finding.words()).filter(words -> words.contains("Clarified only later, by "));
    }
}
