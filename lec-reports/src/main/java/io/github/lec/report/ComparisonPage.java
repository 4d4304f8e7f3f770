package io.github.lec.report;

import io.github.lec.report.html.HtmlWriter;
import io.github.lec.report.html.Opening;
import io.github.lec.report.html.Series;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.table.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/** A comparison as a page: the key findings first, and two tables of which a reader can choose the year. */
final class ComparisonPage {
    /** How many earlier years a reader of the page can choose. */
    private static final int YEARS_BACK = 20;

    /** The column of the cover that has the sentence. */
    private static final int FINDING = 1;

    private final Book book;
    private final TableEditions editions;
    private final LocalDate asOf;

    ComparisonPage(Book book, TableEditions editions, LocalDate asOf) {
        this.book = book;
        this.editions = editions;
        this.asOf = asOf;
    }

    void writeTo(OutputStream out) throws IOException {
        HtmlWriter.standard()
                .opening(opening())
                .with(choiceOfYear(Sheet.COOPERATION))
                .with(choiceOfYear(Sheet.MAP))
                .write(book, out);
    }

    /** What the page shows first: the key findings of the cover, of which each has an anchor, the map and the clauses. */
    private Opening opening() {
        List<Cell> findings = book.on(Sheet.COVER.title()).stream()
                .flatMap(Matrix::rows)
                .filter(row -> row.anchor().isPresent())
                .map(row -> row.cells().get(FINDING))
                .toList();
        return Opening.of(findings).map(Sheet.MAP.title()).signs(Sheet.EXTRADITION_CLAUSES.title());
    }

    /** A table of which a reader of the page can choose the year, the latest first. */
    private Series choiceOfYear(Sheet sheet) {
        String name = sheet.title();
        Series choice = Series.of(name, "As of", asOf.toString());
        SortedMap<LocalDate, Matrix> earlier =
                editions.yearly(name, asOf.getYear() - YEARS_BACK).editions().headMap(asOf);
        List<LocalDate> latestFirst = new ArrayList<>(earlier.keySet());
        Collections.reverse(latestFirst);
        for (LocalDate day : latestFirst) {
            choice = choice.and(day.toString(), Objects.requireNonNull(earlier.get(day)));
        }
        return choice;
    }
}
