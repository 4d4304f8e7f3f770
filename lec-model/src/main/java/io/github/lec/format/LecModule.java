package io.github.lec.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.lec.logic.Term;
import io.github.lec.logic.internal.Suggestions;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The library's module for Jackson, which {@code findAndAddModules()} finds. Records do not need it: any mapper reads
 * and writes them. With it, closed codes in the user's own types are read as strictly as those in records: by their
 * name, never by their number.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * }</pre>
 */
public final class LecModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The module. */
    public LecModule() {
        super("lec");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Codes());
    }

    /** Finds the deserializer of a closed code. */
    private static final class Codes extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return Term.class.isAssignableFrom(type) ? new CodeDeserializer(type) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type.isEnum() && Term.class.isAssignableFrom(type);
        }
    }

    /** Reads a closed code by its name. */
    private static final class CodeDeserializer extends JsonDeserializer<Object> {
        private final Class<?> type;

        CodeDeserializer(Class<?> type) {
            this.type = type;
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            List<Object> constants = Arrays.asList(type.getEnumConstants());
            List<String> names =
                    constants.stream().map(code -> ((Term) code).name()).toList();
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return context.handleUnexpectedToken(
                        type, parser.currentToken(), parser, "expected one of %s", String.join(", ", names));
            }
            int position = names.indexOf(parser.getText());
            return position >= 0
                    ? constants.get(position)
                    : context.handleWeirdStringValue(
                            type, parser.getText(), "%s", Suggestions.expectedOneOf(parser.getText(), names));
        }
    }
}
