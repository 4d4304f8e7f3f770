package io.github.lec.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns JSON into nodes with lines. Depth, and the length of names, texts and numbers are bounded. */
public final class NodeParser {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxNameLength(1_000)
                    .maxStringLength(1_000_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private NodeParser() {}

    /**
     * Parses one document.
     *
     * @param document the text in UTF-8
     * @return the value
     * @throws JsonProcessingException if it is no JSON, with the place
     * @throws IOException if it cannot be read
     */
    public static Node parse(byte[] document) throws IOException {
        try (JsonParser parser = JSON.createParser(document)) {
            Node root = root(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "more text after the end of the value");
            }
            return root;
        }
    }

    /**
     * The value that a text stands for.
     *
     * @param json the text
     * @return the value; nothing if the text is not JSON
     */
    public static Optional<Node> parse(String json) {
        try {
            return Optional.of(parse(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Node root(JsonParser parser) throws IOException {
        try {
            parser.nextToken();
            return value(parser);
        } catch (StreamConstraintsException e) { // knows no place
            throw new JsonParseException(parser, e.getOriginalMessage());
        }
    }

    private static Node value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        int line = line(parser);
        if (token == null) {
            throw new JsonParseException(parser, "an empty file");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, line);
            case START_ARRAY -> array(parser, line);
            case VALUE_STRING -> new Node.Text(wellFormed(parser.getText(), parser), line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Num(parser.getText(), line);
            case VALUE_TRUE -> new Node.Bool(true, line);
            case VALUE_FALSE -> new Node.Bool(false, line);
            default -> new Node.Nil(line);
        };
    }

    private static Node object(JsonParser parser, int line) throws IOException {
        List<Node.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = wellFormed(parser.currentName(), parser);
            int at = line(parser);
            parser.nextToken();
            members.add(new Node.Member(name, value(parser), at));
        }
        return new Node.Obj(members, line);
    }

    private static Node array(JsonParser parser, int line) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Node.Arr(items, line);
    }

    /** Half of a character that needs two could be read but never written. */
    private static String wellFormed(String text, JsonParser parser) throws JsonProcessingException {
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw new JsonParseException(parser, "half of a surrogate pair");
        }
        return text;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
