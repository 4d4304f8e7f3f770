package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseRoute;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.HowKnown;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an undecided finding calls open is open, and the searches and texts that it names bear on it. */
class OpenPointsTest {
    /** A treaty without a ground for torture, and a protocol with one, which was not in force on a day. */
    private static final String WITH_PROTOCOL = """
            'treaties': [
              {'id': 't', 'kind': 'EXTRADITION', 'title': 'Treaty', 'parties': ['FR', 'CN'], 'textRead': 'FULL',
               'refusalGroundsComplete': true,
               'lifecycle': [{'stage': 'IN_FORCE', 'date': '2015-07-17', @text}],
               'safeguards': [{'kind': 'TORTURE_NON_REFOULEMENT', 'form': 'ABSENT', @text},
                              {'kind': 'HUMAN_RIGHTS_SAVINGS', 'form': 'ABSENT', @text},
                              {'kind': 'ORDRE_PUBLIC', 'form': 'ABSENT', @text}]},
              {'id': 'p', 'kind': 'EXTRADITION', 'title': 'Protocol', 'parties': ['FR', 'CN'], 'parent': 't',
               'textRead': 'FULL', 'refusalGroundsComplete': true,
               'lifecycle': [{'stage': 'SIGNED', 'date': '2016-01-01', @text},
                             {'stage': 'IN_FORCE', 'denies': true, 'observedOn': '2019-12-01', @ministry}],
               'safeguards': [{'kind': 'TORTURE_NON_REFOULEMENT', 'form': 'MANDATORY_REFUSAL', 'article': '3', @text}]}]
            """;

    private static Finding finding(Dataset dataset, String rule, String subject) {
        View view = View.of(dataset);
        Rule asked = RuleCatalogue.standard().rule(rule).orElseThrow();
        return Finding.of(
                view,
                asked,
                asked.kinds().stream()
                        .flatMap(kind -> Subjects.of(view, Fixtures.SELECTION).of(kind).stream())
                        .filter(one -> one.id().equals(subject))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_step_that_had_not_been_taken_by_a_day_is_open_only_since() {
        Finding finding = finding(Fixtures.dataset(WITH_PROTOCOL), "LEC-EXT-001", "t/FR-CN");

        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_DECIDE);
        assertThat(finding.words())
                .contains("Protocol: in force, which it was not on 2019-12-01 (")
                .contains("); what happened later is not recorded (not determined)")
                .doesNotContain("open since")
                .contains("To settle: find a source.")
                .doesNotContain("not looked for");
    }

    @Test
    void a_day_of_which_only_the_month_is_known_is_not_called_a_day() {
        Finding finding =
                finding(Fixtures.dataset(WITH_PROTOCOL.replace("2019-12-01", "2019-12")), "LEC-EXT-001", "t/FR-CN");

        assertThat(finding.words()).contains("Protocol: in force, which it was not in 2019-12 (");
    }

    @Test
    void a_later_search_in_vain_for_a_step_is_told_beside_the_day_on_which_it_had_not_been_taken() {
        Finding finding = finding(Fixtures.dataset("""
                'inquiries': [{'id': 'q', 'question': 'Has the protocol entered into force?', 'records': ['p'],
                  'searched': ['Treaty database'], 'on': '2019-12-31', 'outcome': 'NONE_FOUND'}],
                """ + WITH_PROTOCOL), "LEC-EXT-001", "t/FR-CN");

        assertThat(finding.words()).contains("Protocol").contains("2019-12-01").contains("2019-12-31, none found");
        assertThat(finding.openClaims())
                .filteredOn(claim -> claim.claim().record().equals("p"))
                .extracting(OpenClaim::howKnown)
                .containsExactly(HowKnown.NONE_FOUND);
    }

    @Test
    void whether_a_court_decided_is_asked_once_in_words_and_is_not_answered_either_way() {
        Finding finding = finding(Fixtures.dataset("""
                'cases': [{'id': 'c', 'requested': 'FR', 'requesting': 'CN',
                           'route': [{'value': 'AD_HOC_SURRENDER', @press}],
                           'steps': [{'stage': 'SURRENDERED', 'date': '2019-05', @press}]}]
                """), "LEC-EXT-017", "c");

        assertThat(finding.openClaims())
                .extracting(claim -> claim.claim().toString())
                .contains("c/decisions")
                .doesNotContain("c/facts/JUDICIAL_DECISION");
        assertThat(finding.unanswered())
                .extracting(claim -> claim.claim().toString())
                .contains("c/decisions", "c/facts/JUDICIAL_DECISION");
    }

    @Test
    void of_two_texts_that_were_read_in_part_each_is_named() {
        Finding finding = finding(
                Fixtures.dataset(WITH_PROTOCOL
                        .replace("'FULL'", "'PARTIAL', 'articlesRead': ['1'], 'texts': ['text']")
                        .replaceAll("'safeguards': \\[[^]]*\\]\\}", "'safeguards': []}")
                        .replace("'denies': true, 'observedOn': '2019-12-01', @ministry", "'date': '2017', @text")),
                "LEC-EXT-001",
                "t/FR-CN");

        assertThat(finding.words())
                .contains("Part of \"Treaty\" was read (article 1); copies: ")
                .contains("Part of \"Protocol\" was read (article 1); copies: ");
    }

    @Test
    void articles_that_were_read_are_told_by_their_numbers_however_they_are_written() {
        Finding finding = finding(Fixtures.dataset("""
                        'treaties': [
                          {'id': 't', 'kind': 'EXTRADITION', 'title': 'Treaty', 'parties': ['CN', 'FR'], 'textRead': 'PARTIAL',
                           'articlesRead': ['Article 3', 'art. 4', '5', '5bis', 'preamble', '1st Protocol'], 'texts': ['text'],
                           'lifecycle': [{'stage': 'SIGNED', 'date': '2010-01-01', @text}]}]
                        """), "LEC-EXT-001", "t/FR-CN");

        assertThat(finding.words()).contains("was read (articles 3 to 5, 5bis; preamble; 1st Protocol); copies: ");
    }

    @Test
    void of_two_hosts_only_the_one_whose_consent_is_open_is_named() {
        Finding finding = finding(Fixtures.dataset("""
                'operations': [
                  {'id': 'o', 'kind': 'JOINT_POLICE_OPERATION', 'title': 'Operation', 'by': ['CN'], 'hosts': ['FR', 'GB'],
                   'steps': [{'stage': 'HELD', 'date': '2016-12-13', @press}],
                   'hostConsent': [{'value': true, 'date': '2016-12-01', 'by': 'FR', 'party': 'FR', @ministry},
                                   {'value': false, 'date': '2016-12-01', 'by': 'GB', 'party': 'GB', @ministry}]}]
                """), "LEC-POL-001", "o");

        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_DECIDE);
        assertThat(finding.words())
                .contains("Consent of the host state (GB) on that day")
                .doesNotContain("(FR)");
    }

