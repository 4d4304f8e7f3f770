package io.github.lec.cooperation;

import static io.github.lec.cooperation.SomeCase.DAY;
import static io.github.lec.cooperation.SomeCase.answer;
import static io.github.lec.cooperation.SomeCase.step;
import static io.github.lec.cooperation.SomeCase.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.operation.RouteAccount;
import io.github.lec.record.ActorId;
import io.github.lec.source.Account;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActAnswers;
import io.github.lec.view.CaseOutcome;
import io.github.lec.view.CaseOutcomeAnswer;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The outcome of a case: whether the request was executed, as tables of cooperation show, and whether the person was
 * surrendered, as rules ask, are read from the same accounts in the same way.
 */
class OutcomeOfCasesTest {
    private static final List<CaseStage> STAGES = List.of(
            CaseStage.SURRENDERED,
            CaseStage.SURRENDERED,
            CaseStage.RETURNED,
            CaseStage.COURT_REFUSED,
            CaseStage.REFUSED,
            CaseStage.LAPSED,
            CaseStage.COURT_ALLOWED);

    private static CaseOutcome outcome(Case subject) {
        return outcome(view(subject), subject);
    }

    private static CaseOutcome outcome(View view, Case subject) {
        return CooperationRecord.of(view).of(subject).get(0).outcome();
    }

    private static CaseStep releasedBy(LocalDate day) {
        return CaseStep.builder()
                .stage(CaseStage.RELEASED)
                .date(PartialDate.between(Optional.empty(), Optional.of(day)))
                .cite("press")
                .build();
    }

    @Test
    void a_deleted_notice_leaves_a_released_person_released() {
        assertThat(outcome(SomeCase.of(Stream.of(
                        step(CaseStage.NOTICE_ISSUED, "2001", false),
                        step(CaseStage.ARRESTED, "2017-07-26", false),
                        step(CaseStage.RELEASED, "2017-07-26", false),
                        step(CaseStage.NOTICE_DELETED, "2018-02", false)))))
                .isEqualTo(CaseOutcome.RELEASED);
    }

    @Test
    void a_release_without_an_arrest_is_not_one_after_an_arrest() {
        assertThat(outcome(SomeCase.of(Stream.of(step(CaseStage.RELEASED, "2017-07-26", false)))))
                .isEqualTo(CaseOutcome.PENDING);
    }

    @Test
    void a_release_that_may_be_earlier_than_the_last_of_two_arrests_settles_nothing() {
        CaseStep first = step(CaseStage.ARRESTED, "2017-01-10", false);
        CaseStep second = CaseStep.builder()
                .from(step(CaseStage.ARRESTED, "2018-05-02", false))
                .no(2)
                .build();

        assertThat(outcome(SomeCase.of(Stream.of(first, releasedBy(LocalDate.of(2019, 1, 1))))))
                .isEqualTo(CaseOutcome.RELEASED);
        assertThat(outcome(SomeCase.of(Stream.of(first, second, releasedBy(LocalDate.of(2019, 1, 1))))))
                .isEqualTo(CaseOutcome.PENDING);
        assertThat(outcome(SomeCase.of(Stream.of(first, second, step(CaseStage.RELEASED, "2018", false)))))
                .isEqualTo(CaseOutcome.PENDING);
        assertThat(outcome(SomeCase.of(Stream.of(first, second, step(CaseStage.RELEASED, "2018-05-02", false)))))
                .as("on the day of the arrest")
                .isEqualTo(CaseOutcome.RELEASED);
    }

