package io.github.lec.report.html;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the script of a page draws when it is asked for: registers and editions, as JSON.
 *
 * <pre>{@code
 * {"cells": ["France", ["In force", "good", "#claim-…", "12 13"], …],
 *  "registers": {"claims": {"title": …, "prefix": "claim-", "columns": [["Claim", "wide", 1], …], "anchors": […], "rows": [[0, 7, …], …]}},
 *  "series": {"cooperation": {"editions": [null, {"title": …, "lead": […], "prefix": …, "anchors": […], "states": […], "rows": […]}]}}}
 * }</pre>
 *
 * <p>Rows and anchors are positions in {@link CellPool the cells}; a row without an anchor has -1.
 */
final class PageData {

    private final PageAnchors places;
    private final StateRows states;
    private final CellPool cells = new CellPool();
    private final List<String> registers = new ArrayList<>();
    private final List<String> series = new ArrayList<>();

    PageData(PageAnchors places, StateRows states) {
        this.places = places;
        this.states = states;
    }

    /** Adds a register. */
    void addRegister(Matrix matrix) {
        List<Integer> anchors = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        read(matrix, link -> Optional.of(places.target(link)), anchors, rows);
        registers.add(
                ScriptJson.text(matrix.table()) + ":{\"title\":" + ScriptJson.text(matrix.title()) + ",\"prefix\":"
                        + ScriptJson.text(PageAnchors.prefix(matrix)) + ",\"columns\":"
                        + ScriptJson.array(
                                matrix.columns().stream().map(PageData::column).toList())
                        + ",\"anchors\":" + ScriptJson.array(anchors) + ",\"rows\":\n" + ScriptJson.array(rows) + "}");
    }

    /** Adds the other editions of a table. */
    void addSeries(Matrix own, Series of) {
        List<String> editions = new ArrayList<>(List.of("null"));
        for (Series.Edition edition : of.others()) {
            Matrix matrix = edition.matrix();
            List<Integer> anchors = new ArrayList<>();
            List<String> rows = new ArrayList<>();
            read(matrix, places::targetIfAny, anchors, rows);
            editions.add("{\"title\":" + ScriptJson.text(matrix.title()) + ",\"lead\":"
                    + ScriptJson.array(
                            matrix.lead().stream().map(ScriptJson::text).toList())
                    + ",\"prefix\":" + ScriptJson.text(PageAnchors.prefix(own))
                    + ",\"anchors\":" + ScriptJson.array(anchors) + ",\"states\":"
                    + ScriptJson.array(states.in(matrix).stream()
                            .map(codes -> ScriptJson.text(String.join(" ", codes)))
                            .toList())
                    + ",\"rows\":\n" + ScriptJson.array(rows) + "}");
        }
        series.add(ScriptJson.text(own.table()) + ":{\"editions\":" + ScriptJson.array(editions) + "}");
    }

    /** Returns everything that was added. */
    String json() {
        return "{\"cells\":" + cells.json() + ",\n\"registers\":{" + String.join(",\n", registers) + "},\n\"series\":{"
                + String.join(",\n", series) + "}}";
    }

    private void read(
            Matrix matrix, Function<Link, Optional<String>> targets, List<Integer> anchors, List<String> rows) {
        List<Row> all;
        try (Stream<Row> stream = matrix.rows()) {
            all = stream.toList();
        }
        int[][] positions = new int[all.size()][matrix.columns().size()];
        // column by column: what stands below each other often begins in the same way
        for (int column = 0; column < matrix.columns().size(); column++) {
            for (int row = 0; row < all.size(); row++) {
                Cell cell = all.get(row).cells().get(column);
                positions[row][column] =
                        position(cell, all.get(row).anchor(), cell.link().flatMap(targets));
            }
        }
        for (int row = 0; row < all.size(); row++) {
            anchors.add(all.get(row).anchor().map(cells::position).orElse(-1));
            rows.add(ScriptJson.array(Arrays.stream(positions[row]).boxed().toList()));
        }
    }

    private int position(Cell cell, Optional<String> anchor, Optional<String> target) {
        String style = MeaningStyle.of(cell.meaning()).map(MeaningStyle::style).orElse("");
        String claims = places.positionsOf(cell.claims());
        String href = target.or(() -> places.firstClaim(cell)).orElse("");
        return style.isEmpty() && href.isEmpty() && claims.isEmpty()
                ? cells.position(cell.words(), anchor)
                : cells.position(cell.words(), style, href, claims);
    }

    private static String column(Column column) {
        return ScriptJson.array(List.of(
                ScriptJson.text(column.header()),
                ScriptJson.text(TableMarkup.styleOf(column)),
                column.rowHeader() ? "1" : "0"));
    }
}
