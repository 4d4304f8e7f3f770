package io.github.lec.report;

import io.github.lec.logic.internal.WordList;
import io.github.lec.report.limits.ExcelLimits;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Divides registers of more rows than a sheet can hold: "Clauses" continues on "Clauses 2". */
final class LongRegisters {
    /** What is left of a sheet for rows: the title, the lines around the table and the headings take fewer than this. */
    private static final int MOST_ROWS = ExcelLimits.ROWS - 100;

    private LongRegisters() {}

    /** {@return the book, in which a register of more rows than a sheet can hold stands on several} */
    static Book divided(Book book) {
        if (book.matrices().stream().noneMatch(Matrix::streamed)) {
            return book;
        }
        return new Book(
                book.properties(),
                book.matrices().stream()
                        .flatMap(matrix -> parts(matrix, MOST_ROWS).stream())
                        .toList());
    }

    /**
     * {@return a matrix in parts of at most so many rows, each on a sheet of its own; itself if one is enough}
     *
     * @param matrix the matrix, to whose rows no cell of the book links if there are more
     * @param most the number of rows of a part
     */
    static List<Matrix> parts(Matrix matrix, int most) {
        if (!matrix.streamed()) {
            return List.of(matrix);
        }
        int parts = (int) ((rows(matrix) + most - 1) / most);
        if (parts == 1) {
            return List.of(matrix);
        }
        List<String> sheets = IntStream.rangeClosed(1, parts)
                .mapToObj(part -> part == 1 ? matrix.sheet() : matrix.sheet() + " " + part)
                .toList();
        List<Matrix> divided = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            divided.add(part(matrix, sheets, part, most));
        }
        return divided;
    }

    private static long rows(Matrix matrix) {
        try (Stream<Row> rows = matrix.rows()) {
            return rows.count();
        }
    }

    private static Matrix part(Matrix matrix, List<String> sheets, int part, int most) {
        Matrix.Builder copy = Matrix.on(
                        sheets.get(part), matrix.title() + " (part " + (part + 1) + " of " + sheets.size() + ")")
                .part(matrix.part())
                .columns(matrix.columns())
                .legend(matrix.legend())
                .rowsFrom(() -> matrix.rows().skip((long) part * most).limit(most));
        matrix.lead().forEach(copy::shows);
        copy.note("A sheet cannot hold all rows; they stand on " + WordList.and(sheets) + ".");
        int last = matrix.notes().size() - 1; // what is said instead of empty cells
        matrix.notes().subList(0, last).forEach(copy::note);
        return copy.blanks(matrix.notes().get(last)).build();
    }
}
