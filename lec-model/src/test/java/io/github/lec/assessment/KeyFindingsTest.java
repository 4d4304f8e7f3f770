package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeyFindingsTest {
    private static final View NOW = View.of(Dataset.embedded());
    private static final List<KeyFinding> FINDINGS = KeyFindings.of(NOW);

    private static KeyFinding on(List<KeyFinding> findings, KeyTopic topic) {
        return findings.stream()
                .filter(found -> found.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private static Selection only(String... states) {
        TreeSet<ActorId> chosen = new TreeSet<>();
        for (String state : states) {
            chosen.add(ActorId.of(state));
        }
        return new Selection(chosen, List.of(ActorId.of("CN")));
    }

    @Test
    void each_topic_is_told_once_and_can_be_checked() {
        assertThat(FINDINGS).extracting(KeyFinding::topic).containsExactly(KeyTopic.values());
        assertThat(FINDINGS).allSatisfy(found -> {
            assertThat(found.words()).matches("[A-Z0-9].*\\.");
            assertThat(found.claims()).as("%s", found.topic()).isNotEmpty();
        });
    }

    @Test
    void the_states_that_must_refuse_where_torture_is_feared_are_named() {
        assertThat(on(FINDINGS, KeyTopic.TORTURE).states())
                .extracting(ActorId::value)
                .containsExactly("BE", "CY", "IT");
        assertThat(on(FINDINGS, KeyTopic.TORTURE).words())
                .startsWith("3 of ")
                .contains("where torture is feared: Belgium, Cyprus and Italy; the text is silent for ");
    }

    @Test
    void no_treaty_has_a_ground_of_fair_trial() {
        assertThat(on(FINDINGS, KeyTopic.MISSING_EVERYWHERE).words()).contains("fair trial");
    }

    @Test
    void an_earlier_day_has_fewer_treaties() {
        View then = View.of(Dataset.embedded(), LocalDate.parse("2005-01-01"), NOW.knownBy());

        assertThat(on(KeyFindings.of(then), KeyTopic.TREATIES_IN_FORCE).states())
                .isNotEmpty()
                .hasSizeLessThan(
                        on(FINDINGS, KeyTopic.TREATIES_IN_FORCE).states().size());
    }

    @Test
    void one_state_reads_well() {
        List<KeyFinding> france = KeyFindings.of(NOW, only("FR"));

        assertThat(on(france, KeyTopic.TREATIES_IN_FORCE).words())
                .isEqualTo("1 of the 1 state has an extradition treaty with China in force on " + NOW.asOf()
                        + ": France.");
        assertThat(on(france, KeyTopic.DEATH_PENALTY).words()).startsWith("1 of 1 obliges the requested state");
    }

    @Test
    void a_state_without_a_treaty_is_asked_nothing_about_clauses() {
        List<KeyFinding> luxembourg = KeyFindings.of(NOW, only("LU"));

        assertThat(on(luxembourg, KeyTopic.TREATIES_IN_FORCE).words())
                .startsWith("None of the 1 state is known to have an extradition treaty");
        assertThat(luxembourg).extracting(KeyFinding::topic).doesNotContain(KeyTopic.TORTURE);
    }

    @Test
    void a_counterpart_besides_hong_kong_is_needed() {
        Selection onlyHongKong = new Selection(new TreeSet<>(List.of(ActorId.of("FR"))), List.of(ActorId.of("HK")));

        assertThatThrownBy(() -> KeyFindings.of(NOW, onlyHongKong)).isInstanceOf(IllegalArgumentException.class);
    }
}