    @Test
    void whether_an_agreement_was_kept_is_asked_only_of_earlier_ones() {
        Finding finding = finding(Fixtures.dataset("""
                'arrangements': [
                  {'id': 'first', 'kind': 'CYBER_AGREEMENT', 'title': 'First', 'parties': ['CN', 'GB'],
                   'lifecycle': [{'stage': 'ADOPTED', 'date': '2011-01-01', @press}]},
                  {'id': 'second', 'kind': 'CYBER_AGREEMENT', 'title': 'Second', 'parties': ['CN', 'FR'],
                   'lifecycle': [{'stage': 'SIGNED', 'date': '2012-01-01', @press}]},
                  {'id': 'third', 'kind': 'CYBER_AGREEMENT', 'title': 'Third', 'parties': ['CN', 'FR'],
                   'lifecycle': [{'stage': 'SIGNED', 'date': '2013-01-01', @press}]}]
                """), "LEC-CYB-004", "second");

        assertThat(finding.openClaims())
                .extracting(open -> open.claim().toString())
                .containsOnly("first/compliance")
                .hasSize(1);
    }

    @Test
    void states_that_the_directive_on_police_data_never_reaches_are_not_judged_by_it() {
        Dataset patrols = Fixtures.dataset("""
                'operations': [
                  {'id': 'o', 'kind': 'JOINT_PATROL', 'title': 'Patrols', 'by': ['CN'], 'hosts': ['HK'],
                   'steps': [{'stage': 'HELD', 'date': {'notAfter': '2014-01-01'}, @press}]}]
                """);

        assertThat(finding(patrols, "LEC-DPX-002", "o").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    /** A convention of three states, of which one has ratified on a day that is not known. */
    private static final String CONVENTION = """
            'treaties': [
              {'id': 't', 'kind': 'CRIME_SUPPRESSION', 'title': 'Convention', 'parties': ['CN', 'FR', 'GB'],
               'lifecycle': [{'stage': 'SIGNED', 'party': 'FR', 'date': '2001', @text},
                             {'stage': 'RATIFIED', 'party': 'FR', 'date': '2001', @text},
                             {'stage': 'IN_FORCE', 'party': 'FR', 'date': '2001', @text},
                             {'stage': 'RATIFIED', 'party': 'GB', 'date': '2011-05-25', @text}]}]
            """;

    private static List<String> open(Finding finding) {
        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_DECIDE);
        return finding.openClaims().stream().map(one -> one.claim().path()).toList();
    }

    @Test
    void of_a_convention_of_many_only_the_days_of_its_parties_are_open() {
        assertThat(open(finding(Fixtures.dataset(CONVENTION), "LEC-LIF-001", "t")))
                .containsExactlyInAnyOrder("lifecycle/RATIFIED/CN", "lifecycle/SIGNED/GB");
        assertThat(open(finding(Fixtures.dataset(CONVENTION), "LEC-LIF-002", "t")))
                .allMatch(path -> path.matches("lifecycle/[A-Z_]+/(CN|FR|GB)"));
    }

    /** That it was applied before can explain an early day; where no day is early, it settles nothing. */
    @Test
    void whether_a_treaty_was_applied_provisionally_is_open_only_if_it_seems_in_force_too_early() {
        Finding finding = finding(Fixtures.dataset("""
                'treaties': [
                  {'id': 't', 'kind': 'EXTRADITION', 'title': 'Treaty', 'parties': ['CN', 'FR'],
                   'lifecycle': [{'stage': 'SIGNED', 'date': '2001-01-01', @text},
                                 {'stage': 'IN_FORCE', 'date': '2002-01-01', @text}]}]
                """), "LEC-LIF-002", "t");

        assertThat(open(finding)).contains("lifecycle/RATIFIED/FR").doesNotContain("lifecycle/PROVISIONALLY_APPLIED");
    }

    @Test
    void where_all_signed_on_one_day_no_day_of_a_single_signature_is_open() {
        Finding finding = finding(Fixtures.dataset("""
                'treaties': [
                  {'id': 't', 'kind': 'EXTRADITION', 'title': 'Treaty', 'parties': ['CN', 'FR'],
                   'lifecycle': [{'stage': 'SIGNED', 'date': '2001-01-01', @text}]}]
                """), "LEC-LIF-001", "t");

        assertThat(open(finding))
                .containsExactlyInAnyOrder("lifecycle/RATIFIED", "lifecycle/RATIFIED/CN", "lifecycle/RATIFIED/FR");
    }

    /** That a treaty calls itself not binding would change nothing; whether it is in force does. */
    @Test
    void whether_a_cyber_treaty_binds_is_open_only_for_its_entry_into_force() {
        Finding finding = finding(Fixtures.dataset("""
                'treaties': [
                  {'id': 't', 'kind': 'CRIME_SUPPRESSION', 'title': 'Treaty', 'parties': ['CN', 'FR'],
                   'crimeAreas': ['CYBERCRIME'],
                   'lifecycle': [{'stage': 'SIGNED', 'date': '2019-01-01', @text},
                                 {'stage': 'IN_FORCE', 'denies': true, 'observedOn': '2019-06-01', @ministry}]}]
                """), "LEC-CYB-001", "t");

        assertThat(finding.openPoint())
                .hasValueSatisfying(point -> assertThat(point).contains("entered into force"));
        assertThat(open(finding)).doesNotContain("textFlags");
    }

    @Test
    void where_a_clause_leaves_the_death_penalty_to_discretion_no_assurance_is_asked_for() {
        Finding finding = finding(Fixtures.dataset("""
                'treaties': [
                  {'id': 't', 'kind': 'EXTRADITION', 'title': 'Treaty', 'parties': ['CN', 'FR'], 'textRead': 'FULL',
                   'lifecycle': [{'stage': 'SIGNED', 'date': '2019-01-01', @text}],
                   'safeguards': [{'kind': 'DEATH_PENALTY_BAR', 'form': 'OPTIONAL_REFUSAL', 'article': '4', @text}]}]
                """), "LEC-EXT-004", "t/FR-CN");

        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.evidence()).noneMatch(claim -> claim.member().equals("assurances"));
    }

