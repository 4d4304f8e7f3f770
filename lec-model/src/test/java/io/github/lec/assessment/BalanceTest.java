package io.github.lec.assessment;

import static io.github.lec.assessment.Balances.CHINA;
import static io.github.lec.assessment.Balances.balance;
import static io.github.lec.assessment.Balances.cases;
import static io.github.lec.assessment.Balances.clause;
import static io.github.lec.assessment.Balances.operation;
import static io.github.lec.assessment.Balances.risk;
import static io.github.lec.assessment.Balances.rules;
import static io.github.lec.assessment.Balances.surrendered;
import static io.github.lec.assessment.Balances.torture;
import static io.github.lec.assessment.Balances.treaties;
import static io.github.lec.assessment.Balances.treaty;
import static io.github.lec.assessment.RiskLevel.HIGH;
import static io.github.lec.assessment.RiskLevel.LOW;
import static io.github.lec.assessment.RiskLevel.MODERATE;
import static io.github.lec.assessment.RiskLevel.NONE;
import static io.github.lec.assessment.RiskLevel.VERY_HIGH;
import static io.github.lec.rule.RiskDimension.ABSOLUTE_RIGHTS;
import static io.github.lec.rule.RiskDimension.DATA_CYBER;
import static io.github.lec.rule.RiskDimension.GOVERNANCE;
import static io.github.lec.rule.RiskDimension.SOVEREIGNTY;
import static io.github.lec.rule.RiskDimension.TRIAL_PERSECUTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Fixtures;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Risk: by dimension, the maximum of the findings, never a sum. Note, low; qualified, moderate; principal, high; principal with
 * an executed act exposed to it, very high. Yield is given next to it, and the label only if both readings of the
 * unknowns agree.
 */
class BalanceTest {
    private static final ActorId HONG_KONG = ActorId.of("HK");

    @Nested
    @DisplayName("A dimension is the maximum of its findings")
    class Maximum {
        @Test
        void all_decided_and_no_finding_is_none() {
            DimensionRisk risk =
                    risk(ABSOLUTE_RIGHTS, treaties(treaty("t-1", torture("MANDATORY_REFUSAL"))), "LEC-EXT-001");
            assertThat(risk).isEqualTo(new DimensionRisk(ABSOLUTE_RIGHTS, NONE, NONE, 1, 0, Optional.of(NONE)));
        }

        @Test
        void a_note_is_low() {
            String text = treaty("t-1", clause("NE_BIS_IN_IDEM", "ABSENT"), clause("LAPSE_OF_TIME_AMNESTY", "ABSENT"));
            assertThat(risk(TRIAL_PERSECUTION, treaties(text), "LEC-EXT-010").published())
                    .contains(LOW);
        }

        @Test
        void a_qualified_finding_is_moderate() {
            assertThat(risk(ABSOLUTE_RIGHTS, treaties(treaty("t-1", torture("OPTIONAL_REFUSAL"))), "LEC-EXT-001")
                            .published())
                    .contains(MODERATE);
        }

        @Test
        void a_principal_finding_is_high() {
            assertThat(risk(ABSOLUTE_RIGHTS, treaties(treaty("t-1", torture("ABSENT"))), "LEC-EXT-001")
                            .published())
                    .contains(HIGH);
        }

        @Test
        void many_small_findings_do_not_add_up() {
            String weak = torture("OPTIONAL_REFUSAL");
            DimensionRisk risk = risk(
                    ABSOLUTE_RIGHTS,
                    treaties(treaty("t-1", weak), treaty("t-2", weak), treaty("t-3", weak)),
                    "LEC-EXT-001");
            assertThat(risk.published()).contains(MODERATE);
            assertThat(risk.decided()).isEqualTo(3);
        }

        @Test
        void the_greatest_counts_in_whatever_order() {
            String weak = torture("OPTIONAL_REFUSAL");
            String nothing = torture("ABSENT");
            assertThat(risk(ABSOLUTE_RIGHTS, treaties(treaty("t-1", weak), treaty("t-2", nothing)), "LEC-EXT-001")
                            .best())
                    .isEqualTo(HIGH);
            assertThat(risk(ABSOLUTE_RIGHTS, treaties(treaty("t-1", nothing), treaty("t-2", weak)), "LEC-EXT-001")
                            .best())
                    .isEqualTo(HIGH);
        }

        @Test
        void the_same_gap_seen_from_the_other_side_counts_once() {
            DimensionRisk risk = risk(
                    ABSOLUTE_RIGHTS,
                    treaties(treaty("t-1", torture("OPTIONAL_REFUSAL"))),
                    "LEC-EXT-001",
                    "LEC-EXT-002");
            assertThat(risk.decided()).isEqualTo(1);
            assertThat(risk(ABSOLUTE_RIGHTS, treaties(treaty("t-1", torture("OPTIONAL_REFUSAL"))), "LEC-EXT-002")
                            .decided())
                    .as("alone, the other side counts")
                    .isEqualTo(1);
        }

