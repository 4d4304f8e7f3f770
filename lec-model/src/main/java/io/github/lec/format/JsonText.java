package io.github.lec.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes a node as compact JSON, which is how the user's own members are kept. */
public final class JsonText {
    private JsonText() {}

    /**
     * JSON on one line.
     *
     * @param node the JSON
     * @return its text
     */
    public static String compact(Node node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            write(node, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Node node, JsonGenerator generator) throws IOException {
        if (node instanceof Node.Obj object) {
            generator.writeStartObject();
            for (Node.Member member : object.members()) {
                generator.writeFieldName(member.name());
                write(member.value(), generator);
            }
            generator.writeEndObject();
        } else if (node instanceof Node.Arr list) {
            generator.writeStartArray();
            for (Node item : list.items()) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else if (node instanceof Node.Text text) {
            generator.writeString(text.value());
        } else if (node instanceof Node.Num number) {
            generator.writeNumber(number.written());
        } else if (node instanceof Node.Bool bool) {
            generator.writeBoolean(bool.value());
        } else {
            generator.writeNull();
        }
    }
}
