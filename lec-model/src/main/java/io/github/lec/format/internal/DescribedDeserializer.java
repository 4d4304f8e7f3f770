package io.github.lec.format.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.github.lec.format.InvalidDatasetException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Jackson's deserializer of one described type. With any mapper it throws one exception with all problems of the object; to
 * the dataset reader it reports them through the attribute that {@link Reading} names.
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
        Optional<Reading> collector = Reading.of(context);
        if (collector.isPresent()) {
            return binding.read(parser, collector.get(), Reading.position(parser));
        }
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

    /** With a collector, null is reported as a problem; otherwise the user's own member is null. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        Reading.of(context).ifPresent(reading -> {
            reading.takeAwaited();
            reading.add(
                    context.getParser(),
                    "null",
                    "an object (" + TypeDescription.ofNested(type).words() + ")");
        });
        return null;
    }
}
