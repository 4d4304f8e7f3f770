package io.github.lec.assessment;

import static io.github.lec.assessment.Balances.cases;
import static io.github.lec.assessment.Balances.operation;
import static io.github.lec.assessment.Balances.risk;
import static io.github.lec.assessment.Balances.surrendered;
import static io.github.lec.assessment.Balances.torture;
import static io.github.lec.assessment.Balances.treaties;
import static io.github.lec.assessment.Balances.treaty;
import static io.github.lec.assessment.RiskLevel.HIGH;
import static io.github.lec.assessment.RiskLevel.MODERATE;
import static io.github.lec.assessment.RiskLevel.VERY_HIGH;
import static io.github.lec.rule.RiskDimension.ABSOLUTE_RIGHTS;
import static io.github.lec.rule.RiskDimension.DATA_CYBER;
import static io.github.lec.rule.RiskDimension.SOVEREIGNTY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which acts make a high risk a very high one. */
class ExposedActsInBalanceTest {
    private static String stepOf(String operation, String stage) {
        return operation.replace("'HELD'", "'" + stage + "'");
    }

    @Nested
    @DisplayName("A principal finding with an executed act exposed to it is very high")
    class Exposure {
        private RiskLevel withCase(String subject) {
            return risk(
                            ABSOLUTE_RIGHTS,
                            treaties(treaty("t-1", torture("ABSENT"))) + ", " + cases(subject),
                            "LEC-EXT-001")
                    .best();
        }

        @Test
        void a_surrender_under_the_treaty_is_exposed_to_its_gap() {
            assertThat(withCase(surrendered("FR", "CN", "t-1"))).isEqualTo(VERY_HIGH);
        }

        @Test
        void a_surrender_on_another_basis_or_in_another_direction_is_not() {
            assertThat(withCase(surrendered("FR", "CN", "uncac"))).isEqualTo(HIGH);
            assertThat(withCase(surrendered("CN", "FR", "t-1"))).isEqualTo(HIGH);
            assertThat(withCase(surrendered("FR", "GB", "t-1"))).isEqualTo(HIGH);
            assertThat(withCase(surrendered("GB", "CN", "t-1"))).isEqualTo(HIGH);
        }

        @Test
        void a_basis_that_is_denied_is_none() {
            assertThat(withCase(surrendered("FR", "CN", "t-1").replace("'t-1', @", "'t-1', 'denies': true, @")))
                    .isEqualTo(HIGH);
        }

        @ParameterizedTest
        @CsvSource({
            "SURRENDERED, VERY_HIGH",
            "DEPORTED, VERY_HIGH",
            "RETURNED, VERY_HIGH",
            "REQUESTED, HIGH",
            "COURT_ALLOWED, HIGH",
            "SURRENDER_DECIDED, HIGH"
        })
        void only_what_was_carried_out_is_executed(String stage, RiskLevel level) {
            assertThat(withCase(surrendered("FR", "CN", "t-1").replace("'SURRENDERED'", "'" + stage + "'")))
                    .isEqualTo(level);
        }

        @Test
        void a_surrender_that_is_denied_or_still_to_come_or_to_a_third_state_is_not_executed() {
            String done = surrendered("FR", "CN", "t-1");
            assertThat(withCase(done.replace("'2016-09', @", "'2016-09', 'denies': true, @")))
                    .isEqualTo(HIGH);
            assertThat(withCase(
                            done.replace("'steps': [", "'steps': [{'stage': 'SURRENDERED', 'denies': true, @court}, ")))
                    .isEqualTo(HIGH);
            assertThat(withCase(done.replace("2016-09", "2020-02"))).isEqualTo(HIGH);
            assertThat(withCase(done.replace("'date': '2016-09', ", "'date': '2016-09', 'destination': 'DE', ")))
                    .isEqualTo(HIGH);
            assertThat(withCase(done.replace("'date': '2016-09', ", ""))).isEqualTo(VERY_HIGH);
        }

        @Test
        void assistance_that_was_given_is_executed() {
            assertThat(withCase(
                            "{'id': 'case-1', 'requested': 'FR', 'requesting': 'CN', 'basis': [{'value': 't-1', @press}],"
                                    + " 'facts': [{'fact': 'ASSISTANCE_GIVEN', 'value': true, @press}]}"))
                    .isEqualTo(VERY_HIGH);
        }

        @Test
        void a_removal_that_is_itself_what_was_found() {
            String removal = """
                    {'id': 'case-1', 'requested': 'FR', 'requesting': 'CN', 'route': [{'value': 'DEPORTATION', @press}],
                     'steps': [{'stage': 'DEPORTED', 'date': '2019-05', @court}],
                     'assurances': [{'kinds': ['DEATH_PENALTY_BAR'], @court}]}""";
            assertThat(risk(ABSOLUTE_RIGHTS, cases(removal), "LEC-ASR-001").best())
                    .isEqualTo(VERY_HIGH);
        }

        @Test
        void an_operation_that_was_carried_out_is_exposed_itself() {
            assertThat(risk(SOVEREIGNTY, operation("CN", "FR", "court"), "LEC-POL-001")
                            .best())
                    .isEqualTo(VERY_HIGH);
        }

        @Test
        void an_operation_only_reported_is_not_known_to_be_carried_out() {
            assertThat(risk(SOVEREIGNTY, stepOf(operation("CN", "FR", "court"), "REPORTED"), "LEC-POL-001")
                            .best())
                    .isEqualTo(HIGH);
        }

        @Test
        void an_act_that_is_only_alleged_is_moderate_at_most() {
            DimensionRisk risk = risk(SOVEREIGNTY, operation("CN", "FR", "press"), "LEC-POL-001");
            assertThat(risk.best()).isEqualTo(MODERATE);
            assertThat(risk.worst()).isEqualTo(MODERATE);
        }

        @Test
        void an_instrument_under_which_a_person_was_surrendered() {
            String unlimited = """
                    'treaties': [{'id': 't-1', 'kind': 'MUTUAL_LEGAL_ASSISTANCE', 'title': 't-1', 'parties': ['CN', 'FR'],
                      'crimeAreas': ['CYBERCRIME'],
                      'lifecycle': [{'stage': 'SIGNED', 'date': '2007-03-20', @text}],
                      'textFlags': [{'value': 'POLITICAL_OFFENCES', @text}]}]""";
            assertThat(risk(DATA_CYBER, unlimited, "LEC-CYB-003").best()).isEqualTo(HIGH);
            assertThat(risk(DATA_CYBER, unlimited + ", " + cases(surrendered("FR", "CN", "t-1")), "LEC-CYB-003")
                            .best())
                    .isEqualTo(VERY_HIGH);
        }
    }
}
