package io.github.lec.format.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.lec.format.RecordKind;
import io.github.lec.record.Extensible;
import io.github.lec.record.Id;
import io.github.lec.time.PartialDate;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Jackson's serializer of all described types: members in canonical order, members without a value are omitted. */
final class DescribedSerializer extends JsonSerializer<Object> {
    DescribedSerializer() {}

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeStartObject(value);
        writeMembers(value, generator, provider);
        generator.writeEndObject();
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        WritableTypeId id = typeSerializer.writeTypePrefix(
                generator,
                typeSerializer.typeId(value, TypeDescription.ofValue(value).type(), JsonToken.START_OBJECT));
        writeMembers(value, generator, provider);
        typeSerializer.writeTypeSuffix(generator, id);
    }

    private static void writeMembers(Object owner, JsonGenerator generator, SerializerProvider provider)
            throws IOException {
        TypeDescription type = TypeDescription.ofValue(owner);
        String discriminator = RecordKind.discriminator(type.type());
        for (MemberDescription member : type.members()) {
            Object value = member.value(owner);
            if (value != null) {
                generator.writeFieldName(member.name());
                if (value instanceof Collection<?> items) {
                    generator.writeStartArray(items, items.size());
                    for (Object item : items) {
                        write(item, generator, provider);
                    }
                    generator.writeEndArray();
                } else {
                    write(value, generator, provider);
                }
            }
            if (member.name().equals("id") && !discriminator.isEmpty()) {
                generator.writeStringField(RecordKind.DISCRIMINATOR, discriminator);
            }
        }
        for (Map.Entry<String, JsonNode> own : new TreeMap<>(((Extensible) owner).extensions()).entrySet()) {
            generator.writeFieldName(own.getKey());
            own.getValue().serialize(generator, provider);
        }
    }

    private static void write(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        if (value instanceof Extensible nested) {
            generator.writeStartObject(nested);
            writeMembers(nested, generator, provider);
            generator.writeEndObject();
        } else if (value instanceof PartialDate date) {
            provider.defaultSerializeValue(date.written(), generator);
        } else if (value instanceof Boolean yes) {
            generator.writeBoolean(yes);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Id id) {
            generator.writeString(id.value());
        } else {
            generator.writeString(value instanceof Enum<?> code ? code.name() : value.toString());
        }
    }
}
