package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.actor.Fact;
import io.github.lec.actor.StateFact;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A later answer to a question about a state replaces an earlier one. */
class StateFactsTest {
    private static final ActorId STATE = ActorId.of("SK");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** A constitution of 2001; the end of this rule is not known. */
    private static final StateFact BARRED = fact("BARRED")
            .start(PartialDate.between(Optional.empty(), Optional.of(LocalDate.of(2001, 12, 31))))
            .end(PartialDate.between(Optional.of(LocalDate.of(2001, 1, 1)), Optional.empty()))
            .build();

    /** A code of 2006; the first day of this rule is not known. */
    private static final StateFact WITH_EXCEPTIONS = fact("BARRED_WITH_EXCEPTIONS")
            .start(PartialDate.between(Optional.of(LocalDate.of(2006, 1, 1)), Optional.of(LocalDate.of(2026, 3, 14))))
            .build();

    @Test
    void a_rule_of_which_the_end_is_not_dated_has_ended_once_a_later_one_certainly_holds() {
        for (List<StateFact> told : List.of(List.of(BARRED, WITH_EXCEPTIONS), List.of(WITH_EXCEPTIONS, BARRED))) {
            StateAnswers states = states(told);
            StateFactAnswer answer = states.answer(STATE, Fact.OWN_NATIONALS_RULE, TODAY);

            assertThat(states.isFact(STATE, Fact.OWN_NATIONALS_RULE, Set.of("BARRED"), TODAY))
                    .isEqualTo(Truth.FALSE);
            assertThat(answer.value()).contains("BARRED_WITH_EXCEPTIONS");
            assertThat(answer.shown()).contains(WITH_EXCEPTIONS);
            assertThat(answer.dispute()).isEqualTo(Dispute.NONE);
        }
    }

    @Test
    void while_the_later_one_may_not_have_begun_either_may_hold() {
        StateAnswers states = states(List.of(BARRED, WITH_EXCEPTIONS));
        LocalDate between = LocalDate.of(2012, 1, 1);

        assertThat(states.answer(STATE, Fact.OWN_NATIONALS_RULE, between).value())
                .isEmpty();
        assertThat(states.isFact(STATE, Fact.OWN_NATIONALS_RULE, Set.of("BARRED"), between))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(states.isFact(STATE, Fact.OWN_NATIONALS_RULE, Set.of("BARRED"), LocalDate.of(2001, 1, 1)))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_rule_of_which_no_end_is_recorded_is_not_ended_by_another_source() {
        StateFact lasting = BARRED.toBuilder().end(Optional.empty()).build();
        StateFactAnswer answer =
                states(List.of(lasting, WITH_EXCEPTIONS)).answer(STATE, Fact.OWN_NATIONALS_RULE, TODAY);

        assertThat(answer.value()).isEmpty();
        assertThat(answer.dispute().isOpen()).isTrue();
    }

    @Test
    void a_later_rule_that_a_source_denies_ends_none() {
        StateFact denied = WITH_EXCEPTIONS.toBuilder().denies(true).build();

        assertThat(states(List.of(BARRED, WITH_EXCEPTIONS, denied))
                        .isFact(STATE, Fact.OWN_NATIONALS_RULE, Set.of("BARRED"), TODAY))
                .isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"CN, BARRED", "HR, BARRED_WITH_EXCEPTIONS", "SK, BARRED_WITH_EXCEPTIONS"})
    void the_law_on_own_nationals_of_2026_is_that_which_was_made_last(String state, String rule) {
        StateFactAnswer answer =
                View.of(Dataset.embedded()).states().answer(ActorId.of(state), Fact.OWN_NATIONALS_RULE, TODAY);

        assertThat(answer.value()).contains(rule);
        assertThat(answer.dispute()).isEqualTo(Dispute.NONE);
    }

    @Test
    void every_fact_on_a_state_began_by_a_day_that_is_known() {
        assertThat(Dataset.embedded().actors().stream()
                        .flatMap(actor -> actor.facts().stream()
                                .filter(fact -> fact.start().isPresent()
                                        && fact.start().get().latest().isEmpty())
                                .map(fact -> actor.id() + " " + fact.fact())))
                .isEmpty();
    }

    @Test
    void answers_on_two_conventions_do_not_contradict_each_other() {
        StateFact accepted = onConvention("cat", "ACCEPTED");
        StateFact refused = onConvention("not-yet-convention", "NOT_ACCEPTED");
        StateFactAnswer answer = states(List.of(accepted, refused)).answer(STATE, refused, TODAY);

        assertThat(answer.value()).contains("NOT_ACCEPTED");
        assertThat(answer.dispute()).isEqualTo(Dispute.NONE);
    }

    @Test
    void an_account_that_names_a_counterpart_says_nothing_of_another() {
        StateAnswers states = states(List.of(reciprocity("NO", "CN"), reciprocity("YES", "HK")));

        assertThat(states.isReciprocated(STATE, ActorId.of("CN"), true, TODAY)).isEqualTo(Truth.FALSE);
        assertThat(states.isReciprocated(STATE, ActorId.of("HK"), true, TODAY)).isEqualTo(Truth.TRUE);
        assertThat(states.isReciprocated(STATE, ActorId.of("RU"), true, TODAY)).isEqualTo(Truth.UNKNOWN);
    }

    private static StateFact onConvention(String convention, String value) {
        StateFact.Builder fact = StateFact.builder();
        fact.fact(Fact.CONVENTION_AS_BASIS).value(value).of(convention).addCitations(Sample.CITATION);
        return fact.build();
    }

    private static StateFact reciprocity(String value, String counterpart) {
        StateFact.Builder fact = StateFact.builder();
        fact.fact(Fact.RECIPROCITY).value(value).counterpart(counterpart).addCitations(Sample.CITATION);
        return fact.build();
    }

    private static StateAnswers states(List<StateFact> told) {
        Actor state = Actor.builder()
                .id(STATE)
                .kind(ActorKind.STATE)
                .name("Slovakia")
                .addAllFacts(told)
                .build();
        return View.of(Dataset.over(Sample.BASE, Sample.info(), List.of(state)), TODAY, TODAY)
                .states();
    }

    private static StateFact.Builder fact(String value) {
        StateFact.Builder fact = StateFact.builder();
        fact.fact(Fact.OWN_NATIONALS_RULE).value(value).addCitations(Sample.CITATION);
        return fact;
    }
}
