package org.example.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.Extensible;
import io.github.lec.record.InstrumentId;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
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
        private final Class<?> type;

        RecordDeserializer(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            String json = context.readTree(in).toString();
            try {
                return LecModule3.JACKSON_2.readValue(json, type);
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                return context.reportInputMismatch(type, e.getOriginalMessage());
            }
        }
    }
    // end::jackson3[]

    record Remark(String note, Treaty treaty) {}

    @Test
    void records_go_through_jackson_3_with_a_module_of_thirty_lines() {
        JsonMapper mapper = JsonMapper.builder().addModule(new LecModule3()).build();
        Remark remark = new Remark(
                "to be read again",
                Dataset.embedded()
                        .treaty(InstrumentId.of("cn-fr-extradition-2007"))
                        .orElseThrow());

        String json = mapper.writeValueAsString(remark);

        assertThat(json).contains("\"id\":\"cn-fr-extradition-2007\"");
        assertThat(mapper.readValue(json, Remark.class)).isEqualTo(remark);
    }
}
