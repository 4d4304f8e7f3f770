package io.github.lec.report.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The tables of a page as the data from which its script draws them: JSON, compressed (RFC 1950), in Base64.
 *
 * <pre>{@code
 * {"meanings": [["good", "✓", "What was asked for is there"], …],
 *  "states": {"FR": "France", …},
 *  "findings": {"FR": [["France has a treaty in force:", "the rest of the sentence", "12 13"], …], …},
 *  "tables": {"claims": {"sheet": "Claims", "part": "evidence", "title": …, "lead": […], "notes": […],
 *      "prefix": "claim=", "columns": [["Claim", "Claim", "wide", 1], …, ["Published", "Published", "narrow", 0, "day"], …],
 *      "legend": {"good": …}, "anchors": […], "states": […], "cells": [[the first column], …],
 *      "empty": if there is nothing to list}},
 *  "series": {"cooperation": {"question": "As of", "labels": [the table above first, …],
 *      "editions": [{"title": …, "lead": […], "anchors": […], "states": […], "cells": […]}, …]}}}
 * }</pre>
 *
 * <p>Cells stand column by column. A cell is one of these:
 *
 * <ul>
 *   <li>{@code "France"}: its words; the character U+0001 in them stands for the anchor of its row.
 *   <li>{@code ["In force","good","12 13","#claim=…"]}: its words, its class, its claims and its target, as many as are
 *       needed; a target that is the first claim is left out.
 *   <li>{@code 0}: the same as the cell above it or, in editions, as the cell in its place in the edition before.
 * </ul>
 */
final class PageData {

    private static final String ANCHOR = "\u0001";
    private static final Integer SAME = 0;
    private static final int SHORTEST_ANCHOR = 6;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final PageAnchors places;
    private final StateRows states;
    private final Map<String, Object> findings = new LinkedHashMap<>();
    private final Map<String, Object> tables = new LinkedHashMap<>();
    private final Map<String, Object> series = new LinkedHashMap<>();

    PageData(PageAnchors places, StateRows states) {
        this.places = places;
        this.states = states;
    }

