package io.github.lec.dataset;

import static io.github.lec.dataset.Sample.expected;
import static io.github.lec.dataset.Sample.problems;
import static io.github.lec.dataset.Sample.treatyText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.lec.format.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text without visible characters is refused when it is read, not when it is shown. */
class InvisibleTextTest {
    private static final String ONE_LINE = "text on one line, without tabs or space at its ends";

    @ParameterizedTest
    @ValueSource(strings = {"\\u00a0", "\\u200b", "\\ufeff", "\\u00ad", "\\u2060", "\\u200e", "\\u0085"})
    void a_note_that_cannot_be_seen_is_refused_and_quoted_so_that_it_can(String invisible) {
        assertThat(problems("\"treaties\": ["
                        + treatyText("\"safeguards\": [{\"kind\": \"DEATH_PENALTY_BAR\", \"form\": \"ABSENT\","
                                + " \"summary\": \""
                                + invisible + "\", \"citations\": [{\"source\": \"paper-2017\"}]}]")
                        + "]"))
                .containsExactly(expected(
                        3,
                        "/treaties/0/safeguards/0/summary",
                        "\"" + invisible + "\"",
                        "text that is not empty or invisible"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\nb", "a\\tb", " a", "a\\u2028b"})
    void a_title_or_a_name_is_on_one_line(String title) {
        assertThat(problems(
                        "\"sources\": [{\"id\": \"s\", \"title\": \"" + title + "\"}], \"actors\": [{\"id\": \"XX\","
                                + " \"kind\": \"STATE\", \"name\": \"" + title + "\"}]"))
                .extracting(Problem::pointer, Problem::expected)
                .containsExactlyInAnyOrder(tuple("/sources/0/title", ONE_LINE), tuple("/actors/0/name", ONE_LINE));
    }

    @Test
    void a_message_shows_what_changes_the_direction_of_text_also_in_the_code_that_it_suggests() {
        assertThat(problems("\"codes\": [{\"id\": \"carve-out/TERROR\u202eISM\", \"group\": \"carve-out\", \"code\":"
                        + " \"TERROR\u202eISM\", \"label\": \"Terrorism\", \"definition\": \"Terrorism\"}],"
                        + " \"treaties\": ["
                        + treatyText("\"safeguards\": [{\"kind\": \"POLITICAL_OFFENCE_EXCEPTION\", \"form\":"
                                + " \"MANDATORY_REFUSAL\", \"carveOuts\": [\"TERRORISM\"], \"citations\":"
                                + " [{\"source\": \"paper-2017\"}]}]")
                        + "]"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.nearest()).contains("TERROR\u202eISM");
                    assertThat(problem.message())
                            .doesNotContain("\u202e")
                            .endsWith("carve-out: TERROR\\u202eISM; did you mean TERROR\\u202eISM?");
                });
    }

    @Test
    void a_summary_may_have_many_lines() {
        assertThat(Sample.read("\"treaties\": ["
                                + treatyText("\"safeguards\": [{\"kind\": \"DEATH_PENALTY_BAR\", \"form\": \"ABSENT\","
                                        + " \"summary\": \"one\\ntwo\", \"citations\": [{\"source\":"
                                        + " \"paper-2017\"}]}]")
                                + "]")
                        .treaties())
                .isNotEmpty();
    }
}
