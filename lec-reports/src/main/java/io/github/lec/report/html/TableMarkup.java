package io.github.lec.report.html;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A matrix as a table of HTML: caption, headings, one cell of HTML for each cell. */
final class TableMarkup {

    /** A table with more columns is printed row by row instead of as a table. */
    private static final int WIDEST_IN_PRINT = 14;

    private final PageAnchors places;
    private final StateRows states;

    TableMarkup(PageAnchors places, StateRows states) {
        this.places = places;
        this.states = states;
    }

    /** Appends the table, in a container that scrolls and can be reached by keyboard. */
    void appendTo(Element parent, Matrix matrix) {
        appendTo(parent, matrix, matrix.rows().toList(), states.in(matrix));
    }

    /** Appends the table with some of its rows, which do not say for a filter which states they are about. */
    void appendTo(Element parent, Matrix matrix, List<Row> rows) {
        appendTo(parent, matrix, rows, Collections.nCopies(rows.size(), List.of()));
    }

    private void appendTo(Element parent, Matrix matrix, List<Row> rows, List<List<String>> about) {
        Element table = frame(parent, matrix);
        Element head = table.appendElement("thead").appendElement("tr");
        for (Column column : matrix.columns()) {
            head.appendElement("th")
                    .attr("scope", "col")
                    .addClass(styleOf(column))
                    .text(column.header());
        }
        Element body = table.appendElement("tbody");
        for (int i = 0; i < rows.size(); i++) {
            appendRow(body, matrix, rows.get(i), about.get(i));
        }
    }

    /** Appends an empty table with its caption, in its container. */
    static Element frame(Element parent, Matrix matrix) {
        String caption = "_" + matrix.table() + "-caption";
        Element container = parent.appendElement("div")
                .addClass("scroll")
                .attr("role", "region")
                .attr("aria-labelledby", caption)
                .attr("tabindex", "0");
        Element table = container.appendElement("table");
        if (matrix.columns().size() > WIDEST_IN_PRINT) {
            table.addClass("many");
        }
        table.appendElement("caption").appendElement("span").id(caption).text(matrix.title());
        return table;
    }

    /** Returns the class of the cells of a column. */
    static String styleOf(Column column) {
        return column.kind() == Column.Kind.COUNT
                ? "number"
                : column.width().name().toLowerCase(Locale.ROOT);
    }

    private void appendRow(Element body, Matrix matrix, Row row, List<String> about) {
        Element line = body.appendElement("tr");
        row.anchor().ifPresent(anchor -> line.id(PageAnchors.row(matrix, anchor)));
        if (!about.isEmpty()) {
            line.attr("data-states", String.join(" ", about));
        }
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = matrix.columns().get(i);
            Element place =
                    column.rowHeader() ? line.appendElement("th").attr("scope", "row") : line.appendElement("td");
            if (column.kind() == Column.Kind.COUNT) {
                place.addClass("number");
            }
            fill(place, row.cells().get(i));
        }
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
        return cell.claims().isEmpty() ? link : link.attr("data-claims", places.positionsOf(cell.claims()));
    }

    private static Element link(String target, String words) {
        return DatedText.appendTo(new Element("a").attr("href", target), words);
    }

    /** Returns the marks of the meanings in a table, for its legend. */
    static List<MeaningStyle> marksIn(Matrix matrix) {
        return matrix.rows()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> MeaningStyle.of(cell.meaning()).stream())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