    @Test
    void a_person_reported_as_surrendered_is_surrendered_for_rules_and_it_is_open_if_sources_contradict_each_other() {
        Random random = new Random(11);
        Set<CaseOutcome> seen = EnumSet.noneOf(CaseOutcome.class);
        for (int i = 0; i < 2000; i++) {
            Case subject = SomeCase.of(Stream.concat(
                    Stream.of(step(CaseStage.REQUESTED, "2010", false)),
                    Stream.generate(() -> step(
                                    STAGES.get(random.nextInt(STAGES.size())),
                                    String.valueOf(2011 + random.nextInt(12)),
                                    random.nextInt(5) == 0))
                            .limit(random.nextInt(4))));
            View view = view(subject);
            CaseOutcome outcome = outcome(view, subject);
            Truth surrendered = view.acts().isSurrendered(subject);
            seen.add(outcome);

            if (outcome == CaseOutcome.EXECUTED) {
                assertThat(surrendered).as("%s", subject.steps()).isEqualTo(Truth.TRUE);
            }
            if (surrendered.isTrue()) {
                assertThat(outcome).as("%s", subject.steps()).isEqualTo(CaseOutcome.EXECUTED);
            }
            Truth removed = view.acts().isRemoved(subject);
            if (outcome == CaseOutcome.EXECUTED || outcome == CaseOutcome.RETURNED) {
                assertThat(removed).as("%s", subject.steps()).isEqualTo(Truth.TRUE);
            }
            if (removed.isTrue()) {
                assertThat(outcome)
                        .as("%s", subject.steps())
                        .isNotIn(CaseOutcome.PENDING, CaseOutcome.AUTHORISED, CaseOutcome.FOILED);
            }
            boolean surrenderDisputed =
                    view.acts().disputed(subject).stream().anyMatch(step -> step.stage() == CaseStage.SURRENDERED);
            if (surrenderDisputed) {
                assertThat(outcome).as("%s", subject.steps()).isEqualTo(CaseOutcome.DISPUTED);
                assertThat(surrendered).as("%s", subject.steps()).isEqualTo(Truth.UNKNOWN);
            }
        }
        assertThat(seen)
                .contains(CaseOutcome.EXECUTED, CaseOutcome.DISPUTED, CaseOutcome.REFUSED, CaseOutcome.RETURNED);
    }

    @Test
    void a_refusal_of_a_later_day_than_the_view_contradicts_no_surrender() {
        Case subject = SomeCase.of(
                Stream.of(step(CaseStage.SURRENDERED, "2015", false), step(CaseStage.REFUSED, "2023", false)));

        assertThat(view(subject).acts().isSurrendered(subject)).isEqualTo(Truth.TRUE);
        assertThat(outcome(subject)).isEqualTo(CaseOutcome.EXECUTED);
    }

    @Test
    void a_refusal_after_the_surrender_contradicts_it() {
        Case subject = SomeCase.of(
                Stream.of(step(CaseStage.SURRENDERED, "2015", false), step(CaseStage.REFUSED, "2018", false)));

        assertThat(view(subject).acts().isSurrendered(subject)).isEqualTo(Truth.UNKNOWN);
        assertThat(outcome(subject)).isEqualTo(CaseOutcome.DISPUTED);
    }

    private static void assertOutcome(CaseOutcome outcome, Truth removed, CaseStep... steps) {
        Case subject = SomeCase.of(Stream.of(steps));

        assertThat(outcome(subject)).as("%s", subject.steps()).isEqualTo(outcome);
        assertThat(view(subject).acts().outcome(subject).value()).isEqualTo(outcome);
        assertThat(view(subject).acts().isRemoved(subject))
                .as("%s", subject.steps())
                .isEqualTo(removed);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStage.class,
            names = {"REFUSED", "COURT_REFUSED", "LAPSED", "WITHDRAWN"})
    void an_end_that_another_source_denies_leaves_open_what_became_of_the_person(CaseStage end) {
        assertOutcome(
                CaseOutcome.DISPUTED,
                Truth.UNKNOWN,
                step(CaseStage.REQUESTED, "2014", false),
                step(end, "2015", false),
                step(end, "2015", true));
    }

    @ParameterizedTest
    @EnumSource(names = {"COURT_ALLOWED", "COURT_REFUSED", "REQUESTED"})
    void an_annulment_that_another_source_denies_leaves_open_whether_what_came_before_it_stands(CaseStage before) {
        Case subject = SomeCase.of(Stream.of(
                step(before, "2014", false),
                step(CaseStage.COURT_ANNULLED, "2015", false),
                step(CaseStage.COURT_ANNULLED, "2015", true)));

        assertThat(outcome(subject)).isEqualTo(CaseOutcome.DISPUTED);
        assertThat(view(subject).acts().outcome(subject).dispute().isOpen()).isTrue();
    }

    @Test
    void a_release_that_another_source_denies_is_disputed() {
        Case subject = SomeCase.of(Stream.of(
                step(CaseStage.ARRESTED, "2014", false),
                step(CaseStage.RELEASED, "2015", false),
                step(CaseStage.RELEASED, "2015", true)));

        assertThat(outcome(subject)).isEqualTo(CaseOutcome.DISPUTED);
        assertThat(view(subject).acts().outcome(subject).dispute().rivals()).anyMatch(Account::denies);
    }

