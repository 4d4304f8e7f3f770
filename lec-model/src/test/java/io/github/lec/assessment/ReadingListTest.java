package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.lec.assessment.ReadingList.Entry;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Fixtures;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The texts to read next: those that were not read in full, by how many undecided verdicts on their text reading would
 * settle.
 */
class ReadingListTest {
    private static List<Entry> list(String sections, String... rules) {
        Set<String> ids = Set.of(rules);
        RuleSet some =
                RuleCatalogue.standard().only(rule -> ids.contains(rule.info().id()));
        assertThat(some.rules()).hasSameSizeAs(ids);
        return ReadingList.of(Evaluation.of(View.of(Fixtures.dataset(sections)), some, Fixtures.SELECTION));
    }

    private static String treaties(String... treaties) {
        return "'treaties': [" + String.join(", ", treaties) + "]";
    }

    private static String treaty(String id, String parties, String members) {
        return "{'id': '%s', 'kind': 'EXTRADITION', 'title': '%s', 'parties': [%s],".formatted(id, id, parties)
                + " 'lifecycle': [{'stage': 'SIGNED', 'date': '2007', @text}]"
                + (members.isEmpty() ? "" : ", " + members) + "}";
    }

    private static String binding(String kind) {
        return "{'kind': '" + kind + "', 'form': 'MANDATORY_REFUSAL', @text}";
    }

    @Test
    void counts_the_undecided_verdicts_of_both_directions() {
        assertThat(list(treaties(treaty("cn-fr", "'CN', 'FR'", "")), "LEC-EXT-001", "LEC-EXT-005"))
                .extracting(entry -> entry.instrument().id().value(), Entry::verdicts)
                .containsExactly(tuple("cn-fr", 4));
    }

    @Test
    void puts_the_text_that_settles_most_first_and_equals_in_the_order_of_their_ids() {
        String half = "'safeguards': [" + binding("FAIR_TRIAL_GUARANTEE") + "]";
        assertThat(list(
                        treaties(
                                treaty("a-half", "'CN', 'FR'", half),
                                treaty("c-open", "'CN', 'GB'", ""),
                                treaty("b-open", "'FR', 'HK'", "")),
                        "LEC-EXT-001",
                        "LEC-EXT-005"))
                .extracting(entry -> entry.instrument().id().value(), Entry::verdicts)
                .containsExactly(tuple("b-open", 4), tuple("c-open", 4), tuple("a-half", 2));
    }

    @Test
    void leaves_out_a_text_that_was_read_in_full_and_keeps_one_read_in_part() {
        String weak = "'safeguards': [{'kind': 'TORTURE_NON_REFOULEMENT', 'form': 'REFUSAL_UNSPECIFIED', @text}]";
        assertThat(list(
                        treaties(
                                treaty("full", "'CN', 'FR'", "'textRead': 'FULL', " + weak),
                                treaty("none", "'CN', 'FR'", "'textRead': 'NONE', " + weak),
                                treaty("part", "'CN', 'FR'", "'textRead': 'PARTIAL', " + weak)),
                        "LEC-EXT-001"))
                .extracting(entry -> entry.instrument().id().value())
                .containsExactly("none", "part");
    }

    @Test
    void leaves_out_a_text_of_which_every_verdict_is_decided() {
        assertThat(list(
                        treaties(treaty(
                                "cn-fr", "'CN', 'FR'", "'safeguards': [" + binding("TORTURE_NON_REFOULEMENT") + "]")),
                        "LEC-EXT-001"))
                .isEmpty();
    }

    @Test
    void does_not_count_what_no_text_settles() {
        String signedTwice =
                treaty("cn-fr", "'CN', 'FR'", "'textRead': 'NONE'").replace("'date': '2007'", "'observedOn': '2007'");
        assertThat(list(treaties(signedTwice), "LEC-LIF-001")).isEmpty();
    }

    @Test
    void ranks_arrangements_too() {
        String arrangement = """
                'arrangements': [{'id': 'cn-fr-border', 'kind': 'BORDER_COOPERATION', 'title': 'Border cooperation',
                  'parties': ['CN', 'FR'], 'lifecycle': [{'stage': 'SIGNED', 'date': '2007', @text}]}]""";
        assertThat(list(arrangement, "LEC-POL-005"))
                .extracting(entry -> entry.instrument().id().value(), Entry::verdicts)
                .containsExactly(tuple("cn-fr-border", 1));
    }

    @Test
    void leaves_out_reference_texts() {
        String model = """
                'treaties': [{'id': 'un-model-extradition', 'kind': 'EXTRADITION', 'title': 'Model Treaty on Extradition',
                  'model': true}]""";
        assertThat(list(model, "LEC-EXT-001")).isEmpty();
    }
}
