package io.github.lec.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.lec.format.DatasetInfo;
import io.github.lec.report.csv.CsvWriter;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a folder of CSV files holds, for programs: a Frictionless Data Package with each table, its columns, the licence
 * and the source. Its day is that of the data, so the same tables have the same description everywhere.
 *
 * @param info describes the dataset of which the tables were made
 */
record DataPackage(DatasetInfo info) {
    /** The name under which programs look for it. */
    static final String FILE = "datapackage.json";

    /** Which descriptions are of the tables of a comparison: they name this file. */
    private static final String COVER = "cover.csv";

    /** {@return the description of tables made from a view} */
    static DataPackage of(View view) {
        return new DataPackage(view.dataset().info());
    }

    /**
     * {@return the description of tables made from a view, if one of such tables stands in the folder: it would be
     * wrong once they are replaced}
     *
     * @throws IOException if that one cannot be read
     */
    static Optional<DataPackage> inPlaceOf(Path folder, View view) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.isRegularFile(file) && describes(file, COVER) ? Optional.of(of(view)) : Optional.empty();
    }

    private static boolean describes(Path description, String file) throws IOException {
        try (InputStream in = Files.newInputStream(description);
                JsonParser json = new JsonFactory().createParser(in)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                boolean names = token == JsonToken.VALUE_STRING && "path".equals(json.currentName());
                if (names && file.equals(json.getText())) {
                    return true;
                }
            }
            return false;
        } catch (JsonProcessingException e) {
            return false; // no program takes it for a description
        }
    }

    /** Writes the description of a book's files, and leaves the stream open. */
    void write(Book book, OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory()
                .createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(Manifest.layout());
        try (json) {
            json.writeStartObject();
            json.writeStringField("profile", "tabular-data-package");
            json.writeStringField("name", name());
            json.writeStringField("title", book.properties().title());
            json.writeStringField("version", info.version());
            json.writeStringField("created", info.asOf() + "T00:00:00Z");
            json.writeArrayFieldStart("licenses");
            json.writeStartObject();
            json.writeStringField("name", info.licence());
            json.writeEndObject();
            json.writeEndArray();
            json.writeArrayFieldStart("sources");
            json.writeStartObject();
            json.writeStringField("title", info.title() + ", version " + info.version());
            json.writeEndObject();
            json.writeEndArray();
            json.writeArrayFieldStart("resources");
            for (Matrix matrix : book.matrices()) {
                resource(json, matrix);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    /** {@return the id of the dataset in the letters that a Data Package allows for a name} */
    private String name() {
        return info.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    }

    private static void resource(JsonGenerator json, Matrix matrix) throws IOException {
        String file = CsvWriter.fileName(matrix);
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", file.substring(0, file.lastIndexOf('.')));
        json.writeStringField("path", file);
        json.writeStringField("title", matrix.title());
        if (!matrix.lead().isEmpty()) {
            json.writeStringField("description", String.join(" ", matrix.lead()));
        }
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        List<Column> columns = matrix.columns();
        boolean[] worded = worded(matrix);
        for (int i = 0; i < columns.size(); i++) {
            field(json, columns.get(i), worded[i]);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, Column column, boolean worded) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.header());
        json.writeStringField("type", column.kind() == Column.Kind.COUNT && !worded ? "integer" : "string");
        switch (column.kind()) {
            case COUNT ->
                json.writeStringField(
                        "description", "A whole number" + (worded ? ", or words where there is none" : ""));
            case DAY ->
                json.writeStringField(
                        "description",
                        "A year, a month or a day, as exact as its source, or the first and the last possible one with"
                                + " a solidus between them; words where none is recorded");
            case WORDS -> {
                // the heading says what they are
            }
        }
        json.writeEndObject();
    }

    /** {@return for each column, whether any of its cells is something else than a number} */
    private static boolean[] worded(Matrix matrix) {
        boolean[] worded = new boolean[matrix.columns().size()];
        if (matrix.columns().stream().noneMatch(column -> column.kind() == Column.Kind.COUNT)) {
            return worded; // a long table is not made a second time for nothing
        }
        try (Stream<Row> rows = matrix.rows()) {
            rows.map(Row::cells).forEach(cells -> {
                for (int i = 0; i < worded.length; i++) {
                    worded[i] |= !(cells.get(i) instanceof Cell.Count);
                }
            });
        }
        return worded;
    }
}
