package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.dataset.Dataset;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
    @Test
    void what_is_read_first_ends_with_its_sentence() {
        Headline headline = Headline.of(
                "None of the 9 extradition treaties has a clause on fair trial. Beyond these, none has one on courts.");

        assertThat(headline.words()).isEqualTo("None of the 9 extradition treaties has a clause on fair trial.");
        assertThat(headline.rest()).isEqualTo("Beyond these, none has one on courts.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Of the 2 states, St. Lucia and China have a treaty in force.",
                "Of the 28 states, 3 have an extradition treaty in force with St. Lucia and China."
            })
    void a_full_stop_within_a_name_ends_no_sentence(String sentence) {
        assertThat(Headline.of(sentence + " Others have none.").words()).isEqualTo(sentence);
    }

    @Test
    void what_is_read_first_of_a_key_finding_is_short() {
        assertThat(KeyFindings.of(View.of(Dataset.embedded())))
                .extracting(KeyFinding::words)
                .allSatisfy(words ->
                        assertThat(Headline.of(words).words().split(" ")).hasSizeLessThanOrEqualTo(45));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On record from France to China: at least 3 cases carried out with at least 4 persons; 2 refused or"
                        + " lapsed; 1 authorised or pending; 2 informal returns or attempts.",
                "The extradition treaty of Spain was read: nothing in it obliges the requested state to refuse where"
                        + " torture is feared, but it leaves duties under other treaties as they are; whether it"
                        + " lets them prevail is not settled."
            })
    void a_short_sentence_is_read_as_a_whole(String sentence) {
        assertThat(Headline.of(sentence + " Of others, nothing is known.").words())
                .isEqualTo(sentence);
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

        assertThat(Headline.of(head + list)).isEqualTo(new Headline(head, list.strip()));
    }

    @Test
    void what_stands_in_brackets_is_left_to_what_follows() {
        String head = "On record: at least 10 extradition cases carried out with at least 19 persons";
        String states = "(" + "Bosnia and Herzegovina, ".repeat(8) + "Chile).";

        assertThat(Headline.of(head + " " + states)).isEqualTo(new Headline(head, states));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES", "FR", "IT", "LU", "PL"})
    void no_list_of_a_key_finding_is_cut(String state) {
        assertThat(KeyFindings.of(View.of(Dataset.embedded()), Selection.of(state)))
                .extracting(finding -> Headline.of(finding.words()).words())
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
                .extracting(finding -> Headline.of(finding.words()).words())
                .isNotEmpty()
                .noneMatch(words -> words.matches("\\D*:"))
                .noneMatch(words -> words.matches(".* was read:?"))
                .noneMatch(words -> words.matches("(At least|On) .* on record[;:]?"));
    }

    @Test
    void what_a_treaty_says_is_read_as_a_whole_where_a_source_contradicts_it() {
        String sentence =
                "The extradition treaty of Spain was read: nothing in it obliges the requested state to refuse"
                        + " where torture is feared, but it leaves duties under other treaties as they are; whether it"
                        + " lets them prevail is not settled; another source says otherwise (a ground for refusal).";

        assertThat(Headline.of(sentence).words()).isEqualTo(sentence);
    }

    @Test
    void what_was_done_is_read_as_a_whole_even_if_nothing_is_counted_before_it() {
        String sentence =
                "On record from Poland to China: at least 1 extradition case refused or lapsed; 2 cases with at"
                        + " least 35 persons brought elsewhere instead; no extradition carried out; no informal return or"
                        + " attempt.";

        assertThat(Headline.of(sentence).words()).isEqualTo(sentence);
    }

    @Test
    void the_day_by_which_it_is_known_does_not_make_an_answer_of_a_subject() {
        String sentence = "As known by 2017-12-31, on record from Poland to China: at least 1 extradition case refused"
                + " or lapsed; 2 cases with at least 35 persons brought elsewhere instead; no extradition carried out;"
                + " no informal return or attempt.";

        assertThat(Headline.of(sentence).words()).isEqualTo(sentence);
    }

    @Test
    void what_courts_decided_is_read_with_the_number_of_their_decisions() {
        String head =
                "At least 20 decisions of courts in 7 cases on requests from China to Spain are on record; the last"
                        + " decision on record allowed extradition in 2; refused extradition in 2; its outcome is not"
                        + " determined in 3;";
        String rest = "before it, extradition had been allowed in 1 of them, and the surrender was carried out.";

        assertThat(Headline.of(head + " " + rest)).isEqualTo(new Headline(head, rest));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 11, 28})
    void that_decisions_are_on_record_is_never_read_alone(int states) {
        String head = "At least 49 decisions of courts in 22 cases on requests from China are on record; the last"
                + " decision on record allowed extradition in 12";
        String sentence = head + " (" + "Bosnia and Herzegovina, ".repeat(states) + "Chile).";

        assertThat(Headline.of(sentence + " It refused extradition in 9.").words())
                .isIn(head, sentence);
        assertThat(Headline.of(sentence.replace(").", "); its outcome is not determined in 1 (Spain)."))
                        .words())
                .startsWith(head);
    }

    @Test
    void what_sums_up_a_list_is_read_before_it_as_a_whole() {
        for (Selection selection : List.of(Selection.standard(), Selection.of("ES", "IT", "PL"))) {
            assertThat(KeyFindings.of(View.of(Dataset.embedded()), selection))
                    .extracting(KeyFinding::shortFirst)
                    .filteredOn(words -> words.contains("; the last in each case "))
                    .hasSize(1)
                    .allSatisfy(words -> assertThat(Headline.of(words).words())
                            .isEqualTo(words.substring(0, words.indexOf(" It ")))
                            .hasSizeLessThan(200));
        }
    }
}
