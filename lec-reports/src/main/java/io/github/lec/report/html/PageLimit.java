package io.github.lec.report.html;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;

/** How much a page can hold: a browser keeps all of it in memory. */
final class PageLimit {

    /** With more rows a browser takes longer than readers wait. */
    static final int MOST_ROWS = 100_000;

    private PageLimit() {}

    /**
     * Refuses a book of more rows than a page can hold. No more rows than that are looked at.
     *
     * @throws TooManyRowsException if there are too many
     */
    static void check(Book book) throws TooManyRowsException {
        int rows = 0;
        for (Matrix matrix : book.matrices()) {
            try (Stream<Row> all = matrix.rows()) {
                for (Iterator<Row> each = all.iterator(); each.hasNext(); each.next()) {
                    rows++;
                    if (rows > MOST_ROWS) {
                        throw new TooManyRowsException(String.format(
                                Locale.ROOT,
                                "A page holds at most %,d rows, and the tables have more (the last was on %s). Write a"
                                        + " workbook or CSV files, or choose fewer states",
                                MOST_ROWS,
                                matrix.sheet()));
                    }
                }
            }
        }
    }
}
