package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key finding on conventions rests on what binds those of whom it speaks. */
class ConventionFindingTest {
    private static final View NOW = View.of(Dataset.embedded());
    private static final ActorId CHINA = ActorId.of("CN");

    private static KeyFinding onConventions(Selection selection) {
        return KeyFindings.of(NOW, selection).stream()
                .filter(finding -> finding.topic() == KeyTopic.CONVENTIONS)
                .findFirst()
                .orElseThrow();
    }

    private static List<Optional<ActorId>> parties(KeyFinding finding, String convention) {
        return finding.claims().stream()
                .filter(claim -> claim.record().equals(convention))
                .map(ClaimId::party)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT", "HR", "GB"})
    void that_on_one_state_cites_its_own_steps_and_those_of_the_counterpart(String state) {
        KeyFinding finding = onConventions(Selection.of(state));

        assertThat(parties(finding, "cat")).containsExactly(Optional.of(CHINA), Optional.of(ActorId.of(state)));
        assertThat(finding.claims())
                .allSatisfy(claim -> assertThat(
                                claim.party().filter(party -> !party.equals(CHINA) && !party.equals(ActorId.of(state))))
                        .isEmpty());
    }

    @Test
    void that_on_many_states_cites_the_steps_of_each() {
        assertThat(parties(onConventions(Selection.standard()), "cat"))
                .hasSize(29)
                .doesNotHaveDuplicates()
                .startsWith(Optional.of(CHINA));
    }

    @Test
    void a_signature_that_did_not_bind_is_cited_with_what_denies_that_it_was_followed_by_ratification() {
        assertThat(onConventions(Selection.of("AT")).claims())
                .map(ClaimId::toString)
                .contains("iccpr/lifecycle/SIGNED/CN", "iccpr/lifecycle/RATIFIED/CN/observed-2022-10-06");
    }
}
