package io.github.lec.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An answer says why a treaty does not apply, or may not: its purpose, a notice, a region, an end that was foreseen.
 */
class StandingOfTreatyTest {
    private static final Treaty NOTIFIED = Treaties.treaty(
            "FR",
            "BR",
            List.of(
                    Treaties.step(Stage.SIGNED, "2009-01-01"),
                    Treaties.step(Stage.IN_FORCE, "2010-01-01"),
                    Treaties.step(Stage.DENOUNCED, "2019-01-01")),
            List.of());

    private static Exposure ask(
            String nationality, String requesting, Purpose purpose, String day, Treaty... treaties) {
        return Exposure.of(
                View.of(Treaties.dataset(treaties), LocalDate.parse(day), LocalDate.parse("2026-01-01")),
                Request.of(Person.of(nationality), "FR", requesting, purpose));
    }

    private static Treaty inForce(String other) {
        return Treaties.treaty(
                "FR",
                other,
                List.of(Treaties.step(Stage.SIGNED, "2009-01-01"), Treaties.step(Stage.IN_FORCE, "2010-01-01")),
                List.of());
    }

    @Test
    void a_dispute_on_an_early_step_is_told_as_one_on_this_step() {
        LifecycleStep initialled = Treaties.step(Stage.INITIALLED, "2018-01-01");
        Treaty treaty = Treaties.treaty(
                "FR",
                "BR",
                List.of(
                        initialled,
                        LifecycleStep.builder().from(initialled).denies(true).build()),
                List.of());

        assertThat(ask("BR", "BR", Purpose.PROSECUTION, "2020-01-01", treaty).reasons())
                .extracting(Reason::words)
                .anyMatch(words -> words.startsWith("Sources contradict each other on whether ")
                        && words.endsWith(" was initialled."))
                .noneMatch(words -> words.contains("is in force and applied"));
    }

    @ParameterizedTest
    @CsvSource({"SUSPENDED, is suspended", "TERMINATED, has ended", "IN_FORCE, is in force and applied"})
    void a_dispute_on_a_suspension_or_an_end_is_told_as_one_on_this_step(Stage stage, String words) {
        LifecycleStep contested = Treaties.step(stage, "2018-01-01");
        List<LifecycleStep> steps = new ArrayList<>(List.of(Treaties.step(Stage.SIGNED, "2009-01-01")));
        if (stage != Stage.IN_FORCE) {
            steps.add(Treaties.step(Stage.IN_FORCE, "2010-01-01"));
        }
        steps.add(contested);
        steps.add(LifecycleStep.builder().from(contested).denies(true).build());

        assertThat(ask("BR", "BR", Purpose.PROSECUTION, "2020-01-01", Treaties.treaty("FR", "BR", steps, List.of()))
                        .reasons())
                .extracting(Reason::words)
                .anyMatch(told -> told.startsWith("Sources contradict each other on whether ")
                        && told.endsWith(" " + words + "."));
    }

    @Test
    void a_treaty_for_another_purpose_is_named() {
        Treaty enforcement = Treaty.builder()
                .from(inForce("BR"))
                .addPurposes(Purpose.ENFORCEMENT)
                .build();

        Exposure prosecution = ask("BR", "BR", Purpose.PROSECUTION, "2020-01-01", enforcement);

        assertThat(prosecution.summary()).endsWith("Extradition treaty: None in force for prosecution.");
        assertThat(prosecution.lead())
                .startsWith("No extradition treaty in force between France and Brazil covers prosecution (only for the"
                        + " enforcement of a sentence: Test treaty of FR), and");
        assertThat(ask("BR", "BR", Purpose.ENFORCEMENT, "2020-01-01", enforcement)
                        .summary())
                .endsWith("Extradition treaty: In force and applied.");
        assertThat(claims(prosecution)).contains("test-fr/lifecycle/IN_FORCE");
    }

    /** {@return the claims on which it rests whether a treaty applies} */
    private static List<String> claims(Exposure exposure) {
        return exposure.reasons().stream()
                .filter(reason -> reason.question() == ExposureQuestion.TREATY_APPLIES)
                .flatMap(reason -> reason.claims().stream())
                .map(ClaimId::toString)
                .toList();
    }

