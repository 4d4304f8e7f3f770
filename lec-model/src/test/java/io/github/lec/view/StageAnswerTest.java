package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What sources report on one stage of a treaty: the day, the account that is shown, the other accounts, and silence.
 */
class StageAnswerTest {
    private static StageAnswer answer(Stage stage, String... steps) {
        Dataset dataset =
                Sample.read("\"treaties\": [{\"id\": \"fr-cn\", \"title\": \"Treaty\", \"kind\": \"EXTRADITION\","
                        + "\"parties\": [\"CN\", \"FR\"], \"lifecycle\": [" + String.join(",", steps) + "]}]");
        Treaty treaty = dataset.treaty(InstrumentId.of("fr-cn")).orElseThrow();
        return View.of(dataset).instruments().stage(treaty, stage);
    }

    private static String step(String stage, String further, String source) {
        return "{\"stage\": \"" + stage + "\"" + (further.isEmpty() ? "" : ", " + further)
                + ", \"citations\": [{\"source\": \"" + source + "\"}]}";
    }

    @Test
    void the_account_with_the_day_is_shown_before_that_with_the_year() {
        StageAnswer signed = answer(
                Stage.SIGNED,
                step("SIGNED", "\"date\": \"2007\"", "treaty-series"),
                step("SIGNED", "\"date\": \"2007-03-20\"", "media-2020"),
                step("IN_FORCE", "\"date\": \"2015-07-17\"", "treaty-series"));

        assertThat(signed.value()).contains(PartialDate.parse("2007-03-20"));
        assertThat(signed.step().flatMap(LifecycleStep::date)).contains(PartialDate.parse("2007-03-20"));
        assertThat(signed.howKnown()).isEqualTo(HowKnown.STATED);
        assertThat(signed.claims()).extracting(Object::toString).containsExactly("fr-cn/lifecycle/SIGNED");
        assertThat(signed.dispute().isOpen()).isFalse();
    }

    @Test
    void what_was_only_planned_is_reported_and_not_affirmed() {
        StageAnswer force =
                answer(Stage.IN_FORCE, step("IN_FORCE", "\"date\": \"2030\", \"planned\": true", "media-2020"));

        assertThat(force.isReported()).isTrue();
        assertThat(force.affirmed()).isEmpty();
        assertThat(force.step()).isEmpty();
        assertThat(force.claims()).extracting(Object::toString).containsExactly("fr-cn/lifecycle/IN_FORCE/planned");
    }

    @Test
    void what_was_only_planned_was_found_and_does_not_say_whether_it_came_to_pass() {
        StageAnswer force =
                answer(Stage.IN_FORCE, step("IN_FORCE", "\"date\": \"2030\", \"planned\": true", "media-2020"));

        assertThat(force.howKnown()).isEqualTo(HowKnown.NOT_DETERMINED);
        assertThat(force.settledBy()).isEqualTo(Settlement.FIND_A_SOURCE);
        assertThat(force).hasToString("In force: Not determined");
    }

    @Test
    void a_denial_says_that_it_was_reported_absent_and_when_last() {
        StageAnswer force = answer(
                Stage.IN_FORCE,
                step("IN_FORCE", "\"observedOn\": \"2012-01-01\", \"denies\": true", "media-2020"),
                step("IN_FORCE", "\"observedOn\": \"2014-01-01\", \"denies\": true", "media-2020"));

        assertThat(force.howKnown()).isEqualTo(HowKnown.REPORTED_ABSENT);
        assertThat(force.lastNotReached()).contains(PartialDate.parse("2014-01-01"));
        assertThat(force.past()).isEmpty();
    }

    @Test
    void of_a_party_that_suspended_resumed_and_suspended_again_the_last_is_shown() {
        StageAnswer suspended = answer(
                Stage.SUSPENDED,
                step("SUSPENDED", "\"no\": 1, \"date\": \"2010\", \"party\": \"CN\"", "treaty-series"),
                step("RESUMED", "\"date\": \"2012\", \"party\": \"CN\"", "treaty-series"),
                step("SUSPENDED", "\"no\": 2, \"date\": \"2015\", \"party\": \"CN\"", "media-2020"));

        assertThat(suspended.byParty().values())
                .extracting(LifecycleStep::date)
                .containsExactly(Optional.of(PartialDate.parse("2015")));
    }

    @Test
    void of_each_party_its_own_step_is_shown() {
        StageAnswer ratified = answer(
                Stage.RATIFIED,
                step("RATIFIED", "\"date\": \"2008\", \"party\": \"CN\"", "treaty-series"),
                step("RATIFIED", "\"date\": \"2015-05-20\", \"party\": \"FR\"", "treaty-series"),
                step("RATIFIED", "\"date\": \"2008-04-24\", \"party\": \"CN\"", "treaty-series"));

        assertThat(ratified.byParty().get(Optional.of(ActorId.of("CN"))).date())
                .contains(PartialDate.parse("2008-04-24"));
        assertThat(ratified.byParty()).hasSize(2);
        assertThat(ratified.ofAll()).isEmpty();
    }

    @Test
    void sources_that_contradict_the_account_that_is_shown_are_named() {
        StageAnswer force = answer(
                Stage.IN_FORCE,
                step("IN_FORCE", "\"date\": \"2015-07-17\"", "treaty-series"),
                step("IN_FORCE", "\"date\": \"2015-07-18\"", "media-2020"));

        assertThat(force.dispute().effect()).isEqualTo(Dispute.Effect.WITHOUT_EFFECT);
        assertThat(force.dispute().rivals()).extracting(Account::answer).containsExactly("2015-07-18");
    }

    @Test
    void a_stage_that_no_source_reports_has_the_question_as_its_claim() {
        StageAnswer ended = answer(Stage.TERMINATED);

        assertThat(ended.claims()).extracting(Object::toString).containsExactly("fr-cn/lifecycle/TERMINATED");
        assertThat(ended).hasToString("Terminated: Not looked for");
    }
}
