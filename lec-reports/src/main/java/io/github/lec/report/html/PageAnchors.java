package io.github.lec.report.html;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Evidence;
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
 * The places of a page, by their ids. A section has the name of its table; a row that of the table and its anchor; a
 * claim, to which people link from elsewhere, {@code claim=} and its own id; the profile of a state its code in capital
 * letters, which no name of a table is. What belongs to the page itself begins with an underscore.
 */
final class PageAnchors {

    /** The sheets in which the claims behind the cells are looked up. */
    static final List<String> CLAIMS = List.of("Claims", "Open questions");

    private static final String CLAIM_PREFIX = "claim=";
    private static final String PLAIN = "-_.:/";

    private final Map<String, Matrix> matrices = new HashMap<>();
    private final Map<String, Map<String, Integer>> positions = new HashMap<>();

    PageAnchors(Book book) {
        for (Matrix matrix : book.matrices()) {
            matrices.put(matrix.sheet(), matrix);
            positions.put(matrix.sheet(), positionsIn(matrix));
        }
    }

    /** {@return what the ids of the rows of a matrix begin with} */
    static String prefix(Matrix matrix) {
        return CLAIMS.contains(matrix.sheet()) ? CLAIM_PREFIX : matrix.table() + ".";
    }

    /** {@return the id of a row} */
    static String row(Matrix matrix, String anchor) {
        return prefix(matrix) + plain(anchor);
    }

    /**
     * {@return where a link leads}
     *
     * @throws IllegalArgumentException if it leads nowhere
     */
    String target(Link link) {
        return targetIfAny(link)
                .orElseThrow(() ->
                        new IllegalArgumentException("A cell links to a place that the book does not have: " + link));
    }

    /** {@return where a link leads, or empty if the book has no such place} */
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

    /** {@return the place of the first claim of a cell that is listed, or empty if none is} */
    Optional<String> firstClaim(Cell cell) {
        return firstClaim(cell.evidence());
    }

    /** {@return the address of the first of some claims that the page lists} */
    Optional<String> firstClaim(List<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::id)
                .filter(claim ->
                        CLAIMS.stream().anyMatch(sheet -> positionsOn(sheet).containsKey(claim)))
                .findFirst()
                .map(claim -> "#" + CLAIM_PREFIX + plain(claim));
    }

    /**
     * {@return the positions of claims and searches among the rows of Claims, with a space between them; with an
     * {@code o} before it, among those of Open questions; for what is not listed, its id}
     */
    String positionsOf(List<Evidence> claims) {
        return claims.stream().map(Evidence::id).map(this::positionOf).collect(Collectors.joining(" "));
    }

    /** {@return how many are claims, and how many questions nobody answered: "2 claims and 1 open question"} */
    String countsOf(List<Evidence> evidence) {
        long open = evidence.stream()
                .map(Evidence::id)
                .filter(id -> !positionsOn(CLAIMS.get(0)).containsKey(id)
                        && positionsOn(CLAIMS.get(1)).containsKey(id))
                .count();
        return Stream.of(counted(evidence.size() - open, "claim"), counted(open, "open question"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
    }

    private static Optional<String> counted(long number, String thing) {
        return number == 0 ? Optional.empty() : Optional.of(number + " " + thing + (number == 1 ? "" : "s"));
    }

    private String positionOf(String claim) {
        Integer answered = positionsOn(CLAIMS.get(0)).get(claim);
        Integer open = positionsOn(CLAIMS.get(1)).get(claim);
        return answered != null ? answered.toString() : open != null ? "o" + open : CLAIM_PREFIX + plain(claim);
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
     * {@return a text in letters that mean the same in an id and in an address: others become a tilde and the two
     * digits of each of their bytes} {@code tools.js} does the same.
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
