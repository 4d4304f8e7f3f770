package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentence on courts that can be read aloud: a few numbers, without names in brackets. */
class CourtsInShortTest {
    private static final Pattern SHORT =
            Pattern.compile(" are on record; the last in each case allowed extradition in (?<allowed>\\d+)(?:,| and)"
                    + " went against it in (?<against>\\d+|none)(?:(?:,| and) stayed it in (?<stayed>\\d+))?"
                    + "(?: and is open or on another point in (?<other>\\d+))?\\.");

    private static KeyFinding finding(View view, Selection selection) {
        return KeyFindings.of(view, selection).stream()
                .filter(found -> found.topic() == KeyTopic.COURTS)
                .findFirst()
                .orElseThrow();
    }

    private static String courts(Selection selection) {
        return finding(View.of(Dataset.embedded()), selection).words();
    }

    @Test
    void of_several_states_the_cases_for_and_against_are_reported_in_one_sentence() {
        String words = courts(Selection.standard().with("CN"));
        Matcher inShort = SHORT.matcher(words);

        assertThat(inShort.find()).as(words).isTrue();
        assertThat(words)
                .contains("in 23 cases on requests from China")
                .contains(" It allowed extradition in " + inShort.group("allowed") + " (")
                .contains("or found a violation in " + inShort.group("against") + " (");
        assertThat(Stream.of("allowed", "against", "other")
                        .mapToInt(part -> Integer.parseInt(inShort.group(part)))
                        .sum())
                .as("no case is left out")
                .isEqualTo(23);
    }

    @Test
    void a_stay_is_no_decision_against_extradition() {
        View now = View.of(Dataset.embedded());
        View then = View.of(now.dataset(), LocalDate.parse("2018-12-31"), now.knownBy());
        String words = finding(then, Selection.standard().with("CN")).words();
        Matcher inShort = SHORT.matcher(words);

        assertThat(inShort.find()).as(words).isTrue();
        assertThat(inShort.group("against")).isEqualTo("none");
        assertThat(inShort.group("stayed")).isEqualTo("1");
        assertThat(words).contains(" It stayed extradition in 1 (Poland).").doesNotContain("against extradition");
    }

    /** The Cover, the page and the command have the same words in the same order. */
    @Test
    void what_sums_up_a_finding_is_read_first() {
        assertThat(courts(Selection.standard().with("CN")))
                .matches("At least 49 decisions of courts in 23 cases on requests from China are on record; the last"
                        + " in each case allowed extradition in \\d+, went against it in \\d+ and is open or on another point"
                        + " in \\d+\\. It allowed extradition in \\d+ \\(Bulgaria, .*");
    }

    @Test
    void of_one_state_the_first_sentence_is_short_as_it_is() {
        assertThat(courts(Selection.of("PL").with("CN"))).doesNotContain("the last in each case");
    }

    @Test
    void of_two_cases_the_list_is_short_as_it_is() {
        assertThat(courts(Selection.of("FR", "GB").with("CN"))).doesNotContain("the last in each case");
    }
}
