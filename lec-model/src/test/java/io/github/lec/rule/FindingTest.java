package io.github.lec.rule;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static io.github.lec.rule.SomeFindings.TREATY;
import static io.github.lec.rule.SomeFindings.finding;
import static io.github.lec.rule.SomeFindings.handOver;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.record.SourceId;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.HowKnown;
import io.github.lec.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
    /** Words that would make a finding a ruling, and codes that readers should not see. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\berrors?\\b|violat|illegal|unlawful|guilty|warning", Pattern.CASE_INSENSITIVE);

    @TestFactory
    Stream<DynamicTest> words_of_all_examples_are_findings_and_no_rulings() {
        return RuleCatalogue.standard().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.toString(), () -> {
                    for (var file : Fixtures.of(rule.info().id())) {
                        Fixtures.Fixture fixture = Fixtures.Fixture.of(file);
                        RuleSet one = RuleSet.of("1", List.of(rule));
                        for (Finding finding : Evaluation.of(fixture.view(), one, Fixtures.SELECTION)
                                .findings(EnumSet.allOf(Verdict.class))) {
                            String said = finding.words() + " " + finding.remedy() + " "
                                    + rule.info().title();
                            assertThat(said).as(file.toString()).doesNotContainPattern(FORBIDDEN);
                            assertThat(finding.words()).endsWith(".").doesNotContain("  ");
                            if (finding.verdict() == Verdict.FAIL && finding.layer() != Layer.RECORD) {
                                assertThat(finding.words())
                                        .startsWith("Benchmark not met")
                                        .contains("not a finding that");
                            }
                            if (finding.isAlleged()) {
                                assertThat(finding.severity()).isNotEqualTo(Severity.ERROR);
                            }
                        }
                    }
                }));
    }

    @Test
    void what_cannot_be_decided_is_not_alleged_and_weighs_at_most_what_an_established_answer_would_make_it() {
        Finding open = Fixtures.of("LEC-EXT-015").stream()
                .filter(file -> file.endsWith("cannot-decide-nothing-recorded.json"))
                .map(Fixtures.Fixture::of)
                .flatMap(fixture -> Evaluation.of(
                        fixture.view(),
                        RuleCatalogue.standard().only(rule -> rule.info().id().equals("LEC-EXT-015")),
                        Fixtures.SELECTION)
                        .findings(Verdict.CANNOT_DECIDE)
                        .stream())
                .findFirst()
                .orElseThrow();

        assertThat(open.isAlleged()).isFalse();
        assertThat(open.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void lists_as_evidence_also_the_claims_after_the_one_that_settles_it() {
        Finding finding = finding("LEC-EXT-001", "FR", "MANDATORY_REFUSAL", "ABSENT");
        assertThat(finding)
                .hasVerdict(Verdict.PASS)
                .restsOn("cn-fr/safeguards/TORTURE_NON_REFOULEMENT")
                .restsOn("cn-fr/safeguards/HUMAN_RIGHTS_SAVINGS");
    }

    @Test
    void the_sources_of_a_clause_are_those_of_the_treaty_that_was_judged_in_one_direction() {
        assertThat(finding("LEC-EXT-001", "FR", "ABSENT", "ABSENT").sources()).containsExactly(SourceId.of("text"));
        assertThat(Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), Selection.standard())
                        .finding("LEC-EXT-003", "cn-bg-extradition-1996/BG-CN")
                        .sources())
                .isNotEmpty();
    }

    @Test
    void names_the_clauses_by_which_a_benchmark_is_met_with_their_articles() {
        Rule rule = RuleCatalogue.standard().rule("LEC-MLA-002").orElseThrow();
        Evaluation evaluation = Evaluation.of(
                View.of(Dataset.embedded()),
                RuleSet.of("1", List.of(rule)),
                Selection.of("FR").with("CN"));
        Finding finding = evaluation.subjects().of(SubjectKind.RELATION).stream()
                .filter(one -> one.id().equals("cn-fr-mla-2005/FR-CN"))
                .map(one -> evaluation.finding(rule, one))
                .findFirst()
                .orElseThrow();

        assertThat(finding).hasVerdict(Verdict.PASS);
        assertThat(finding.words()).contains(" Clauses found: ", "; political offence (article 3(1)(2)).");
    }

    @Test
    void a_clause_that_sources_contradict_each_other_on_is_not_named_as_found() {
        Dataset dataset = DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
             "sources": [{"id": "text", "title": "Text", "published": "2007-06-01"},
                         {"id": "other", "title": "Another text", "published": "2007-06-01"}],
             "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"], "textRead": "FULL",
               "lifecycle": [{"stage": "IN_FORCE", "date": "2010-02-01", "citations": [{"source": "text"}]}],
               "safeguards": [
                 {"kind": "TORTURE_NON_REFOULEMENT", "form": "MANDATORY_REFUSAL", "article": "3", "citations": [{"source": "text"}]},
                 {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "BINDING_RULE", "article": "9", "citations": [{"source": "text"}]},
                 {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "ABSENT", "citations": [{"source": "other"}]}]}]}
            """, "own.json", Dataset.embedded());

        assertThat(Evaluation.of(
                                View.of(dataset),
                                RuleCatalogue.standard()
                                        .only(rule -> rule.info().id().equals("LEC-EXT-001")),
                                Selection.of("MT").with("CN"))
                        .findings(Verdict.PASS))
                .extracting(Finding::words)
                .filteredOn(words -> words.contains("Clauses found"))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words)
                        .contains(" Clauses found: torture and ill-treatment (article 3).")
                        .doesNotContain("article 9"));
    }

    @Test
    void a_clause_that_a_protocol_adds_is_named_once_with_the_text_that_has_it() {
        Dataset dataset = DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
             "sources": [{"id": "text", "title": "Text", "published": "2012-06-01"}],
             "treaties": [
               {"id": "t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"], "textRead": "FULL",
                "lifecycle": [{"stage": "IN_FORCE", "date": "2010-02-01", "citations": [{"source": "text"}]}],
                "safeguards": [
                  {"kind": "SPECIALTY", "form": "BINDING_RULE", "article": "14", "citations": [{"source": "text"}]},
                  {"kind": "RE_EXTRADITION_LIMIT", "form": "ABSENT", "citations": [{"source": "text"}]}]},
               {"id": "p", "kind": "EXTRADITION", "title": "Protocol", "parties": ["CN", "MT"], "parent": "t", "textRead": "FULL",
                "lifecycle": [{"stage": "IN_FORCE", "date": "2012-02-01", "citations": [{"source": "text"}]}],
                "safeguards": [
                  {"kind": "RE_EXTRADITION_LIMIT", "form": "BINDING_RULE", "article": "4", "citations": [{"source": "text"}]}]}]}
            """, "own.json", Dataset.embedded());

        assertThat(Evaluation.of(
                                View.of(dataset),
                                RuleCatalogue.standard()
                                        .only(rule -> rule.info().id().equals("LEC-EXT-009")),
                                Selection.of("MT").with("CN"))
                        .findings(Verdict.PASS))
                .filteredOn(finding -> finding.subject().id().startsWith("t/"))
                .isNotEmpty()
                .extracting(Finding::words)
                .allSatisfy(words -> assertThat(words)
                        .contains(" Clauses found: specialty (article 14); re-extradition (article 4 of p)."));
    }

    @Test
    void says_beside_a_benchmark_that_is_met_that_it_is_so_by_reference_only() {
        assertThat(finding("LEC-EXT-001", "FR", "OPTIONAL_REFUSAL", "PRIMACY_CLAUSE")
                        .remark())
                .contains("By reference only: other treaties prevail. In the coder's words: Treaties prevail.");
        assertThat(finding("LEC-EXT-001", "FR", "MANDATORY_REFUSAL", "PRIMACY_CLAUSE")
                        .remark())
                .isEmpty();
    }

    @Test
    void names_of_what_was_asked_only_the_claims_that_stay_open() {
        Finding finding = finding("LEC-EXT-001", "FR", "NOT_DETERMINED", "ABSENT");
        assertThat(finding).hasVerdict(Verdict.CANNOT_DECIDE);
        assertThat(finding.openClaims()).singleElement().satisfies(open -> {
            assertThat(open.claim()).isEqualTo(ClaimId.parse("cn-fr/safeguards/TORTURE_NON_REFOULEMENT"));
            assertThat(open.howKnown()).isEqualTo(HowKnown.NOT_DETERMINED);
            assertThat(open.disputed()).isFalse();
        });
        assertThat(finding.words())
                .startsWith(
                        "Cannot be decided from what is recorded. Open: Torture and ill-treatment (not determined). To"
                                + " settle: find a source.");
        assertThat(finding("LEC-EXT-001", "FR", "MANDATORY_REFUSAL", "ABSENT").openClaims())
                .isEmpty();
    }

    @Test
    void what_was_asked_to_find_whether_the_rule_applies_is_open_no_more_where_it_does() {
        Rule rule = RuleCatalogue.standard().rule("LEC-GOV-001").orElseThrow();
        Dataset embedded = Dataset.embedded();
        Subject britain = new Subject.OfState(embedded.actor(ActorId.of("GB")).orElseThrow(), ActorId.of("CN"));
        Finding finding = Finding.of(View.of(embedded), rule, britain);
        assertThat(finding).hasVerdict(Verdict.CANNOT_DECIDE);
        assertThat(finding.openClaims()).extracting(OpenClaim::question).containsExactly("Monitoring authority");
        assertThat(finding.unanswered()).hasSizeGreaterThan(1);
    }

    @Test
    void a_search_for_the_status_of_a_treaty_is_none_for_its_clauses() {
        Finding finding = searched("INCONCLUSIVE");
        assertThat(finding.openClaims()).flatExtracting(OpenClaim::inquiries).isEmpty();
        assertThat(searched("TEXT_NOT_REACHED").openClaims())
                .flatExtracting(OpenClaim::inquiries)
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE_FOUND, NONE_FOUND, NONE_FOUND",
        "NONE_FOUND, INCONCLUSIVE, NOT_DETERMINED",
        "INCONCLUSIVE, TEXT_NOT_REACHED, NOT_DETERMINED"
    })
    void a_clause_that_was_searched_for_is_known_alike_in_the_answer_and_in_the_finding(
            String first, String second, HowKnown known) {
        String search = """
            {"id": "%s", "question": "Is torture a ground of refusal?", "records": ["cn-fr"], "kinds": ["TORTURE_NON_REFOULEMENT"],
             "searched": ["a gazette"], "on": "2026-09-01", "outcome": "%s"}\
            """;
        String document = """
            {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "d", "licence": "CC0-1.0",
                         "asOf": "2026-10-01"},
             "inquiries": [%s, %s],
             "treaties": [{"id": "cn-fr", "title": "Treaty", "kind": "EXTRADITION", "parties": ["FR", "CN"]}]}
            """.formatted(search.formatted("q-1", first), search.formatted("q-2", second));
        Finding finding = finding("LEC-EXT-001", document, "cn-fr/FR-CN");

        assertThat(finding.openClaims())
                .filteredOn(open -> open.claim().equals(ClaimId.parse("cn-fr/safeguards/TORTURE_NON_REFOULEMENT")))
                .singleElement()
                .satisfies(open -> assertThat(open.howKnown()).isEqualTo(known));
        Subject.Relation judged = (Subject.Relation) finding.subject();
        assertThat(finding.view()
                        .instruments()
                        .clause(judged.relation(), SafeguardKind.TORTURE_NON_REFOULEMENT)
                        .howKnown())
                .isEqualTo(known);
    }

    private static Finding searched(String outcome) {
        String document = """
            {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "d", "licence": "CC0-1.0",
                         "asOf": "2026-10-01"},
             "inquiries": [{"id": "q-1", "question": "When did it enter into force?", "records": ["cn-fr"],
                            "searched": ["a gazette"], "on": "2026-09-01", "outcome": "%s"}],
             "treaties": [%s]}
            """.formatted(
                outcome, TREATY.formatted("FR", "NOT_DETERMINED", "ABSENT").replace("cn-FR", "cn-fr"));
        return finding("LEC-EXT-001", document, "cn-fr/FR-CN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEC-EXT-012", "LEC-EXT-013", "LEC-EXT-014"})
    void only_british_nationals_are_asked_whether_they_reside_under_the_withdrawal_agreement(String id) {
        Rule rule = RuleCatalogue.standard().rule(id).orElseThrow();
        for (Path file : Fixtures.of(id)) {
            Fixtures.Fixture fixture = Fixtures.Fixture.of(file);
            boolean british = fixture.dataset().cases().stream()
                    .flatMap(one -> one.persons().stream())
                    .anyMatch(persons -> persons.nationalities().contains(ActorId.of("GB")));
            fixture.expected()
                    .keySet()
                    .forEach(subject -> assertThat(british
                                    || fixture.finding(rule, subject).evidence().stream()
                                            .noneMatch(
                                                    claim -> claim.path().endsWith("/WITHDRAWAL_AGREEMENT_RESIDENT")))
                            .as(file + " " + subject)
                            .isTrue());
        }
    }

    @TestFactory
    Stream<DynamicTest> what_is_undecided_says_what_is_open() {
        return RuleCatalogue.standard().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.toString(), () -> {
                    for (Path file : Fixtures.of(rule.toString())) {
                        Fixtures.Fixture fixture = Fixtures.Fixture.of(file);
                        fixture.expected().forEach((subject, verdict) -> {
                            if (verdict == Verdict.CANNOT_DECIDE) {
                                Finding finding = fixture.finding(rule, subject);
                                String place =
                                        file.getParent().getFileName() + " " + file.getFileName() + " " + subject;
                                boolean said = finding.remark().isPresent()
                                        || finding.words().contains(" Open: ")
                                        || finding.words().contains(" Clarified only later, by ");
                                assertThat(said).as(place).isTrue();
                                assertThat(finding.words()).as(place).doesNotContain("not enough to decide");
                            }
                        });
                    }
                }));
    }

    /** A clause that is quoted in the finding can be looked up; one that is not quoted is not evidence. */
    @ParameterizedTest
    @CsvSource({
        "LEC-EXT-003, fail-a-general-clause-obliges-to-refuse, true",
        "LEC-EXT-003, fail-a-general-clause-leaves-it-to-the-law, true",
        "LEC-EXT-003, cannot-decide-a-general-clause-and-nothing-determined-on-the-penalty, false",
        "LEC-EXT-003, pass-a-clause-beside-a-general-one, false",
        "LEC-EXT-001, fail-a-general-clause-does-not-name-torture, true"
    })
    void a_general_clause_of_which_a_finding_tells_is_evidence(String id, String file, boolean told) {
        Fixtures.Fixture fixture = Fixtures.Fixture.of(Fixtures.FOLDER.resolve(id + "/" + file + ".json"));
        Finding finding = fixture.finding(RuleCatalogue.standard().rule(id).orElseThrow(), "cn-fr-extradition/FR-CN");

        assertThat(finding.evidence()
                        .contains(ClaimId.parse("cn-fr-extradition/safeguards/" + SafeguardKind.ORDRE_PUBLIC)))
                .isEqualTo(told);
    }

    @Test
    void weighs_a_weak_clause_less_than_none() {
        assertThat(finding("LEC-EXT-001", "FR", "ABSENT", "ABSENT")).hasSeverity(Severity.ERROR);
        assertThat(finding("LEC-EXT-001", "FR", "OPTIONAL_REFUSAL", "ABSENT")).hasSeverity(Severity.WARNING);
    }

    @Test
    void weighs_an_act_that_is_only_reported_less_and_says_alleged() {
        Finding reported = handOver("press", "2019-05-01");
        assertThat(reported).hasVerdict(Verdict.FAIL).hasSeverity(Severity.WARNING);
        assertThat(reported.words())
                .startsWith("Benchmark not met. Alleged: A person was handed over on assurances alone")
                .contains(" Sources: A newspaper");
        Finding found = handOver("court", "2019-05-01");
        assertThat(found).hasSeverity(Severity.ERROR);
        assertThat(found.words()).doesNotContain("Alleged");
        assertThat(found.layer()).isEqualTo(Layer.PRACTICE);
    }

    @Test
    void names_the_sources_that_allege_an_act_and_how_many_more_there_are() {
        Finding finding = handOver(
                "press\"}, {\"source\": \"ministry\"}, {\"source\": \"text\"}, {\"source\": \"embedded", "2019");
        assertThat(finding.sources()).extracting(SourceId::value).contains("press", "ministry", "text", "embedded");
        assertThat(finding.words()).contains("Alleged: ", " Sources: ", "A newspaper", "; and 1 more. ");
    }

    @Test
    void the_sources_of_a_finding_on_a_treaty_are_those_of_its_clauses() {
        assertThat(finding("LEC-EXT-001", "FR", "ABSENT", "ABSENT").sources())
                .extracting(SourceId::value)
                .contains("text");
    }

    @Test
    void a_source_that_was_published_later_is_not_named_among_those_that_allege_an_act() {
        Dataset dataset = Fixtures.dataset("""
            'sources': [{'id': 'early', 'title': 'An early report', 'kind': 'MEDIA', 'published': '2019-08-01'},
                        {'id': 'late', 'title': 'A late report', 'kind': 'MEDIA', 'published': '2024-01-01'}],
            'cases': [{'id': 'gb-1', 'requested': 'GB', 'requesting': 'CN',
              'route': [{'value': 'AD_HOC_SURRENDER', 'citations': [{'source': 'early'}, {'source': 'late'}]}],
              'steps': [{'stage': 'SURRENDERED', 'date': '2019-05-01', 'citations': [{'source': 'early'}, {'source': 'late'}]}],
              'assurances': [{'kinds': ['DEATH_PENALTY_BAR'], 'citations': [{'source': 'early'}, {'source': 'late'}]}]}]\
            """);
        Finding finding = Evaluation.of(View.of(dataset), RuleCatalogue.standard(), Fixtures.SELECTION)
                .finding("LEC-ASR-001", "gb-1");
        assertThat(finding).hasVerdict(Verdict.FAIL);
        assertThat(finding.sources()).extracting(SourceId::value).containsExactly("early");
        assertThat(finding.words()).contains(" Sources: An early report. ").doesNotContain("A late report");
    }

    /**
     * An unread text is not "known by description only", and a text that obliges leaves nothing to the state's
     * discretion.
     */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "LEC-EXT-007, cn-at-extradition/AT-CN, whether there is such a treaty",
        "LEC-EXT-007, cn-hu-extradition/HU-CN, ''",
        "LEC-EXT-011, cn-fr-extradition-2007/FR-CN, ''",
        "LEC-DEF-001, coe-terrorism-2005, whether the definition requires a purpose to intimidate or coerce; whether it"
    })
    void the_further_point_that_is_open_is_reported_as_it_is(String rule, String subject, String point) {
        Finding finding = Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard())
                .finding(rule, subject);

        assertThat(finding).hasVerdict(Verdict.CANNOT_DECIDE);
        assertThat(finding.openPoint().orElse("")).contains(point);
        assertThat(finding.openPoint().isPresent()).isEqualTo(!point.isEmpty());
    }

    @Test
    void says_that_no_definition_is_recorded_of_a_text_that_was_not_read_to_the_end() throws IOException {
        Path file = Fixtures.FOLDER.resolve("LEC-DEF-001/cannot-decide-convention-not-read-to-the-end.json");
        Finding finding = finding("LEC-DEF-001", Files.readString(file), "cn-fr-security");
        assertThat(finding).hasVerdict(Verdict.CANNOT_DECIDE);
        assertThat(finding.openPoint().orElse("")).contains("no definition is recorded");
    }

    @Test
    void says_that_an_act_is_judged_by_what_a_later_ruling_says_the_law_was() throws IOException {
        Path file = Fixtures.FOLDER.resolve("LEC-EXT-012/fail-before-the-judgment-that-says-what-the-law-was.json");
        Finding finding = finding("LEC-EXT-012", Files.readString(file), "fr-2019-1");
        assertThat(finding).hasVerdict(Verdict.FAIL).hasSeverity(Severity.WARNING);
        assertThat(finding.words())
                .contains(" Clarified only later, by Petruhhin, which says what the law already was. This is not");
        Finding since =
                finding("LEC-EXT-012", Files.readString(file).replace("\"2015-06\"", "\"2019-06\""), "fr-2019-1");
        assertThat(since).hasVerdict(Verdict.FAIL);
        assertThat(since.words()).doesNotContain("Clarified only later");
    }

    @Test
    void says_that_a_judgment_given_later_leaves_open_what_was_required() throws IOException {
        Path file = Fixtures.FOLDER.resolve("LEC-ASR-003/cannot-decide-before-the-judgment-seen-from-later.json");
        Finding finding = finding("LEC-ASR-003", Files.readString(file), "fr-2019-1");
        assertThat(finding).hasVerdict(Verdict.CANNOT_DECIDE);
        assertThat(finding.words())
                .contains(" Clarified only later, by Othman (Abu Qatada) v United Kingdom; what was required before is"
                        + " open.");
    }

    @Test
    void names_no_ruling_on_union_citizens_where_the_conventions_already_asked_for_the_check() throws IOException {
        Path file = Fixtures.FOLDER.resolve("LEC-EXT-014/fail-deported-without-check.json");
        Finding finding =
                finding("LEC-EXT-014", Files.readString(file).replace("\"2019-05\"", "\"2010-05\""), "fr-2019-1");
        assertThat(finding).hasVerdict(Verdict.FAIL);
        assertThat(finding.words()).doesNotContain("Petruhhin");
    }

    @Test
    void what_is_recorded_of_one_person_is_not_open_because_others_are_in_the_same_case() {
        Dataset dataset = Fixtures.dataset("""
            'cases': [{'id': 'fr-2019-1', 'requested': 'FR', 'requesting': 'CN', 'route': [{'value': 'EXTRADITION', @court}],
              'persons': [{'count': 1, 'person': 'A', @court}, {'count': 1, 'person': 'B', @court}],
              'steps': [{'stage': 'SURRENDERED', 'date': '2019-06-06', @court}],
              'facts': [{'fact': 'ARTICLE_19_CHECK', 'value': true, 'person': 'A', 'date': '2018-02-16', @court}]}]\
            """);
        Finding finding = Evaluation.of(View.of(dataset), RuleCatalogue.standard(), Fixtures.SELECTION)
                .finding("LEC-EXT-014", "fr-2019-1");
        assertThat(finding).hasVerdict(Verdict.CANNOT_DECIDE);
        assertThat(finding.words()).contains("It is open for person B.").doesNotContain("(person A)");
    }

    @Test
    void what_is_recorded_of_one_person_is_open_for_the_others_alone() {
        String document = """
            {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "d", "licence": "CC0-1.0",
                         "asOf": "2026-10-01"},
             "cases": [{"id": "fr-1", "requested": "FR", "requesting": "CN",
               "route": [{"value": "EXTRADITION", "citations": [{"source": "body"}]}],
               "persons": [{"count": 2, "nationality": "CN", "person": "A", "citations": [{"source": "body"}]},
                 {"count": 3, "nationality": "CN", "person": "B", "citations": [{"source": "body"}]}],
               "steps": [{"stage": "SURRENDERED", "date": "2019-05-01", "citations": [{"source": "body"}]}],
               "assurances": [{"kinds": ["DEATH_PENALTY_BAR"], "accepted": true, "citations": [{"source": "body"}]}],
               "facts": [{"fact": "FINAL_REJECTION", "value": true, "date": "2019-03", "person": "B",
                   "citations": [{"source": "body"}]},
                 {"fact": "REFUGEE_STATUS_WITHDRAWN", "value": false, "person": "A", "citations": [{"source": "body"}]},
                 {"fact": "REFUGEE_STATUS_WITHDRAWN", "value": false, "person": "B", "citations": [{"source": "body"}]}]
               }]}
            """;
        List<String> open = finding("LEC-ASR-002", document, "fr-1").openClaims().stream()
                .map(OpenClaim::question)
                .toList();

        assertThat(open)
                .contains("Asylum finally rejected (person A)", "Asylum claim pending")
                .doesNotContain("Asylum finally rejected", "Refugee status withdrawn");
    }
}
