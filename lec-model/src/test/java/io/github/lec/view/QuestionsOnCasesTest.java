package io.github.lec.view;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.operation.Persons;
import io.github.lec.operation.RouteAccount;
import io.github.lec.record.ActorId;
import io.github.lec.source.Grade;
import io.github.lec.source.ReferenceAccount;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.EnumSet;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/**
 * What rules ask of cases and operations: the route of a person, whether a step was taken, whether an operation took
 * place.
 */
class QuestionsOnCasesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private static ActAnswers acts(Case subject) {
        return View.of(
                        Dataset.draft(
                                Source.builder()
                                        .id("press")
                                        .title("A newspaper")
                                        .build(),
                                subject),
                        DAY,
                        DAY.plusYears(5))
                .acts();
    }

    private static Case.Builder aCase() {
        return Case.builder().id("ie-1").requested("IE").requesting("CN");
    }

    private static RouteAccount by(CaseRoute route, Grade grade, boolean denies) {
        return RouteAccount.builder()
                .value(route)
                .grade(grade)
                .denies(denies)
                .cite("press")
                .build();
    }

    private static CaseStep harassed(String day, boolean denies) {
        return CaseStep.builder()
                .stage(CaseStage.HARASSED)
                .date(PartialDate.parse(day))
                .denies(denies)
                .cite("press")
                .build();
    }

    @Test
    void sources_that_name_two_ways_leave_open_which_it_was_and_what_is_established_stands() {
        Case subject = aCase().addRoute(
                        by(CaseRoute.RENDITION, Grade.ESTABLISHED, false),
                        by(CaseRoute.VOLUNTARY_RETURN, Grade.ALLEGED, false))
                .build();

        assertThat(acts(subject).isRoute(subject, EnumSet.of(CaseRoute.RENDITION)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(acts(subject).isRoute(subject, EnumSet.of(CaseRoute.RENDITION, CaseRoute.VOLUNTARY_RETURN)))
                .isEqualTo(Truth.TRUE);
        assertThat(acts(subject).isRoute(subject, EnumSet.of(CaseRoute.EXTRADITION)))
                .isEqualTo(Truth.FALSE);
        assertThat(acts(subject).isRouteEstablished(subject, CaseRoute.RENDITION))
                .isTrue();
        assertThat(acts(subject).isRouteNamed(subject, EnumSet.of(CaseRoute.VOLUNTARY_RETURN)))
                .isTrue();
    }

    @Test
    void assistance_is_given_on_the_day_of_all_its_accounts_unless_only_denied_or_later() {
        assertThat(given(fact(true, "2018-03"), fact(true, "2018")))
                .hasToString("Assistance given, 2018-03-01 to 2018-03-31");
        assertThat(given(fact(true, "2018").toBuilder().grade(Grade.ALLEGED).build()))
                .hasToString("Assistance given, 2018, alleged");
        assertThat(given(fact(true, "2018"), fact(false, "2018")))
                .hasToString("Assistance given, 2018, disputed")
                .extracting(AssistanceGiven::claims, as(InstanceOfAssertFactories.LIST))
                .hasToString("[ie-1/facts/ASSISTANCE_GIVEN]");
        assertThat(given(fact(false, "2018"))).isNull();
        assertThat(given(fact(true, "2021"))).isNull();
    }

    private static AssistanceGiven given(CaseFact... facts) {
        Case subject = aCase().addFacts(facts).build();
        return acts(subject).assistance(subject).orElse(null);
    }

    private static CaseFact fact(boolean value, String day) {
        return CaseFact.builder()
                .fact(CaseQuestion.ASSISTANCE_GIVEN)
                .value(value)
                .date(PartialDate.parse(day))
                .cite("press")
                .build();
    }

    @Test
    void a_step_that_another_source_denies_or_of_a_later_day_was_not_certainly_taken() {
        Case taken = aCase().addSteps(harassed("2018", false)).build();
        Case later = aCase().addSteps(harassed("2021", false)).build();
        Case denied = aCase().addSteps(harassed("2018", false), harassed("2018", true))
                .build();
        Case onlyDenied = aCase().addSteps(harassed("2018", true)).build();

        assertThat(acts(taken).hasReached(taken, CaseStage.HARASSED)).isEqualTo(Truth.TRUE);
        assertThat(acts(later).hasReached(later, CaseStage.HARASSED)).isEqualTo(Truth.FALSE);
        assertThat(acts(denied).hasReached(denied, CaseStage.HARASSED)).isEqualTo(Truth.UNKNOWN);
        assertThat(acts(onlyDenied).hasReached(onlyDenied, CaseStage.HARASSED)).isEqualTo(Truth.FALSE);
        assertThat(acts(taken).hasReached(taken, CaseStage.RETURNED)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_denial_concerns_the_step_that_it_names_and_no_other_of_its_stage() {
        CaseStep second = harassed("2019", true).toBuilder().no(2).build();
        CaseStep ofAnother = harassed("2018", true).toBuilder().person("B").build();
        Case subject = aCase().addPersons(
                        Persons.builder().person("B").count(1).cite("press").build())
                .addSteps(harassed("2018", false), second, ofAnother)
                .build();
        Case allDenied = aCase().addSteps(harassed("2018", true), second).build();

        assertThat(acts(subject).hasReached(subject, CaseStage.HARASSED)).isEqualTo(Truth.TRUE);
        assertThat(acts(allDenied).hasReached(allDenied, CaseStage.HARASSED)).isEqualTo(Truth.FALSE);
    }

    @Test
    void of_two_steps_the_one_that_another_source_denies_leaves_open_whether_either_was_taken_by_the_day() {
        CaseStep later = harassed("2021", false).toBuilder().no(2).build();
        Case subject = aCase().addSteps(harassed("2018", false), harassed("2018", true), later)
                .build();

        assertThat(acts(subject).hasReached(subject, CaseStage.HARASSED)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void an_operation_that_was_only_planned_did_not_take_place_and_one_that_is_reported_did() {
        assertThat(tookPlace(OperationStage.PLANNED)).isEqualTo(Truth.FALSE);
        assertThat(tookPlace(OperationStage.REPORTED)).isEqualTo(Truth.TRUE);
        assertThat(tookPlace()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void an_operation_that_is_only_reported_or_of_a_later_day_was_not_certainly_carried_out() {
        assertThat(isCarriedOut(step(OperationStage.HELD, "2018", false))).isTrue();
        assertThat(isCarriedOut(step(OperationStage.REPORTED, "2018", false))).isFalse();
        assertThat(isCarriedOut(step(OperationStage.HELD, "2021", false))).isFalse();
        assertThat(isCarriedOut(step(OperationStage.HELD, "2020", false))).isFalse();
    }

    @Test
    void of_two_patrols_one_that_a_source_denies_leaves_the_other_carried_out() {
        OperationStep held = step(OperationStage.HELD, "2018", false);
        OperationStep denied = step(OperationStage.HELD, "2019", true);

        assertThat(isCarriedOut(held, denied.toBuilder().no(2).build())).isTrue();
        assertThat(isCarriedOut(held, denied)).isFalse();
    }

    @Test
    void what_a_case_rests_on_is_named_even_if_another_source_denies_it() {
        Case subject = aCase().addBasis(
                        ReferenceAccount.builder().value("cn-ie").cite("press").build(),
                        ReferenceAccount.builder()
                                .value("cn-ie")
                                .denies(true)
                                .cite("press")
                                .build())
                .build();

        ActAnswers acts = View.of(
                        Dataset.draft(
                                Source.builder()
                                        .id("press")
                                        .title("A newspaper")
                                        .build(),
                                treaty("cn-ie"),
                                subject),
                        DAY,
                        DAY)
                .acts();

        assertThat(acts.isBasisNamed(subject, treaty("cn-ie"))).isTrue();
        assertThat(acts.isBasisNamed(subject, treaty("cn-ie-2"))).isFalse();
    }

    private static Treaty treaty(String id) {
        return Treaty.builder()
                .id(id)
                .title("A treaty")
                .kind(TreatyKind.EXTRADITION)
                .addParties(ActorId.of("CN"), ActorId.of("IE"))
                .build();
    }

    private static OperationStep step(OperationStage stage, String day, boolean denies) {
        return OperationStep.builder()
                .stage(stage)
                .date(PartialDate.parse(day))
                .denies(denies)
                .cite("press")
                .build();
    }

    private static boolean isCarriedOut(OperationStep... steps) {
        Operation subject = Operation.builder()
                .id("patrol")
                .kind("JOINT_PATROL")
                .title("A patrol")
                .addSteps(steps)
                .build();
        Source press = Source.builder().id("press").title("A newspaper").build();
        return View.of(Dataset.draft(press, subject), DAY, DAY.plusYears(5))
                .acts()
                .isCarriedOut(subject);
    }

    private static Truth tookPlace(OperationStage... stages) {
        Operation.Builder operation =
                Operation.builder().id("patrol").kind("JOINT_PATROL").title("A patrol");
        for (OperationStage stage : stages) {
            operation.addSteps(
                    OperationStep.builder().stage(stage).cite("press").build());
        }
        Operation subject = operation.build();
        Source press = Source.builder().id("press").title("A newspaper").build();
        return View.of(Dataset.draft(press, subject), DAY, DAY).acts().tookPlace(subject);
    }
}
