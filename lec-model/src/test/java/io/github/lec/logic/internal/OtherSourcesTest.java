package io.github.lec.logic.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtherSourcesTest {
    @Test
    void what_another_source_says_stands_in_brackets() {
        assertThat(OtherSources.saying("may refuse")).isEqualTo("another source says otherwise (may refuse)");
        assertThat(OtherSources.sentence("may refuse")).isEqualTo("Another source says otherwise (may refuse).");
    }

    @Test
    void one_other_account_is_told_from_several_and_none_needs_no_words() {
        assertThat(OtherSources.inBrackets(List.of(), "; ")).isEmpty();
        assertThat(OtherSources.inBrackets(List.of("2015"), "; ")).isEqualTo(" (another source: 2015)");
        assertThat(OtherSources.inBrackets(List.of("2015", "2016"), ", ")).isEqualTo(" (other sources: 2015, 2016)");
    }
}
