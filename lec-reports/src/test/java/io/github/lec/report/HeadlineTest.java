package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.assessment.KeyTopic;
import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.report.html.Headline;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
    private static Headline of(String answer, String remark, String rest) {
        return ComparisonPage.headline(new KeyFinding(
                KeyTopic.PRACTICE,
                ActorId.of("CN"),
                answer + remark + rest,
                List.of(answer, remark, rest),
                List.of(),
                List.of()));
    }

    private static String words(KeyFinding finding) {
        return ComparisonPage.headline(finding).words();
    }

    @Test
    void what_is_read_first_ends_with_its_sentence() {
        Headline headline = of(
                "None of the 9 extradition treaties has a clause on fair trial.",
                "",
                " Beyond these, none has one on courts.");

        assertThat(headline.words()).isEqualTo("None of the 9 extradition treaties has a clause on fair trial.");
        assertThat(headline.rest()).isEqualTo("Beyond these, none has one on courts.");
    }

    @Test
    void what_is_read_first_of_a_key_finding_is_short() {
        assertThat(KeyFindings.of(View.of(Dataset.embedded())))
                .allSatisfy(finding -> assertThat(words(finding).split(" ")).hasSizeLessThanOrEqualTo(45));
    }

    @Test
    void the_list_in_a_short_sentence_is_read_with_it() {
        String head = "2 of the 3 states have an extradition treaty with China in force:";

        assertThat(of(head, " Italy and Spain.", " Others have none.").words()).isEqualTo(head + " Italy and Spain.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "China and all 28 states are bound by:",
                "Of the 9 extradition treaties in force, 7 oblige the requested state to refuse for political"
                        + " offences:",
                "8 of the 28 states have agreed with Hong Kong on the surrender of fugitives;"
            })
    void a_long_sentence_is_cut_before_its_list(String head) {
        String list = " the Convention against Torture and Other Cruel Treatment (of 1984; in force: 1987);"
                + " the International Convention for the Suppression of the Financing of Terrorism;"
                + " the Convention relating to the Status of Refugees.";

        assertThat(of(head, list, "")).isEqualTo(new Headline(head, list, List.of()));
    }

    @Test
    void what_stands_in_brackets_is_left_to_what_follows() {
        String head = "On record: at least 10 extradition cases carried out with at least 19 persons";
        String states = "(" + "Bosnia and Herzegovina, ".repeat(8) + "Chile).";

        assertThat(of(head, " " + states, "")).isEqualTo(new Headline(head, states, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES", "FR", "IT", "LU", "PL"})
    void no_list_of_a_key_finding_is_cut(String state) {
        assertThat(KeyFindings.of(View.of(Dataset.embedded()), Selection.of(state)))
                .extracting(HeadlineTest::words)
                .allMatch(words -> words.endsWith(".") || !words.matches(".*:.*;"));
    }

    static List<Selection> states() {
        return Selection.standard().states().stream()
                .map(state -> Selection.of(state.value()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("states")
    void what_is_read_first_of_a_state_holds_the_answer(Selection state) {
        assertThat(KeyFindings.of(View.of(Dataset.embedded()), state))
                .extracting(HeadlineTest::words)
                .isNotEmpty()
                .noneMatch(words -> words.matches("\\D*:"))
                .noneMatch(words -> words.matches(".* was read:?"))
                .noneMatch(words -> words.matches("(At least|On) .* on record[;:]?"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void what_a_text_says_and_what_was_done_is_not_divided_behind_its_subject(Selection state) {
        assertThat(KeyFindings.of(View.of(Dataset.embedded()), state))
                .extracting(HeadlineTest::words)
                .noneMatch(words -> words.matches("(As known by [0-9-]+, o|O)n record from [^:]*:?"))
                .noneMatch(words -> words.endsWith(" are on record;"))
                .noneMatch(words -> words.matches("[^:]*: nothing in (it|them) obliges[^;]*;?"));
    }

    @Test
    void the_day_by_which_it_is_known_does_not_make_an_answer_of_a_subject() {
        Dataset embedded = Dataset.embedded();
        View then = View.of(embedded, LocalDate.parse("2017-12-31"), LocalDate.parse("2017-12-31"));
        for (View view : List.of(then, View.of(embedded, embedded.info().asOf(), LocalDate.parse("2017-12-31")))) {
            assertThat(KeyFindings.of(view, Selection.of("PL")))
                    .extracting(HeadlineTest::words)
                    .noneMatch(words -> words.matches("As known by [0-9-]+, on record from [^:]*:?"));
        }
    }

    @Test
    void no_mark_of_a_place_to_stop_is_left_in_the_words() {
        Dataset embedded = Dataset.embedded();
        for (LocalDate day :
                List.of(LocalDate.parse("2017-12-31"), embedded.info().asOf())) {
            for (Selection selection : states()) {
                assertThat(KeyFindings.of(View.of(embedded, day, day), selection))
                        .allSatisfy(finding -> {
                            assertThat(finding.words()).doesNotContainPattern("\\p{Co}");
                            assertThat(String.join("", finding.parts())).isEqualTo(finding.words());
                            assertThat(finding.parts()).hasSize(3);
                            assertThat(finding.parts().get(0)).isNotBlank();
                        });
            }
        }
    }

    @Test
    void what_sums_up_a_list_is_read_before_it_as_a_whole() {
        for (Selection selection : List.of(Selection.standard(), Selection.of("ES", "IT", "PL"))) {
            assertThat(KeyFindings.of(View.of(Dataset.embedded()), selection))
                    .filteredOn(finding -> finding.words().contains("; the last in each case "))
                    .hasSize(1)
                    .allSatisfy(finding -> assertThat(words(finding))
                            .isEqualTo(
                                    finding.words().substring(0, finding.words().indexOf(" It ")))
                            .hasSizeLessThan(200));
        }
    }
}
