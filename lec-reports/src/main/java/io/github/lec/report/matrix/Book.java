package io.github.lec.report.matrix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Matrices in the order in which they are read, with the properties of the document they make. A writer sees a book and
 * nothing else.
 *
 * @param properties what the document says about itself
 * @param matrices the matrices, at least one, each on a sheet and with a table name of its own
 */
public record Book(DocumentProperties properties, List<Matrix> matrices) {

    /**
     * Checks that names are unique and that links have targets, for rows held in memory; a writer checks the others
     * while writing.
     *
     * @param properties what the document says about itself
     * @param matrices the matrices, at least one, each on a sheet and with a table name of its own
     * @throws IllegalArgumentException if there is no matrix, a name is not unique, or a link has no target
     */
    public Book {
        Objects.requireNonNull(properties, "properties");
        matrices = List.copyOf(matrices);
        if (matrices.isEmpty()) {
            throw new IllegalArgumentException("A book must have at least one matrix");
        }
        checkDistinct(matrices, matrix -> new SheetName(matrix.sheet()).key(), "stand on a sheet called ");
        checkDistinct(matrices, matrix -> new TableName(matrix.table()).key(), "hold a table called ");
        checkLinks(matrices);
    }

    /**
     * A book of one matrix that was made for a book of several.
     *
     * @param properties what the document says about itself
     * @param matrix the matrix
     * @return the book; a cell that led to another sheet keeps its words, and leads nowhere
     */
    public static Book of(DocumentProperties properties, Matrix matrix) {
        return of(properties, List.of(matrix));
    }

    /**
     * A book of some of the matrices that were made for a larger book.
     *
     * @param properties what the document says about itself
     * @param matrices the matrices, at least one
     * @return the book; a cell that led to a sheet that is left out keeps its words, and leads nowhere
     * @throws IllegalArgumentException if there is no matrix, a name is not unique, or a link within the book has no
     *     target
     */
    public static Book of(DocumentProperties properties, List<Matrix> matrices) {
        Map<String, Predicate<String>> sheets = matrices.stream()
                .collect(Collectors.toMap(Matrix::sheet, matrix -> anchor -> true, (one, same) -> one));
        return new Book(
                properties,
                matrices.stream()
                        .map(matrix -> MatrixCopy.of(matrix, link -> leadsSomewhere(link, sheets)))
                        .toList());
    }

    /**
     * {@return the matrix on a sheet}
     *
     * @param sheet the name of the sheet
     */
    public Optional<Matrix> on(String sheet) {
        return matrices.stream().filter(matrix -> matrix.sheet().equals(sheet)).findFirst();
    }

    private static void checkDistinct(List<Matrix> matrices, Function<Matrix, String> key, String clash) {
        Set<String> seen = new HashSet<>();
        for (Matrix matrix : matrices) {
            if (!seen.add(key.apply(matrix))) {
                throw new IllegalArgumentException("Two matrices of a book " + clash + key.apply(matrix)
                        + " (capital letters make no difference)");
            }
        }
    }

    private static void checkLinks(List<Matrix> matrices) {
        Map<String, Predicate<String>> places = new HashMap<>();
        for (Matrix matrix : matrices) {
            places.put(matrix.sheet(), matrix.streamed() ? anchor -> true : anchorsOf(matrix)::contains);
        }
        for (Matrix matrix : matrices) {
            if (!matrix.streamed()) {
                matrix.rows().forEach(row -> checkLinks(matrix, row, places));
            }
        }
    }

    private static void checkLinks(Matrix matrix, Row row, Map<String, Predicate<String>> places) {
        for (Cell cell : row.cells()) {
            Optional<Link> link = cell.link();
            if (link.isPresent() && !leadsSomewhere(link.get(), places)) {
                throw new IllegalArgumentException("The cell \"" + cell.words() + "\" on " + matrix.sheet()
                        + " links to a place that the book does not have: " + link.get());
            }
        }
    }

    private static Set<String> anchorsOf(Matrix matrix) {
        return matrix.rows().flatMap(row -> row.anchor().stream()).collect(Collectors.toSet());
    }

    private static boolean leadsSomewhere(Link link, Map<String, Predicate<String>> places) {
        if (link instanceof Link.ToRow row) {
            return places.getOrDefault(row.sheet(), anchor -> false).test(row.anchor());
        }
        return !(link instanceof Link.ToSheet start) || places.containsKey(start.sheet());
    }

    /** {@return the title and the sheets} */
    @Override
    public String toString() {
        return properties + ": " + matrices.stream().map(Matrix::sheet).collect(Collectors.joining(", "));
    }
}
