package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.logic.Truth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule's conditions taken together, and one condition on several members: what decides, and what is asked. */
class ConjunctionTest {
    private final View view = View.of(Dataset.embedded());
    private final List<Truth> asked = new ArrayList<>();

    private Truth ask(Truth answer) {
        asked.add(answer);
        return answer;
    }

    private Truth all(View of) {
        return of.all(() -> ask(Truth.UNKNOWN), () -> ask(Truth.FALSE), () -> ask(Truth.TRUE));
    }

    @Test
    void nothing_is_asked_after_the_condition_that_decides() {
        assertThat(all(view)).isEqualTo(Truth.FALSE);
        assertThat(asked).containsExactly(Truth.UNKNOWN, Truth.FALSE);
    }

    @Test
    void evidence_shows_every_condition() {
        assertThat(all(view.recording(claim -> {}))).isEqualTo(Truth.FALSE);
        assertThat(asked).containsExactly(Truth.UNKNOWN, Truth.FALSE, Truth.TRUE);
    }

    @Test
    void no_member_is_asked_after_the_one_for_which_it_holds() {
        assertThat(any(view)).isEqualTo(Truth.TRUE);
        assertThat(asked).containsExactly(Truth.FALSE, Truth.UNKNOWN, Truth.TRUE);
    }

    @Test
    void evidence_shows_every_member() {
        assertThat(any(view.recording(claim -> {}))).isEqualTo(Truth.TRUE);
        assertThat(asked).containsExactly(Truth.FALSE, Truth.UNKNOWN, Truth.TRUE, Truth.FALSE);
    }

    @Test
    void it_holds_for_no_member_of_none_and_is_open_if_one_is() {
        assertThat(view.any(List.<Truth>of(), this::ask)).isEqualTo(Truth.FALSE);
        assertThat(view.any(List.of(Truth.FALSE, Truth.UNKNOWN), this::ask)).isEqualTo(Truth.UNKNOWN);
    }

    private Truth any(View of) {
        return of.any(List.of(Truth.FALSE, Truth.UNKNOWN, Truth.TRUE, Truth.FALSE), this::ask);
    }

    @Test
    void what_one_condition_leaves_open_is_open() {
        assertThat(view.all(() -> Truth.TRUE, () -> Truth.UNKNOWN, () -> Truth.TRUE))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(view.all(() -> Truth.TRUE, () -> Truth.TRUE)).isEqualTo(Truth.TRUE);
    }
}
