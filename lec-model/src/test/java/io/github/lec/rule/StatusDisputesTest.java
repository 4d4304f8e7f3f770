package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import io.github.lec.view.Dispute;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.InstrumentStatus.State;
import io.github.lec.view.Relation;
import io.github.lec.view.Settlement;
import io.github.lec.view.View;
import io.github.lec.view.YesNoAnswer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Accounts of a treaty's entry into force, suspension and end agree, refine each other or contradict each other. The
 * status, the yes-or-no answers and the findings of rules that ask for them report the same dispute.
 */
class StatusDisputesTest {
    private static final int LIFECYCLES = 1000;
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final List<Stage> STAGES =
            List.of(Stage.IN_FORCE, Stage.IN_FORCE, Stage.SUSPENDED, Stage.RESUMED, Stage.TERMINATED);
    private static final List<String> DAYS = List.of(
            "2014", "2014-05", "2014-05-01", "2018", "2018-10", "2018-10-01", "2019", "2020", "2024", "2024-03");

    /** A question on the status of a treaty that a rule also asks. */
    private enum Asked {
        IN_FORCE((view, treaty) -> view.instruments().isInForce(treaty, DAY), Stage.IN_FORCE, Stage.TERMINATED),
        SUSPENDED((view, treaty) -> view.instruments().isSuspended(treaty, DAY), Stage.SUSPENDED, Stage.RESUMED),
        TERMINATED((view, treaty) -> view.instruments().isTerminated(treaty, DAY), Stage.TERMINATED);

        private final Rule rule;
        private final List<Stage> restsOn;

        Asked(BiFunction<View, Treaty, Truth> question, Stage... restsOn) {
            this.restsOn = List.of(restsOn);
            this.rule = RelationRule.of(
                    RuleInfo.builder()
                            .id("MY-" + name().length())
                            .title("Treaty is not so")
                            .severity(Severity.INFO)
                            .layer(Layer.TEXT)
                            .question("Is it so?")
                            .benchmark("It is so.")
                            .notMet("It is not so.")
                            .remedy("Find out whether it is so.")
                            .rationale("It should be so.")
                            .build(),
                    (view, relation) -> Truth.TRUE,
                    (view, relation) ->
                            question.apply(view, (Treaty) relation.instrument()).not());
        }

        YesNoAnswer of(View view, Treaty treaty) {
            return switch (this) {
                case IN_FORCE -> view.instruments().inForce(treaty, DAY);
                case SUSPENDED -> view.instruments().suspended(treaty, DAY);
                case TERMINATED -> view.instruments().terminated(treaty, DAY);
            };
        }

        boolean isOpenInFinding(View view, Treaty treaty) {
            Relation relation = Relation.of(treaty, ActorId.of("IE"), ActorId.of("CN"));
            return Finding.of(view, rule, new Subject.Relation(relation)).openClaims().stream()
                    .filter(OpenClaim::disputed)
                    .anyMatch(open -> restsOn.contains(open.claim().stage().orElseThrow()));
        }
    }

    private static LifecycleStep step(Stage stage, String date, String observedOn, boolean denies) {
        LifecycleStep.Builder step =
                LifecycleStep.builder().stage(stage).denies(denies).cite("t-text", "art. 20");
        if (!date.isEmpty()) {
            step.date(PartialDate.parse(date));
        }
        return (observedOn.isEmpty() ? step : step.observedOn(PartialDate.parse(observedOn))).build();
    }

    private static LifecycleStep anyStep(Random random) {
        String day = random.nextInt(5) == 0 ? "" : DAYS.get(random.nextInt(DAYS.size()));
        boolean observed = random.nextInt(3) == 0;
        return step(
                STAGES.get(random.nextInt(STAGES.size())),
                observed ? "" : day,
                observed ? day : "",
                random.nextInt(3) == 0);
    }

    private static Treaty treaty(Stream<LifecycleStep> steps) {
        return Treaty.extradition("t", "IE", "CN")
                .signed("2010")
                .addLifecycle(steps.toArray(LifecycleStep[]::new))
                .build();
    }

    private static View view(Treaty treaty) {
        return View.of(Dataset.draft(treaty), DAY, DAY.plusYears(20));
    }

