package io.github.lec.format.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
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
import io.github.lec.logic.internal.VisibleText;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Strict JSON, with limits on nesting and on the length of names, texts and numbers. */
public final class Json {
    static final int LONGEST_TEXT = 1_000_000;

    /** A title is repeated in each row about its record. */
    static final int LONGEST_LINE = 100_000;

    static final int LONGEST_NAME = 1_000;
    static final int LONGEST_NUMBER = 100;
    static final int DEEPEST = 50;
    private static final int SHOWN = 80;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST_NAME)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    /**
     * Created on first use: reading a dataset does not need it, and Jackson takes longer to create it than to read a
     * small file.
     */
    private static final class Mapper {
        private static final ObjectMapper INSTANCE = JsonMapper.builder(FACTORY).build();

        private Mapper() {}
    }

    /**
     * Escapes the characters outside ASCII that would break a line, control a terminal or change the direction of the
     * text.
     */
    public static final CharacterEscapes ESCAPES = new CharacterEscapes() {
        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings("NullAway") // Jackson asks for null where nothing is escaped
        public SerializableString getEscapeSequence(int ch) {
            boolean control = ch >= 0x80 && ch <= 0x9F || ch == 0x2028 || ch == 0x2029;
            boolean direction = ch == 0x61C || ch == 0x200E || ch == 0x200F || ch >= 0x202A && ch <= 0x202E;
            return control || direction || ch >= 0x2066 && ch <= 0x2069
                    ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", ch))
                    : null;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }
    };

    /** Reads one document from a parser positioned at its first token. */
    @FunctionalInterface
    public interface Document {
        /**
         * Reads the value.
         *
         * @param parser the parser
         * @throws IOException if it is not JSON
         */
        void read(JsonParser parser) throws IOException;
    }

    /** Receives what cannot be kept. */
    @FunctionalInterface
    public interface Refusal {
        /**
         * Reports it.
         *
         * @param parser a parser positioned at it
         * @param found what was found
         * @param expected what was expected
         * @throws IOException if reading ends there
         */
        void refuse(JsonParser parser, String found, String expected) throws IOException;
    }

    private Json() {}

    /** {@return Jackson's mapper, for what is written as a tree} */
    public static ObjectMapper mapper() {
        return Mapper.INSTANCE;
    }

    /**
     * A parser of a text.
     *
     * @param text the text
     * @return a parser at its beginning
     * @throws IOException if the text is not in UTF-8, with the place of the first wrong byte
     */
    public static JsonParser parser(byte[] text) throws IOException {
        Utf8.check(text);
        return FACTORY.createParser(text);
    }

    /**
     * Reads one document to its end.
     *
     * @param parser a parser at its beginning; it is closed
     * @param document reads the value
     * @throws IOException if it is not JSON, with the place; or if more text follows
     */
    public static void readWhole(JsonParser parser, Document document) throws IOException {
        try (parser) {
            if (parser.nextToken() == null) {
                throw new JsonParseException(parser, "an empty file");
            }
            document.read(parser);
            TextAfterValue.check(parser);
        } catch (StreamConstraintsException e) { // has no position
            throw new JsonParseException(parser, e.getOriginalMessage(), parser.currentLocation());
        }
    }

    /**
     * The value of a JSON text.
     *
     * @param json the text
     * @return the value; nothing if the text is not JSON
     */
    public static Optional<JsonNode> parse(String json) {
        JsonNode[] value = {NullNode.instance};
        try {
            readWhole(
                    parser(json.getBytes(StandardCharsets.UTF_8)),
                    parser -> value[0] = tree(parser, (at, found, expected) -> {
                        throw new JsonParseException(at, found);
                    }));
            return Optional.of(value[0]);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * A number that keeps its notation.
     *
     * @param written its text
     * @return its value, which is written in the same way
     * @throws NumberFormatException if it is not a number, or one that cannot be kept
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
        double nearest = Double.parseDouble(written); // minus zero is another double, but not another decimal
        return Double.toString(nearest).equals(written) ? DoubleNode.valueOf(nearest) : DecimalNode.valueOf(exact);
    }

    /**
     * The value at the parser's position.
     *
     * @param parser the parser
     * @param refusal receives what cannot be kept
     * @return the value, with the same node types that Jackson's own readers create
     * @throws IOException if it is not JSON
     */
    public static JsonNode tree(JsonParser parser, Refusal refusal) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, refusal);
            case START_ARRAY -> array(parser, refusal);
            case VALUE_STRING -> TextNode.valueOf(text(parser));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, refusal);
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NULL -> NullNode.instance;
            default -> throw new JsonParseException(parser, "not a JSON value: " + parser.currentToken());
        };
    }

    private static JsonNode object(JsonParser parser, Refusal refusal) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (object.has(name)) {
                refusal.refuse(parser, "duplicate member \"" + name + "\"", "each member once");
            }
            object.set(wellFormed(name, parser), tree(parser, refusal));
        }
        return object;
    }

    private static JsonNode array(JsonParser parser, Refusal refusal) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(tree(parser, refusal));
        }
        return array;
    }

    private static JsonNode number(JsonParser parser, Refusal refusal) throws IOException {
        try {
            return number(parser.getText());
        } catch (NumberFormatException e) {
            refusal.refuse(parser, shown(parser), "a number that can be kept");
            return NullNode.instance;
        }
    }

    /** {@return the text at the parser's position} */
    static String text(JsonParser parser) throws IOException {
        return wellFormed(parser.getText(), parser);
    }

    /** An unpaired surrogate could be read but not written. */
    static String wellFormed(String text, JsonParser parser) throws IOException {
        if (!isWellFormed(text)) {
            throw new JsonParseException(parser, "half of a surrogate pair");
        }
        return text;
    }

    /**
     * Whether a text can be written in UTF-8.
     *
     * @param text the text
     * @return whether all surrogates are paired
     */
    public static boolean isWellFormed(String text) {
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
     * The value at the parser's position, in a few words for messages.
     *
     * @param parser the parser
     * @return the words
     * @throws IOException if it is not JSON
     */
    public static String shown(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> {
                String text = text(parser);
                yield "\"" + VisibleText.beginning(text, SHOWN) + "\"";
            }
            default -> parser.getText();
        };
    }
}
