package io.github.lec.benefit;

import static io.github.lec.benefit.Benefit.ARRESTS;
import static io.github.lec.benefit.Benefit.ASSET_RECOVERY;
import static io.github.lec.benefit.Benefit.EVIDENCE;
import static io.github.lec.benefit.Benefit.RECIPROCAL_SURRENDER;
import static io.github.lec.benefit.Benefit.TAKEDOWNS;
import static io.github.lec.benefit.YieldLevel.ANNOUNCED;
import static io.github.lec.benefit.YieldLevel.NONE_RECORDED;
import static io.github.lec.benefit.YieldLevel.REPEATED;
import static io.github.lec.benefit.YieldLevel.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Fixtures;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a state got: none recorded, announced, one verified output, repeated and independently verified. */
class YieldsTest {
    private static final ActorId FRANCE = ActorId.of("FR");
    private static final ActorId CHINA = ActorId.of("CN");
    private static final ActorId HONG_KONG = ActorId.of("HK");

    private static final String SOURCES = """
            'sources': [
              {'id': 'state-media', 'title': 'A news agency of the state', 'kind': 'STATE_MEDIA', 'published': '2012-01-01'},
              {'id': 'gazette', 'title': 'A gazette', 'kind': 'OFFICIAL_GAZETTE', 'published': '2012-01-01'},
              {'id': 'unsorted', 'title': 'A source of no known kind', 'published': '2012-01-01'},
              {'id': 'undated', 'title': 'A newspaper of no known day', 'kind': 'MEDIA'},
              {'id': 'later', 'title': 'A later newspaper', 'kind': 'MEDIA', 'published': '2019-06-01'}],
            'actors': [
              {'id': 'CN-POLICE', 'kind': 'AGENCY', 'name': 'Police of China', 'partOf': 'CN'},
              {'id': 'CN-BUREAU', 'kind': 'AGENCY', 'name': 'A bureau of it', 'partOf': 'CN-POLICE'},
              {'id': 'CN-FORUM', 'kind': 'ORGANISATION', 'name': 'A forum in China', 'partOf': 'CN'},
              {'id': 'HK-POLICE', 'kind': 'AGENCY', 'name': 'Police of Hong Kong', 'partOf': 'HK'},
              {'id': 'FR-POLICE', 'kind': 'AGENCY', 'name': 'Police of France', 'partOf': 'FR'}],
            'codes': [
              {'id': 'measure/ARRESTS', 'group': 'measure', 'code': 'ARRESTS', 'label': 'Arrests',
               'definition': 'Number of persons arrested.'},
              {'id': 'measure/OFFICERS', 'group': 'measure', 'code': 'OFFICERS', 'label': 'Officers',
               'definition': 'Number of officers.'},
              {'id': 'measure/ASSETS_RECOVERED', 'group': 'measure', 'code': 'ASSETS_RECOVERED', 'label': 'Assets',
               'definition': 'Value of assets returned.'},
              {'id': 'measure/TAKEDOWNS', 'group': 'measure', 'code': 'TAKEDOWNS', 'label': 'Takedowns',
               'definition': 'Number of laboratories, servers or networks shut down.'}],
            """;

    private static Dataset data(String sections) {
        return Fixtures.dataset(SOURCES + sections);
    }

    private static YieldLevel level(Benefit benefit, String sections) {
        return level(benefit, View.of(data(sections)), CHINA);
    }

    private static YieldLevel level(Benefit benefit, View view, ActorId counterpart) {
        return had(benefit, view, counterpart).level();
    }

    private static Yield had(Benefit benefit, View view, ActorId counterpart) {
        return Yields.of(view, FRANCE, counterpart).stream()
                .filter(one -> one.benefit() == benefit)
                .findFirst()
                .orElseThrow();
    }

    private static String operations(String... operations) {
        return "'operations': [" + String.join(", ", operations) + "]";
    }

