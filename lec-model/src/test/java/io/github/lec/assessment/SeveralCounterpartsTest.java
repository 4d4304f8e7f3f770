package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What key findings say if states are compared with more than one counterpart. */
class SeveralCounterpartsTest {
    private static final View NOW = View.of(Dataset.embedded());
    private static final ActorId CHINA = ActorId.of("CN");
    private static final ActorId UNITED_STATES = ActorId.of("US");

    private static List<KeyFinding> of(Selection selection, String counterpart) {
        return KeyFindings.of(NOW, selection).stream()
                .filter(found -> found.counterpart().equals(ActorId.of(counterpart)))
                .toList();
    }

    private static String words(List<KeyFinding> findings, KeyTopic topic) {
        return findings.stream()
                .filter(found -> found.topic() == topic)
                .findFirst()
                .orElseThrow()
                .words();
    }

    @Test
    void each_counterpart_has_its_findings_in_the_order_given() {
        Selection both = Selection.standard().with("US", "CN");

        assertThat(KeyFindings.of(NOW, both))
                .extracting(KeyFinding::counterpart)
                .containsSubsequence(UNITED_STATES, CHINA)
                .doesNotContainSubsequence(CHINA, UNITED_STATES);
        assertThat(of(both, "CN"))
                .extracting(KeyFinding::topic)
                .isEqualTo(KeyFindings.of(NOW, Selection.standard().with("CN")).stream()
                        .map(KeyFinding::topic)
                        .toList());
    }

    @Test
    void each_sentence_names_its_counterpart_where_there_are_several() {
        assertThat(KeyFindings.of(NOW, Selection.standard().with("US", "CN", "HK")))
                .allSatisfy(found -> assertThat(found.words())
                        .contains(
                                switch (found.counterpart().value()) {
                                    case "CN" -> "China";
                                    case "US" -> "United States";
                                    default -> "Hong Kong";
                                }));
        for (String state : List.of("ES", "LT", "LU", "EE")) {
            assertThat(KeyFindings.of(NOW, Selection.of(state).with("CN", "US")))
                    .as(state)
                    .allSatisfy(found -> assertThat(found.words()).containsAnyOf("China", "United States"));
        }
    }

    @Test
    void the_only_counterpart_need_not_be_named_in_each_sentence() {
        List<KeyFinding> one = of(Selection.standard().with("CN"), "CN");

        assertThat(words(one, KeyTopic.TORTURE)).startsWith("Of the 9 extradition treaties in force, ");
        assertThat(words(of(Selection.standard().with("US", "CN"), "CN"), KeyTopic.TORTURE))
                .isEqualTo(words(one, KeyTopic.TORTURE).replace("treaties in force", "treaties with China in force"));
    }

    @Test
    void hong_kong_does_not_make_several() {
        assertThat(of(Selection.standard(), "CN"))
                .extracting(KeyFinding::words)
                .isEqualTo(of(Selection.standard().with("CN"), "CN").stream()
                        .map(KeyFinding::words)
                        .toList());
    }

    @Test
    void a_state_is_not_compared_with_itself() {
        Selection each =
                new Selection(new TreeSet<>(List.of(ActorId.of("ES"), CHINA)), List.of(ActorId.of("ES"), CHINA));

        assertThat(words(of(each, "CN"), KeyTopic.TREATIES_IN_FORCE))
                .isEqualTo("Spain has an extradition treaty with China in force on " + NOW.asOf() + ".");
        assertThat(words(of(each, "ES"), KeyTopic.TREATIES_IN_FORCE))
                .isEqualTo("China has an extradition treaty with Spain in force on " + NOW.asOf() + ".");
        assertThat(KeyFindings.of(NOW, Selection.of("CN").with("CN"))).isEmpty();
    }

    @Test
    void of_many_counterparts_the_first_are_given_in_full_and_each_with_its_treaties_in_force() {
        Selection many = Selection.standard().with("CN", "US", "HK", "RU", "KZ", "BR");

        assertThat(KeyFindings.counterpartsInFull(many))
                .extracting(ActorId::value)
                .containsExactly("CN", "US", "RU");
        assertThat(of(many, "RU")).extracting(KeyFinding::topic).contains(KeyTopic.PRACTICE);
        for (String other : List.of("KZ", "BR")) {
            assertThat(of(many, other)).extracting(KeyFinding::topic).containsExactly(KeyTopic.TREATIES_IN_FORCE);
        }
    }

    @Test
    void an_agreement_on_surrender_that_belongs_to_one_on_evidence_counts_as_a_treaty() {
        Selection macao = new Selection(new TreeSet<>(List.of(ActorId.of("PT"))), List.of(ActorId.of("MO")));

        assertThat(KeyFindings.of(NOW, macao))
                .filteredOn(found -> found.topic() == KeyTopic.SIGNED)
                .extracting(KeyFinding::words)
                .singleElement()
                .asString()
                .startsWith("Portugal has signed an extradition treaty with Macao that is not known to be in force");
    }
}
