package io.github.lec.cooperation;

import static io.github.lec.cooperation.SomeCase.answer;
import static io.github.lec.cooperation.SomeCase.step;
import static io.github.lec.cooperation.SomeCase.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.view.CaseOutcome;
import io.github.lec.view.CaseOutcomeAnswer;
import io.github.lec.view.Dispute;
import io.github.lec.view.HowKnown;
import io.github.lec.view.Settlement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an answer on the outcome of a case rests on, and of which day it is. */
class AnswerOnOutcomeTest {
    @Test
    void the_answer_names_what_shows_it() {
        CaseStep surrendered = step(CaseStage.SURRENDERED, "2015", false);
        CaseOutcomeAnswer answer = answer(step(CaseStage.COURT_ALLOWED, "2014", false), surrendered);

        assertThat(answer.howKnown()).isEqualTo(HowKnown.STATED);
        assertThat(answer.shown()).contains(surrendered);
        assertThat(answer.claims()).extracting(ClaimId::toString).containsExactly("ie-1/steps/SURRENDERED");
        assertThat(answer.dispute()).isEqualTo(Dispute.NONE);
        assertThat(answer.settledBy()).isEqualTo(Settlement.NOTHING);
        assertThat(answer).hasToString("Carried out");
    }

    @Test
    void where_sources_contradict_each_other_the_answer_names_both_and_a_decision_between_them_would_settle_it() {
        CaseStep surrendered = step(CaseStage.SURRENDERED, "2015", false);
        CaseStep denied = step(CaseStage.SURRENDERED, "2015", true);
        CaseOutcomeAnswer answer = answer(surrendered, denied);

        assertThat(answer.value()).isEqualTo(CaseOutcome.DISPUTED);
        assertThat(answer.howKnown()).isEqualTo(HowKnown.NOT_DETERMINED);
        assertThat(answer.shown()).contains(surrendered);
        assertThat(answer.dispute()).isEqualTo(new Dispute(Dispute.Effect.OPEN, List.of(denied)));
        assertThat(answer.settledBy()).isEqualTo(Settlement.DECIDE_BETWEEN_ACCOUNTS);
    }

    @Test
    void a_difference_of_the_day_leaves_the_answer_and_is_reported_beside_it() {
        CaseStep later = step(CaseStage.SURRENDERED, "2016", false);
        CaseOutcomeAnswer answer = answer(step(CaseStage.SURRENDERED, "2015", false), later);

        assertThat(answer.value()).isEqualTo(CaseOutcome.EXECUTED);
        assertThat(answer.dispute().isWithoutEffect()).isTrue();
        assertThat(answer.dispute().rivals()).hasSize(1);
        assertThat(answer(step(CaseStage.SURRENDERED, "2015", false), step(CaseStage.SURRENDERED, "2015-03", false))
                        .dispute())
                .isEqualTo(Dispute.REFINED);
    }

    @Test
    void of_two_refusals_and_of_a_case_that_goes_on_the_last_step_is_shown_whatever_the_order_of_the_data() {
        CaseStep first = step(CaseStage.COURT_REFUSED, "2014", false);
        CaseStep last = step(CaseStage.COURT_REFUSED, "2016-03", false).toBuilder()
                .no(2)
                .build();
        CaseStep arrested = step(CaseStage.ARRESTED, "2015", false);
        CaseStep undated =
                CaseStep.builder().stage(CaseStage.PENDING).cite("press").build();

        assertThat(answer(first, last).shown()).contains(last);
        assertThat(answer(last, first).shown()).contains(last);
        assertThat(answer(first, last).claims()).hasSize(2);
        assertThat(answer(undated, step(CaseStage.REQUESTED, "2013", false), arrested)
                        .shown())
                .contains(arrested);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStage.class,
            names = {"COURT_REFUSED", "SURRENDERED", "DEPORTED"})
    void the_day_of_an_outcome_is_that_of_the_last_step_that_shows_it(CaseStage stage) {
        CaseStep first = step(stage, "2014", false);
        CaseStep last = step(stage, "2016-03", false).toBuilder().no(2).build();
        CaseOnRecord found = onRecord(SomeCase.of(Stream.of(last, first)));

        assertThat(found.day()).isEqualTo(last.date());
        assertThat(found.dated()).contains(last);
    }

    @Test
    void a_case_goes_on_and_is_allowed_since_the_first_step_that_shows_it() {
        CaseStep allowed = step(CaseStage.COURT_ALLOWED, "2014", false);
        CaseStep confirmed =
                step(CaseStage.COURT_ALLOWED, "2016", false).toBuilder().no(2).build();
        CaseStep requested = step(CaseStage.REQUESTED, "2014", false);

        assertThat(onRecord(SomeCase.of(Stream.of(allowed, confirmed))).dated()).contains(allowed);
        assertThat(onRecord(SomeCase.of(Stream.of(requested, step(CaseStage.ARRESTED, "2016", false))))
                        .dated())
                .contains(requested);
    }

    private static CaseOnRecord onRecord(Case subject) {
        return CooperationRecord.of(view(subject)).of(subject).get(0);
    }

    @Test
    void where_nothing_was_done_by_the_day_the_answer_is_the_question() {
        CaseOutcomeAnswer answer = answer(step(CaseStage.REQUESTED, "2022", false));

        assertThat(answer.hasBegun()).isFalse();
        assertThat(answer.value()).isEqualTo(CaseOutcome.PENDING);
        assertThat(answer.howKnown()).isEqualTo(HowKnown.NOT_LOOKED_FOR);
        assertThat(answer.claims()).extracting(ClaimId::toString).containsExactly("ie-1/steps");
        assertThat(answer.settledBy()).isEqualTo(Settlement.SEARCH);
    }
}
