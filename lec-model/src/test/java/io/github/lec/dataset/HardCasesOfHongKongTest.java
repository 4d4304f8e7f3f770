package io.github.lec.dataset;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static io.github.lec.dataset.HardCases.dataset;
import static io.github.lec.dataset.HardCases.step;
import static io.github.lec.dataset.Sample.CHINA;
import static io.github.lec.dataset.Sample.CITATION;
import static io.github.lec.dataset.Sample.FRANCE;
import static io.github.lec.dataset.Sample.HONG_KONG;
import static io.github.lec.dataset.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.record.InstrumentId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Facts of an agreement with Hong Kong that a careless model would distort. */
class HardCasesOfHongKongTest {
    /** An agreement of Hong Kong that was suspended, and then resumed. */
    @Nested
    class Hong_Kong_agreement {
        private Treaty agreement(LifecycleStep... more) {
            return Treaty.builder()
                    .id(InstrumentId.of("hk-fr-surrender"))
                    .kind(TreatyKind.EXTRADITION)
                    .title("Agreement on the Surrender of Fugitive Offenders")
                    .addParties(HONG_KONG, FRANCE)
                    .addLifecycle(step(Stage.IN_FORCE, "2017").build())
                    .addLifecycle(more)
                    .build();
        }

        @Test
        void while_it_is_suspended_it_is_in_force_and_suspended() {
            Treaty agreement = agreement(step(Stage.SUSPENDED, "2020-08-03").build());
            View view = View.of(dataset(agreement));

            assertThat(view.instruments().isInForce(agreement, day("2021-01-01")))
                    .isEqualTo(Truth.TRUE);
            assertThat(view.instruments().isSuspended(agreement, day("2021-01-01")))
                    .isEqualTo(Truth.TRUE);
            assertThat(view.instruments().isSuspended(agreement, day("2020-08-02")))
                    .isEqualTo(Truth.FALSE);
            assertThat(view.instruments().isTerminated(agreement, day("2021-01-01")))
                    .isEqualTo(Truth.FALSE);
            assertThat(view.instruments().status(agreement).value()).isEqualTo(InstrumentStatus.State.SUSPENDED);
        }

        @Test
        void once_it_is_resumed_it_is_suspended_no_longer() {
            Treaty agreement = agreement(
                    step(Stage.SUSPENDED, "2020-08-03").build(),
                    step(Stage.RESUMED, "2022-05").build());
            View view = View.of(dataset(agreement));

            assertThat(view.instruments().isSuspended(agreement, day("2022-04-30")))
                    .isEqualTo(Truth.TRUE);
            assertThat(view.instruments().isSuspended(agreement, day("2022-05-15")))
                    .isEqualTo(Truth.UNKNOWN);
            assertThat(view.instruments().isSuspended(agreement, day("2022-06-01")))
                    .isEqualTo(Truth.FALSE);
        }

        @Test
        void a_second_suspension_is_not_ended_by_the_first_resumption() {
            Treaty agreement = agreement(
                    step(Stage.SUSPENDED, "2018-01-01").build(),
                    step(Stage.RESUMED, "2019-01-01").build(),
                    step(Stage.SUSPENDED, "2020-08-03").no(2).build());

            assertThat(View.of(dataset(agreement)).instruments().isSuspended(agreement, day("2021-01-01")))
                    .isEqualTo(Truth.TRUE);
        }

        @Test
        void a_vaguer_account_of_the_suspension_leaves_no_earlier_day_open() {
            Treaty agreement = agreement(
                    step(Stage.SUSPENDED, "2020-07-20").party("FR").build(),
                    step(Stage.SUSPENDED, "2020-07-20")
                            .party("FR")
                            .date(PartialDate.between(Optional.empty(), Optional.of(day("2020-10-23"))))
                            .build(),
                    step(Stage.SUSPENDED, "2020-07-28").party("HK").build());
            View view = View.of(dataset(agreement));

            assertThat(view.instruments().isSuspended(agreement, day("2020-07-19")))
                    .isEqualTo(Truth.FALSE);
            assertThat(view.instruments().isSuspended(agreement, day("2020-07-20")))
                    .isEqualTo(Truth.TRUE);
        }

        @Test
        void accounts_of_one_suspension_or_end_that_conflict_leave_the_days_between_open() {
            for (Stage stage : List.of(Stage.SUSPENDED, Stage.TERMINATED)) {
                Treaty agreement = agreement(
                        step(stage, "2020-07-20").build(),
                        step(stage, "2020-09").build());
                View view = View.of(dataset(agreement));

                assertThat(Stream.of("2020-07-19", "2020-07-20", "2020-08-31", "2020-09-30")
                                .map(on -> stage == Stage.SUSPENDED
                                        ? view.instruments().isSuspended(agreement, day(on))
                                        : view.instruments().isTerminated(agreement, day(on))))
                        .as("%s", stage)
                        .containsExactly(Truth.FALSE, Truth.UNKNOWN, Truth.UNKNOWN, Truth.TRUE);
            }
        }

        @Test
        void before_it_was_seen_in_force_it_was_not_suspended_if_nothing_reports_a_resumption() {
            LifecycleStep vague = step(Stage.SUSPENDED, "2020-01-01")
                    .date(PartialDate.between(Optional.empty(), Optional.of(day("2020-10-23"))))
                    .build();
            LifecycleStep seen = LifecycleStep.builder()
                    .stage(Stage.IN_FORCE)
                    .observedOn("2019-05")
                    .addCitations(CITATION)
                    .build();
            Treaty agreement = agreement(vague, seen);
            View view = View.of(dataset(agreement));

            assertThat(view.instruments().isSuspended(agreement, day("2018-01-01")))
                    .isEqualTo(Truth.FALSE);
            assertThat(view.instruments().isSuspended(agreement, day("2019-06-01")))
                    .isEqualTo(Truth.UNKNOWN);
            Treaty resumed =
                    agreement(vague, seen, step(Stage.RESUMED, "2019-04").build());
            assertThat(View.of(dataset(resumed)).instruments().isSuspended(resumed, day("2018-01-01")))
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void a_suspension_that_was_only_planned_suspends_nothing() {
            Treaty agreement =
                    agreement(step(Stage.SUSPENDED, "2020-08-03").planned(true).build());

            assertThat(View.of(dataset(agreement)).instruments().isSuspended(agreement, day("2021-01-01")))
                    .isEqualTo(Truth.FALSE);
        }

        @Test
        void it_is_not_pooled_with_the_agreements_of_china() {
            Dataset dataset = dataset(agreement());

            assertThat(dataset.between(FRANCE, HONG_KONG)).hasSize(1);
            assertThat(dataset.between(FRANCE, CHINA)).isEmpty();
        }
    }
}