    private static String joint(String figures) {
        return operation("op-1", "'by': ['FR'], 'participants': ['CN'], 'hosts': ['FR']", held(), figures);
    }

    private static String held() {
        return "{'stage': 'HELD', 'date': '2016-04', @press}";
    }

    private static String operation(String id, String who, String steps, String figures) {
        return "{'id': '%s', 'kind': 'JOINT_POLICE_OPERATION', 'title': '%s', %s, 'steps': [%s], 'figures': [%s]}"
                .formatted(id, id, who, steps, figures);
    }

    private static String arrests(String source) {
        return "{'measure': 'ARRESTS', 'value': 29, @" + source + "}";
    }

    private static String cases(String... cases) {
        return "'cases': [" + String.join(", ", cases) + "]";
    }

    private static String evidenceFromChina(String facts) {
        return "{'id': 'cn-2016-1', 'requested': 'CN', 'requesting': 'FR', 'route': [{'value': 'ASSISTANCE', @press}],"
                + " 'facts': [" + facts + "]}";
    }

    private static String given(String source) {
        return "{'fact': 'ASSISTANCE_GIVEN', 'value': true, @" + source + "}";
    }

    private static String surrenderedByChina(String id, String steps) {
        return "{'id': '" + id + "', 'requested': 'CN', 'requesting': 'FR', 'steps': [" + steps + "]}";
    }

    private static String surrendered(String source) {
        return "{'stage': 'SURRENDERED', 'date': '2016', @" + source + "}";
    }

    @Test
    void each_benefit_has_one_entry_in_a_fixed_order() {
        assertThat(Yields.of(View.of(data(operations())), FRANCE, CHINA))
                .extracting(Yield::benefit, Yield::level)
                .containsExactly(
                        tuple(ARRESTS, NONE_RECORDED),
                        tuple(EVIDENCE, NONE_RECORDED),
                        tuple(ASSET_RECOVERY, NONE_RECORDED),
                        tuple(TAKEDOWNS, NONE_RECORDED),
                        tuple(RECIPROCAL_SURRENDER, NONE_RECORDED));
    }

    @Nested
    @DisplayName("How far an output is verified")
    class Levels {
        @ParameterizedTest
        @ValueSource(strings = {"press", "court", "body", "undated"})
        void an_output_that_an_independent_source_records_is_verified(String source) {
            assertThat(level(ARRESTS, operations(joint(arrests(source))))).isEqualTo(VERIFIED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"ministry", "state-media", "gazette"})
        void what_a_government_or_its_media_say_is_an_announcement(String source) {
            assertThat(level(ARRESTS, operations(joint(arrests(source))))).isEqualTo(ANNOUNCED);
        }

        @Test
        void a_source_of_no_known_kind_verifies_nothing() {
            assertThat(level(ARRESTS, operations(joint(arrests("unsorted"))))).isEqualTo(ANNOUNCED);
        }

        @Test
        void one_output_reported_by_two_independent_sources_is_still_one() {
            assertThat(level(ARRESTS, operations(joint(arrests("press") + ", " + arrests("court")))))
                    .isEqualTo(VERIFIED);
        }

        @Test
        void an_independent_source_beside_a_government_verifies() {
            assertThat(level(ARRESTS, operations(joint(arrests("ministry") + ", " + arrests("press")))))
                    .isEqualTo(VERIFIED);
        }

        @Test
        void two_verified_outputs_are_repeated() {
            String who = "'by': ['FR'], 'participants': ['CN']";
            assertThat(level(
                            ARRESTS,
                            operations(
                                    operation("op-1", who, held(), arrests("press")),
                                    operation("op-2", who, held(), arrests("press")))))
                    .isEqualTo(REPEATED);
        }

