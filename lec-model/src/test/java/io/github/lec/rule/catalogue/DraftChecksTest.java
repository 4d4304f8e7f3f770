package io.github.lec.rule.catalogue;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static io.github.lec.safeguard.SafeguardForm.ABSENT;
import static io.github.lec.safeguard.SafeguardForm.MANDATORY_REFUSAL;
import static io.github.lec.safeguard.SafeguardKind.DEATH_PENALTY_BAR;
import static io.github.lec.safeguard.SafeguardKind.POLITICAL_OFFENCE_EXCEPTION;
import static io.github.lec.safeguard.SafeguardKind.TERMINATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyTerm;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.source.Source;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a draft is judged together with, and what is refused in it instead of being judged silently. */
class DraftChecksTest {
    private static Treaty.Builder draft() {
        return Treaty.extradition("ie-cn-draft", "IE", "CN").textRead(TextRead.FULL);
    }

    private static TreatyTerm.Builder term() {
        return TreatyTerm.builder().term("PROVISIONAL_ARREST_LIMIT").amount(60);
    }

    @Test
    void a_clause_that_a_draft_lacks_is_shown_in_the_treaties_of_the_embedded_dataset() {
        Finding finding = failed(RuleCatalogue.check(
                draft().signed("2026-10").absent(POLITICAL_OFFENCE_EXCEPTION).build()));

        assertThat(finding.precedents())
                .extracting(relation -> relation.instrument().id().value())
                .contains("cn-fr-extradition-2007")
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(finding.words()).contains(" China has treaties that meet this benchmark with ");
        assertThat(finding.verdictsElsewhere().orElseThrow())
                .as("the texts that do not meet it are counted in the same dataset")
                .containsValue(Verdict.FAIL)
                .containsKeys(finding.precedents().toArray(new Relation[0]));
    }

    @Test
    void a_draft_of_two_with_a_treaty_is_not_compared_with_that_treaty() {
        Treaty again = Treaty.extradition("fr-cn-draft", "FR", "CN")
                .textRead(TextRead.FULL)
                .signed("2026-10")
                .absent(POLITICAL_OFFENCE_EXCEPTION)
                .build();

        assertThat(failed(RuleCatalogue.check(again)).precedents())
                .isNotEmpty()
                .noneMatch(relation -> relation.requested().equals(ActorId.of("FR")));
    }

    private static Finding failed(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.FAIL)
                .filter(finding -> finding.evidence().stream()
                        .anyMatch(claim -> claim.toString().endsWith("/safeguards/POLITICAL_OFFENCE_EXCEPTION")))
                .filter(finding -> finding.subject().id().endsWith("-CN"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_source_that_is_not_known_is_refused_with_the_nearest() {
        Treaty nowhere = draft().addTerms(term().cite("nowhere", "3").build()).build();
        Treaty almost =
                draft().addTerms(term().cite("ie-cn-draft", "3(3)").build()).build();

        assertThatThrownBy(() -> RuleCatalogue.check(nowhere))
                .isInstanceOf(InvalidDatasetException.class)
                .hasMessageContaining("found \"nowhere\"; expected the id of a record in sources");
        assertThatThrownBy(() -> RuleCatalogue.check(almost))
                .isInstanceOf(InvalidDatasetException.class)
                .hasMessageContaining("found \"ie-cn-draft\"")
                .hasMessageContaining("did you mean ie-cn-draft-text?")
                .hasMessageNotContaining("duplicate");
    }

    @Test
    void the_text_of_a_draft_and_a_source_that_is_given_can_be_cited() {
        Source source = Source.builder().id("press").title("Press").build();
        Treaty treaty = draft().addTerms(term().cite("press", "3").build())
                .addTerms(term().term("SIMPLIFIED_SURRENDER")
                        .cite("ie-cn-draft-text", "4")
                        .build())
                .build();

        assertThat(Dataset.draft(treaty, source).treaties()).containsExactly(treaty);
    }

    @Test
    void a_treaty_of_ones_own_dataset_can_be_asserted_whatever_it_cites() {
        Treaty treaty = draft().citing("own-source")
                .clause(DEATH_PENALTY_BAR, MANDATORY_REFUSAL, "3")
                .build();

        assertThat(treaty).hasBinding(DEATH_PENALTY_BAR);
    }

    @Test
    void what_no_text_can_say_is_not_built() {
        assertThatThrownBy(() -> draft().clause(TERMINATION, MANDATORY_REFUSAL, "3"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("MANDATORY_REFUSAL")
                .hasMessageContaining("a rule or an absence");
        assertThatThrownBy(() -> draft().clause(DEATH_PENALTY_BAR, ABSENT, "7"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("absent(DEATH_PENALTY_BAR)");
        assertThatThrownBy(() -> draft().clause(DEATH_PENALTY_BAR, MANDATORY_REFUSAL, "3")
                        .clause(DEATH_PENALTY_BAR, MANDATORY_REFUSAL, "3"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Treaty ie-cn-draft safeguards: found ")
                .hasMessageEndingWith("expected each clause once");
        assertThatThrownBy(() -> draft().absent(DEATH_PENALTY_BAR, DEATH_PENALTY_BAR))
                .hasMessageEndingWith("expected each clause once");
    }

    @Test
    void a_direction_is_between_two_parties() {
        assertThatThrownBy(() -> Relation.of(draft().build(), ActorId.of("FR"), ActorId.of("CN")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("requested: found FR; expected one of the parties of ie-cn-draft: [CN, IE]");
        assertThatThrownBy(() -> Relation.of(draft().build(), ActorId.of("IE"), ActorId.of("HK")))
                .hasMessageStartingWith("requesting: found HK");
    }

    @Test
    void an_argument_that_is_missing_is_named_at_once() {
        Dataset dataset = Dataset.embedded();
        LocalDate day = dataset.info().asOf();

        assertThatThrownBy(() -> View.of(dataset, null, day))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("asOf: found null; expected");
        assertThatThrownBy(() -> View.of(dataset, day, null)).hasMessageStartingWith("knownBy: found null; expected");
    }

    @Test
    void a_state_that_no_one_knows_is_refused_with_the_nearest() {
        View view = View.of(Dataset.embedded());

        assertThatThrownBy(() -> Evaluation.of(view, RuleCatalogue.standard(), selection("EI", "CN")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("states: found EI; expected the id of an actor of the dataset, as in FR; did you mean IE?");
        assertThatThrownBy(() -> Evaluation.of(view, RuleCatalogue.standard(), selection("FR", "CHN")))
                .hasMessageStartingWith("counterparts: found CHN")
                .hasMessageEndingWith("did you mean CN?");
        assertThat(selection("IE", "CN").checkedAgainst(view.dataset())).isEqualTo(selection("IE", "CN"));
    }

    private static Selection selection(String state, String counterpart) {
        return new Selection(new TreeSet<>(Set.of(ActorId.of(state))), List.of(ActorId.of(counterpart)));
    }

    @Test
    void a_treaty_without_a_title_is_called_after_its_kind_and_its_parties() {
        assertThat(draft().build().title()).isEqualTo("Extradition treaty between Ireland and China");
        assertThat(Treaty.extradition("t", "UK", "HK").build().title())
                .isEqualTo("Extradition treaty between United Kingdom and Hong Kong");
        assertThat(Treaty.extradition("t").build().title()).isEqualTo("Extradition treaty");
        for (ActorId state : Selection.standard().states()) {
            assertThat(Treaty.extradition("t", state.value(), "CN").build().title())
                    .isEqualTo(
                            "Extradition treaty between " + Dataset.embedded().nameOf(state) + " and China");
        }
    }
}
