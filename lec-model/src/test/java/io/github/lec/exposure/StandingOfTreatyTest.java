package io.github.lec.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    }

    @Test
    void a_notice_that_was_given_is_said_whether_or_not_its_effect_is_open() {
        assertThat(ask("BR", "BR", Purpose.PROSECUTION, "2019-05-01", NOTIFIED).lead())
                .contains("Notice to end it was given (2019-01-01); whether it has ended the treaty is not recorded.");
        assertThat(ask("BR", "BR", Purpose.PROSECUTION, "2018-05-01", NOTIFIED).lead())
                .doesNotContain("Notice");
    }

    @Test
    void a_treaty_of_the_country_of_a_region_is_named_and_whether_it_reaches_the_region_is_open() {
        assertThat(ask("CN", "MO", Purpose.PROSECUTION, "2019-01-01", inForce("CN"))
                        .lead())
                .contains("Whether the Test treaty of FR, between France and China, applies to Macao too is not"
                        + " recorded.");
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
