package io.github.lec.report.excel;

import io.github.lec.report.matrix.Book;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.Deflater;

/**
 * Writes books as Excel workbooks (.xlsx).
 *
 * <p>Each matrix becomes a sheet with its title in A1, one named table, and descriptive lines. The same book gives the
 * same bytes, whenever and wherever it is written.
 *
 * <pre>{@code
 * Book book = Comparison.of(View.of(Dataset.embedded())).book();
 * try (OutputStream out = Files.newOutputStream(Path.of("comparison.xlsx"))) {
 *     WorkbookWriter.forProfile(Profile.ANALYST).write(book, out);
 * }
 * }</pre>
 *
 * <p>Text from data stays text, whatever it looks like. A text that is too long for a cell (32,767 characters) is cut,
 * with a note; one of more than a few thousand characters is kept, but no row is high enough to show all of it.
 *
 * <p>Writers are immutable and thread-safe.
 */
public final class WorkbookWriter {

    private final Profile profile;
    private final int deflateLevel;

    private WorkbookWriter(Profile profile, int deflateLevel) {
        this.profile = Objects.requireNonNull(profile, "profile");
        this.deflateLevel = deflateLevel;
    }

    /**
     * {@return a writer for an edition of the workbook}
     *
     * @param profile for whom the workbook is made
     */
    public static WorkbookWriter forProfile(Profile profile) {
        return new WorkbookWriter(profile, Deflater.DEFAULT_COMPRESSION);
    }

    /**
     * {@return this writer with another degree of compression} Compared with the default, level 1 writes large
     * registers in about half the time, and files are a third larger.
     *
     * @param level from 0, none, to 9, the most
     * @throws IllegalArgumentException if it is any other number
     */
    public WorkbookWriter deflateLevel(int level) {
        if (level < Deflater.NO_COMPRESSION || level > Deflater.BEST_COMPRESSION) {
            throw new IllegalArgumentException("The level of compression must be from 0 to 9, but was " + level);
        }
        return new WorkbookWriter(profile, level);
    }

    /**
     * Writes a book. Rows from a source are read several times: to measure them, to see what fits on a page, and to
     * write them.
     *
     * @param book what to write
     * @param out the stream; it is flushed and stays open
     * @throws IOException if {@code out} cannot be written to, or a matrix has more rows than a sheet can hold
     * @throws IllegalArgumentException if a matrix has more columns than a sheet can hold, or a link in rows from a
     *     source leads nowhere
     * @throws IllegalStateException if a source gives different rows when read again
     */
    public void write(Book book, OutputStream out) throws IOException {
        BookPlan plan = plan(book);
        WorkbookFrame frame = new WorkbookFrame(plan, profile);
        new WorkbookPackager(frame, plan, deflateLevel).packInto(out);
        out.flush();
    }

    private BookPlan plan(Book book) throws IOException {
        try {
            return new BookPlan(book, profile);
        } catch (UncheckedIOException e) { // too many rows
            throw e.getCause();
        }
    }
}