        @Test
        void one_verified_and_one_announced_are_one_verified() {
            String who = "'by': ['FR'], 'participants': ['CN']";
            assertThat(level(
                            ARRESTS,
                            operations(
                                    operation("op-1", who, held(), arrests("press")),
                                    operation("op-2", who, held(), arrests("ministry")))))
                    .isEqualTo(VERIFIED);
        }

        @Test
        void a_part_of_an_operation_and_the_whole_are_one_output() {
            String who = "'by': ['FR'], 'participants': ['CN']";
            assertThat(level(
                            ARRESTS,
                            operations(
                                    operation("op-1", who, held(), arrests("press")),
                                    operation("op-2", who + ", 'partOf': 'op-1'", held(), arrests("press")))))
                    .isEqualTo(VERIFIED);
        }

        @Test
        void an_output_that_another_source_denies_is_no_more_than_announced() {
            assertThat(level(
                            ARRESTS,
                            operations(joint(arrests("press")
                                    + ", {'measure': 'ARRESTS', 'value': 29, 'denies': true, @ministry}"))))
                    .isEqualTo(ANNOUNCED);
        }

        @Test
        void an_output_stands_where_another_number_is_denied_that_no_source_gives() {
            assertThat(level(
                            ARRESTS,
                            operations(joint(arrests("press")
                                    + ", {'measure': 'ARRESTS', 'value': 40, 'denies': true, @ministry}"))))
                    .isEqualTo(VERIFIED);
        }

        @Test
        void a_report_of_none_is_not_an_output_and_contradicts_one() {
            String none = "{'measure': 'ARRESTS', 'value': 0, @press}";
            assertThat(level(ARRESTS, operations(joint(none)))).isEqualTo(NONE_RECORDED);
            assertThat(level(ARRESTS, operations(joint(arrests("press") + ", " + none))))
                    .isEqualTo(ANNOUNCED);
        }

        @Test
        void names_the_claims_it_rests_on_each_once() {
            Yield yield = had(
                    ARRESTS,
                    View.of(data(operations(joint(arrests("press") + ", " + arrests("court")
                            + ", {'measure': 'ARRESTS', 'value': 3, 'no': 2, @press}")))),
                    CHINA);
            assertThat(yield.claims())
                    .containsExactly(ClaimId.parse("op-1/figures/ARRESTS"), ClaimId.parse("op-1/figures/ARRESTS/2"));
        }
    }

    @Nested
    @DisplayName("Joint operations")
    class JointOperations {
        @ParameterizedTest(name = "{0} with {1}")
        @CsvSource({"FR, CN", "CN, FR", "FR-POLICE, CN-POLICE", "FR, CN-BUREAU"})
        void state_and_counterpart_take_part_themselves_or_through_an_agency(String lead, String participant) {
            String who = "'by': ['%s'], 'participants': ['%s']".formatted(lead, participant);
            assertThat(level(ARRESTS, operations(operation("op-1", who, held(), arrests("press")))))
                    .isEqualTo(VERIFIED);
        }

        @Test
        void what_the_counterpart_does_on_its_own_on_the_states_territory_is_not_a_benefit() {
            String who = "'by': ['CN-POLICE'], 'hosts': ['FR']";
            assertThat(level(ARRESTS, operations(operation("op-1", who, held(), arrests("press")))))
                    .isEqualTo(NONE_RECORDED);
        }

        @Test
        void what_the_state_does_without_the_counterpart_is_not_a_benefit_of_cooperation() {
            String who = "'by': ['FR'], 'participants': ['GB'], 'hosts': ['CN']";
            assertThat(level(ARRESTS, operations(operation("op-1", who, held(), arrests("press")))))
                    .isEqualTo(NONE_RECORDED);
        }

        @Test
        void an_organisation_that_is_no_agency_does_not_act_for_a_state_here_or_under_cooperation() {
            String who = "'by': ['FR'], 'participants': ['CN-FORUM']";
            View view = View.of(data(operations(operation("op-1", who, held(), arrests("press")))));

            assertThat(CooperationRecord.of(view).between(FRANCE, CHINA, Topic.JOINT_OPERATIONS))
                    .isNotInstanceOf(Cooperation.OnRecord.class);
            assertThat(level(ARRESTS, view, CHINA)).isEqualTo(NONE_RECORDED);
        }

