package io.github.lec.report.html;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Rows of a matrix as a table of HTML: caption, headings, one cell of HTML for each cell. */
final class TableMarkup {

    private static final int MOST_ROWS_OF_SIGNS = 40;

    /** The class of a sign that has a footnote. */
    private static final String FOOTNOTE = "footnote";

    private final PageAnchors places;

    TableMarkup(PageAnchors places) {
        this.places = places;
    }

    /** Appends a table of some of the rows, in a container that scrolls and can be reached by keyboard. */
    void appendTo(Element parent, Matrix matrix, List<Row> rows) {
        Element table = frame(parent, matrix);
        Element body = table.appendElement("tbody");
        for (Row row : rows) {
            Element line = body.appendElement("tr");
            row.anchor().ifPresent(anchor -> line.id(PageAnchors.row(matrix, anchor)));
            for (int i = 0; i < row.cells().size(); i++) {
                Column column = matrix.columns().get(i);
                fill(place(line, column), row.cells().get(i));
            }
        }
    }

    /**
     * Appends a table of the first rows that shows of cells with a meaning only the sign; their words are there for
     * those who listen, point or ask.
     *
     * @return how many rows it leaves out
     */
    long appendSignsTo(Element parent, Matrix matrix, Optional<String> contested) {
        Element table = frame(parent, matrix).addClass("signs");
        List<Boolean> ofSigns = columnsOfSigns(matrix);
        for (int i = 0; i < ofSigns.size(); i++) {
            if (ofSigns.get(i)) {
                Objects.requireNonNull(table.selectFirst("thead tr")).child(i).attr("class", "sign");
            }
        }
        Element body = table.appendElement("tbody");
        try (Stream<Row> rows = matrix.rows()) {
            rows.limit(MOST_ROWS_OF_SIGNS).forEachOrdered(row -> {
                Element line = body.appendElement("tr");
                for (int i = 0; i < row.cells().size(); i++) {
                    Cell cell = row.cells().get(i);
                    Element place = place(line, matrix.columns().get(i));
                    fill(place, cell);
                    if (ofSigns.get(i) && MeaningStyle.of(cell.meaning()).isPresent()) {
                        place.addClass("sign").attr("title", cell.words());
                        if (contested.isPresent() && cell.contested()) {
                            place.addClass(FOOTNOTE);
                        }
                        Element words = place.childrenSize() == 0 ? place : place.child(0);
                        words.html("").appendElement("span").text(cell.words());
                    }
                }
            });
        }
        return Math.max(0, matrix.rows().count() - MOST_ROWS_OF_SIGNS);
    }

    /** {@return of each column whether most of its cells have a sign} */
    private static List<Boolean> columnsOfSigns(Matrix matrix) {
        int[] signs = new int[matrix.columns().size()];
        int[] all = {0};
        try (Stream<Row> rows = matrix.rows()) {
            rows.forEachOrdered(row -> {
                all[0]++;
                for (int i = 0; i < signs.length; i++) {
                    signs[i] += MeaningStyle.of(row.cells().get(i).meaning()).isPresent() ? 1 : 0;
                }
            });
        }
        return Arrays.stream(signs).mapToObj(signed -> 2 * signed > all[0]).toList();
    }

    private static Element place(Element line, Column column) {
        Element place = column.rowHeader() ? line.appendElement("th").attr("scope", "row") : line.appendElement("td");
        return column.kind() == Column.Kind.COUNT ? place.addClass("number") : place;
    }

    private static Element frame(Element parent, Matrix matrix) {
        String caption = "_" + matrix.table() + "-caption" + (parent.closest("#_opening") == null ? "" : "-opening");
        Element container = parent.appendElement("div")
                .addClass("scroll")
                .attr("role", "region")
                .attr("aria-labelledby", caption)
                .attr("tabindex", "0");
        Element table = container.appendElement("table");
        DatedText.appendTo(table.appendElement("caption").appendElement("span").id(caption), matrix.title());
        Element head = table.appendElement("thead").appendElement("tr");
        for (Column column : matrix.columns()) {
            head.appendElement("th")
                    .attr("scope", "col")
                    .addClass(styleOf(column))
                    .appendElement("span")
                    .text(column.header());
        }
        return table;
    }

    /** {@return the class of the cells of a column} */
    static String styleOf(Column column) {
        return column.kind() == Column.Kind.COUNT
                ? "number"
                : column.width().name().toLowerCase(Locale.ROOT);
    }

    private void fill(Element place, Cell cell) {
        MeaningStyle.of(cell.meaning()).ifPresent(mark -> place.addClass(mark.style()));
        Optional<String> claim = places.firstClaim(cell);
        Optional<String> target = cell.link().map(places::target);
        boolean web = cell.link().filter(Link.ToWeb.class::isInstance).isPresent();
        if (web) {
            place.appendChild(
                    link(target.orElseThrow(), cell.words()).addClass("web").attr("rel", "noopener noreferrer"));
            claim.ifPresent(first -> place.appendText(" ").appendChild(evidence(link(first, "Claims"), cell)));
        } else if (target.isPresent() || claim.isPresent()) {
            place.appendChild(evidence(link(target.or(() -> claim).orElseThrow(), cell.words()), cell));
        } else {
            DatedText.appendTo(place, cell.words());
        }
    }

    private Element evidence(Element link, Cell cell) {
        return cell.evidence().isEmpty() ? link : link.attr("data-claims", places.positionsOf(cell.evidence()));
    }

    private static Element link(String target, String words) {
        return DatedText.appendTo(new Element("a").attr("href", target), words);
    }

    /** Appends what the signs and colours of a table mean; a table without any has no legend. */
    static void appendLegend(Element parent, Matrix matrix) {
        List<MeaningStyle> marks;
        try (Stream<Row> rows = matrix.rows()) {
            marks = rows.flatMap(row -> row.cells().stream())
                    .flatMap(cell -> MeaningStyle.of(cell.meaning()).stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
        if (!marks.isEmpty()) {
            Element list = parent.appendElement("ul").addClass("legend").attr("aria-label", "Signs and colours");
            marks.forEach(
                    mark -> list.appendElement("li").addClass(mark.style()).text(legend(matrix, mark)));
        }
    }

    /** Appends the same for a table without words, with the mark of contested cells. */
    static void appendLegend(Element parent, Matrix matrix, Optional<String> contested) {
        appendLegend(parent, matrix);
        Element legend = parent.lastElementChild();
        if (legend != null && contested.isPresent() && hasContested(matrix)) {
            legend.appendElement("li").addClass(FOOTNOTE).text(contested.get());
        }
    }

    private static boolean hasContested(Matrix matrix) {
        try (Stream<Row> rows = matrix.rows()) {
            return rows.flatMap(row -> row.cells().stream()).anyMatch(Cell::contested);
        }
    }

    /** {@return what a sign and colour stand for in a table} */
    static String legend(Matrix matrix, MeaningStyle mark) {
        return matrix.legend().getOrDefault(mark.meaning(), mark.legend());
    }
}
