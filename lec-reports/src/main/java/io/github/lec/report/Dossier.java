package io.github.lec.report;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.record.ActorId;
import io.github.lec.report.html.HtmlWriter;
import io.github.lec.report.json.JsonReport;
import io.github.lec.report.matrix.Book;
import io.github.lec.rule.Selection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Everything that the tables of a comparison say about one state or record, with the claims it rests on, the questions
 * that are open, and the sources: four tables, the first with one row per cell. Before them, a state has its key
 * findings.
 */
public final class Dossier {
    /** The format of a dossier. */
    public enum Format {
        /** Plain text. */
        TEXT,
        /** A JSON document: the rows of each table as objects, their members named by the columns. */
        JSON,
        /** A web page; of a state, that of a comparison of it alone, which opens with its profile. */
        HTML
    }

    private final Comparison comparison;
    private final String title;
    private final Optional<ActorId> state;

    /** Gathered when first asked for: the page of a state does without, and of many treaties this takes minutes. */
    private final Lazy<DossierContents> contents;

    private Dossier(Comparison comparison, String title, Optional<ActorId> state, Supplier<DossierContents> contents) {
        this.comparison = comparison;
        this.title = title;
        this.state = state;
        this.contents = Lazy.of(contents);
    }

    /**
     * The dossier of a state: what the answer tables say about it, with the counterparts of the comparison.
     *
     * @param comparison the comparison, of any states
     * @param state the state
     * @return the dossier
     * @throws InvalidValueException if an argument is null
     */
    public static Dossier ofState(Comparison comparison, ActorId state) {
        InvalidValueException.given(comparison, "comparison");
        InvalidValueException.given(state, "state");
        Selection alone = new Selection(
                new TreeSet<>(List.of(state)),
                comparison.evaluation().selection().counterparts());
        Comparison scoped = comparison.selection(alone);
        String name = comparison.evaluation().view().dataset().nameOf(state);
        return new Dossier(scoped, name, Optional.of(state), () -> DossierContents.ofState(scoped, name, state));
    }

    /**
     * The dossier of a record: its rows in all tables, and all claims on it, whether a table shows them or not.
     *
     * @param comparison the comparison
     * @param id the id of the record
     * @return the dossier; its tables say so if nothing is known about the record
     * @throws InvalidValueException if an argument is null
     */
    public static Dossier ofRecord(Comparison comparison, String id) {
        InvalidValueException.given(comparison, "comparison");
        InvalidValueException.given(id, "id");
        return new Dossier(comparison, id, Optional.empty(), () -> DossierContents.ofRecord(comparison, id));
    }

    /**
     * {@return a book of four tables: answers, claims, open questions, sources; of a state with its key findings first}
     */
    public Book book() {
        return contents.get().book();
    }

    /**
     * Writes the dossier.
     *
     * @param out where to; it is flushed and stays open
     * @param format the format
     * @throws IOException if it cannot be written to
     */
    public void writeTo(Writer out, Format format) throws IOException {
        switch (format) {
            case TEXT -> contents.get().text().wholeTo(out);
            case JSON -> JsonReport.dossier(comparison.evaluation(), book()).write(out);
            case HTML -> {
                ByteArrayOutputStream page = new ByteArrayOutputStream();
                if (state.isPresent()) {
                    comparison.page().writeProfileTo(page, state.get());
                } else {
                    HtmlWriter.standard().write(book(), page);
                }
                out.write(page.toString(StandardCharsets.UTF_8));
            }
        }
        out.flush();
    }

    /**
     * Writes what is answered and what is open as plain text, without the claims behind it and their sources: of a
     * state, these are many times as long. What was decided, with its citations, and the key findings once more are at
     * the end, which a terminal shows.
     *
     * @param out where to; it is flushed and stays open
     * @throws IOException if it cannot be written to
     */
    public void writeAnswersTo(Writer out) throws IOException {
        contents.get().text().withoutClaimsTo(out);
    }

    /** {@return the title} */
    @Override
    public String toString() {
        return title;
    }
}
