package io.github.lec.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.lec.format.DatasetInfo;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;

/** JSON as the command writes it: two spaces, line feeds, the same bytes everywhere. */
final class Json {
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private Json() {}

    /** Writes one document. */
    @FunctionalInterface
    interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** Writes a document and a line feed, and leaves the writer open. */
    static void write(Writer writer, Content content) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(writer).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(LAYOUT.createInstance());
        try (json) {
            content.writeTo(json);
        }
        writer.write('\n');
    }

    /** Says which data a report is about, and on which days. */
    static void dataset(JsonGenerator json, View view) throws IOException {
        DatasetInfo dataset = view.dataset().info();
        json.writeObjectFieldStart("dataset");
        json.writeStringField("id", dataset.id());
        json.writeStringField("version", dataset.version());
        json.writeEndObject();
        json.writeStringField("asOf", view.asOf().toString());
        json.writeStringField("knownBy", view.knownBy().toString());
    }

    /** Says which states and counterparts a report is about. */
    static void selection(JsonGenerator json, Selection selection) throws IOException {
        texts(json, "states", selection.states());
        texts(json, "counterparts", selection.counterparts());
    }

    static void texts(JsonGenerator json, String name, Collection<?> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (Object value : values) {
            json.writeString(value.toString());
        }
        json.writeEndArray();
    }
}
