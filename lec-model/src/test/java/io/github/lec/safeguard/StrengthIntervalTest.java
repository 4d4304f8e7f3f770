package io.github.lec.safeguard;

import static io.github.lec.safeguard.Strength.BINDING;
import static io.github.lec.safeguard.Strength.NONE;
import static io.github.lec.safeguard.Strength.WEAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthIntervalTest {
    private static final StrengthInterval WEAK_OR_BINDING = new StrengthInterval(WEAK, BINDING);

    @ParameterizedTest(name = "{0} to {1} is at least {2}: {3}; is exactly {2}: {4}")
    @CsvSource({
        "BINDING, BINDING, BINDING, TRUE, TRUE",
        "WEAK, BINDING, WEAK, TRUE, UNKNOWN",
        "WEAK, BINDING, BINDING, UNKNOWN, UNKNOWN",
        "WEAK, BINDING, NONE, TRUE, FALSE",
        "NONE, WEAK, BINDING, FALSE, FALSE",
        "NONE, WEAK, WEAK, UNKNOWN, UNKNOWN",
        "NONE, NONE, WEAK, FALSE, FALSE",
        "NONE, BINDING, BINDING, UNKNOWN, UNKNOWN",
        "WEAK, WEAK, WEAK, TRUE, TRUE"
    })
    void what_is_certain_of_an_interval_is_what_all_its_strengths_share(
            Strength lowest, Strength highest, Strength asked, Truth atLeast, Truth exactly) {
        StrengthInterval interval = new StrengthInterval(lowest, highest);

        assertThat(interval.isAtLeast(asked)).isEqualTo(atLeast);
        assertThat(interval.is(asked)).isEqualTo(exactly);
    }

    @Test
    void an_interval_that_is_upside_down_is_refused() {
        assertThatThrownBy(() -> new StrengthInterval(BINDING, WEAK))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("lowest: found BINDING; expected a strength no greater than WEAK");
    }

    @Test
    void accounts_that_overlap_leave_what_they_share() {
        assertThat(StrengthInterval.reconcile(List.of(WEAK_OR_BINDING, StrengthInterval.exactly(BINDING))))
                .isEqualTo(StrengthInterval.exactly(BINDING));
        assertThat(StrengthInterval.reconcile(List.of(WEAK_OR_BINDING, new StrengthInterval(NONE, WEAK))))
                .isEqualTo(StrengthInterval.exactly(WEAK));
    }

    @Test
    void accounts_that_conflict_leave_the_whole_span() {
        assertThat(StrengthInterval.reconcile(
                        List.of(StrengthInterval.exactly(WEAK), StrengthInterval.exactly(BINDING))))
                .isEqualTo(WEAK_OR_BINDING);
    }

    @Test
    void three_conflicting_accounts_give_the_same_span_in_any_order() {
        StrengthInterval none = StrengthInterval.exactly(NONE);
        StrengthInterval weak = StrengthInterval.exactly(WEAK);
        StrengthInterval binding = StrengthInterval.exactly(BINDING);

        assertThat(List.of(
                        StrengthInterval.reconcile(List.of(none, weak, binding)),
                        StrengthInterval.reconcile(List.of(none, binding, weak)),
                        StrengthInterval.reconcile(List.of(binding, weak, none))))
                .containsOnly(StrengthInterval.OPEN);
    }

    @Test
    void an_account_that_another_one_refines_does_not_widen_a_conflict() {
        assertThat(StrengthInterval.reconcile(List.of(
                        StrengthInterval.exactly(WEAK), StrengthInterval.OPEN, StrengthInterval.exactly(BINDING))))
                .isEqualTo(WEAK_OR_BINDING);
    }

    /** Binding conflicts with the two others, the narrower of which shares a bound with the wider. */
    @Test
    void an_account_that_is_refined_up_to_a_shared_bound_does_not_widen_a_conflict_either() {
        StrengthInterval binding = StrengthInterval.exactly(BINDING);
        StrengthInterval noneOrWeak = new StrengthInterval(NONE, WEAK);

        assertThat(StrengthInterval.reconcile(List.of(StrengthInterval.exactly(WEAK), noneOrWeak, binding)))
                .isEqualTo(WEAK_OR_BINDING);
        assertThat(StrengthInterval.reconcile(List.of(StrengthInterval.exactly(NONE), noneOrWeak, binding)))
                .isEqualTo(StrengthInterval.OPEN);
        assertThat(StrengthInterval.reconcile(
                        List.of(StrengthInterval.exactly(NONE), WEAK_OR_BINDING, StrengthInterval.exactly(WEAK))))
                .isEqualTo(noneOrWeak);
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}: {4}")
    @CsvSource({
        "NONE, WEAK, WEAK, BINDING, true",
        "WEAK, BINDING, NONE, WEAK, true",
        "NONE, NONE, WEAK, BINDING, false",
        "WEAK, BINDING, NONE, NONE, false",
        "NONE, BINDING, WEAK, WEAK, true"
    })
    void intervals_overlap_if_they_share_a_strength(
            Strength lowest, Strength highest, Strength otherLowest, Strength otherHighest, boolean overlap) {
        assertThat(new StrengthInterval(lowest, highest).overlaps(new StrengthInterval(otherLowest, otherHighest)))
                .isEqualTo(overlap);
    }

    @Test
    void without_accounts_nothing_is_known() {
        assertThat(StrengthInterval.reconcile(List.of())).isEqualTo(StrengthInterval.OPEN);
    }

    @Test
    void of_two_clauses_the_stronger_counts() {
        assertThat(WEAK_OR_BINDING.strongerOf(StrengthInterval.exactly(NONE))).isEqualTo(WEAK_OR_BINDING);
        assertThat(WEAK_OR_BINDING.strongerOf(StrengthInterval.exactly(BINDING)))
                .isEqualTo(StrengthInterval.exactly(BINDING));
    }
}
