package io.github.lec.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
    @Test
    void its_message_names_the_field_the_value_and_what_is_allowed() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> InvalidValueException.unless(false, "count", 0, "a number greater than zero"));

        assertThat(refused).hasMessage("count: found 0; expected a number greater than zero");
        assertThat(refused.field()).isEqualTo("count");
        assertThat(refused.found()).isEqualTo("0");
        assertThat(refused.expected()).isEqualTo("a number greater than zero");
    }

    @Test
    void text_is_shown_in_quotation_marks_so_that_empty_text_can_be_seen() {
        assertThat(new InvalidValueException("title", "", "text").found()).isEqualTo("\"\"");
    }

    @Test
    void what_may_be_absent_is_shown_as_it_would_be_written() {
        assertThat(new InvalidValueException("date", Optional.of("2015"), "a day").found())
                .isEqualTo("\"2015\"");
        assertThat(new InvalidValueException("date", Optional.empty(), "a day").found())
                .isEqualTo("none");
    }

    @Test
    void what_is_allowed_is_not_refused() {
        assertThatCode(() -> InvalidValueException.unless(true, "count", 1, "a number greater than zero"))
                .doesNotThrowAnyException();
    }
}