    /** Adds a table. */
    void add(Matrix matrix) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("sheet", matrix.sheet());
        table.put("part", matrix.part().name().toLowerCase(Locale.ROOT));
        table.put("prefix", PageAnchors.prefix(matrix));
        table.put("columns", matrix.columns().stream().map(PageData::column).toList());
        table.put("legend", legend(matrix));
        List<List<Object>> cells = cells(matrix, link -> Optional.of(places.target(link)));
        table.putAll(edition(matrix, cells.stream().map(PageData::sameAsAbove).toList()));
        tables.put(matrix.table(), table);
    }

    /** Adds the sentences with which the profile of a state begins. */
    void add(String state, List<Headline> sentences) {
        findings.put(
                state,
                sentences.stream()
                        .map(sentence ->
                                List.of(sentence.words(), sentence.rest(), places.positionsOf(sentence.evidence())))
                        .toList());
    }

    private static Map<String, String> legend(Matrix matrix) {
        Map<String, String> legend = new LinkedHashMap<>();
        for (MeaningStyle mark : MeaningStyle.values()) {
            if (matrix.legend().containsKey(mark.meaning())) {
                legend.put(mark.style(), TableMarkup.legend(matrix, mark));
            }
        }
        return legend;
    }

    /** Adds the other editions of a table. */
    void add(Matrix own, Series of) {
        List<Map<String, Object>> editions = new ArrayList<>();
        List<List<Object>> before = cells(own, places::targetIfAny);
        for (Series.Edition each : of.others()) {
            List<List<Object>> cells = cells(each.matrix(), places::targetIfAny);
            List<List<Object>> columns = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                columns.add(sameAsBefore(cells.get(i), before.get(i)));
            }
            editions.add(edition(each.matrix(), columns));
            before = cells;
        }
        List<String> labels = Stream.concat(
                        Stream.of(of.current()), of.others().stream().map(Series.Edition::label))
                .toList();
        Map<String, Object> others = new LinkedHashMap<>();
        others.put("question", of.question());
        others.put("labels", labels);
        others.put("editions", editions);
        series.put(own.table(), others);
    }

    /** {@return everything that was added} */
    String text() {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put(
                "meanings",
                Arrays.stream(MeaningStyle.values())
                        .map(mark -> List.of(mark.style(), mark.sign(), mark.legend()))
                        .toList());
        page.put("states", states.names());
        page.put("findings", findings);
        page.put("tables", tables);
        page.put("series", series);
        try {
            return compressed(MAPPER.writeValueAsString(page));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e); // text, numbers, lists and maps can always be written
        }
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

    private Map<String, Object> edition(Matrix matrix, List<List<Object>> columns) {
        Map<String, Object> edition = new LinkedHashMap<>();
        List<Object> anchors = new ArrayList<>();
        List<Object> about = new ArrayList<>();
        try (Stream<Row> rows = matrix.rows()) {
            rows.forEachOrdered(row -> {
                anchors.add(row.anchor().orElse(""));
                about.add(String.join(" ", states.of(row)));
                if (matrix.saysNothing(row)) {
                    edition.put("empty", true);
                }
            });
        }
        edition.put("title", matrix.title());
        edition.put("lead", matrix.lead());
        edition.put("notes", matrix.notes());
        edition.put("anchors", sameAsAbove(anchors));
        edition.put("states", sameAsAbove(about));
        edition.put("cells", columns);
        return edition;
    }

    private List<List<Object>> cells(Matrix matrix, Function<Link, Optional<String>> targets) {
        List<List<Object>> columns = new ArrayList<>();
        matrix.columns().forEach(column -> columns.add(new ArrayList<>()));
        try (Stream<Row> rows = matrix.rows()) {
            rows.forEachOrdered(row -> {
                for (int i = 0; i < columns.size(); i++) {
                    Cell cell = row.cells().get(i);
                    Optional<String> target = profile(matrix.columns().get(i), row, cell)
                            .or(() -> cell.link().flatMap(targets));
                    columns.get(i).add(cell(cell, row.anchor(), target));
                }
            });
        }
        return columns;
    }

    /** {@return the profile of a state, where its name leads to its row in another table} */
    private Optional<String> profile(Column column, Row row, Cell cell) {
        return cell.link()
                .filter(link -> column.rowHeader() && link instanceof Link.ToRow)
                .map(link -> ((Link.ToRow) link).anchor())
                .filter(state -> StateRows.isState(row) && states.of(row).equals(List.of(state)))
                .map(state -> "#" + state);
    }

    private Object cell(Cell cell, Optional<String> anchor, Optional<String> target) {
        String words = anchor.filter(name -> name.length() >= SHORTEST_ANCHOR)
                .map(name -> cell.words().replace(name, ANCHOR))
                .orElse(cell.words());
        Optional<String> known = places.firstClaim(cell);
        String href = target.filter(place -> !known.equals(Optional.of(place))).orElse("");
        List<String> parts = new ArrayList<>(List.of(
                words,
                MeaningStyle.of(cell.meaning()).map(MeaningStyle::style).orElse(""),
                places.positionsOf(cell.evidence()),
                href));
        while (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return parts.size() == 1 ? words : List.copyOf(parts);
    }

    private static List<Object> sameAsAbove(List<Object> values) {
        List<Object> shorter = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            shorter.add(i > 0 && values.get(i).equals(values.get(i - 1)) ? SAME : values.get(i));
        }
        return shorter;
    }

    private static List<Object> sameAsBefore(List<Object> values, List<Object> before) {
        List<Object> shorter = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            shorter.add(i < before.size() && values.get(i).equals(before.get(i)) ? SAME : values.get(i));
        }
        return shorter;
    }

    private static List<Object> column(Column column) {
        List<Object> parts = new ArrayList<>(
                List.of(column.key(), column.header(), TableMarkup.styleOf(column), column.rowHeader() ? 1 : 0));
        if (column.kind() == Column.Kind.DAY) {
            parts.add("day");
        }
        return parts;
    }
}
