package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyTerm;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import org.junit.jupiter.api.Test;

/** What an instrument says about a term that is not a safeguard. */
class TermTest {
    private static final String LIMIT = "PROVISIONAL_ARREST_LIMIT";

    private static TreatyTerm.Builder limit(int days) {
        return TreatyTerm.builder().term(LIMIT).amount(days).cite("t-text", "art. 9");
    }

    private static TermAnswer answer(TreatyTerm... terms) {
        Treaty treaty = Treaty.extradition("t", "IE", "CN")
                .addTerms(terms)
                .signed("2026")
                .build();
        return View.of(Dataset.draft(treaty))
                .instruments()
                .term(Relation.of(treaty, ActorId.of("IE"), ActorId.of("CN")), LIMIT);
    }

    @Test
    void a_term_that_the_text_has_is_stated() {
        TermAnswer answer = answer(limit(30).further(15).build());

        assertThat(answer.value().orElseThrow().amount()).hasValue(30);
        assertThat(answer.howKnown()).isEqualTo(HowKnown.STATED);
        assertThat(answer.claims()).extracting(Object::toString).containsExactly("t/terms/" + LIMIT);
        assertThat(answer).hasToString("t/IE-CN, PROVISIONAL_ARREST_LIMIT: 30 + 15");
    }

    @Test
    void a_term_of_the_other_direction_does_not_count() {
        assertThat(answer(limit(30).requested("CN").build()).value()).isEmpty();
        assertThat(answer(
                                limit(30).requested("CN").build(),
                                limit(45).requested("IE").build())
                        .value()
                        .orElseThrow()
                        .amount())
                .hasValue(45);
    }

    @Test
    void accounts_that_contradict_each_other_leave_it_open() {
        TermAnswer answer = answer(limit(30).build(), limit(40).build());

        assertThat(answer.value()).isEmpty();
        assertThat(answer.howKnown()).isEqualTo(HowKnown.NOT_DETERMINED);
        assertThat(answer.settledBy()).isEqualTo(Settlement.DECIDE_BETWEEN_ACCOUNTS);
    }

    @Test
    void a_term_that_is_not_recorded_was_not_looked_for_however_much_was_read() {
        View view = View.of(Dataset.embedded());
        Treaty convention = view.dataset().treaties().stream()
                .filter(treaty -> treaty.id().value().equals("hk-nl-surrender-1992"))
                .findFirst()
                .orElseThrow();

        TermAnswer answer = view.instruments()
                .term(
                        Relation.of(
                                convention,
                                convention.parties().first(),
                                convention.parties().last()),
                        LIMIT);

        assertThat(convention.terms()).isEmpty();
        assertThat(answer.howKnown()).isEqualTo(HowKnown.NOT_LOOKED_FOR);
        assertThat(answer.claims()).hasSize(1);
    }

    @Test
    void a_term_that_is_not_listed_is_refused_with_the_nearest() {
        Treaty treaty = Treaty.extradition("t", "IE", "CN").build();
        InstrumentAnswers instruments = View.of(Dataset.draft(treaty)).instruments();

        assertThatThrownBy(() -> instruments.term(
                        Relation.of(treaty, ActorId.of("IE"), ActorId.of("CN")), "PROVISIONAL_ARREST_LIMITS"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("did you mean PROVISIONAL_ARREST_LIMIT?");
    }
}
