package io.github.lec.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.SourceId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Agreement;
import io.github.lec.source.Citation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClauseTest {
    private static final Citation CITATION =
            Citation.builder().source(SourceId.of("text")).build();

    /**
     * Safeguards that a treaty can grant by an obligation of its own, although they are grounds for refusal elsewhere.
     */
    private static final Set<SafeguardKind> EITHER = EnumSet.of(
            SafeguardKind.FAIR_TRIAL_GUARANTEE,
            SafeguardKind.DEATH_PENALTY_BAR,
            SafeguardKind.REDUCIBLE_SENTENCE,
            SafeguardKind.AD_HOC_TRIBUNAL_BAR,
            SafeguardKind.COLLECTIVE_EXPULSION_BAR);

    static Stream<SafeguardKind> onlyGrounds() {
        return Arrays.stream(SafeguardKind.values()).filter(kind -> kind.isRefusalGround() && !EITHER.contains(kind));
    }

    static Stream<SafeguardKind> rules() {
        return Arrays.stream(SafeguardKind.values()).filter(kind -> !kind.isRefusalGround() || EITHER.contains(kind));
    }

    @ParameterizedTest
    @MethodSource("onlyGrounds")
    void what_can_only_be_a_ground_for_refusal_is_not_a_binding_rule(SafeguardKind kind) {
        assertThatThrownBy(() -> clause(kind).form(SafeguardForm.BINDING_RULE).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("form: found BINDING_RULE; expected a form of refusal, since " + kind
                        + " is a ground for refusal");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_treaty_may_oblige_to_give_a_fair_trial_or_replace_a_penalty_as_it_may_lay_down_specialty(
            SafeguardKind kind) {
        assertThat(clause(kind).form(SafeguardForm.BINDING_RULE).build().form()).contains(SafeguardForm.BINDING_RULE);
    }

    @Test
    void a_reported_absence_has_no_form_and_leaves_the_strength_open() {
        Clause denied = clause(SafeguardKind.DEATH_PENALTY_BAR).denies(true).build();

        assertThat(denied.strength()).isEqualTo(StrengthInterval.OPEN);
        assertThat(denied.answer()).isEqualTo("Reported absent");
        assertThatThrownBy(() -> clause(SafeguardKind.DEATH_PENALTY_BAR)
                        .denies(true)
                        .form(SafeguardForm.ABSENT)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("form: found \"ABSENT\"; expected a form, or denies: true without a form");
    }

    @Test
    void a_clause_that_is_not_denied_has_a_form() {
        assertThatThrownBy(() -> clause(SafeguardKind.DEATH_PENALTY_BAR).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("form: found none; expected a form, or denies: true without a form");
    }

    @Test
    void exceptions_stand_in_natural_order_and_each_once() {
        Clause clause = clause(SafeguardKind.POLITICAL_OFFENCE_EXCEPTION)
                .form(SafeguardForm.MANDATORY_REFUSAL)
                .addCarveOuts("terrorism", "attentat", "terrorism")
                .build();

        assertThat(clause.carveOuts()).containsExactly("attentat", "terrorism");
        assertThat(clause)
                .isEqualTo(clause.toBuilder()
                        .carveOuts(List.of("terrorism", "attentat"))
                        .build());
    }

    @Test
    void only_termination_has_a_period_of_notice() {
        Clause termination = clause(SafeguardKind.TERMINATION)
                .form(SafeguardForm.BINDING_RULE)
                .noticeMonths(6)
                .build();

        assertThat(termination.noticeMonths()).hasValue(6);
        assertThatThrownBy(() -> clause(SafeguardKind.SPECIALTY)
                        .form(SafeguardForm.BINDING_RULE)
                        .noticeMonths(6)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Clause noticeMonths: found ")
                .hasMessageEndingWith("expected nothing, since only TERMINATION has a period of notice");
        assertThatThrownBy(() -> clause(SafeguardKind.TERMINATION)
                        .form(SafeguardForm.BINDING_RULE)
                        .noticeMonths(-6)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("noticeMonths: found -6; expected zero or more months");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "MANDATORY_REFUSAL, MANDATORY_REFUSAL, SAME",
        "REFUSAL_UNSPECIFIED, MANDATORY_REFUSAL, REFINES",
        "NOT_DETERMINED, ABSENT, REFINES",
        "OPTIONAL_REFUSAL, MANDATORY_REFUSAL, CONFLICTS",
        "ABSENT, OPTIONAL_REFUSAL, CONFLICTS"
    })
    void two_forms_refine_each_other_if_they_share_a_strength(
            SafeguardForm one, SafeguardForm other, Agreement agreement) {
        Clause first = clause(SafeguardKind.OWN_NATIONALS_BAR).form(one).build();
        Clause second = clause(SafeguardKind.OWN_NATIONALS_BAR).form(other).build();

        assertThat(first.compare(second)).isEqualTo(agreement);
        assertThat(second.compare(first)).isEqualTo(agreement);
    }

    @Test
    void a_reported_absence_conflicts_with_any_clause() {
        Clause denied = clause(SafeguardKind.OWN_NATIONALS_BAR).denies(true).build();
        Clause found = clause(SafeguardKind.OWN_NATIONALS_BAR)
                .form(SafeguardForm.OPTIONAL_REFUSAL)
                .build();

        assertThat(List.of(denied.compare(found), found.compare(denied))).containsOnly(Agreement.CONFLICTS);
    }

    @Test
    void a_reported_absence_agrees_with_one_that_was_read() {
        Clause denied = clause(SafeguardKind.OWN_NATIONALS_BAR).denies(true).build();
        Clause read = clause(SafeguardKind.OWN_NATIONALS_BAR)
                .form(SafeguardForm.ABSENT)
                .build();

        assertThat(List.of(denied.compare(read), read.compare(denied))).containsOnly(Agreement.SAME);
    }

    @Test
    void a_clause_for_one_direction_and_a_second_clause_are_questions_of_their_own() {
        Clause.Builder clause = clause(SafeguardKind.OWN_NATIONALS_BAR).form(SafeguardForm.MANDATORY_REFUSAL);

        assertThat(clause.build().key()).isEqualTo("OWN_NATIONALS_BAR");
        assertThat(clause.requested(ActorId.of("FR")).build().key()).isEqualTo("OWN_NATIONALS_BAR/FR");
        assertThat(clause.no(2).build().key()).isEqualTo("OWN_NATIONALS_BAR/FR/2");
    }

    private static Clause.Builder clause(SafeguardKind kind) {
        return Clause.builder().kind(kind).addCitations(CITATION);
    }
}
