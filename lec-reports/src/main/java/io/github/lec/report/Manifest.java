package io.github.lec.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.lec.dataset.Dataset;
import io.github.lec.report.excel.Profile;
import io.github.lec.report.table.ContentHash;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a report was made from, and the hash of its content, as JSON. It has no time and no path, so the same report has
 * the same manifest everywhere. docs/manifest.md describes its members.
 *
 * @param evaluation the verdicts of the report, with the view that they judged
 * @param selection the states compared and their counterparts
 * @param names whether names of persons are shown
 * @param profile the edition
 * @param format the file format
 */
record Manifest(Evaluation evaluation, Selection selection, boolean names, Profile profile, Format format) {
    private static final String ENDING = ".manifest.json";

    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    /** {@return how the JSON of this package is laid out} */
    static PrettyPrinter layout() {
        return LAYOUT.createInstance();
    }

    /** {@return the path of the manifest, beside the file or folder} */
    static Path beside(Path report) {
        return report.resolveSibling(nameOf(report) + ENDING);
    }

    /** Writes the manifest, and leaves the stream open. */
    void write(Path report, Fingerprint fingerprint, OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory()
                .createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(layout());
        try (json) {
            json.writeStartObject();
            json.writeStringField("manifest", "1.0");
            report(json, nameOf(report));
            contentHash(json, fingerprint);
            json.writeStringField("lec", version());
            dataset(json, "dataset", evaluation.view().dataset());
            Optional<Dataset> base = evaluation.view().dataset().base();
            if (base.isPresent()) {
                dataset(json, "reference", base.get());
            }
            rules(json, evaluation.rules());
            json.writeStringField("asOf", evaluation.view().asOf().toString());
            json.writeStringField("knownBy", evaluation.view().knownBy().toString());
            texts(json, "states", selection.states());
            texts(json, "counterparts", selection.counterparts());
            json.writeBooleanField("names", names);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private void report(JsonGenerator json, String name) throws IOException {
        json.writeObjectFieldStart("report");
        json.writeStringField("name", name);
        json.writeStringField("format", format.name().toLowerCase(Locale.ROOT));
        json.writeStringField("profile", profile.name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }

    private static void contentHash(JsonGenerator json, Fingerprint fingerprint) throws IOException {
        json.writeObjectFieldStart("contentHash");
        json.writeStringField("over", fingerprint.over());
        json.writeStringField("sha256", fingerprint.hash());
        if (!fingerprint.parts().isEmpty()) {
            json.writeObjectFieldStart(fingerprint.over());
            for (Map.Entry<String, String> part : fingerprint.parts().entrySet()) {
                json.writeStringField(part.getKey(), part.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void dataset(JsonGenerator json, String member, Dataset dataset) throws IOException {
        json.writeObjectFieldStart(member);
        json.writeStringField("id", dataset.info().id());
        json.writeStringField("version", dataset.info().version());
        json.writeStringField("sha256", ContentHash.of(dataset));
        json.writeEndObject();
    }

    private static void rules(JsonGenerator json, RuleSet rules) throws IOException {
        json.writeObjectFieldStart("ruleSet");
        json.writeStringField("version", rules.version());
        json.writeNumberField("rules", rules.rules().size());
        json.writeStringField("sha256", ContentHash.of(rules));
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String member, Collection<?> values) throws IOException {
        json.writeArrayFieldStart(member);
        for (Object value : values) {
            json.writeString(value.toString());
        }
        json.writeEndArray();
    }

    /** The version of the library; classes outside a jar have none. */
    private static String version() {
        return Objects.requireNonNullElse(Manifest.class.getPackage().getImplementationVersion(), "(not packaged)");
    }

    /** {@return the last name of a path, also of one such as {@code .}} */
    static String nameOf(Path report) {
        Path name = report.toAbsolutePath().normalize().getFileName();
        if (name == null) {
            throw new IllegalArgumentException("there is no place beside " + report);
        }
        return name.toString();
    }
}
