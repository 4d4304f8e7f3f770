package io.github.lec.report.html;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The states that a book compares, and which rows are about which of them: those that list it in a column made for names of
 * states, or, where a table has no such column, those that speak of it anywhere.
 */
final class States {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:[,;\\n]| and )\\s*");

    private final Map<String, String> names;

    private States(Map<String, String> names) {
        this.names = names;
    }

    /** Returns the states of a book: the rows of its first matrix that is anchored by codes of states. */
    static States of(Book book) {
        return book.matrices().stream()
                .filter(matrix -> !matrix.streamed() && matrix.rowHeaders() > 0)
                .filter(matrix -> matrix.rows().allMatch(States::isState))
                .findFirst()
                .map(matrix -> {
                    Map<String, String> names = new LinkedHashMap<>();
                    matrix.rows()
                            .forEach(row -> names.put(
                                    row.anchor().orElseThrow(),
                                    row.cells().get(0).words()));
                    return new States(names);
                })
                .orElseGet(() -> new States(Map.of()));
    }

    /** Returns the names, by code. */
    Map<String, String> names() {
        return names;
    }

    /** Returns, for each row of a matrix held in memory, the codes of the states it is about. */
    List<List<String>> in(Matrix matrix) {
        List<Row> rows = matrix.rows().toList();
        List<Integer> columns = columnsOfNames(matrix.columns().size(), rows);
        List<List<String>> found = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> cells = row.cells();
            found.add(names.entrySet().stream()
                    .filter(state -> columns.isEmpty()
                            ? cells.stream().anyMatch(cell -> speaksOf(state.getValue(), cell.words()))
                            : columns.stream()
                                    .anyMatch(column -> lists(
                                            state.getValue(), cells.get(column).words())))
                    .map(Map.Entry::getKey)
                    .toList());
        }
        return found;
    }

    /** A column is made for names of states if half of its cells list one. */
    private List<Integer> columnsOfNames(int width, List<Row> rows) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int column = i;
            long listing = rows.stream()
                    .filter(row -> names.values().stream()
                            .anyMatch(
                                    name -> lists(name, row.cells().get(column).words())))
                    .count();
            if (listing > 0 && 2 * listing >= rows.size()) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static boolean isState(Row row) {
        return row.anchor().filter(anchor -> CODE.matcher(anchor).matches()).isPresent();
    }

    private static boolean lists(String name, String words) {
        return words.contains(name)
                && (words.equals(name)
                        || Arrays.asList(BETWEEN_NAMES.split(words)).contains(name));
    }

    private static boolean speaksOf(String name, String words) {
        for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean starts = at == 0 || !Character.isLetter(words.codePointBefore(at));
            boolean ends = end == words.length() || !Character.isLetter(words.codePointAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }
}