        @Test
        void hong_kong_is_never_pooled_with_china() {
            String who = "'by': ['FR'], 'participants': ['HK-POLICE']";
            View view = View.of(data(operations(operation("op-1", who, held(), arrests("press")))));
            assertThat(level(ARRESTS, view, HONG_KONG)).isEqualTo(VERIFIED);
            assertThat(level(ARRESTS, view, CHINA)).isEqualTo(NONE_RECORDED);
        }

        @ParameterizedTest
        @CsvSource({"PLANNED, ANNOUNCED", "AGREED, ANNOUNCED", "STARTED, VERIFIED", "ENDED, VERIFIED"})
        void before_an_operation_is_carried_out_its_outputs_are_announced(String stage, YieldLevel expected) {
            String steps = "{'stage': '" + stage + "', 'date': '2016', @press}";
            assertThat(level(
                            ARRESTS,
                            operations(operation(
                                    "op-1", "'by': ['FR'], 'participants': ['CN']", steps, arrests("press")))))
                    .isEqualTo(expected);
        }

        @Test
        void an_operation_that_a_source_denies_verifies_nothing() {
            String steps = held() + ", {'stage': 'HELD', 'date': '2016-04', 'denies': true, @ministry}";
            assertThat(level(
                            ARRESTS,
                            operations(operation(
                                    "op-1", "'by': ['FR'], 'participants': ['CN']", steps, arrests("press")))))
                    .isEqualTo(ANNOUNCED);
        }

        @Test
        void a_cancelled_operation_yields_nothing() {
            String who = "'by': ['FR'], 'participants': ['CN']";
            assertThat(level(
                            ARRESTS,
                            operations(operation("op-1", who, "{'stage': 'CANCELLED', @press}", arrests("press")))))
                    .isEqualTo(NONE_RECORDED);
            assertThat(level(
                            ARRESTS,
                            operations(operation(
                                    "op-1",
                                    who,
                                    held() + ", {'stage': 'CANCELLED', 'denies': true, @press}",
                                    arrests("press")))))
                    .isEqualTo(VERIFIED);
        }

        @ParameterizedTest
        @CsvSource({"ASSETS_RECOVERED, ASSET_RECOVERY", "TAKEDOWNS, TAKEDOWNS", "ARRESTS, ARRESTS"})
        void each_measure_counts_for_its_benefit_alone(String measure, Benefit benefit) {
            View view = View.of(data(operations(joint("{'measure': '" + measure + "', 'value': 2, @press}"))));
            assertThat(Yields.of(view, FRANCE, CHINA))
                    .filteredOn(yield -> yield.level() != NONE_RECORDED)
                    .extracting(Yield::benefit)
                    .containsExactly(benefit);
        }

        @Test
        void other_figures_are_not_a_yield() {
            View view = View.of(data(operations(joint("{'measure': 'OFFICERS', 'value': 2, @press}"))));
            assertThat(Yields.of(view, FRANCE, CHINA)).extracting(Yield::level).containsOnly(NONE_RECORDED);
        }
    }

    @Nested
    @DisplayName("Evidence received")
    class Evidence {
        @Test
        void assistance_that_the_counterpart_gave_is_evidence() {
            assertThat(level(EVIDENCE, cases(evidenceFromChina(given("court")))))
                    .isEqualTo(VERIFIED);
            assertThat(level(EVIDENCE, cases(evidenceFromChina(given("ministry")))))
                    .isEqualTo(ANNOUNCED);
        }