    @Test
    void an_assurance_that_a_source_denies_is_contradicted_and_its_risk_is_named_in_words() {
        String assurance = "'kinds': ['DEATH_PENALTY_BAR'], 'date': '2019-01'";
        Finding finding = finding(Fixtures.dataset("""
                'cases': [{'id': 'c', 'requested': 'FR', 'requesting': 'CN',
                           'route': [{'value': 'EXTRADITION', @press}],
                           'steps': [{'stage': 'SURRENDERED', 'date': '2019-05', @press}],
                           'assurances': [{%1$s, 'factors': [{'factor': 'MONITORING', 'met': false}], @press}, {%1$s, 'denies': true, @ministry}]}]
                """.formatted(assurance)), "LEC-ASR-003", "c");

        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_DECIDE);
        assertThat(finding.words()).contains("sources contradict each other").doesNotContain("DEATH_PENALTY_BAR");
    }

    @Test
    void where_no_account_on_reciprocity_is_recorded_the_cases_of_other_counterparts_are_not_open() {
        Dataset dataset = Fixtures.dataset("""
                'cases': [{'id': 'c', 'requested': 'FR', 'requesting': 'CN',
                           'route': [{'value': 'EXTRADITION', @press}],
                           'steps': [{'stage': 'SURRENDERED', 'date': '2019-05', @press}]},
                          {'id': 'r', 'requested': 'FR', 'requesting': 'HK',
                           'route': [{'value': 'FORCED_RETURN', @press}],
                           'steps': [{'stage': 'RETURNED', 'date': '2019-05', @press}]}]
                """);

        assertThat(open(finding(dataset, "LEC-GOV-002", "FR/CN"))).containsExactly("facts/RECIPROCITY");
    }

    @Test
    void a_question_on_one_person_names_that_person_once() {
        Finding finding = finding(Fixtures.dataset("""
                'cases': [{'id': 'c', 'requested': 'FR', 'requesting': 'CN',
                           'persons': [{'count': 1, 'person': 'a', @press}, {'count': 1, 'person': 'b', @press}],
                           'steps': [{'stage': 'SURRENDERED', 'date': '2019-05', @press}],
                           'route': [{'value': 'EXTRADITION', 'person': 'a', @press},
                                     {'value': 'RENDITION', 'person': 'a', @ministry},
                                     {'value': 'EXTRADITION', 'person': 'b', @press}]}]
                """), "LEC-EXT-019", "c");

        assertThat(finding.words())
                .contains("How the person was sought or moved (person a) (sources contradict each other)");
    }

    /** A rule that asks by which route a person came, and says in words of its own that this is open. */
    private static final class ByRoute extends CaseRule {
        private final String open;
        private final List<ClaimId> named;

        ByRoute(String open, List<ClaimId> named) {
            super(RuleInfo.of("MY-EXT-001", "A benchmark."));
            this.open = open;
            this.named = named;
        }

        @Override
        protected Truth applies(View view, Case judged) {
            return Truth.TRUE;
        }

        @Override
        protected Truth breached(View view, Case judged) {
            return view.acts().isRoute(judged, EnumSet.of(CaseRoute.DEPORTATION));
        }

        @Override
        protected Optional<String> open(View view, Case judged) {
            return Optional.of(open);
        }

        @Override
        protected List<ClaimId> claimsInOpen(View view, Case judged) {
            return named;
        }
    }

    /** Words that are alike do not say that a question was asked already; the rule names the claim. */
    @Test
    void a_claim_that_a_rule_names_as_what_it_calls_open_is_not_told_twice() {
        View view = View.of(Fixtures.dataset("""
                'cases': [{'id': 'c', 'requested': 'FR', 'requesting': 'CN',
                           'route': [{'value': 'EXTRADITION', @press}, {'value': 'DEPORTATION', @ministry}]}]
                """));
        Subject subject =
                Subjects.of(view, Fixtures.SELECTION).of(SubjectKind.CASE).get(0);
        Rule named = new ByRoute("which of two ways it was", List.of(ClaimId.parse("c/route")));
        Rule alike = new ByRoute("how the person was sought or moved", List.of());

        assertThat(Finding.of(view, named, subject).words())
                .contains(" Open: which of two ways it was. To settle: decide between accounts.");
        assertThat(Finding.of(view, alike, subject).words())
                .contains(" Open: how the person was sought or moved."
                        + " Also open: How the person was sought or moved (sources contradict each other).");
    }
}
