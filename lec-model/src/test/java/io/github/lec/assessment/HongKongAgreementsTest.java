package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Sample;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts count as agreed with Hong Kong. */
class HongKongAgreementsTest {
    private static final String CLAUSE = """
            {"kind": "DEATH_PENALTY_BAR", "form": "OPTIONAL_REFUSAL", "basis": "TEXT", "citations": [{"source": "paper-2017"}]}""";

    private static String agreement(String clauses, String... stages) {
        StringBuilder steps = new StringBuilder();
        for (String stage : stages) {
            steps.append(steps.isEmpty() ? "" : ", ").append("""
                    {"stage": "%s", "date": "%s", "citations": [{"source": "paper-2017"}]}""".formatted((Object[]) stage.split(" ", -1)));
        }
        return """
                {"id": "hk-fr", "kind": "EXTRADITION", "title": "Agreement", "parties": ["FR", "HK"], "textRead": "PARTIAL",
                 "lifecycle": [%s], "safeguards": [%s]}""".formatted(steps, clauses);
    }

    private static String words(String agreement) {
        return words(agreement, Selection.of("FR"));
    }

    private static String two(String agreement, String... ofOther) {
        String other = agreement("", ofOther).replace("hk-fr", "hk-de").replace("\"FR\"", "\"DE\"");
        return words(other + ", " + agreement, Selection.of("FR", "DE"));
    }

    private static String words(String agreements, Selection selection) {
        View view = View.of(
                Sample.read("\"treaties\": [" + agreements + "]"),
                LocalDate.parse("2022-01-01"),
                LocalDate.parse("2024-01-01"));
        return KeyFindings.of(view, selection.with("HK")).get(0).words();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEGOTIATED 2019", "INITIALLED 2019", "TABLED 2019", "NEGOTIATED 2019|SHELVED 2020"})
    void a_clause_that_is_known_makes_no_agreement_of_a_draft(String steps) {
        String none = "France is not known to have agreed with Hong Kong on the surrender of fugitives.";

        assertThat(words(agreement("", steps.split("\\|", -1)))).isEqualTo(none);
        assertThat(words(agreement(CLAUSE, steps.split("\\|", -1)))).isEqualTo(none);
    }

    @Test
    void sources_that_contradict_each_other_on_a_suspension_are_not_reduced_to_silence() {
        String denied = """
                {"stage": "SUSPENDED", "date": "2020-07", "citations": [{"source": "paper-2017"}]},
                {"stage": "SUSPENDED", "denies": true, "citations": [{"source": "media-2020"}]}""";
        String agreement =
                agreement("", "IN_FORCE 2019").replace("\"lifecycle\": [", "\"lifecycle\": [" + denied + ", ");

        assertThat(words(agreement))
                .endsWith("; sources contradict each other on whether the agreement is suspended.")
                .doesNotContain("no suspension");
    }

    @Test
    void a_suspension_that_no_source_denies_is_told_beside_a_disputed_entry_into_force() {
        String denied = """
                {"stage": "IN_FORCE", "denies": true, "citations": [{"source": "media-2020"}]}""";
        String agreement = agreement("", "IN_FORCE 2019", "SUSPENDED 2020-07")
                .replace("\"lifecycle\": [", "\"lifecycle\": [" + denied + ", ");

        assertThat(words(agreement))
                .endsWith(
                        "; sources contradict each other on whether the agreement has entered into force; the agreement"
                                + " is suspended.");
        assertThat(two(agreement, "IN_FORCE 2018"))
                .endsWith(
                        "; 1 of these agreements is suspended: France; sources contradict each other on whether that of"
                                + " France has entered into force; that of Germany is in force.");
    }

    @Test
    void a_suspended_agreement_that_has_ended_has_ended() {
        String agreement = agreement("", "IN_FORCE 2018", "SUSPENDED 2019", "TERMINATED 2020");

        assertThat(words(agreement)).endsWith("; the agreement has ended.");
        assertThat(two(agreement, "IN_FORCE 2018"))
                .endsWith("; that of Germany is in force; that of France has ended.");
    }

    @Test
    void a_suspended_agreement_of_which_the_end_is_disputed_is_not_said_to_be_suspended() {
        String denied = """
                {"stage": "TERMINATED", "denies": true, "citations": [{"source": "media-2020"}]}""";
        String agreement = agreement("", "IN_FORCE 2018", "SUSPENDED 2019", "TERMINATED 2020")
                .replace("\"lifecycle\": [", "\"lifecycle\": [" + denied + ", ");

        assertThat(words(agreement)).endsWith("; sources contradict each other on whether the agreement has ended.");
    }

    @Test
    void after_a_suspension_that_ended_it_is_not_said_that_none_is_recorded() {
        assertThat(words(agreement("", "IN_FORCE 2018", "SUSPENDED 2019", "RESUMED 2020")))
                .endsWith("; the agreement is in force.");
    }

    @Test
    void what_was_put_aside_is_reported_apart_from_what_was_only_signed() {
        assertThat(words(agreement("", "SIGNED 2019", "SHELVED 2020")))
                .endsWith("; the agreement was put aside and is not in force.");
        assertThat(words(agreement("", "RATIFIED 2019")))
                .endsWith("; whether the agreement is in force is not" + " determined, and no suspension is recorded.");
    }

    @Test
    void that_all_are_in_force_is_said_of_several_as_of_one() {
        assertThat(two(agreement("", "IN_FORCE 2018"), "IN_FORCE 2019"))
                .isEqualTo("Both states have agreed with Hong Kong on the surrender of fugitives: France and Germany;"
                        + " those of both are in force, and no suspension is recorded.");
        assertThat(two(agreement("", "IN_FORCE 2018", "SUSPENDED 2019", "RESUMED 2020"), "IN_FORCE 2019"))
                .endsWith("Germany; those of both are in force.");
        assertThat(two(agreement("", "IN_FORCE 2018", "SUSPENDED 2019"), "IN_FORCE 2017", "SUSPENDED 2020"))
                .endsWith("Germany; those of both are suspended.");
        String third = agreement("", "IN_FORCE 2017").replace("hk-fr", "hk-es").replace("\"FR\"", "\"ES\"");
        String second = agreement("", "IN_FORCE 2017").replace("hk-fr", "hk-de").replace("\"FR\"", "\"DE\"");
        assertThat(words(
                        String.join(", ", agreement("", "IN_FORCE 2018"), second, third),
                        Selection.of("FR", "DE", "ES")))
                .endsWith("; those of all are in force, and no suspension is recorded.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    IN_FORCE 2010|SUSPENDED 2015;  IN_FORCE 2018; the agreement is in force
                    IN_FORCE 2010|TERMINATED 2015; SIGNED 2018;   whether the agreement is in force is not determined, and no suspension is recorded
                    IN_FORCE 2010|TERMINATED 2015; IN_FORCE 2018; the agreement is in force, and no suspension is recorded
                    """)
    void of_several_agreements_of_one_state_the_one_that_applies_is_told(String first, String second, String words) {
        String earlier = agreement("", first.split("\\|", -1)).replace("hk-fr", "hk-fr-a");
        String both = earlier + ", " + agreement("", second.split("\\|", -1));

        assertThat(words(both)).endsWith("; " + words + ".");
        assertThat(two(both, "IN_FORCE 2018")).doesNotContain("suspended: ", "has ended");
    }
}