    @Test
    void a_notice_that_was_given_is_said_whether_or_not_its_effect_is_open() {
        assertThat(ask("BR", "BR", Purpose.PROSECUTION, "2019-05-01", NOTIFIED).lead())
                .contains("Notice to end it was given (2019-01-01); whether it has ended the treaty is not recorded.");
        assertThat(ask("BR", "BR", Purpose.PROSECUTION, "2018-05-01", NOTIFIED).lead())
                .doesNotContain("Notice");
    }

    @Test
    void a_notice_whose_day_is_not_known_or_leaves_the_order_open_is_said() {
        assertThat(ask("BR", "BR", Purpose.PROSECUTION, "2019-05-01", notified(step -> step))
                        .lead())
                .contains(
                        "Notice to end it was given (day not given); whether it has ended the treaty is not recorded.");
        assertThat(ask(
                                "BR",
                                "BR",
                                Purpose.PROSECUTION,
                                "2019-05-01",
                                notified(step -> step.observedOn(PartialDate.parse("2019-03"))))
                        .lead())
                .contains("Notice to end it was given (day not given, by 2019-03-31);");
        assertThat(ask(
                                "BR",
                                "BR",
                                Purpose.PROSECUTION,
                                "2019-05-01",
                                notified(step -> step.observedOn(PartialDate.parse("2024-01-01"))))
                        .lead())
                .as("it may be of a later day")
                .contains("Notice to end it may have been given by then (day not given, by 2024-01-01);");
        assertThat(ask(
                                "BR",
                                "BR",
                                Purpose.PROSECUTION,
                                "2019-05-01",
                                notified(step -> step.date(PartialDate.parse("2019"))))
                        .lead())
                .contains("Notice to end it was given (2019);");
    }

    private static Treaty notified(UnaryOperator<LifecycleStep.Builder> day) {
        LifecycleStep undated = LifecycleStep.builder()
                .from(Treaties.step(Stage.DENOUNCED, "2019-01-01"))
                .date(Optional.empty())
                .build();
        return Treaty.builder()
                .from(inForce("BR"))
                .addLifecycle(day.apply(LifecycleStep.builder().from(undated)).build())
                .build();
    }

    @Test
    void a_treaty_of_the_country_of_a_region_is_named_and_whether_it_reaches_the_region_is_open() {
        Exposure exposure = ask("CN", "MO", Purpose.PROSECUTION, "2019-01-01", inForce("CN"));

        assertThat(exposure.lead())
                .contains("Whether the Test treaty of FR, between France and China, applies to Macao too is not"
                        + " recorded.");
        assertThat(claims(exposure)).contains("test-fr/lifecycle/IN_FORCE");
    }

    @Test
    void where_no_treaty_is_recorded_what_has_not_been_decided_is_said_in_the_heading() {
        assertThat(ask("CH", "US", Purpose.PROSECUTION, "2023-03-01").summary())
                .contains("Possible answers: Not protected; Not protected, no treaty, in either case as far as has been"
                        + " decided.");
    }

    @Test
    void an_end_that_was_foreseen_leaves_open_whether_the_treaty_applies_and_a_suspension_does_not() {
        assertThat(foreseen(Stage.TERMINATED, "2019-12-31")).isEqualTo(TreatyBasis.APPLIES);
        assertThat(foreseen(Stage.TERMINATED, "2020-01-02")).isEqualTo(TreatyBasis.NOT_DETERMINED);
        assertThat(foreseen(Stage.SUSPENDED, "2020-01-02")).isEqualTo(TreatyBasis.APPLIES);
    }

    private static TreatyBasis foreseen(Stage stage, String day) {
        Treaty treaty = Treaty.builder()
                .from(inForce("BR"))
                .addLifecycle(LifecycleStep.builder()
                        .from(Treaties.step(stage, "2020-01-01"))
                        .planned(true)
                        .build())
                .build();
        return ask("BR", "BR", Purpose.PROSECUTION, day, treaty).treaty();
    }
}
