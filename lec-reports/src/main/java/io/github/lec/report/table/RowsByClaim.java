package io.github.lec.report.table;

import io.github.lec.report.limits.ExcelLimits;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a table by the claims on which their cells rest. The table is read once, whatever is asked of it. */
final class RowsByClaim {
    /** The places of the first and of the last row that rests on a claim. */
    private record Places(int first, int last) {
        Places and(Places other) {
            return new Places(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    private final List<Row> rows;
    private final Map<Evidence, Places> places = new HashMap<>();
    private final Map<Integer, Map<String, Long>> wordsOfColumns = new HashMap<>();

    RowsByClaim(Matrix table) {
        try (Stream<Row> all = table.rows()) {
            rows = all.toList();
        }
        for (int place = 0; place < rows.size(); place++) {
            for (Cell cell : rows.get(place).cells()) {
                for (Evidence claim : cell.evidence()) {
                    places.merge(claim, new Places(place, place), Places::and);
                }
            }
        }
    }

    /** {@return the row that rests on some of these claims, if it is the only one} */
    Optional<Row> only(Collection<Evidence> claims) {
        return claims.stream()
                .flatMap(claim -> Stream.ofNullable(places.get(claim)))
                .reduce(Places::and)
                .filter(found -> found.first() == found.last())
                .map(found -> rows.get(found.first()));
    }

    /**
     * Tells whether a column without links says of a row what it says of no other: a workbook finds a row by such
     * words, or by its id.
     */
    boolean canBeFound(Row row) {
        return row.anchor().filter(ExcelLimits::canBeSearchedFor).isPresent()
                && IntStream.range(0, row.cells().size()).anyMatch(column -> distinguishes(row, column));
    }

    private boolean distinguishes(Row row, int column) {
        Cell sought = row.cells().get(column);
        return !(sought instanceof Cell.Count)
                && ExcelLimits.canBeSearchedFor(sought.words())
                && Long.valueOf(1).equals(words(column).get(sought.words()));
    }

    /** {@return how many cells of a column say the same, whatever its case; empty if any of them has a link} */
    private Map<String, Long> words(int column) {
        return wordsOfColumns.computeIfAbsent(column, asked -> {
            Map<String, Long> said = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (Row row : rows) {
                Cell cell = row.cells().get(asked);
                if (cell.link().isPresent()) {
                    return Map.of();
                }
                said.merge(cell.words(), 1L, Long::sum);
            }
            return said;
        });
    }
}
