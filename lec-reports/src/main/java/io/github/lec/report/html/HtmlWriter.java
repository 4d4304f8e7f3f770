package io.github.lec.report.html;

import io.github.lec.report.matrix.Book;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes books as one self-contained HTML page.
 *
 * <p>The same book gives the same bytes, whenever and wherever it is written, with the same Java. The page loads
 * nothing: it can be sent by mail, opened from a disk and kept.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2024, 12, 31);
 * Matrix before = Comparison.of(View.of(Dataset.embedded(), day, day)).table("Cooperation");
 * Book book = Comparison.of(View.of(Dataset.embedded())).book();
 * try (OutputStream out = Files.newOutputStream(Path.of("comparison.html"))) {
 *     HtmlWriter.standard()
 *             .with(Series.of("Cooperation", "As of", "2026-10-31").and("2024-12-31", before))
 *             .write(book, out);
 * }
 * }</pre>
 *
 * <p>Some sheets have a part of their own, if the book has them: what a cell rests on is looked up in {@code Claims}
 * and {@code Open questions}, addresses in {@code Sources}, and {@code Map} is drawn as a map. The states that have a
 * profile are the rows of the first matrix that has one row per state.
 *
 * <p>The page is built in memory before it is written. Writers are immutable and may be shared between threads.
 */
public final class HtmlWriter {

    private final Opening opening;
    private final List<Series> series;
    private final Profiles profiles;

    private HtmlWriter(Opening opening, List<Series> series, Profiles profiles) {
        this.opening = opening;
        this.series = List.copyOf(series);
        this.profiles = profiles;
    }

    /**
     * {@return a writer that writes a book as it is}
     */
    public static HtmlWriter standard() {
        return new HtmlWriter(Opening.NONE, List.of(), Profiles.NONE);
    }

    /**
     * {@return this writer of pages that open on answers instead of on their first table}
     *
     * @param first what they show first
     */
    public HtmlWriter opening(Opening first) {
        return new HtmlWriter(first, series, profiles);
    }

    /**
     * {@return this writer with a table whose edition the reader can choose}
     *
     * @param more the editions of one table of the book
     */
    public HtmlWriter with(Series more) {
        List<Series> all = new ArrayList<>(series);
        all.add(more);
        return new HtmlWriter(opening, all, profiles);
    }

    /**
     * {@return this writer with sentences with which the profile of a state begins}
     *
     * @param state the code of the state
     * @param findings the sentences, each resting on the claims by which it can be checked
     */
    public HtmlWriter profile(String state, List<Headline> findings) {
        return new HtmlWriter(opening, series, profiles.with(state, findings));
    }

    /**
     * {@return this writer of pages that open with the profile of a state, unless their address names another place}
     *
     * @param state the code of the state
     */
    public HtmlWriter startingWith(String state) {
        return new HtmlWriter(opening, series, profiles.startingWith(state));
    }

    /**
     * Writes a book.
     *
     * @param book what to write
     * @param out where to; it is flushed and stays open
     * @throws TooManyRowsException if the book has more rows than a page can hold
     * @throws IOException if {@code out} cannot be written to
     * @throws IllegalArgumentException if a link in rows from a source leads nowhere, or the opening, a series or a
     *     profile does not fit the book
     */
    public void write(Book book, OutputStream out) throws IOException {
        PageLimit.check(book);
        out.write(new Page(book, opening, series, profiles).html().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
