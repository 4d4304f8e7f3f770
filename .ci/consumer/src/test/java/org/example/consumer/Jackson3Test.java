package org.example.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lec.change.Changes;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.dataset.Dataset;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.exposure.Person;
import io.github.lec.exposure.Request;
import io.github.lec.format.RecordKind;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Suppression;
import io.github.lec.rule.Suppressions;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import io.github.lec.whatif.Assumption;
import io.github.lec.whatif.Consequences;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;

/**
 * Jackson 3 does not read the annotations of Jackson 2's databind. A project on Jackson 3 (Spring Boot 4) adds this module, which
 * hands each record to Jackson 2: docs/library.md shows it.
 */
class Jackson3Test {
    // tag::jackson3[]
    static final class LecModule3 extends SimpleModule {
        private static final long serialVersionUID = 1;
        private static final ObjectMapper JACKSON_2 = new ObjectMapper();

        LecModule3() {
            addSerializer(Extensible.class, new ValueSerializer<>() {
                @Override
                public void serialize(Extensible value, JsonGenerator out, SerializationContext context) {
                    out.writeRawValue(JACKSON_2.valueToTree(value).toString());
                }
            });
            setDeserializers(new RecordDeserializers());
        }
    }

    static final class RecordDeserializers extends SimpleDeserializers {
        private static final long serialVersionUID = 1;

        @Override
        public ValueDeserializer<?> findBeanDeserializer(
                JavaType type,
                tools.jackson.databind.DeserializationConfig config,
                tools.jackson.databind.BeanDescription.Supplier description) {
            return type.isTypeOrSubTypeOf(Extensible.class) ? new RecordDeserializer(type.getRawClass()) : null;
        }
    }

    static final class RecordDeserializer extends ValueDeserializer<Object> {
        private static final JsonFactory JSON = new JsonFactory();
        private final Class<?> type;

        RecordDeserializer(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            // copied token by token, since a tree would lose duplicate members, and Jackson 2 refuses them
            StringWriter json = new StringWriter();
            try (JsonGenerator copy = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
                copy.copyCurrentStructureExact(in);
            }
            try {
                return LecModule3.JACKSON_2.readValue(json.toString(), type);
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                return context.reportInputMismatch(type, e.getOriginalMessage());
            }
        }
    }
    // end::jackson3[]

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new LecModule3()).build();

    record Remark(String note, Treaty treaty) {}

    @Test
    void each_embedded_record_comes_back_equal_from_jackson_3() {
        assertThat(Dataset.embedded().all()).hasSizeGreaterThan(2000).allSatisfy(record -> {
            String json = MAPPER.writeValueAsString(record);
            assertThat(MAPPER.readValue(json, RecordKind.of(record).type())).isEqualTo(record);
        });
    }

    @Test
    void what_jackson_2_refuses_is_refused_by_jackson_3() {
        String treaty = "{\"id\": \"t\", \"kind\": \"EXTRADITION\", \"title\": \"T\", \"parties\": [\"CN\", \"FR\"]%s}";

        assertThat(MAPPER.readValue(treaty.formatted(""), Treaty.class).title()).isEqualTo("T");
        for (String added : List.of(", \"title\": \"U\"", ", \"titel\": \"U\"", ", \"parent\": null")) {
            String json = treaty.formatted(added);
            assertThatThrownBy(() -> MAPPER.readValue(json, Treaty.class)).isInstanceOf(MismatchedInputException.class);
            assertThatThrownBy(() -> MAPPER.readValue("{\"note\": \"n\", \"treaty\": " + json + "}", Remark.class))
                    .isInstanceOf(MismatchedInputException.class);
        }
    }

    static Stream<Object> results() {
        View view = View.of(Dataset.embedded());
        LocalDate paper = LocalDate.of(2017, 1, 31);
        Selection selection = new Selection(new TreeSet<>(Set.of(ActorId.of("FR"), ActorId.of("DE"))), List.of(ActorId.of("CN")));
        Evaluation evaluation = Evaluation.of(view, RuleCatalogue.standard(), selection);
        Evaluation before = Evaluation.of(View.of(Dataset.embedded(), paper, paper), RuleCatalogue.standard(), selection);
        Finding finding = evaluation.findings(Set.of(Verdict.FAIL)).get(0);
        Suppression suppression = Suppression.builder()
                .rule(finding.rule().info().id())
                .subject(finding.subject().id())
                .reason("A protocol adds it.")
                .reviewer("N. N.")
                .expires(LocalDate.of(2999, 1, 1))
                .build();
        return Stream.of(
                finding,
                evaluation,
                Suppressions.of(List.of(suppression)).against(evaluation, LocalDate.of(2026, 1, 1)),
                Exposure.of(view, Request.of(Person.of("DE"), "FR", "CN", Purpose.PROSECUTION)),
                ExposureTable.of(view, selection),
                Changes.between(before, evaluation),
                CooperationRecord.of(view).between(ActorId.of("FR"), ActorId.of("CN"), Topic.EXTRADITION_TREATY),
                Consequences.of(
                        evaluation,
                        List.of(Assumption.clause("cn-fr-extradition-2007", "TORTURE_NON_REFOULEMENT=MANDATORY_REFUSAL"))));
    }

    @ParameterizedTest
    @MethodSource("results")
    void each_result_is_written_by_jackson_3_as_by_jackson_2(Object result) throws JsonProcessingException {
        JsonNode expected = MAPPER.readTree(new ObjectMapper().writeValueAsString(result));

        assertThat(expected).isNotEmpty();
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(result))).isEqualTo(expected);
    }

    @Test
    void records_go_through_jackson_3_within_types_of_the_users_own() {
        Remark remark = new Remark(
                "to be read again",
                Dataset.embedded()
                        .treaty(InstrumentId.of("cn-fr-extradition-2007"))
                        .orElseThrow());

        String json = MAPPER.writeValueAsString(remark);

        assertThat(json).contains("\"id\":\"cn-fr-extradition-2007\"");
        assertThat(MAPPER.readValue(json, Remark.class)).isEqualTo(remark);
    }
}
