package io.github.lec.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.lec.format.DatasetInfo;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.SourceId;
import io.github.lec.source.Citation;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A matrix can show every character that a dataset may contain, and no other. */
class ReadCanBeShownTest {
    private static IntStream characters() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(c -> c < 0xD800 || c > 0xDFFF);
    }

    private static boolean isAccepted(Runnable building) {
        try {
            building.run();
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    @Test
    void every_text_of_one_character_that_a_dataset_may_contain_can_be_in_a_cell() {
        SourceId source = SourceId.of("s");

        long accepted = characters()
                .mapToObj(Character::toString)
                .filter(text -> isAccepted(
                        () -> Citation.builder().source(source).locator(text).build()))
                .peek(text ->
                        assertThatCode(() -> Cell.of(text)).as(quoted(text)).doesNotThrowAnyException())
                .count();
        assertThat(accepted).isGreaterThan(1_000_000);
    }

    @Test
    void every_title_that_a_dataset_may_have_can_be_the_title_of_a_document() {
        DatasetInfo.Builder info = DatasetInfo.builder()
                .format("1.0")
                .id("i")
                .version("1")
                .licence("CC0-1.0")
                .asOf(LocalDate.of(2026, 1, 1));

        long accepted = characters()
                .mapToObj(c -> "a" + Character.toString(c) + "b")
                .filter(text -> isAccepted(() -> info.title(text).build()))
                .peek(text -> assertThatCode(() -> Checks.saysInOneLine(text, "A title"))
                        .as(quoted(text))
                        .doesNotThrowAnyException())
                .count();
        assertThat(accepted).isGreaterThan(1_000_000);
    }

    private static String quoted(String text) {
        return text.codePoints().mapToObj(Integer::toHexString).toList().toString();
    }
}