    @Test
    void of_one_decision_of_which_sources_report_two_outcomes_neither_ends_the_case() {
        Case subject = SomeCase.of(Stream.of(step(CaseStage.REQUESTED, "2014", false))).toBuilder()
                .addDecisions(decision(Outcome.REFUSED), decision(Outcome.ALLOWED))
                .build();

        assertThat(view(subject).acts().isRemoved(subject)).isEqualTo(Truth.UNKNOWN);
        assertThat(view(subject)
                        .acts()
                        .isRemoved(SomeCase.of(Stream.of(step(CaseStage.REQUESTED, "2014", false))).toBuilder()
                                .addDecisions(decision(Outcome.REFUSED))
                                .build()))
                .isEqualTo(Truth.FALSE);
    }

    private static Decision decision(Outcome outcome) {
        return Decision.builder()
                .court("Court of appeal")
                .date(PartialDate.parse("2015-01-20"))
                .outcome(outcome)
                .cite("press")
                .build();
    }

    @Test
    void a_court_that_refuses_when_the_person_is_gone_undoes_nothing() {
        CaseStep refused = step(CaseStage.COURT_REFUSED, "2018", false);

        assertOutcome(CaseOutcome.RETURNED, Truth.TRUE, step(CaseStage.RETURNED, "2015", false), refused);
        assertOutcome(CaseOutcome.RETURNED, Truth.TRUE, step(CaseStage.DEPORTED, "2015", false), refused);
        assertOutcome(CaseOutcome.EXECUTED, Truth.TRUE, step(CaseStage.SURRENDERED, "2015", false), refused);
    }

