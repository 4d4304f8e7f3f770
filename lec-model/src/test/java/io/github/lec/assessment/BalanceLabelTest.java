package io.github.lec.assessment;

import static io.github.lec.assessment.BalanceLabel.DOES_NOT_HOLD;
import static io.github.lec.assessment.BalanceLabel.HOLDS;
import static io.github.lec.assessment.BalanceLabel.INDETERMINATE;
import static io.github.lec.assessment.Balances.CHINA;
import static io.github.lec.assessment.Balances.FRANCE;
import static io.github.lec.assessment.Balances.balance;
import static io.github.lec.assessment.Balances.cases;
import static io.github.lec.assessment.Balances.rules;
import static io.github.lec.assessment.Balances.surrendered;
import static io.github.lec.assessment.Balances.torture;
import static io.github.lec.assessment.Balances.treaties;
import static io.github.lec.assessment.Balances.treaty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.benefit.Yield;
import io.github.lec.benefit.Yields;
import io.github.lec.rule.Fixtures;
import io.github.lec.rule.RiskDimension;
import io.github.lec.view.View;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When the label "high risk, low yield" holds. */
class BalanceLabelTest {
    @Nested
    @DisplayName("High risk, low yield: only where the best and the worst reading agree")
    class Label {
        private static final BalanceSettings COMPLETE = new BalanceSettings(60, true);
        private static final String ARREST = """
                'codes': [{'id': 'measure/ARRESTS', 'group': 'measure', 'code': 'ARRESTS', 'label': 'Arrests',
                  'definition': 'Number of persons arrested.'}],
                'operations': [{'id': 'op-1', 'kind': 'JOINT_POLICE_OPERATION', 'title': 'An operation', 'by': ['FR'],
                  'participants': ['CN'], 'steps': [{'stage': 'HELD', 'date': '2016', @press}],
                  'figures': [{'measure': 'ARRESTS', 'value': 29, @press}]}],
                """;

        private BalanceLabel label(BalanceSettings settings, String sections) {
            return balance(View.of(Fixtures.dataset(sections)), rules("LEC-EXT-001"), CHINA, settings)
                    .label();
        }

        @Test
        void holds_if_some_dimension_is_high_and_no_benefit_is_more_than_announced() {
            assertThat(label(COMPLETE, treaties(treaty("t-1", torture("ABSENT")))))
                    .isEqualTo(HOLDS);
            assertThat(label(
                            COMPLETE,
                            ARREST.replace("29, @press", "29, @ministry") + treaties(treaty("t-1", torture("ABSENT")))))
                    .isEqualTo(HOLDS);
        }

        @Test
        void holds_if_it_is_even_more_than_high() {
            assertThat(label(
                            COMPLETE,
                            treaties(treaty("t-1", torture("ABSENT"))) + ", " + cases(surrendered("FR", "CN", "t-1"))))
                    .isEqualTo(HOLDS);
        }

        @Test
        void does_not_hold_if_no_dimension_can_be_high() {
            assertThat(label(COMPLETE, treaties(treaty("t-1", torture("OPTIONAL_REFUSAL")))))
                    .isEqualTo(DOES_NOT_HOLD);
            assertThat(label(BalanceSettings.standard(), treaties(treaty("t-1", torture("OPTIONAL_REFUSAL")))))
                    .isEqualTo(DOES_NOT_HOLD);
        }

        @Test
        void does_not_hold_if_one_benefit_is_verified() {
            String sections = ARREST + treaties(treaty("t-1", torture("ABSENT")));
            assertThat(label(COMPLETE, sections)).isEqualTo(DOES_NOT_HOLD);
            assertThat(label(BalanceSettings.standard(), sections)).isEqualTo(DOES_NOT_HOLD);
        }

        @Test
        void is_open_where_nothing_is_known() {
            assertThat(label(BalanceSettings.standard(), "'treaties': []")).isEqualTo(INDETERMINATE);
            assertThat(label(COMPLETE, "'treaties': []")).isEqualTo(INDETERMINATE);
        }

        @Test
        void is_open_where_the_risk_is() {
            assertThat(label(COMPLETE, treaties(treaty("t-1").replace("'FULL'", "'NONE'"))))
                    .isEqualTo(INDETERMINATE);
        }

        @Test
        void is_open_where_a_missing_record_may_hide_a_benefit() {
            assertThat(BalanceSettings.standard().yieldsComplete()).isFalse();
            assertThat(label(BalanceSettings.standard(), treaties(treaty("t-1", torture("ABSENT")))))
                    .isEqualTo(INDETERMINATE);
        }

        @Test
        void is_shown_beside_the_risks_and_yields_of_state_and_counterpart() {
            View view = View.of(Fixtures.dataset(ARREST + treaties(treaty("t-1", torture("ABSENT")))));
            Balance balance = balance(view, rules("LEC-EXT-001"), CHINA, COMPLETE);
            assertThat(balance.state()).isEqualTo(FRANCE);
            assertThat(balance.counterpart()).isEqualTo(CHINA);
            assertThat(balance.risks()).extracting(DimensionRisk::dimension).containsExactly(RiskDimension.values());
            assertThat(balance.yields())
                    .extracting(Yield::level)
                    .isEqualTo(Yields.of(view, FRANCE, CHINA).stream()
                            .map(Yield::level)
                            .toList());
        }
    }
}