        @Test
        void a_dimension_of_which_no_rule_applies_has_nothing_to_show() {
            assertThat(risk(DATA_CYBER, treaties(treaty("t-1", torture("ABSENT"))), "LEC-EXT-001"))
                    .isEqualTo(new DimensionRisk(DATA_CYBER, NONE, NONE, 0, 0, Optional.empty()));
        }
    }

    @Nested
    @DisplayName("Coverage")
    class Coverage {
        private final String bad = torture("ABSENT");
        private final String good = torture("MANDATORY_REFUSAL");
        private final String open = "{'kind': 'TORTURE_NON_REFOULEMENT', 'form': 'REFUSAL_UNSPECIFIED', @text}";

        private DimensionRisk of(BalanceSettings settings, String... texts) {
            String[] treaties = new String[texts.length];
            for (int i = 0; i < texts.length; i++) {
                treaties[i] = treaty("t-" + i, texts[i]);
            }
            return risk(ABSOLUTE_RIGHTS, settings, treaties(treaties), "LEC-EXT-001");
        }

        @Test
        void under_the_cut_off_no_level_is_shown_and_both_ends_are_kept() {
            DimensionRisk risk = of(BalanceSettings.standard(), torture("OPTIONAL_REFUSAL"), open);
            assertThat(risk.decided()).isEqualTo(1);
            assertThat(risk.open()).isEqualTo(1);
            assertThat(risk.published()).isEmpty();
            assertThat(risk.best()).isEqualTo(MODERATE);
            assertThat(risk.worst()).isEqualTo(HIGH);
        }

        @Test
        void sixty_percent_is_the_usual_cut_off_and_suffices() {
            assertThat(BalanceSettings.standard().coverage()).isEqualTo(60);
            assertThat(of(BalanceSettings.standard(), bad, good, good, open, open)
                            .published())
                    .contains(HIGH);
            assertThat(of(BalanceSettings.standard(), bad, good, good, good, open, open, open)
                            .published())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"0, true", "50, true", "51, false", "100, false"})
        void the_cut_off_is_a_setting(int coverage, boolean shown) {
            assertThat(of(new BalanceSettings(coverage, false), bad, open)
                            .published()
                            .isPresent())
                    .isEqualTo(shown);
        }

