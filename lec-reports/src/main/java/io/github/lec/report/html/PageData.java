package io.github.lec.report.html;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The tables of a page as the data from which its script draws them: JSON, compressed (RFC 1950), in Base64.
 *
 * <pre>{@code
 * {"meanings": [["good", "✓", "What was asked for is there"], …],
 *  "states": {"FR": "France", …},
 *  "tables": {"claims": {"sheet": "Claims", "title": …, "lead": […], "notes": […], "prefix": "claim=", "columns": [["Claim", "Claim", "wide", 1], …],
 *      "legend": {"good": …}, "anchors": […], "states": […], "cells": [[the first column], …]}},
 *  "series": {"cooperation": {"question": "As of", "labels": [the table above first, …], "editions": [{"title": …, "lead": […], "anchors": […], "states": […], "cells": […]}, …]}}}
 * }</pre>
 *
 * <p>Cells stand column by column. A cell is one of these:
 *
 * <ul>
 *   <li>{@code "France"}: its words; the character U+0001 in them stands for the anchor of its row.
 *   <li>{@code ["In force","good","12 13","#claim=…"]}: its words, its class, its claims and its target, as many as are needed; a
 *       target that is the first claim is left out.
 *   <li>{@code 0}: the same as the cell above it or, in editions, as the cell in its place in the edition before.
 * </ul>
 */
final class PageData {

    private static final String ANCHOR = "\u0001";
    private static final String SAME = "0";
    private static final int SHORTEST_ANCHOR = 6;

    private final PageAnchors places;
    private final StateRows states;
    private final List<String> tables = new ArrayList<>();
    private final List<String> series = new ArrayList<>();

    PageData(PageAnchors places, StateRows states) {
        this.places = places;
        this.states = states;
    }

    /** Adds a table. */
    void add(Matrix matrix) {
        List<List<String>> cells = cells(matrix, link -> Optional.of(places.target(link)));
        List<String> columns = cells.stream()
                .map(column -> ScriptJson.array(sameAsAbove(column)))
                .toList();
        tables.add(ScriptJson.text(matrix.table()) + ":{\"sheet\":" + ScriptJson.text(matrix.sheet()) + ",\"prefix\":"
                + ScriptJson.text(PageAnchors.prefix(matrix)) + ",\"columns\":"
                + ScriptJson.array(
                        matrix.columns().stream().map(PageData::column).toList())
                + legend(matrix) + "," + edition(matrix, columns) + "}");
    }

    private static String legend(Matrix matrix) {
        return Arrays.stream(MeaningStyle.values())
                .filter(mark -> matrix.legend().containsKey(mark.meaning()))
                .map(mark -> ScriptJson.text(mark.style()) + ":" + ScriptJson.text(TableMarkup.legend(matrix, mark)))
                .collect(Collectors.joining(",", ",\"legend\":{", "}"));
    }

    /** Adds the other editions of a table. */
    void add(Matrix own, Series of) {
        List<String> editions = new ArrayList<>();
        List<List<String>> before = cells(own, places::targetIfAny);
        for (Series.Edition each : of.others()) {
            List<List<String>> cells = cells(each.matrix(), places::targetIfAny);
            List<String> columns = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                columns.add(ScriptJson.array(sameAsBefore(cells.get(i), before.get(i))));
            }
            editions.add("{" + edition(each.matrix(), columns) + "}");
            before = cells;
        }
        List<String> labels = Stream.concat(
                        Stream.of(of.current()), of.others().stream().map(Series.Edition::label))
                .map(ScriptJson::text)
                .toList();
        series.add(ScriptJson.text(own.table()) + ":{\"question\":" + ScriptJson.text(of.question()) + ",\"labels\":"
                + ScriptJson.array(labels) + ",\"editions\":" + ScriptJson.array(editions) + "}");
    }

    /** {@return everything that was added} */
    String text() {
        String names = String.join(
                ",",
                states.names().entrySet().stream()
                        .map(state -> ScriptJson.text(state.getKey()) + ":" + ScriptJson.text(state.getValue()))
                        .toList());
        String meanings = Arrays.stream(MeaningStyle.values())
                .map(mark -> ScriptJson.array(Stream.of(mark.style(), mark.sign(), mark.legend())
                        .map(ScriptJson::text)
                        .toList()))
                .collect(Collectors.joining(","));
        return compressed("{\"meanings\":[" + meanings + "],\n\"states\":{" + names + "},\n\"tables\":{"
                + String.join(",\n", tables) + "},\n\"series\":{" + String.join(",\n", series) + "}}");
    }

    private static String compressed(String json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array of bytes can always be written to
        } finally {
            deflater.end();
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private String edition(Matrix matrix, List<String> columns) {
        List<String> anchors = new ArrayList<>();
        List<String> about = new ArrayList<>();
        try (Stream<Row> rows = matrix.rows()) {
            rows.forEachOrdered(row -> {
                anchors.add(ScriptJson.text(row.anchor().orElse("")));
                about.add(ScriptJson.text(String.join(" ", states.of(row))));
            });
        }
        return "\"title\":" + ScriptJson.text(matrix.title()) + ",\"lead\":"
                + ScriptJson.array(matrix.lead().stream().map(ScriptJson::text).toList())
                + ",\"notes\":"
                + ScriptJson.array(matrix.notes().stream().map(ScriptJson::text).toList())
                + ",\"anchors\":" + ScriptJson.array(sameAsAbove(anchors))
                + ",\"states\":" + ScriptJson.array(sameAsAbove(about))
                + ",\"cells\":" + ScriptJson.array(columns);
    }

    private List<List<String>> cells(Matrix matrix, Function<Link, Optional<String>> targets) {
        List<List<String>> columns = new ArrayList<>();
        matrix.columns().forEach(column -> columns.add(new ArrayList<>()));
        try (Stream<Row> rows = matrix.rows()) {
            rows.forEachOrdered(row -> {
                for (int i = 0; i < columns.size(); i++) {
                    Cell cell = row.cells().get(i);
                    columns.get(i).add(cell(cell, row.anchor(), cell.link().flatMap(targets)));
                }
            });
        }
        return columns;
    }

    private String cell(Cell cell, Optional<String> anchor, Optional<String> target) {
        String words = anchor.filter(name -> name.length() >= SHORTEST_ANCHOR)
                .map(name -> cell.words().replace(name, ANCHOR))
                .orElse(cell.words());
        Optional<String> known = places.firstClaim(cell);
        String href = target.filter(place -> !known.equals(Optional.of(place))).orElse("");
        List<String> parts = new ArrayList<>(List.of(
                words,
                MeaningStyle.of(cell.meaning()).map(MeaningStyle::style).orElse(""),
                places.positionsOf(cell.claims()),
                href));
        while (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return parts.size() == 1
                ? ScriptJson.text(words)
                : ScriptJson.array(parts.stream().map(ScriptJson::text).toList());
    }

    private static List<String> sameAsAbove(List<String> values) {
        List<String> shorter = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            shorter.add(i > 0 && values.get(i).equals(values.get(i - 1)) ? SAME : values.get(i));
        }
        return shorter;
    }

    private static List<String> sameAsBefore(List<String> values, List<String> before) {
        List<String> shorter = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            shorter.add(i < before.size() && values.get(i).equals(before.get(i)) ? SAME : values.get(i));
        }
        return shorter;
    }

    private static String column(Column column) {
        return ScriptJson.array(List.of(
                ScriptJson.text(column.key()),
                ScriptJson.text(column.header()),
                ScriptJson.text(TableMarkup.styleOf(column)),
                column.rowHeader() ? "1" : "0"));
    }
}
