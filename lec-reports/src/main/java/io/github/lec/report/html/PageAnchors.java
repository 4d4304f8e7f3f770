package io.github.lec.report.html;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places of a page, by their ids. A section has the name of its table; a row that of the table and its anchor; a claim, to
 * which people link from elsewhere, {@code claim-} and its own id. What belongs to the page itself begins with an underscore,
 * which no name of a table does.
 */
final class PageAnchors {

    /** The sheet in which the claims behind the cells are looked up. */
    static final String CLAIMS = "Claims";

    private static final String CLAIM_PREFIX = "claim-";
    private static final String PLAIN = "-_.:/";

    private final Map<String, Matrix> matrices = new HashMap<>();
    private final Map<String, Map<String, Integer>> positions = new HashMap<>();

    PageAnchors(Book book) {
        for (Matrix matrix : book.matrices()) {
            matrices.put(matrix.sheet(), matrix);
            positions.put(matrix.sheet(), positionsIn(matrix));
        }
    }

    /** Returns what the ids of the rows of a matrix begin with. */
    static String prefix(Matrix matrix) {
        return matrix.sheet().equals(CLAIMS) ? CLAIM_PREFIX : matrix.table() + ".";
    }

    /** Returns the id of a row. */
    static String row(Matrix matrix, String anchor) {
        return prefix(matrix) + plain(anchor);
    }

    /**
     * Returns where a link leads.
     *
     * @throws IllegalArgumentException if it leads nowhere
     */
    String target(Link link) {
        return targetIfAny(link)
                .orElseThrow(() ->
                        new IllegalArgumentException("A cell links to a place that the book does not have: " + link));
    }

    /** Returns where a link leads, or empty if the book has no such place. */
    Optional<String> targetIfAny(Link link) {
        if (link instanceof Link.ToWeb web) {
            return Optional.of(web.address().toASCIIString());
        }
        if (link instanceof Link.ToSheet start) {
            return Optional.ofNullable(matrices.get(start.sheet())).map(matrix -> "#" + matrix.table());
        }
        Link.ToRow row = (Link.ToRow) link;
        return Optional.ofNullable(matrices.get(row.sheet()))
                .filter(matrix -> positionsOn(row.sheet()).containsKey(row.anchor()))
                .map(matrix -> "#" + row(matrix, row.anchor()));
    }

    /** Returns the place of the first claim of a cell that is listed, or empty if none is. */
    Optional<String> firstClaim(Cell cell) {
        return cell.claims().stream()
                .filter(positionsOn(CLAIMS)::containsKey)
                .findFirst()
                .map(claim -> "#" + CLAIM_PREFIX + plain(claim));
    }

    /** Returns the positions of claims among the rows of Claims, with a space between them; for what is not listed, its id. */
    String positionsOf(List<String> claims) {
        Map<String, Integer> listed = positionsOn(CLAIMS);
        return claims.stream()
                .map(claim -> listed.containsKey(claim) ? listed.get(claim).toString() : "claim:" + plain(claim))
                .collect(Collectors.joining(" "));
    }

    private Map<String, Integer> positionsOn(String sheet) {
        return positions.getOrDefault(sheet, Map.of());
    }

    private static Map<String, Integer> positionsIn(Matrix matrix) {
        Map<String, Integer> found = new HashMap<>();
        int[] position = {0};
        try (Stream<Row> rows = matrix.rows()) {
            rows.forEachOrdered(row -> {
                row.anchor().ifPresent(anchor -> found.put(anchor, position[0]));
                position[0]++;
            });
        }
        return found;
    }

    /**
     * Returns a text in letters that mean the same in an id and in an address: others become a tilde and the two digits of each
     * of their bytes. {@code page.js} does the same.
     */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0) {
                plain.append(c);
            } else {
                plain.append('~').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                plain.append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return plain.toString();
    }
}