        @Test
        void assistance_that_was_refused_or_is_not_recorded_is_none() {
            assertThat(level(
                            EVIDENCE, cases(evidenceFromChina("{'fact': 'ASSISTANCE_GIVEN', 'value': false, @press}"))))
                    .isEqualTo(NONE_RECORDED);
            assertThat(level(EVIDENCE, cases(evidenceFromChina("{'fact': 'COERCION', 'value': true, @press}"))))
                    .isEqualTo(NONE_RECORDED);
        }

        @Test
        void assistance_on_which_sources_contradict_each_other_is_no_more_than_announced() {
            assertThat(level(
                            EVIDENCE,
                            cases(evidenceFromChina(
                                    given("press") + ", {'fact': 'ASSISTANCE_GIVEN', 'value': false, @court}"))))
                    .isEqualTo(ANNOUNCED);
        }

        @Test
        void only_a_request_for_assistance_yields_evidence() {
            String extradition = evidenceFromChina(given("press")).replace("'ASSISTANCE', @", "'EXTRADITION', @");
            assertThat(level(EVIDENCE, cases(extradition))).isEqualTo(NONE_RECORDED);
            String denied =
                    evidenceFromChina(given("press")).replace("'ASSISTANCE', @", "'ASSISTANCE', 'denies': true, @");
            assertThat(level(EVIDENCE, cases(denied))).isEqualTo(NONE_RECORDED);
        }

        @Test
        void evidence_that_the_state_gave_is_not_its_own_yield() {
            String other = evidenceFromChina(given("press"))
                    .replace("'requested': 'CN', 'requesting': 'FR'", "'requested': 'FR', 'requesting': 'CN'");
            assertThat(level(EVIDENCE, cases(other))).isEqualTo(NONE_RECORDED);
        }
    }

    @Nested
    @DisplayName("Reciprocal surrender")
    class ReciprocalSurrender {
        @Test
        void a_person_surrendered_by_the_counterpart() {
            assertThat(level(RECIPROCAL_SURRENDER, cases(surrenderedByChina("cn-2016-1", surrendered("press")))))
                    .isEqualTo(VERIFIED);
            assertThat(level(RECIPROCAL_SURRENDER, cases(surrenderedByChina("cn-2016-1", surrendered("ministry")))))
                    .isEqualTo(ANNOUNCED);
        }

        @Test
        void two_persons_on_two_occasions_are_repeated() {
            assertThat(level(
                            RECIPROCAL_SURRENDER,
                            cases(
                                    surrenderedByChina("cn-2016-1", surrendered("press")),
                                    surrenderedByChina("cn-2016-2", surrendered("press")))))
                    .isEqualTo(REPEATED);
        }

        @Test
        void a_decision_to_surrender_is_not_yet_one() {
            assertThat(level(
                            RECIPROCAL_SURRENDER,
                            cases(surrenderedByChina("cn-2016-1", "{'stage': 'SURRENDER_DECIDED', @press}"))))
                    .isEqualTo(NONE_RECORDED);
        }

        @Test
        void a_person_surrendered_to_a_third_state_is_none() {
            String elsewhere = "{'stage': 'SURRENDERED', 'date': '2016', 'destination': 'DE', @press}";
            assertThat(level(RECIPROCAL_SURRENDER, cases(surrenderedByChina("cn-2016-1", elsewhere))))
                    .isEqualTo(NONE_RECORDED);
        }

        @Test
        void a_surrender_that_a_later_refusal_contradicts_is_no_more_than_announced() {
            String refused = ", {'stage': 'REFUSED', 'date': '2017', @court}";
            assertThat(level(
                            RECIPROCAL_SURRENDER,
                            cases(surrenderedByChina("cn-2016-1", surrendered("press") + refused))))
                    .isEqualTo(ANNOUNCED);
        }

        @Test
        void what_the_state_surrendered_is_the_counterparts_yield() {
            View view = View.of(data(cases(surrenderedByChina("cn-2016-1", surrendered("press")))));
            assertThat(Yields.of(view, CHINA, FRANCE)).extracting(Yield::level).containsOnly(NONE_RECORDED);
        }
    }

