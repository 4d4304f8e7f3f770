package io.github.lec.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.FloatNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ShortNode;
import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Law;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.InstrumentId;
import io.github.lec.time.PartialDate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any Jackson mapper writes every record and reads an equal one; mappers refuse what the reader refuses. */
class RecordsThroughJacksonTest {
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final ObjectMapper WITH_MODULES =
            JsonMapper.builder().findAndAddModules().build();
    private static final String TREATY =
            "{\"id\": \"t\", \"kind\": \"EXTRADITION\", \"title\": \"A treaty\", \"parties\": [\"CN\", \"FR\"]";

    /** A type of a user's own. */
    record Dossier(Treaty treaty, List<Law> laws, Map<ActorId, PartialDate> days, TreatyKind kind) {}

    static Stream<ObjectMapper> mappers() {
        return Stream.of(PLAIN, WITH_MODULES);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void each_embedded_record_comes_back_equal(ObjectMapper mapper) {
        assertThat(Dataset.embedded().all())
                .hasSizeGreaterThan(2000)
                .allSatisfy(record -> assertThat(again(mapper, record)).isEqualTo(record));
    }

    private static Extensible again(ObjectMapper mapper, Extensible record) throws JsonProcessingException {
        return mapper.readValue(
                mapper.writeValueAsString(record), RecordKind.of(record).type());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void the_description_of_a_dataset_comes_back_equal(ObjectMapper mapper) throws JsonProcessingException {
        DatasetInfo info = Dataset.embedded().info();

        assertThat(mapper.readValue(mapper.writeValueAsString(info), DatasetInfo.class))
                .isEqualTo(info);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void records_can_be_members_of_the_users_own_types(ObjectMapper mapper) throws JsonProcessingException {
        Dataset embedded = Dataset.embedded();
        Dossier dossier = new Dossier(
                embedded.treaties().get(0),
                embedded.laws().subList(0, 3),
                Map.of(
                        ActorId.of("FR"),
                        PartialDate.parse("2015-04"),
                        ActorId.of("CN"),
                        PartialDate.between(Optional.empty(), Optional.of(LocalDate.of(2015, 4, 12)))),
                TreatyKind.EXTRADITION);

        assertThat(mapper.readValue(mapper.writeValueAsString(dossier), Dossier.class))
                .isEqualTo(dossier);
    }

    @Test
    void a_tree_of_values_becomes_a_record() throws JsonProcessingException {
        Treaty treaty = Dataset.embedded().treaties().get(0);
        JsonNode tree = PLAIN.valueToTree(treaty);

        assertThat(tree.get("id").textValue()).isEqualTo(treaty.id().value());
        assertThat(PLAIN.treeToValue(tree, Treaty.class)).isEqualTo(treaty);
    }

    static Stream<JsonNode> numbersAsTheyAreRead() {
        return Stream.of(
                IntNode.valueOf(3),
                LongNode.valueOf(3_000_000_000L),
                BigIntegerNode.valueOf(BigInteger.TEN.pow(30)),
                DoubleNode.valueOf(1.5),
                DoubleNode.valueOf(1.0E-9),
                DoubleNode.valueOf(-0.0),
                DecimalNode.valueOf(new BigDecimal("1.50")),
                DecimalNode.valueOf(new BigDecimal("0.1000000000000000055511151231257827")));
    }

    @ParameterizedTest
    @MethodSource("numbersAsTheyAreRead")
    void a_number_of_the_users_own_comes_back_equal(JsonNode number) throws JsonProcessingException {
        Treaty treaty = withNumber(JsonNodeFactory.instance.arrayNode().add(number));

        assertThat(again(PLAIN, treaty)).isEqualTo(treaty);
    }

    static Stream<JsonNode> numbersThatAreReadOtherwise() {
        return Stream.of(
                ShortNode.valueOf((short) 3),
                LongNode.valueOf(3),
                BigIntegerNode.valueOf(BigInteger.TEN),
                FloatNode.valueOf(1.5f),
                DecimalNode.valueOf(BigDecimal.ONE),
                DecimalNode.valueOf(new BigDecimal("1.5")));
    }

    @ParameterizedTest
    @MethodSource("numbersThatAreReadOtherwise")
    void a_number_that_would_not_come_back_equal_cannot_be_built(JsonNode number) {
        String type = number.getClass().getSimpleName();

        assertThatThrownBy(() -> withNumber(number))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("x-number")
                .hasMessageContaining(type)
                .hasMessageContaining("as which it is read again");
    }

    private static Treaty withNumber(JsonNode number) {
        return Treaty.builder()
                .id("t")
                .kind(TreatyKind.EXTRADITION)
                .title("A treaty")
                .parties(List.of(ActorId.of("CN"), ActorId.of("FR")))
                .putExtensions("x-number", number)
                .build();
    }

    @Test
    void the_module_is_found() {
        assertThat(WITH_MODULES.getRegisteredModuleIds()).contains("lec");
    }

    @Test
    void all_problems_of_a_record_are_reported_at_once_with_their_places() {
        assertThatThrownBy(() -> PLAIN.readValue(TREATY + ",\n\"textRead\": \"FUL\",\n\"kid\": 3}", Treaty.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining(
                        "JSON:2 at /textRead: found \"FUL\"; expected one of NONE, PARTIAL, FULL; did you mean FULL?")
                .hasMessageContaining("JSON:3 at /kid: found the member \"kid\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"textRead\": 1",
                "\"textRead\": \" FULL\"",
                "\"textRead\": null",
                "\"textRead\": [\"FULL\"]",
                "\"model\": \"true\"",
                "\"model\": 1",
                "\"aliases\": [3]",
                "\"aliases\": \"alone\"",
                "\"aliases\": [null]",
                "\"parties\": [\"DE\", \"IT\"]",
                "\"lifecycle\": [{\"stage\": \"SIGNED\", \"date\": [2015, 4, 12], \"citations\": [{\"source\":"
                        + " \"s\"}]}]",
                "\"lifecycle\": [{\"stage\": \"SIGNED\", \"no\": \"1\", \"citations\": [{\"source\": \"s\"}]}]",
                "\"lifecycle\": [{\"stage\": \"SIGNED\", \"no\": 1.5, \"citations\": [{\"source\": \"s\"}]}]",
                "\"unknown\": 1",
                "\"type\": \"TREATY\"",
                "\"x-a\": {\"b\": 1, \"b\": 2}"
            })
    void nothing_that_databind_would_forgive_is_forgiven(String member) {
        assertThatThrownBy(() -> PLAIN.readValue(TREATY + ", " + member + "}", Treaty.class))
                .isInstanceOf(JsonMappingException.class);
    }

    @ParameterizedTest
    @CsvSource({"LAW, true", "RESOLUTION, false", "law, false"})
    void the_type_of_a_law_may_be_given_and_is_then_right(String type, boolean right) {
        String json =
                "{\"id\": \"a\", \"kind\": \"STATUTE\", \"title\": \"A law\", \"jurisdiction\": \"CN\", \"type\": \""
                        + type + "\"}";

        if (right) {
            assertThat(read(json).id()).isEqualTo(InstrumentId.of("a"));
        } else {
            assertThatThrownBy(() -> PLAIN.readValue(json, Law.class)).hasMessageContaining("expected type: LAW");
        }
    }

    private static Law read(String json) {
        try {
            return PLAIN.readValue(json, Law.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void with_the_module_a_code_in_a_users_own_type_is_read_by_its_name_only() throws JsonProcessingException {
        assertThat(WITH_MODULES.readValue("\"EXTRADITION\"", TreatyKind.class)).isEqualTo(TreatyKind.EXTRADITION);
        assertThatThrownBy(() -> WITH_MODULES.readValue("0", TreatyKind.class))
                .hasMessageContaining("expected one of EXTRADITION");
        assertThatThrownBy(() -> WITH_MODULES.readValue("\"EXTRADITON\"", TreatyKind.class))
                .hasMessageContaining("did you mean EXTRADITION?");
    }

    @Test
    void what_is_more_than_one_type_is_not_read() {
        assertThatThrownBy(() -> PLAIN.readValue("{}", Extensible.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("is read as one of the types that extend it");
    }
}
