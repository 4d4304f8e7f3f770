package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.dataset.Dataset;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "On record from France to China: at least 3 cases carried out with at least 4 persons; 2 refused or lapsed;"
                        + " 1 authorised or pending; 2 informal returns or attempts.",
                "The extradition treaty of Spain was read: nothing in it obliges the requested state to refuse where torture"
                        + " is feared, but it leaves duties under other treaties as they are; whether it lets them prevail is"
                        + " not determined."
            })
    void a_short_sentence_is_read_as_a_whole(String sentence) {
        assertThat(Headline.of(sentence + " Of others, nothing is known.").words())
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "China and all 28 states are bound by:",
                "Of the 9 extradition treaties in force, 7 oblige the requested state to refuse for political offences:",
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
}
