package io.github.lec.format.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.github.lec.format.InvalidDatasetException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Jackson's deserializer of one described type. With any mapper it throws one exception with all problems of the
 * object. Datasets are read without it.
 */
final class DescribedDeserializer extends JsonDeserializer<Object> {
    private final Class<?> type;
    private final ObjectBinding binding;

    DescribedDeserializer(Class<?> type) {
        this.type = type;
        binding = ObjectBinding.of(type);
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Reading own = Reading.alone("JSON");
        Object value = binding.read(parser, own, Reading.position(parser));
        try {
            own.problems().throwIfAny();
        } catch (InvalidDatasetException e) {
            throw ValueInstantiationException.from(
                    parser, String.valueOf(e.getMessage()), context.constructType(type), e);
        }
        return value;
    }
}
