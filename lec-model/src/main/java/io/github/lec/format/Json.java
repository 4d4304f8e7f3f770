package io.github.lec.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** JSON as the library takes it: strict, and with bounds for depth and for the length of names, texts and numbers. */
public final class Json {
    static final int LONGEST_TEXT = 1_000_000;
    static final int LONGEST_NAME = 1_000;
    static final int LONGEST_NUMBER = 100;
    private static final int DEEPEST = 50;
    private static final int SHOWN = 80;

    /** The mapper with which datasets are read. */
    public static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNameLength(LONGEST_NAME)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .build();

    /** Reads one document from a parser that stands at its first token. */
    @FunctionalInterface
    public interface Document {
        /**
         * Reads the value.
         *
         * @param parser the parser
         * @throws IOException if it is no JSON
         */
        void read(JsonParser parser) throws IOException;
    }

    /** Told of what cannot be kept. */
    @FunctionalInterface
    public interface Refusal {
        /**
         * Tells it.
         *
         * @param parser a parser that stands at it
         * @param found what was found
         * @param expected what was expected
         * @throws IOException if reading ends there
         */
        void refuse(JsonParser parser, String found, String expected) throws IOException;
    }

    private Json() {}

    /**
     * Reads one document to its end.
     *
     * @param parser a parser at its beginning; it is closed
     * @param document reads the value
     * @throws IOException if it is no JSON, with the place; or if there is more text
     */
    public static void readWhole(JsonParser parser, Document document) throws IOException {
        try (parser) {
            if (parser.nextToken() == null) {
                throw new JsonParseException(parser, "an empty file");
            }
            document.read(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "more text after the end of the value");
            }
        } catch (StreamConstraintsException e) { // knows no place
            throw new JsonParseException(parser, e.getOriginalMessage(), parser.currentLocation());
        }
    }

    /**
     * The value that a text stands for.
     *
     * @param json the text
     * @return the value; nothing if the text is not JSON
     */
    public static Optional<JsonNode> parse(String json) {
        JsonNode[] value = {NullNode.instance};
        try {
            readWhole(
                    MAPPER.createParser(json.getBytes(StandardCharsets.UTF_8)),
                    parser -> value[0] = tree(parser, (at, found, expected) -> {
                        throw new JsonParseException(at, found);
                    }));
            return Optional.of(value[0]);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * A number as it is written.
     *
     * @param written its text
     * @return its value, such that it is written the same again
     * @throws NumberFormatException if it is no number, or none that can be kept
     */
    public static JsonNode number(String written) {
        BigDecimal exact = new BigDecimal(written);
        if (written.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9')) {
            BigInteger whole = exact.toBigInteger();
            return whole.bitLength() < Integer.SIZE
                    ? IntNode.valueOf(whole.intValue())
                    : whole.bitLength() < Long.SIZE
                            ? LongNode.valueOf(whole.longValue())
                            : BigIntegerNode.valueOf(whole);
        }
        double nearest = exact.doubleValue();
        return Double.toString(nearest).equals(written) ? DoubleNode.valueOf(nearest) : DecimalNode.valueOf(exact);
    }

    /**
     * The value at which a parser stands.
     *
     * @param parser the parser
     * @param refusal told of what cannot be kept
     * @return the value, of the kinds of node that Jackson's own readers make of it
     * @throws IOException if it is no JSON
     */
    public static JsonNode tree(JsonParser parser, Refusal refusal) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    parser.nextToken();
                    if (object.has(name)) {
                        refusal.refuse(parser, "duplicate member \"" + name + "\"", "each member once");
                    }
                    object.set(wellFormed(name, parser), tree(parser, refusal));
                }
                yield object;
            }
            case START_ARRAY -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(tree(parser, refusal));
                }
                yield array;
            }
            case VALUE_STRING -> TextNode.valueOf(text(parser));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                try {
                    yield number(parser.getText());
                } catch (NumberFormatException e) {
                    refusal.refuse(parser, shown(parser), "a number that can be kept");
                    yield NullNode.instance;
                }
            }
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NULL -> NullNode.instance;
            default -> throw new JsonParseException(parser, "no JSON value, " + parser.currentToken());
        };
    }

    /** {@return the text at which a parser stands} */
    static String text(JsonParser parser) throws IOException {
        return wellFormed(parser.getText(), parser);
    }

    /** Half of a character that needs two could be read but never written. */
    static String wellFormed(String text, JsonParser parser) throws IOException {
        if (!isWellFormed(text)) {
            throw new JsonParseException(parser, "half of a surrogate pair");
        }
        return text;
    }

    /** {@return whether no character that needs two is cut in half} */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * The value at which a parser stands, in a few words for messages.
     *
     * @param parser the parser
     * @return the words
     * @throws IOException if it is no JSON
     */
    public static String shown(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> {
                String text = text(parser);
                yield "\"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "\"";
            }
            default -> parser.getText();
        };
    }
}
