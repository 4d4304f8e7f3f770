package io.github.lec.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.format.internal.RecordWriter;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be built can be written and read again; the builder refuses everything else with one type of exception. */
class ReadAgainTest {
    static Stream<Arguments> unreadable() {
        return Stream.of(
                refused("title", treaty -> treaty.title(" ")),
                refused("title", treaty -> treaty.title("a".repeat(1_000_001))),
                refused("title", treaty -> treaty.title("a".repeat(100_001))),
                refused("title", treaty -> treaty.title("half \ud800")),
                refused("aliases", treaty -> treaty.addAliases("")),
                refused("extensions", treaty -> treaty.putExtensions("note", TextNode.valueOf("a"))),
                refused("extensions", treaty -> treaty.putExtensions("x-\udc00", TextNode.valueOf("a"))),
                refused("x-a", treaty -> treaty.putExtensions("x-a", TextNode.valueOf("\udc00"))),
                refused("x-a", treaty -> treaty.putExtensions("x-a", DoubleNode.valueOf(Double.NaN))),
                refused("x-a", treaty -> treaty.putExtensions("x-a", new POJONode(new Object()))),
                refused("x-a", treaty -> treaty.putExtensions("x-a", MissingNode.getInstance())),
                refused("x-a", treaty -> treaty.putExtensions("x-a", nested(41))));
    }

    private static Arguments refused(String field, Consumer<Treaty.Builder> change) {
        return Arguments.of(field, change);
    }

    private static JsonNode nested(int depth) {
        JsonNode node = JsonNodeFactory.instance.arrayNode();
        for (int i = 1; i < depth; i++) {
            node = JsonNodeFactory.instance.arrayNode().add(node);
        }
        return node;
    }

    private static Treaty.Builder treaty() {
        return Treaty.builder()
                .id(InstrumentId.of("t"))
                .kind(TreatyKind.EXTRADITION)
                .title("A treaty")
                .addParties(ActorId.of("CN"), ActorId.of("FR"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void what_could_not_be_read_again_is_refused_with_type_record_and_field(
            String field, Consumer<Treaty.Builder> change) {
        Treaty.Builder treaty = treaty();
        change.accept(treaty);

        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, treaty::build);

        assertThat(refused.type()).isEqualTo("Treaty");
        assertThat(refused.record()).isEqualTo("t");
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused)
                .hasMessageStartingWith("Treaty t " + field + ": found ")
                .hasMessageContaining("; expected ");
    }

    @Test
    void what_is_missing_is_refused_in_the_same_way() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> Treaty.builder().title("A treaty").build());

        assertThat(refused.type()).isEqualTo("Treaty");
        assertThat(refused.field()).contains("id", "kind");
        assertThat(refused.expected()).contains("required");
    }

    @Test
    @SuppressWarnings("NullAway") // a user's compiler accepts it
    void null_is_refused_in_the_same_way() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class, () -> Treaty.builder().title((String) null));

        assertThat(refused).hasMessageStartingWith("Treaty title: found null; expected a value");
    }

    @Test
    void a_day_that_cannot_be_written_is_refused() {
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> PartialDate.of(LocalDate.of(12_000, 1, 1)));

        assertThat(refused.field()).isEqualTo("date");
        assertThat(refused.expected()).contains("9999");
    }

    @Test
    @SuppressWarnings("NullAway") // a user's compiler accepts it
    void a_day_that_is_null_is_refused() {
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> PartialDate.of((LocalDate) null));

        assertThat(refused).hasMessageStartingWith("date: found null; expected a year, month or day");
    }

    @Test
    void nothing_is_smuggled_in_with_a_users_own_member() {
        ObjectNode own = JsonNodeFactory.instance.objectNode();
        own.put("text", "1, \"note\": \"smuggled\"")
                .putArray("numbers")
                .add(1)
                .add(2.5)
                .add(12_345_678_901L);
        Treaty treaty = treaty().putExtensions("x-note", own).build();

        Treaty again = DatasetReader.readRecord(
                RecordWriter.write(treaty, TypeDescription.of(RecordKind.TREATY), "", ""), "t.json", Treaty.class);

        assertThat(again).isEqualTo(treaty);
        assertThat(again.extensions()).containsOnlyKeys("x-note");
    }
}
