package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sentence on courts that can be read aloud: two numbers, without names in brackets. */
class CourtsInShortTest {
    private static final Pattern IN_SHORT = Pattern.compile(" In short: of (\\d+) cases in which courts decided on"
            + " requests from China, the last decision on record allowed extradition in (\\d+) and went against it in"
            + " (\\d+)\\.");

    private static String courts(Selection selection) {
        return KeyFindings.of(View.of(Dataset.embedded()), selection).stream()
                .filter(found -> found.topic() == KeyTopic.COURTS)
                .findFirst()
                .orElseThrow()
                .words();
    }

    @Test
    void of_several_states_the_cases_for_and_against_are_reported_in_one_sentence() {
        String words = courts(Selection.standard().with("CN"));
        Matcher inShort = IN_SHORT.matcher(words);

        assertThat(inShort.find()).as(words).isTrue();
        assertThat(words)
                .contains("in " + inShort.group(1) + " cases on requests from China")
                .contains("the last decision on record allowed extradition in " + inShort.group(2) + " (")
                .contains("or found a violation in " + inShort.group(3) + " (");
    }

    @Test
    void of_one_state_the_first_sentence_is_short_as_it_is() {
        assertThat(courts(Selection.of("PL").with("CN"))).doesNotContain("In short");
    }

    @Test
    void of_two_cases_the_list_is_short_as_it_is() {
        assertThat(courts(Selection.of("FR", "GB").with("CN"))).doesNotContain("In short");
    }
}