    /** So does a refusal in the year of the return, which may have come first. */
    @Test
    void what_a_court_of_another_state_refused_is_no_refusal_by_the_requested_state() {
        CaseStep transit = CaseStep.builder()
                .stage(CaseStage.COURT_REFUSED)
                .by("DE")
                .date(PartialDate.parse("2018-05-01"))
                .cite("press")
                .build();
        CaseStep requested = step(CaseStage.REQUESTED, "2018-01-01", false);
        assertOutcome(CaseOutcome.PENDING, Truth.UNKNOWN, requested, transit);
        assertOutcome(CaseOutcome.PENDING, Truth.UNKNOWN, transit);
        assertOutcome(
                CaseOutcome.REFUSED,
                Truth.FALSE,
                requested,
                transit.toBuilder().by("IE").build());
        assertOutcome(
                CaseOutcome.AUTHORISED, Truth.UNKNOWN, step(CaseStage.COURT_ALLOWED, "2018-02-01", false), transit);

        Case decided = Case.builder()
                .from(SomeCase.of(Stream.of(requested)))
                .addDecisions(Decision.builder()
                        .court("Germany")
                        .outcome(Outcome.REFUSED)
                        .date(PartialDate.parse("2018-05-01"))
                        .cite("press")
                        .build())
                .build();
        assertThat(outcome(decided)).isEqualTo(CaseOutcome.PENDING);
        assertThat(view(decided).acts().isRemoved(decided)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_refusal_before_the_return_ended_the_request_although_the_person_came_otherwise() {
        CaseStep returned = step(CaseStage.RETURNED, "2015", false);

        assertOutcome(CaseOutcome.REFUSED, Truth.TRUE, step(CaseStage.COURT_REFUSED, "2014", false), returned);
        assertOutcome(CaseOutcome.REFUSED, Truth.TRUE, step(CaseStage.COURT_REFUSED, "2015", false), returned);
    }

    @Test
    void a_refusal_that_is_recorded_as_a_decision_ends_the_request_like_one_recorded_as_a_step() {
        Case returned = SomeCase.of(
                Stream.of(step(CaseStage.REQUESTED, "2014", false), step(CaseStage.DEPORTED, "2016", false)));
        Case earlier = SomeCase.of(
                Stream.of(step(CaseStage.REQUESTED, "2013", false), step(CaseStage.DEPORTED, "2014", false)));
        CaseOnRecord found = CooperationRecord.of(view(refused(returned)))
                .of(refused(returned))
                .get(0);

        assertThat(found.outcome()).isEqualTo(CaseOutcome.REFUSED);
        assertThat(found.day()).contains(PartialDate.parse("2015-01-20"));
        assertThat(found.returned().map(CaseStep::stage)).contains(CaseStage.DEPORTED);
        assertThat(outcome(refused(earlier))).isEqualTo(CaseOutcome.RETURNED);
    }

    private static Case refused(Case subject) {
        return subject.toBuilder().addDecisions(decision(Outcome.REFUSED)).build();
    }

    @Test
    void a_refusal_without_a_day_may_have_come_before_the_return_too() {
        CaseStep undated =
                CaseStep.builder().stage(CaseStage.COURT_REFUSED).cite("press").build();
        Case subject = SomeCase.of(Stream.of(step(CaseStage.RETURNED, "2015", false), undated));
        ActAnswers acts = View.of(view(subject).dataset(), DAY, DAY).acts();

        assertThat(acts.outcome(subject).value()).isEqualTo(CaseOutcome.REFUSED);
        assertThat(acts.isRemoved(subject)).isEqualTo(Truth.TRUE);
    }

    @Test
    void a_government_that_refuses_after_the_return_contradicts_it() {
        assertOutcome(
                CaseOutcome.DISPUTED,
                Truth.UNKNOWN,
                step(CaseStage.RETURNED, "2015", false),
                step(CaseStage.REFUSED, "2018", false));
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "LAPSED"})
    void a_request_that_is_given_up_when_the_person_is_back_contradicts_only_a_surrender(CaseStage end) {
        CaseStep given = step(end, "2014", false);

        assertOutcome(CaseOutcome.RETURNED, Truth.TRUE, step(CaseStage.RETURNED, "2013", false), given);
        assertOutcome(CaseOutcome.RETURNED, Truth.TRUE, step(CaseStage.DEPORTED, "2013", false), given);
        assertOutcome(CaseOutcome.DISPUTED, Truth.UNKNOWN, step(CaseStage.SURRENDERED, "2013", false), given);
        assertThat(outcome(SomeCase.of(Stream.of(given, step(CaseStage.RETURNED, "2015", false)))))
                .as("before the return")
                .isNotEqualTo(CaseOutcome.RETURNED);
    }

    @ParameterizedTest
    @EnumSource(names = {"SURRENDERED", "DEPORTED"})
    void a_removal_to_a_third_state_does_not_show_how_the_person_came_to_the_requesting_state(CaseStage stage) {
        CaseStep elsewhere = CaseStep.builder()
                .from(step(stage, "2015", false))
                .destination("KZ")
                .build();
        Case subject = SomeCase.of(Stream.of(elsewhere, step(CaseStage.RETURNED, "2017", false)));
        CaseOnRecord found = CooperationRecord.of(view(subject)).of(subject).get(0);

        assertThat(found.outcome()).isEqualTo(CaseOutcome.RETURNED);
        assertThat(found.day()).contains(PartialDate.parse("2017"));
        assertThat(found.deciding()).extracting(CaseStep::stage).containsExactly(CaseStage.RETURNED);
    }

    @Test
    void a_request_that_ends_after_the_person_was_brought_to_a_third_state_contradicts_nothing() {
        CaseStep elsewhere = CaseStep.builder()
                .from(step(CaseStage.DEPORTED, "2018", false))
                .destination("GB")
                .build();

        assertThat(outcome(SomeCase.of(Stream.of(elsewhere)))).isEqualTo(CaseOutcome.ELSEWHERE);
        assertThat(outcome(SomeCase.of(Stream.of(elsewhere, step(CaseStage.WITHDRAWN, "2019", false)))))
                .isEqualTo(CaseOutcome.ELSEWHERE);
        assertThat(outcome(SomeCase.of(Stream.of(elsewhere, step(CaseStage.DEPORTED, "2018", true)))))
                .isEqualTo(CaseOutcome.DISPUTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015", "2016"})
    void a_stay_that_may_be_of_the_day_of_a_permission_does_not_contradict_it(String day) {
        CaseStep allowed = step(CaseStage.COURT_ALLOWED, "2015", false);
        CaseStep stayed = step(CaseStage.SURRENDER_STAYED, day, false);

        Case subject = SomeCase.of(Stream.of(allowed, stayed));
        List<DecisionOnRecord> decisions =
                CooperationRecord.of(view(subject)).decisions(ActorId.of("IE"), ActorId.of("CN"));

        assertThat(decisions).hasSize(2);
        assertThat(decisions.get(0).contradicts(decisions.get(1))).isFalse();
        assertThat(outcome(subject)).isEqualTo(CaseOutcome.AUTHORISED);
    }

    @Test
    void a_person_who_returned_after_a_court_reversed_a_refusal_returned() {
        assertOutcome(
                CaseOutcome.RETURNED,
                Truth.TRUE,
                step(CaseStage.COURT_REFUSED, "2013", false),
                step(CaseStage.COURT_ALLOWED, "2014", false),
                step(CaseStage.RETURNED, "2015", false));
    }

    @Test
    void what_the_government_decided_after_a_higher_court_reversed_a_refusal_is_not_told_as_refused() {
        CaseStep refused = step(CaseStage.COURT_REFUSED, "2013", false);
        CaseStep allowed = step(CaseStage.COURT_ALLOWED, "2014", false);
        CaseStep decided = step(CaseStage.SURRENDER_DECIDED, "2015", false);
        CaseStep annulled = step(CaseStage.COURT_ANNULLED, "2014", false);

        assertThat(outcome(SomeCase.of(Stream.of(refused, allowed, decided)))).isEqualTo(CaseOutcome.AUTHORISED);
        assertThat(outcome(SomeCase.of(Stream.of(refused, annulled, decided)))).isEqualTo(CaseOutcome.AUTHORISED);
        assertThat(outcome(SomeCase.of(Stream.of(refused, allowed, decided, step(CaseStage.WITHDRAWN, "2016", false)))))
                .isEqualTo(CaseOutcome.WITHDRAWN);
        assertThat(outcome(SomeCase.of(Stream.of(refused, decided))))
                .as("no court reversed the refusal")
                .isEqualTo(CaseOutcome.REFUSED);
    }

    @Test
    void a_government_that_decides_on_the_surrender_after_it_refused_has_authorised_it() {
        CaseStep refused = step(CaseStage.REFUSED, "2013", false);

        assertThat(outcome(SomeCase.of(Stream.of(refused, step(CaseStage.SURRENDER_DECIDED, "2015", false)))))
                .isEqualTo(CaseOutcome.AUTHORISED);
        assertThat(outcome(SomeCase.of(Stream.of(refused, step(CaseStage.SURRENDER_DECIDED, "2012", false)))))
                .isEqualTo(CaseOutcome.REFUSED);
    }

    private static Case taken(CaseStep... steps) {
        return SomeCase.of(Stream.of(steps)).toBuilder()
                .route(List.of(RouteAccount.builder()
                        .value(CaseRoute.RENDITION)
                        .cite("press")
                        .build()))
                .build();
    }

    @Test
    void a_person_taken_by_agents_who_is_in_the_custody_of_their_state_came_there_for_tables_and_rules_alike() {
        CaseStep held = step(CaseStage.IN_CUSTODY, "2016", false);
        Case subject = taken(step(CaseStage.REQUESTED, "2014", false), held);
        CaseOutcomeAnswer answer = view(subject).acts().outcome(subject);

        assertThat(view(subject).acts().isRemoved(subject)).isEqualTo(Truth.TRUE);
        assertThat(answer.value()).isEqualTo(CaseOutcome.RETURNED);
        assertThat(answer.shown()).contains(held);
        assertThat(answer.claims()).extracting(ClaimId::toString).containsExactly("ie-1/steps/IN_CUSTODY");
        assertThat(CooperationRecord.of(view(subject))
                        .between(ActorId.of("IE"), ActorId.of("CN"), Topic.INFORMAL_RETURNS))
                .isInstanceOf(Cooperation.OnRecord.class);
    }

    @Test
    void custody_shows_nothing_if_a_source_denies_it_or_the_person_was_sought_by_extradition() {
        CaseStep held = step(CaseStage.IN_CUSTODY, "2016", false);
        Case denied = taken(held, step(CaseStage.IN_CUSTODY, "2016", true));
        Case extradition = SomeCase.of(Stream.of(held));
        Case later = taken(step(CaseStage.IN_CUSTODY, "2021", false));

        for (Case subject : List.of(denied, extradition, later)) {
            assertThat(view(subject).acts().isRemoved(subject)).isEqualTo(Truth.UNKNOWN);
            assertThat(view(subject).acts().outcome(subject).value()).isEqualTo(CaseOutcome.PENDING);
        }
    }
}