        @Test
        void that_there_is_no_risk_is_shown_only_where_every_rule_that_applies_was_decided() {
            assertThat(of(BalanceSettings.standard(), good, good, good).published())
                    .contains(NONE);
            assertThat(of(BalanceSettings.standard(), good, good, open).published())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 101})
        void a_share_that_is_none_is_refused(int coverage) {
            assertThatThrownBy(() -> new BalanceSettings(coverage, false))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("coverage");
        }

        @Test
        void the_ends_of_the_share_are_allowed() {
            assertThat(new BalanceSettings(0, true).coverage()).isZero();
            assertThat(new BalanceSettings(100, true).yieldsComplete()).isTrue();
        }

        @Test
        void an_undecided_verdict_is_at_worst_what_its_rule_can_weigh() {
            assertThat(of(BalanceSettings.standard(), "").worst()).isEqualTo(HIGH);
            String exposed = treaties(treaty("t-1")) + ", " + cases(surrendered("FR", "CN", "t-1"));
            assertThat(risk(ABSOLUTE_RIGHTS, exposed.replace("'FULL'", "'NONE'"), "LEC-EXT-001")
                            .worst())
                    .isEqualTo(VERY_HIGH);
        }

        @Test
        void an_open_question_on_an_act_is_at_worst_what_an_established_answer_would_make_of_it() {
            String open = """
                    {'id': 'case-1', 'requested': 'FR', 'requesting': 'CN', 'route': [{'value': 'EXTRADITION', @press}],
                     'persons': [{'count': 1, 'nationality': 'CN', @press}],
                     'steps': [{'stage': 'SURRENDERED', 'date': '2024-10-29', @press}]}""";
            String answered = open.replaceFirst(
                    "\\}$", ", 'facts': [{'fact': 'SYSTEMIC_RISK_ASSESSED', 'value': false, @court}]}");

            assertThat(in2026(cases(open), "LEC-EXT-015").worst()).isEqualTo(VERY_HIGH);
            assertThat(in2026(cases(answered), "LEC-EXT-015").best()).isEqualTo(VERY_HIGH);
        }

        private DimensionRisk in2026(String sections, String rule) {
            LocalDate day = LocalDate.of(2026, 1, 1);
            View view = View.of(Fixtures.dataset(sections), day, day);
            return Balances.of(ABSOLUTE_RIGHTS, balance(view, rules(rule), CHINA, BalanceSettings.standard()));
        }

        @Test
        void a_finding_on_the_record_is_no_risk_and_lowers_coverage() {
            String withArticle = bad + ", " + clause("SPECIALTY", "BINDING_RULE");
            String without = withArticle.replace("'BINDING_RULE', 'article': '3'", "'BINDING_RULE'");
            DimensionRisk sound =
                    risk(ABSOLUTE_RIGHTS, treaties(treaty("t-1", withArticle)), "LEC-EXT-001", "LEC-REF-004");
            assertThat(sound.published()).contains(HIGH);
            DimensionRisk wanting =
                    risk(ABSOLUTE_RIGHTS, treaties(treaty("t-1", without)), "LEC-EXT-001", "LEC-REF-004");
            assertThat(wanting.decided()).isEqualTo(1);
            assertThat(wanting.open()).isEqualTo(1);
            assertThat(wanting.published()).isEmpty();
            assertThat(wanting.best()).isEqualTo(HIGH);
            assertThat(wanting.worst()).isEqualTo(HIGH);
        }

        @Test
        void where_enough_is_decided_all_the_same_it_does_not_hide_that_there_is_no_risk() {
            String without = good + ", {'kind': 'SPECIALTY', 'form': 'BINDING_RULE', @text}";
            DimensionRisk wanting = risk(
                    ABSOLUTE_RIGHTS,
                    new BalanceSettings(50, false),
                    treaties(treaty("t-1", without)),
                    "LEC-EXT-001",
                    "LEC-REF-004");
            assertThat(wanting.published()).contains(NONE);
        }

        @Test
        void a_finding_on_another_record_does_not_lower_it() {
            String unproved = treaty("t-2", clause("SPECIALTY", "ABSENT")).replace("'FULL'", "'NONE'");
            DimensionRisk risk = risk(
                    ABSOLUTE_RIGHTS,
                    treaties(treaty("t-1", bad), unproved.replace("'CN', 'FR'", "'CN', 'GB'")),
                    "LEC-EXT-001",
                    "LEC-REF-003");
            assertThat(risk.published()).contains(HIGH);
        }
    }

    @Nested
    @DisplayName("Whom a verdict concerns")
    class Concerned {
        private int judged(RiskDimension dimension, ActorId counterpart, String sections, String... rules) {
            DimensionRisk risk = Balances.of(
                    dimension,
                    balance(
                            View.of(Fixtures.dataset(sections)),
                            rules(rules),
                            counterpart,
                            BalanceSettings.standard()));
            return risk.decided() + risk.open();
        }

        @Test
        void a_treaty_concerns_the_state_that_is_asked() {
            String sections = treaties(treaty("t-1", torture("ABSENT")));
            assertThat(judged(ABSOLUTE_RIGHTS, CHINA, sections, "LEC-EXT-001")).isEqualTo(1);
            assertThat(judged(ABSOLUTE_RIGHTS, HONG_KONG, sections, "LEC-EXT-001"))
                    .isZero();
        }

        @ParameterizedTest
        @CsvSource({"CN, FR, 1", "HK, FR, 0", "CN, GB, 0", "GB, FR, 0"})
        void an_operation_concerns_the_host_and_the_acting_states(String by, String host, int count) {
            assertThat(judged(SOVEREIGNTY, CHINA, operation(by, host, "court"), "LEC-POL-001"))
                    .isEqualTo(count);
        }

        @ParameterizedTest
        @CsvSource({"FR, CN, 1", "FR, GB, 0", "GB, CN, 0"})
        void a_case_concerns_the_state_that_was_asked_and_the_one_that_asked(
                String requested, String requesting, int count) {
            String subject = surrendered(requested, requesting, "uncac")
                    .replace("'basis'", "'route': [{'value': 'EXTRADITION', @press}], 'basis'");
            assertThat(judged(ABSOLUTE_RIGHTS, CHINA, cases(subject), "LEC-EXT-016"))
                    .isEqualTo(count);
        }

        @ParameterizedTest
        @CsvSource({"'CN', 'FR', 1", "'GB', 'FR', 0", "'CN', 'GB', 0"})
        void an_instrument_concerns_its_parties(String one, String other, int count) {
            String treaty = """
                    'treaties': [{'id': 't-1', 'kind': 'POLICE_COOPERATION', 'title': 't-1', 'parties': ['%s', '%s'],
                      'crimeAreas': ['CYBERCRIME'], 'lifecycle': [{'stage': 'SIGNED', 'date': '2007-03-20', @text}],
                      'textFlags': [{'value': 'POLITICAL_OFFENCES', @text}]}]""".formatted(one, other);
            assertThat(judged(DATA_CYBER, CHINA, treaty, "LEC-CYB-003")).isEqualTo(count);
        }

        @Test
        void a_states_practice_concerns_it_and_the_counterpart() {
            String states = """
                    'actors': [
                      {'id': 'FR', 'kind': 'STATE', 'name': 'France',
                       'facts': [{'fact': 'RECIPROCITY', 'value': 'NO', @press}]},
                      {'id': 'GB', 'kind': 'STATE', 'name': 'United Kingdom',
                       'facts': [{'fact': 'RECIPROCITY', 'value': 'NO', @press}]}],
                    """;
            String both = cases(
                    surrendered("FR", "CN", "uncac"),
                    surrendered("GB", "CN", "uncac").replace("case-1", "case-2"));
            assertThat(judged(GOVERNANCE, CHINA, states + both, "LEC-GOV-002")).isEqualTo(1);
        }

        @Test
        void hong_kongs_operations_concern_hong_kong() {
            assertThat(judged(SOVEREIGNTY, HONG_KONG, operation("HK", "FR", "court"), "LEC-POL-001"))
                    .isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({
            "LEC-DEF-001, TERRORISM, INTIMIDATION_OR_COERCION_PURPOSE, false",
            "LEC-DEF-002, CORRUPTION, PARTY_DISCIPLINE, true"
        })
        void the_counterparts_law_concerns_a_state_that_has_an_instrument_with_it(
                String rule, String concept, String element, String present) {
            String law = """
                    'laws': [{'id': '%%s-law', 'type': 'LAW', 'kind': 'STATUTE', 'title': 'A law', 'jurisdiction': '%%s',
                      'definitions': [{'concept': '%s', 'element': '%s', 'present': %s, @text}]}]""".formatted(concept, element, present);
            String treaty = treaties(treaty("t-1")) + ", ";
            assertThat(judged(GOVERNANCE, CHINA, treaty + law.formatted("cn", "CN"), rule))
                    .isEqualTo(1);
            assertThat(judged(GOVERNANCE, CHINA, law.formatted("cn", "CN"), rule))
                    .isZero();
            assertThat(judged(GOVERNANCE, CHINA, treaty + law.formatted("gb", "GB"), rule))
                    .isZero();
            assertThat(judged(GOVERNANCE, HONG_KONG, treaty + law.formatted("cn", "CN"), rule))
                    .isZero();
        }

        /** Seen from the failing examples of all rules but those on laws. */
        @TestFactory
        Stream<DynamicTest> every_rule_counts_in_the_dimension_that_it_names_and_in_no_other() {
            return RuleCatalogue.standard().rules().stream()
                    .filter(rule -> !rule.kinds().equals(Set.of(SubjectKind.LAW)))
                    .map(rule -> DynamicTest.dynamicTest(
                            rule.toString(),
                            () -> assertThat(dimensionsOf(rule))
                                    .isEqualTo(rule.info().dimension().stream().toList())));
        }

        private List<RiskDimension> dimensionsOf(Rule rule) {
            RuleSet alone = RuleSet.of("1", List.of(rule));
            return Fixtures.of(rule.toString()).stream()
                    .filter(file -> Fixtures.verdictOf(file) == Verdict.FAIL)
                    .map(Fixtures.Fixture::of)
                    .map(fixture -> Evaluation.of(fixture.view(), alone, Fixtures.SELECTION))
                    .flatMap(evaluation -> Fixtures.SELECTION.states().stream()
                            .flatMap(state -> Fixtures.SELECTION.counterparts().stream()
                                    .map(counterpart ->
                                            Balance.of(evaluation, state, counterpart, BalanceSettings.standard()))))
                    .flatMap(balance -> balance.risks().stream())
                    .filter(risk -> risk.best() != NONE)
                    .map(DimensionRisk::dimension)
                    .distinct()
                    .toList();
        }
    }

    @Test
    void looks_at_the_world_on_the_views_day() {
        String sections = treaties(treaty("t-1", torture("ABSENT"))) + ", " + cases(surrendered("FR", "CN", "t-1"));
        View before = View.of(Fixtures.dataset(sections), LocalDate.of(2016, 8, 31), LocalDate.of(2020, 1, 1));
        assertThat(Balances.of(
                                ABSOLUTE_RIGHTS,
                                balance(before, rules("LEC-EXT-001"), CHINA, BalanceSettings.standard()))
                        .best())
                .isEqualTo(HIGH);
    }
}
