package io.github.lec.record.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import java.io.IOException;

/**
 * The serializer that Jackson finds on all records; it delegates to the serializer of described types. It is public
 * since Jackson makes it, by the annotation on {@code Extensible}.
 */
public final class RecordSerializer extends JsonSerializer<Object> implements ContextualSerializer {
    /** Created by Jackson. */
    public RecordSerializer() {}

    @Override
    public JsonSerializer<?> createContextual(SerializerProvider provider, BeanProperty property) {
        return RecordBinding.get().serializer();
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        RecordBinding.get().serializer().serialize(value, generator, provider);
    }
}