    @Test
    void the_status_is_open_between_accounts_exactly_where_an_answer_on_it_is_and_so_is_the_finding() {
        Random random = new Random(11);
        Map<Dispute.Effect, Integer> seen = new EnumMap<>(Dispute.Effect.class);
        for (int i = 0; i < LIFECYCLES; i++) {
            Treaty treaty = treaty(Stream.generate(() -> anyStep(random)).limit(1 + random.nextInt(5)));
            View view = view(treaty);
            InstrumentStatus status = view.instruments().status(treaty);
            boolean open = false;
            for (Asked asked : Asked.values()) {
                YesNoAnswer answer = asked.of(view, treaty);
                open |= answer.dispute().isOpen();
                if (!answer.value().isKnown()) {
                    assertThat(asked.isOpenInFinding(view, treaty))
                            .as("finding on %s: %s of %s", asked, answer, treaty.lifecycle())
                            .isEqualTo(answer.dispute().isOpen());
                }
            }

            seen.merge(status.dispute().effect(), 1, Integer::sum);
            assertThat(status.dispute().isOpen())
                    .as("%s of %s", status, treaty.lifecycle())
                    .isEqualTo(open && status.value() != State.TERMINATED);
        }
        assertThat(seen)
                .hasEntrySatisfying(
                        Dispute.Effect.OPEN, many -> assertThat(many).isGreaterThan(LIFECYCLES / 10));
        assertThat(seen).containsKeys(Dispute.Effect.NONE, Dispute.Effect.WITHOUT_EFFECT);
    }

    @Test
    void a_difference_without_effect_is_reported_beside_the_status_where_an_answer_that_it_rests_on_reports_it() {
        Random random = new Random(12);
        for (int i = 0; i < LIFECYCLES; i++) {
            Treaty treaty = treaty(Stream.generate(() -> anyStep(random)).limit(1 + random.nextInt(5)));
            View view = view(treaty);
            InstrumentStatus status = view.instruments().status(treaty);
            Stream<Asked> restsOn = switch (status.value()) {
                case TERMINATED -> Stream.of(Asked.TERMINATED, Asked.IN_FORCE);
                case SUSPENDED -> Stream.of(Asked.SUSPENDED, Asked.IN_FORCE);
                default -> Stream.of(Asked.IN_FORCE);
            };
            if (!status.dispute().isOpen()) {
                assertThat(status.dispute().isWithoutEffect())
                        .as("%s of %s", status, treaty.lifecycle())
                        .isEqualTo(restsOn.anyMatch(asked ->
                                !asked.of(view, treaty).dispute().rivals().isEmpty()));
            }
        }
    }

    @ParameterizedTest(name = "in force {0}, not in force {1} or seen so {2}")
    @CsvSource({
        "2014, '', 2015, UNKNOWN, OPEN",
        "2014-05, 2014-05, '', TRUE, WITHOUT_EFFECT",
        "2014-05, '', 2014-05, TRUE, WITHOUT_EFFECT",
        "2014-05-01, 2014-05, '', UNKNOWN, OPEN",
        "2014-05-01, '', 2014-05, UNKNOWN, OPEN",
        "2014-05-01, 2014-05-01, '', UNKNOWN, OPEN",
        "2014, '', 2014-05-01, TRUE, NONE",
        "2014, 2012, '', TRUE, WITHOUT_EFFECT",
        "2014, '', 2012, TRUE, NONE",
        "2014, '', 2021, TRUE, NONE"
    })
    void a_denial_contradicts_an_entry_into_force_unless_it_reports_a_time_before_it_or_after_the_day_asked(
            String date, String denied, String observed, Truth value, Dispute.Effect effect) {
        Treaty treaty =
                treaty(Stream.of(step(Stage.IN_FORCE, date, "", false), step(Stage.IN_FORCE, denied, observed, true)));
        YesNoAnswer answer = view(treaty).instruments().inForce(treaty, DAY);

        assertThat(answer.value()).isEqualTo(value);
        assertThat(answer.dispute().effect()).isEqualTo(effect);
        assertThat(view(treaty).instruments().status(treaty).dispute().effect()).isEqualTo(effect);
        if (effect == Dispute.Effect.OPEN) {
            assertThat(answer.settledBy()).isEqualTo(Settlement.DECIDE_BETWEEN_ACCOUNTS);
        }
    }

    @Test
    void an_entry_into_force_that_another_source_had_not_seen_later_is_a_dispute_for_each_who_asks() {
        Account denial = step(Stage.IN_FORCE, "", "2015", true);
        Treaty treaty = treaty(Stream.of(step(Stage.IN_FORCE, "2014", "", false), (LifecycleStep) denial));
        View view = view(treaty);

        assertThat(view.instruments().inForce(treaty, DAY).dispute().rivals()).containsExactly(denial);
        assertThat(view.instruments().status(treaty).dispute().rivals()).containsExactly(denial);
        assertThat(Asked.IN_FORCE.isOpenInFinding(view, treaty)).isTrue();
    }
}
