package io.github.lec.report.html;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What a browser without scripts shows: short tables whole, and of the others the first rows to which those before them
 * lead. It says how many rows it leaves out, and where they are; what leads to one of these is not a link.
 */
final class WithoutScript {

    private static final int MOST_CELLS_OF_A_SHORT_TABLE = 600;
    private static final int MOST_ROWS_OF_A_LONG_TABLE = 120;

    private final Book book;
    private final TableMarkup tables;
    private final Map<Matrix, Element> sections = new LinkedHashMap<>();

    WithoutScript(Book book, TableMarkup tables) {
        this.book = book;
        this.tables = tables;
    }

    /** Remembers where a table would stand. */
    void standsIn(Element section, Matrix matrix) {
        sections.put(matrix, section.appendElement("noscript"));
    }

    /** Fills the places that were remembered. */
    void appendTo(Element main) {
        Set<String> targets = new HashSet<>();
        collect(main, targets);
        Set<Matrix> whole = new HashSet<>();
        for (Matrix matrix : book.matrices()) {
            if (isShort(matrix)) {
                Element place = placeOf(matrix);
                matrix.lead().forEach(line -> DatedText.appendTo(place.appendElement("p"), line));
                TableMarkup.appendLegend(place, matrix);
                tables.appendTo(place, matrix, matrix.rows().toList());
                matrix.notes().forEach(line -> DatedText.appendTo(place.appendElement("p"), line));
                collect(place, targets);
                whole.add(matrix);
            }
        }
        for (Matrix matrix : book.matrices()) {
            if (!whole.contains(matrix)) {
                appendLinked(placeOf(matrix), matrix, targets);
                collect(placeOf(matrix), targets);
            }
        }
        // what was found along the way may lead back to a table before it; such a link would lead nowhere
        Set<String> ids = new HashSet<>(main.select("[id]").eachAttr("id"));
        main.select("noscript a[href^=#]").forEach(link -> {
            if (!ids.contains(link.attr("href").substring(1))) {
                link.removeAttr("href");
            }
        });
    }

    private Element placeOf(Matrix matrix) {
        return Objects.requireNonNull(sections.get(matrix), "every table has a section");
    }

    private static void collect(Element part, Set<String> targets) {
        targets.addAll(part.select("a[href^=#]").eachAttr("href"));
    }

    private static boolean isShort(Matrix matrix) {
        return !matrix.streamed() && matrix.rows().count() * matrix.columns().size() <= MOST_CELLS_OF_A_SHORT_TABLE;
    }

    private void appendLinked(Element place, Matrix matrix, Set<String> targets) {
        List<Row> linked = new ArrayList<>();
        int[] all = {0};
        try (Stream<Row> rows = matrix.rows()) {
            rows.forEachOrdered(row -> {
                all[0]++;
                if (linked.size() < MOST_ROWS_OF_A_LONG_TABLE && isTarget(matrix, row, targets)) {
                    linked.add(row);
                }
            });
        }
        place.appendElement("p")
                .text("Your browser does not run scripts. Of " + all[0] + " rows, "
                        + (linked.isEmpty()
                                ? "none is shown"
                                : "these " + linked.size() + " are shown, since other rows link to them")
                        + "; the workbook and the CSV files hold all.");
        if (!linked.isEmpty()) {
            tables.appendTo(place, matrix, linked);
        }
    }

    /** A row that continues another goes with it. */
    private static boolean isTarget(Matrix matrix, Row row, Set<String> targets) {
        return Stream.of(row.anchor(), row.further())
                .flatMap(Optional::stream)
                .anyMatch(anchor -> targets.contains("#" + PageAnchors.row(matrix, anchor)));
    }
}
