package io.github.lec.report.html;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * <p>A cell is its words alone; or its words, its class, its target and its claims; or, where its words hold the anchor of its row,
 * the positions of their parts. Equal cells are written once, and rows hold their positions. Anchors are positions too, or -1.
 */
final class PageData {

    private final Places places;
    private final States states;
    private final Map<String, Integer> cells = new LinkedHashMap<>();
    private final List<String> registers = new ArrayList<>();
    private final List<String> series = new ArrayList<>();

    PageData(Places places, States states) {
        this.places = places;
        this.states = states;
    }

    /** Adds a register; returns how many rows it has. */
    int addRegister(Matrix matrix) {
        List<Integer> anchors = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        read(matrix, link -> Optional.of(places.target(link)), anchors, rows);
        registers.add(Json.text(matrix.table()) + ":{\"title\":" + Json.text(matrix.title()) + ",\"prefix\":"
                + Json.text(Places.prefix(matrix)) + ",\"columns\":"
                + Json.array(matrix.columns().stream().map(PageData::column).toList())
                + ",\"anchors\":" + Json.array(anchors) + ",\"rows\":\n" + Json.array(rows) + "}");
        return rows.size();
    }

    /** Adds the other editions of a table. */
    void addSeries(Matrix own, Series of) {
        List<String> editions = new ArrayList<>(List.of("null"));
        for (Series.Edition edition : of.others()) {
            Matrix matrix = edition.matrix();
            List<Integer> anchors = new ArrayList<>();
            List<String> rows = new ArrayList<>();
            read(matrix, places::targetIfAny, anchors, rows);
            editions.add("{\"title\":" + Json.text(matrix.title()) + ",\"lead\":"
                    + Json.array(matrix.lead().stream().map(Json::text).toList())
                    + ",\"prefix\":" + Json.text(Places.prefix(own))
                    + ",\"anchors\":" + Json.array(anchors) + ",\"states\":"
                    + Json.array(states.in(matrix).stream()
                            .map(codes -> Json.text(String.join(" ", codes)))
                            .toList())
                    + ",\"rows\":\n" + Json.array(rows) + "}");
        }
        series.add(Json.text(own.table()) + ":{\"editions\":" + Json.array(editions) + "}");
    }

    /** Returns everything that was added. */
    String json() {
        return "{\"cells\":[\n" + String.join(",\n", cells.keySet()) + "],\n\"registers\":{"
                + String.join(",\n", registers) + "},\n\"series\":{" + String.join(",\n", series) + "}}";
    }

    private void read(
            Matrix matrix, Function<Link, Optional<String>> targets, List<Integer> anchors, List<String> rows) {
        try (Stream<Row> all = matrix.rows()) {
            all.forEachOrdered(row -> {
                anchors.add(
                        row.anchor().map(anchor -> position(Json.text(anchor))).orElse(-1));
                rows.add(Json.array(row.cells().stream()
                        .map(cell ->
                                position(cell(cell, row.anchor(), cell.link().flatMap(targets))))
                        .toList()));
            });
        }
    }

    private String cell(Cell cell, Optional<String> anchor, Optional<String> target) {
        String words = anchor.flatMap(name -> parts(cell.words(), name)).orElseGet(() -> Json.text(cell.words()));
        String style = Mark.of(cell.meaning()).map(Mark::style).orElse("");
        String claims = places.positionsOf(cell.claims());
        String href = target.or(() -> places.firstClaim(cell)).orElse("");
        return style.isEmpty() && href.isEmpty() && claims.isEmpty()
                ? words
                : Json.array(List.of(Json.text(cell.words()), Json.text(style), Json.text(href), Json.text(claims)));
    }

    /** What comes before and after an anchor is much the same in many rows. */
    private Optional<String> parts(String words, String anchor) {
        int at = words.length() > anchor.length() ? words.lastIndexOf(anchor) : -1;
        if (at < 0) {
            return Optional.empty();
        }
        List<Integer> parts = Stream.of(words.substring(0, at), anchor, words.substring(at + anchor.length()))
                .map(part -> position(Json.text(part)))
                .toList();
        return Optional.of(Json.array(parts));
    }

    private int position(String json) {
        Integer known = cells.putIfAbsent(json, cells.size());
        return known == null ? cells.size() - 1 : known;
    }

    private static String column(Column column) {
        return Json.array(List.of(
                Json.text(column.header()), Json.text(TableMarkup.styleOf(column)), column.rowHeader() ? "1" : "0"));
    }
}
