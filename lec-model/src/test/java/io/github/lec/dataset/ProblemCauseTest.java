package io.github.lec.dataset;

import static io.github.lec.dataset.Sample.problem;
import static io.github.lec.dataset.Sample.treatyText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.format.Problem.Cause;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The cause of a problem is data: no program has to parse its words. */
class ProblemCauseTest {
    private static final String CITED = "\"citations\": [{\"source\": \"paper-2017\"}]";

    @Test
    void a_member_that_is_missing_is_named() {
        assertThat(problem("\"treaties\": [" + treatyText("\"safeguards\": [{\"form\": \"ABSENT\", " + CITED + "}]")
                                + "]")
                        .cause())
                .contains(new Cause.MissingMember("kind"));
    }

    @Test
    void a_form_may_be_left_out_where_the_source_denies_the_clause() {
        assertThat(problem("\"treaties\": ["
                                + treatyText("\"safeguards\": [{\"kind\": \"DEATH_PENALTY_BAR\", " + CITED + "}]")
                                + "]")
                        .cause())
                .contains(new Cause.RefusedValue(
                        "form", true, Optional.empty(), Optional.of(new Cause.Either("a form", "denies"))));
    }

    @Test
    void null_is_not_a_value() {
        assertThat(problem("\"treaties\": [" + treatyText("\"lifecycle\": null") + "]")
                        .cause(Cause.RefusedValue.class))
                .hasValueSatisfying(refused -> assertThat(refused)
                        .returns("lifecycle", Cause.RefusedValue::member)
                        .returns(true, Cause.RefusedValue::isNothing));
    }

    @Test
    void a_non_party_is_the_part_of_the_list_that_is_refused() {
        assertThat(problem("\"treaties\": ["
                                + treatyText(
                                        "\"lifecycle\": [{\"stage\": \"SIGNED\", \"party\": \"IT\", " + CITED + "}]")
                                + "]")
                        .cause())
                .contains(new Cause.RefusedValue("lifecycle", false, Optional.of("IT"), Optional.empty()));
    }

    @Test
    void a_code_that_is_not_listed_has_its_group_and_those_that_are() {
        assertThat(problem("\"sources\": [{\"id\": \"s\", \"kind\": \"COURTT\", \"title\": \"S\"}]")
                        .cause())
                .contains(new Cause.UnlistedCode(
                        "source-kind",
                        "COURTT",
                        List.of("COURT", "GOVERNMENT", "MEDIA", "PARLIAMENT", "POLICY_PAPER", "TREATY_SERIES")));
    }

    @Test
    void words_and_place_make_a_problem_the_same_and_the_cause_adds_nothing() {
        Problem words = Problem.of(Place.of("treaties"), "no member \"kind\"", "a kind");

        assertThat(Problem.missing(Place.of("treaties"), "kind", "a kind"))
                .isEqualTo(words)
                .hasSameHashCodeAs(words);
    }

    @Test
    void a_dataset_that_lists_no_codes_of_a_group_is_told_where_there_are_some() {
        InvalidDatasetException refused =
                catchThrowableOfType(InvalidDatasetException.class, () -> DatasetReader.readDocument("""
                        {"dataset": {"format": "1.0", "id": "mine", "version": "1", "title": "M", "licence": "CC0-1.0",
                         "asOf": "2026-06-30"}, "sources": [{"id": "s", "kind": "COURT", "title": "S"}]}
                        """, "mine.json"));

        assertThat(refused.problems())
                .extracting(Problem::expected)
                .containsExactly("a code that codes.json lists under source-kind, which has none: list it, or read over"
                        + " Dataset.embedded() to use its codes");
    }
}
