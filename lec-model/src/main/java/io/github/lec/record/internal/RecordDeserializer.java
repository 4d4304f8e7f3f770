package io.github.lec.record.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import io.github.lec.record.Members;

/** The deserializer that Jackson finds on all records; it delegates to the deserializer of the requested type. */
public final class RecordDeserializer extends JsonDeserializer<Object> implements ContextualDeserializer {
    /** Created by Jackson. */
    public RecordDeserializer() {}

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        Class<?> type = context.getContextualType().getRawClass();
        if (!type.isAnnotationPresent(Members.class)) {
            return context.reportBadDefinition(
                    type,
                    type.getName() + " is read as one of the types that extend it, such as a treaty, never as itself");
        }
        return RecordBinding.get().deserializer(type);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        throw new IllegalStateException("Jackson asks for the deserializer of the type first");
    }
}
