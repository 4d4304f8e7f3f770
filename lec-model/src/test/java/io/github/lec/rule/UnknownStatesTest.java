package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.assessment.KeyFindings;
import io.github.lec.cooperation.Precedents;
import io.github.lec.dataset.Dataset;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.View;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Nothing is reported about a state that does not exist, whatever is asked. */
class UnknownStatesTest {
    private static final View VIEW = View.of(Dataset.embedded());
    private static final Selection UNKNOWN = Selection.of("XX");

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessageStartingWith(message);
    }

    @Test
    void nothing_is_reported_of_a_state_that_does_not_exist() {
        String expected = "states: found XX; expected the id of an actor of the dataset, as in FR";
        assertRefused(() -> KeyFindings.of(VIEW, UNKNOWN), expected);
        assertRefused(() -> ExposureTable.of(VIEW, UNKNOWN), expected);
        assertRefused(() -> ExposureTable.grid(VIEW, UNKNOWN).toList(), expected);
        assertRefused(() -> Subjects.of(VIEW, UNKNOWN), expected);
        assertRefused(() -> Scope.of(VIEW.dataset(), UNKNOWN), expected);
    }

    @Test
    void a_code_that_shares_its_last_letter_alone_with_others_is_near_to_none() {
        assertThatThrownBy(() -> KeyFindings.of(VIEW, UNKNOWN))
                .hasMessage("states: found XX; expected the id of an actor of the dataset, as in FR");
        assertRefused(
                () -> KeyFindings.of(VIEW, Selection.of("FX")),
                "states: found FX; expected the id of an actor of the dataset, as in FR; did you mean F");
    }

    @Test
    void only_states_and_regions_have_precedents() {
        assertRefused(
                () -> Precedents.of(VIEW, ActorId.of("CHN")),
                "state: found CHN; expected the code of a state or region, as in CN; did you mean CN?");
        assertRefused(() -> Precedents.of(VIEW, ActorId.of("EUROPOL")), "state: found EUROPOL; expected");
        assertThat(Precedents.of(VIEW, ActorId.of("HT")).on(TreatyKind.EXTRADITION, SafeguardKind.DEATH_PENALTY_BAR))
                .isEmpty();
    }

    @Test
    void the_first_letters_of_a_states_name_stand_for_its_code() {
        String expected = "states: found %s; expected the id of an actor of the dataset, as in FR; did you mean %s?";
        assertRefused(() -> KeyFindings.of(VIEW, Selection.of("GER")), expected.formatted("GER", "DE"));
        assertRefused(() -> KeyFindings.of(VIEW, Selection.of("SPA")), expected.formatted("SPA", "ES"));
        assertRefused(() -> KeyFindings.of(VIEW, Selection.of("AUT")), expected.formatted("AUT", "AT"));
    }

    @Test
    void a_selection_has_a_counterpart() {
        assertRefused(() -> Selection.of("FR").with(), "counterparts: found none; expected at least one, as in CN");
    }

    @Test
    void findings_in_scope_are_about_what_was_selected() {
        Evaluation germany = Evaluation.of(VIEW, RuleCatalogue.standard(), Selection.of("DE"));
        Scope scope = Scope.of(VIEW.dataset(), germany.selection());

        assertThat(germany.findingsInScope(Verdict.FAIL))
                .isNotEmpty()
                .hasSizeLessThan(germany.findings(Verdict.FAIL).size())
                .allSatisfy(
                        finding -> assertThat(scope.covers(finding.subject())).isTrue());
    }
}
