package io.github.lec.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.logic.InvalidValueException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    private static final List<Function<String, Id>> KINDS =
            List.of(SourceId::of, InstrumentId::of, NormId::of, OperationId::of, RecordId::of);

    @ParameterizedTest
    @ValueSource(strings = {"a", "cn-fr-extradition-2007", "fr-2016-1", "echr-art.3", "x_1", "9"})
    void a_readable_id_is_kept_as_it_is_written(String written) {
        assertThat(KINDS).allSatisfy(kind -> {
            assertThat(kind.apply(written).value()).isEqualTo(written);
            assertThat(kind.apply(written)).hasToString(written).isEqualTo(kind.apply(written));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", ".a", "_a", "a b", "a/b", "ä", "a\n", "=a"})
    void an_id_that_would_break_a_claims_path_or_a_link_is_refused(String written) {
        assertThat(KINDS)
                .allSatisfy(kind -> assertThatThrownBy(() -> kind.apply(written))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageStartingWith("id: found \"" + written + "\"; expected at most 120 letters"));
    }

    @Test
    void an_id_has_at_most_120_characters() {
        assertThat(RecordId.of("a".repeat(120)).value()).hasSize(120);
        assertThatThrownBy(() -> RecordId.of("a".repeat(121))).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({"FR, FR", "CN-MPS, CN-MPS", "EUROPOL, EUROPOL", "EL, GR", "UK, GB", "UK-NCA, UK-NCA"})
    void the_unions_own_codes_for_greece_and_the_united_kingdom_are_understood_and_never_kept(
            String written, String value) {
        assertThat(ActorId.of(written).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "Fr", "F.R", "F_R"})
    void an_actor_is_written_in_capital_letters(String written) {
        assertThatThrownBy(() -> ActorId.of(written))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("actor: found \"" + written + "\"; expected capital letters, digits and dashes, as in FR");
    }

    @Test
    void ids_have_one_order() {
        assertThat(Stream.of("GB", "CN", "FR").map(ActorId::of).sorted())
                .extracting(ActorId::value)
                .containsExactly("CN", "FR", "GB");
    }
}