    @Nested
    @DisplayName("The two clocks")
    class Clocks {
        private final LocalDate asOf = LocalDate.of(2015, 12, 31);
        private final LocalDate now = LocalDate.of(2020, 1, 1);

        @Test
        void what_had_not_happened_by_the_day_is_not_a_yield_of_that_day() {
            Dataset dataset = data(operations(joint("{'measure': 'ARRESTS', 'value': 29, 'date': '2016-04', @press}"))
                    + ", "
                    + cases(
                            surrenderedByChina("cn-2016-1", surrendered("press")),
                            evidenceFromChina(given("press").replace("true,", "true, 'date': '2016',"))
                                    .replace("cn-2016-1", "cn-2016-2")));
            assertThat(Yields.of(View.of(dataset, asOf, now), FRANCE, CHINA))
                    .extracting(Yield::level)
                    .containsOnly(NONE_RECORDED);
            assertThat(Yields.of(View.of(dataset, now, now), FRANCE, CHINA))
                    .extracting(Yield::level)
                    .containsExactly(VERIFIED, VERIFIED, NONE_RECORDED, NONE_RECORDED, VERIFIED);
        }

        @Test
        void an_operation_still_to_come_is_announced() {
            View view = View.of(data(operations(joint(arrests("press")))), asOf, now);
            assertThat(level(ARRESTS, view, CHINA)).isEqualTo(ANNOUNCED);
        }

        @Test
        void what_lasts_counts_from_its_first_day() {
            String steps = "{'stage': 'HELD', 'start': '2015-12-31', 'end': '2016-02', @press}";
            String figure = "{'measure': 'ARRESTS', 'value': 29, 'start': '2015-12-31', 'end': '2016-02', @press}";
            Dataset dataset =
                    data(operations(operation("op-1", "'by': ['FR'], 'participants': ['CN']", steps, figure)));
            assertThat(level(ARRESTS, View.of(dataset, asOf, now), CHINA)).isEqualTo(VERIFIED);
            assertThat(level(ARRESTS, View.of(dataset, asOf.minusDays(1), now), CHINA))
                    .isEqualTo(NONE_RECORDED);
        }

        @Test
        void a_source_published_later_neither_reports_nor_verifies() {
            LocalDate before = LocalDate.of(2019, 5, 31);
            View alone = View.of(data(operations(joint(arrests("later")))), now, before);
            assertThat(level(ARRESTS, alone, CHINA)).isEqualTo(NONE_RECORDED);
            String both = "{'measure': 'ARRESTS', 'value': 29,"
                    + " 'citations': [{'source': 'ministry'}, {'source': 'later'}]}";
            assertThat(level(ARRESTS, View.of(data(operations(joint(both))), now, before), CHINA))
                    .isEqualTo(ANNOUNCED);
            assertThat(level(ARRESTS, View.of(data(operations(joint(both))), now, now), CHINA))
                    .isEqualTo(VERIFIED);
        }

        @Test
        void a_source_without_a_day_does_not_verify_before_the_latest_fact_that_it_tells() {
            LocalDate before = LocalDate.of(2019, 5, 31);
            String both = "{'measure': 'ARRESTS', 'value': 29,"
                    + " 'citations': [{'source': 'ministry'}, {'source': 'undated'}]}";
            String later = operation("op-2", "'by': ['FR']", "{'stage': 'HELD', 'date': '2019-06', @undated}", "");
            String operations = operations(joint(both), later);

            assertThat(level(ARRESTS, View.of(data(operations), now, before), CHINA))
                    .isEqualTo(ANNOUNCED);
            assertThat(level(ARRESTS, View.of(data(operations), now, now), CHINA))
                    .isEqualTo(VERIFIED);
        }
    }
}
