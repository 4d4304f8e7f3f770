package io.github.lec.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * What is concluded from the kind of a source is defined in one place, for the kinds that the embedded dataset lists.
 */
class SourceKindTest {
    private static Source source(String kind) {
        return Source.builder().id("s").title("A source").kind(kind).build();
    }

    @Test
    void something_is_concluded_from_each_kind_that_is_listed_and_from_no_other() {
        assertThat(Arrays.stream(SourceKind.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(Dataset.embedded().codes().stream()
                        .filter(code -> code.group().equals("source-kind"))
                        .map(Code::code)
                        .toList());
    }

    @Test
    void a_court_and_an_international_body_establish_an_act_and_no_one_else_does() {
        assertThat(SourceKind.values())
                .filteredOn(SourceKind::isEstablishing)
                .containsExactly(SourceKind.COURT, SourceKind.INTERNATIONAL_BODY);
    }

    @Test
    void what_a_state_says_in_its_gazette_and_its_media_is_its_own_word_too() {
        assertThat(SourceKind.values())
                .filteredOn(SourceKind::isOwnWordOfState)
                .containsExactly(SourceKind.OFFICIAL_GAZETTE, SourceKind.GOVERNMENT, SourceKind.STATE_MEDIA);
    }

    @Test
    void a_source_that_describes_a_decision_is_secondary() {
        assertThat(SourceKind.values())
                .filteredOn(SourceKind::isSecondary)
                .containsExactly(
                        SourceKind.ACADEMIC,
                        SourceKind.LEGAL_COMMENTARY,
                        SourceKind.POLICY_PAPER,
                        SourceKind.NGO,
                        SourceKind.MEDIA,
                        SourceKind.STATE_MEDIA);
    }

    @Test
    void nothing_is_concluded_from_a_kind_that_a_user_adds() {
        assertThat(SourceKind.of(source("BLOG"))).isEmpty();
        assertThat(SourceKind.of(source("NGO"))).contains(SourceKind.NGO);
    }
}
