package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Fixtures;
import io.github.lec.source.Confidence;
import io.github.lec.source.Source;
import io.github.lec.source.YesNoAccount;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole answer to a yes-or-no question has the value that rules read, and what it rests on. */
class YesNoAnswerTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private static LifecycleStep inForce(String date, boolean denied) {
        return LifecycleStep.builder()
                .stage(Stage.IN_FORCE)
                .date(PartialDate.parse(date))
                .denies(denied)
                .cite("t-text", "art. 20")
                .build();
    }

    private static Treaty treaty(LifecycleStep... steps) {
        return Treaty.extradition("t", "IE", "CN")
                .signed("2010")
                .addLifecycle(steps)
                .build();
    }

    private static YesNoAnswer inForce(LifecycleStep... steps) {
        Treaty treaty = treaty(steps);
        return View.of(Dataset.draft(treaty)).instruments().inForce(treaty, DAY);
    }

    @Test
    void a_difference_of_a_day_in_the_entry_into_force_is_reported_beside_an_answer_that_stands() {
        YesNoAnswer answer = inForce(inForce("2015-07-17", false), inForce("2015-07-18", false));

        assertThat(answer.value()).isEqualTo(Truth.TRUE);
        assertThat(answer.howKnown()).isEqualTo(HowKnown.STATED);
        assertThat(answer.dispute().effect()).isEqualTo(Dispute.Effect.WITHOUT_EFFECT);
        assertThat(answer.dispute().rivals()).hasSize(1);
        assertThat(answer.shown().orElseThrow().answer()).startsWith("2015-07-1");
        assertThat(answer.claims())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("t/lifecycle/SIGNED", "t/lifecycle/IN_FORCE");
        assertThat(answer.settledBy()).isEqualTo(Settlement.NOTHING);
        assertThat(answer).hasToString("TRUE");
    }

    @Test
    void a_contradiction_on_the_entry_into_force_leaves_it_open_and_is_settled_between_accounts() {
        YesNoAnswer answer = inForce(inForce("2015", false), inForce("2025", false));

        assertThat(answer.value()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.dispute().isOpen()).isTrue();
        assertThat(answer.settledBy()).isEqualTo(Settlement.DECIDE_BETWEEN_ACCOUNTS);
        assertThat(answer).hasToString("Not determined; disputed");
    }

    private static LifecycleStep step(Stage stage, String date, boolean denied) {
        return inForce(date.isEmpty() ? "2015" : date, denied).toBuilder()
                .stage(stage)
                .date(Optional.of(date).filter(day -> !day.isEmpty()).map(PartialDate::parse))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "IN_FORCE, 2015-07-17, ''",
        "IN_FORCE, 2015-07-17, 2015-07-17",
        "SUSPENDED, 2018-06-01, ''",
        "SUSPENDED, 2018-06-01, 2018-06-01",
        "TERMINATED, 2018-06-01, ''",
        "TERMINATED, 2018-06-01, 2018-06-01"
    })
    void a_step_that_one_source_affirms_and_another_denies_is_open(Stage stage, String affirmed, String denied) {
        LifecycleStep entry = inForce("2014", false);
        LifecycleStep[] rivals = {step(stage, affirmed, false), step(stage, denied, true)};
        Treaty treaty = stage == Stage.IN_FORCE ? treaty(rivals) : treaty(entry, rivals[0], rivals[1]);
        InstrumentAnswers instruments = View.of(Dataset.draft(treaty)).instruments();
        YesNoAnswer answer = switch (stage) {
            case SUSPENDED -> instruments.suspended(treaty, DAY);
            case TERMINATED -> instruments.terminated(treaty, DAY);
            default -> instruments.inForce(treaty, DAY);
        };

        assertThat(answer.value()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.dispute().isOpen()).isTrue();
        assertThat(answer.settledBy()).isEqualTo(Settlement.DECIDE_BETWEEN_ACCOUNTS);
    }

    private static YesNoAccount consent(boolean value, String date, Confidence confidence) {
        return YesNoAccount.builder()
                .value(value)
                .date(date.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(date)))
                .confidence(confidence)
                .cite("press")
                .build();
    }

    private static YesNoAnswer consent(String act, YesNoAccount... accounts) {
        Operation operation = Operation.builder()
                .id("o")
                .kind("JOINT_PATROL")
                .title("Joint patrols")
                .addHosts("IE")
                .addHostConsent(accounts)
                .build();
        Source press = Source.builder().id("press").title("A newspaper").build();
        return View.of(Dataset.draft(press, operation)).acts().consent(operation, Optional.of(PartialDate.parse(act)));
    }

    @Test
    void the_account_to_show_is_one_that_says_what_the_answer_is() {
        YesNoAccount given = consent(true, "2015-09-24", Confidence.HIGH);
        YesNoAccount withdrawn = consent(false, "2022-12-19", Confidence.MEDIUM);

        YesNoAnswer before = consent("2016-05-02", given, withdrawn);
        assertThat(before.value()).isEqualTo(Truth.TRUE);
        assertThat(before.shown()).contains(given);
        assertThat(before.dispute().rivals()).isEmpty();
        YesNoAnswer after = consent("2023-01-01", given, withdrawn);
        assertThat(after.value()).isEqualTo(Truth.FALSE);
        assertThat(after.shown()).contains(withdrawn);
        assertThat(after.dispute().rivals()).isEmpty();
    }

    @Test
    void of_accounts_that_differ_only_in_the_day_one_that_holds_on_the_day_of_the_act_is_shown() {
        YesNoAccount by2014 = consent(true, "2014", Confidence.MEDIUM);
        YesNoAccount by2016 = consent(true, "2016", Confidence.HIGH);

        assertThat(consent("2015-06-01", by2014, by2016).shown()).contains(by2014);
        assertThat(consent("2017-06-01", by2014, by2016).shown()).contains(by2016);
        assertThat(consent("2015-06-01", by2014, by2016).dispute()).isEqualTo(Dispute.NONE);
    }

    @Test
    void
            of_accounts_that_differ_only_in_the_day_and_hold_alike_the_latest_is_shown_in_whatever_order_they_are_recorded() {
        YesNoAccount by2013 = consent(true, "2013", Confidence.MEDIUM);
        YesNoAccount by2014 = consent(true, "2014", Confidence.MEDIUM);
        YesNoAccount undated = consent(true, "", Confidence.MEDIUM);

        assertThat(consent("2015-06-01", undated, by2013, by2014).shown()).contains(by2014);
        assertThat(consent("2015-06-01", by2014, by2013, undated).shown()).contains(by2014);
    }

    @Test
    void a_suspension_that_is_not_recorded_is_none_and_no_one_said_so() {
        Treaty treaty = treaty(inForce("2015", false));
        YesNoAnswer answer = View.of(Dataset.draft(treaty)).instruments().suspended(treaty, DAY);

        assertThat(answer.value()).isEqualTo(Truth.FALSE);
        assertThat(answer.howKnown()).isEqualTo(HowKnown.NOT_LOOKED_FOR);
        assertThat(answer.shown()).isEmpty();
        assertThat(answer.claims()).extracting(Object::toString).containsExactly("t/lifecycle/SUSPENDED");
        assertThat(answer.settledBy()).isEqualTo(Settlement.NOTHING);
    }

    @Test
    void an_open_question_without_an_account_is_settled_by_a_search_or_where_one_was_made_by_a_source() {
        String inquiry = """
            {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "d", "licence": "CC0-1.0",
                         "asOf": "2026-10-01"},
             "inquiries": [{"id": "q-1", "question": "What is known of the case?", "records": ["fr-2019-1"],
                            "searched": ["a register"], "on": "2026-09-01", "outcome": "NONE_FOUND"}],
             "cases": [{"id": "fr-2019-1", "requested": "FR", "requesting": "CN"},
                       {"id": "fr-2019-2", "requested": "FR", "requesting": "CN"}]}
            """;
        View view = View.of(DatasetReader.readDocumentOver(inquiry, "d.json", Fixtures.BASE));
        List<YesNoAnswer> open = view.dataset().cases().stream()
                .flatMap(subject -> List.of(CaseQuestion.values()).stream()
                        .map(question -> view.acts().answer(subject, question, Optional.empty())))
                .filter(answer -> answer.shown().isEmpty())
                .toList();

        assertThat(open).extracting(YesNoAnswer::value).containsOnly(Truth.UNKNOWN);
        assertThat(open)
                .filteredOn(answer -> answer.howKnown() == HowKnown.NOT_LOOKED_FOR)
                .isNotEmpty()
                .allMatch(answer -> answer.settledBy() == Settlement.SEARCH);
        assertThat(open)
                .filteredOn(answer -> answer.howKnown() == HowKnown.NONE_FOUND)
                .isNotEmpty()
                .allMatch(answer -> answer.settledBy() == Settlement.FIND_A_SOURCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-12-31", "2016-06-01", "2026-10-31"})
    void its_value_is_the_one_that_rules_read(String date) {
        LocalDate day = LocalDate.parse(date);
        Optional<PartialDate> act = Optional.of(PartialDate.parse(date));
        View view = View.of(Dataset.embedded());
        View rules = view.caching();
        for (Treaty treaty : view.dataset().treaties()) {
            agree(view.instruments().inForce(treaty, day), rules.instruments().isInForce(treaty, day));
            agree(view.instruments().suspended(treaty, day), rules.instruments().isSuspended(treaty, day));
            agree(
                    view.instruments().terminated(treaty, day),
                    rules.instruments().isTerminated(treaty, day));
        }
        for (Operation operation : view.dataset().operations()) {
            agree(view.acts().consent(operation, act), rules.acts().isConsented(operation, act));
            for (OperationQuestion question : OperationQuestion.values()) {
                agree(view.acts().answer(operation, question, act), rules.acts().wasSo(operation, question, act));
            }
        }
        for (Case subject : view.dataset().cases()) {
            for (CaseQuestion question : CaseQuestion.values()) {
                agree(view.acts().answer(subject, question, act), rules.acts().wasSo(subject, question, act));
            }
        }
        for (String state : List.of("FR", "GB", "CN")) {
            ActorId actor = ActorId.of(state);
            agree(
                    view.states().membership(actor, StateAnswers.EUROPEAN_UNION, day),
                    rules.states().isMember(actor, StateAnswers.EUROPEAN_UNION, day));
            agree(
                    view.answer(seen -> seen.unionLaw().applies(actor, day)),
                    rules.unionLaw().applies(actor, day));
        }
    }

    private static void agree(YesNoAnswer answer, Truth value) {
        assertThat(answer.value()).isEqualTo(value);
        assertThat(answer.claims()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(answer.dispute().isOpen() && value.isKnown()).isFalse();
        assertThat(answer.settledBy() == Settlement.NOTHING).isEqualTo(value.isKnown());
    }
}
