package io.github.lec.dataset;

import static io.github.lec.dataset.Sample.expected;
import static io.github.lec.dataset.Sample.problem;
import static io.github.lec.dataset.Sample.treatyText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Contradictions within one object are reported at the member that causes them. */
class InvariantTest {
    private static final String CITED = "\"citations\": [{\"source\": \"paper-2017\"}]";

    @Test
    void a_form_that_its_kind_cannot_take_is_reported_at_the_form() {
        assertThat(problem("\"treaties\": ["
                        + treatyText("\"safeguards\": [{\"kind\": \"TORTURE_NON_REFOULEMENT\",\n"
                                + "\"form\": \"BINDING_RULE\", " + CITED + "}]")
                        + "]"))
                .isEqualTo(expected(
                        4,
                        "/treaties/0/safeguards/0/form",
                        "form BINDING_RULE",
                        "a form of refusal, since TORTURE_NON_REFOULEMENT is a ground for refusal"));
    }

    @Test
    void a_form_that_is_missing_is_reported_at_the_clause() {
        assertThat(problem("\"treaties\": ["
                        + treatyText("\"safeguards\": [\n{\"kind\": \"DEATH_PENALTY_BAR\", " + CITED + "}]") + "]"))
                .isEqualTo(
                        expected(4, "/treaties/0/safeguards/0", "form none", "a form, or denies: true without a form"));
    }

    @Test
    void a_period_that_ends_before_it_starts_is_reported_at_its_end() {
        assertThat(problem("\"actors\": [{\"id\": \"XX\", \"kind\": \"STATE\", \"name\": \"Utopia\", \"memberships\": ["
                        + "{\"of\": \"EU\", \"start\": \"2020\",\n\"end\": \"1973\", " + CITED + "}]}]"))
                .isEqualTo(expected(4, "/actors/0/memberships/0/end", "end 1973", "a day no earlier than start, 2020"));
    }

    @Test
    void an_answer_that_its_question_does_not_allow_is_reported_at_the_value() {
        assertThat(problem("\"actors\": [{\"id\": \"XX\", \"kind\": \"STATE\", \"name\": \"Utopia\", \"facts\": ["
                        + "{\"fact\": \"DEATH_PENALTY\",\n\"value\": \"NO\", " + CITED + "}]}]"))
                .isEqualTo(expected(
                        4,
                        "/actors/0/facts/0/value",
                        "value \"NO\"",
                        "one of ABOLISHED, ABOLISHED_FOR_ORDINARY_CRIMES, RETAINED"));
    }

    @Test
    void a_step_of_a_non_party_is_reported_at_the_life_cycle() {
        assertThat(problem("\"treaties\": ["
                        + treatyText("\n\"lifecycle\": [{\"stage\": \"SIGNED\", \"party\": \"IT\", " + CITED + "}]")
                        + "]"))
                .isEqualTo(
                        expected(4, "/treaties/0/lifecycle", "lifecycle \"party IT\"", "one of the parties [CN, FR]"));
    }

    @Test
    void a_question_of_substance_is_not_an_error_of_form() {
        assertThat(Sample.treaty("\"lifecycle\": [{\"stage\": \"SIGNED\", \"date\": \"2015\", " + CITED + "},"
                                + "{\"stage\": \"RATIFIED\", \"party\": \"FR\", \"date\": \"2010\", " + CITED + "}]")
                        .lifecycle())
                .hasSize(2);
    }
}
