package io.github.lec.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.lec.format.internal.Json;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;

/** Writes a book as JSON: for each table an array of its rows, with members named after the columns. */
final class DossierJson {
    private final Book book;
    private final Set<String> answering;
    private final Set<String> meant;

    /**
     * A document.
     *
     * @param book the tables
     * @param answering the names of those in which the last cell of a row is an answer, with its claims
     * @param meant the names of those in which that answer has a meaning, as in its table; a sentence has none
     */
    DossierJson(Book book, Set<String> answering, Set<String> meant) {
        this.book = book;
        this.answering = answering;
        this.meant = meant;
    }

    /** Writes the document, and leaves the writer open. */
    void writeTo(Writer out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.setCharacterEscapes(Json.ESCAPES);
        try (json) {
            json.writeStartObject();
            json.writeStringField("dossier", "1.0");
            json.writeStringField("title", book.matrices().get(0).title());
            for (Matrix matrix : book.matrices()) {
                json.writeArrayFieldStart(matrix.table());
                for (Row row :
                        matrix.rows().filter(row -> !matrix.saysNothing(row)).toList()) {
                    json.writeStartObject();
                    write(json, matrix, row.cells());
                    if (answering.contains(matrix.sheet())) {
                        if (meant.contains(matrix.sheet())) {
                            json.writeStringField("meaning", last(row).meaning().name());
                        }
                        writeEvidence(json, last(row));
                    }
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static Cell last(Row row) {
        return row.cells().get(row.cells().size() - 1);
    }

    private static void write(JsonGenerator json, Matrix matrix, List<Cell> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            json.writeStringField(matrix.columns().get(i).key(), cells.get(i).words());
        }
    }

    private static void writeEvidence(JsonGenerator json, Cell answer) throws IOException {
        json.writeArrayFieldStart("claims");
        for (Evidence evidence : answer.evidence()) {
            json.writeString(evidence.id());
        }
        json.writeEndArray();
    }
}
