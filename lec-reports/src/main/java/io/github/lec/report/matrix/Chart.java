package io.github.lec.report.matrix;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A picture of some columns of a matrix. It repeats what the table says and never says more.
 *
 * @param kind how the values are drawn
 * @param title what the picture shows
 * @param categoryAxis what the categories are
 * @param valueAxis what is counted
 * @param categories the key of the column that names the categories
 * @param series the keys of the columns that are drawn: of whole numbers, or, as tiles, one of words
 * @param alternativeText what the picture shows, in words, for those who cannot see it
 * @param meanings what the parts of a bar mean, one for each series, so that they have the colours of the table; none
 *     where the colours only distinguish the series
 * @param notDrawn what is left out of a series, by its key
 * @param panels the titles of panels that do not have the heading of their series, by its key: the title of the picture
 *     says part of it already
 */
public record Chart(
        Kind kind,
        String title,
        String categoryAxis,
        String valueAxis,
        String categories,
        List<String> series,
        String alternativeText,
        List<Meaning> meanings,
        Map<String, NotDrawn> notDrawn,
        Map<String, String> panels) {

    /**
     * What is left out of a series.
     *
     * @param remark what it is, in words: "4 without a year", "Croatia and Hungary, disputed"
     * @param categories the categories that have no number, in the words of their cells; none if it belongs to none
     */
    public record NotDrawn(String remark, Set<String> categories) {
        /**
         * Checks the remark and keeps the categories.
         *
         * @param remark what it is, in words
         * @param categories the categories that have no number
         */
        public NotDrawn {
            remark = Checks.saysInOneLine(remark, "What a chart does not draw");
            categories = Set.copyOf(categories);
        }

        /**
         * What belongs to no category.
         *
         * @param remark what it is, in words: "4 without a year"
         */
        public NotDrawn(String remark) {
            this(remark, Set.of());
        }

        /** {@return the remark} */
        @Override
        public String toString() {
            return remark;
        }
    }

    /** {@return whether bars lie, so that there is room for long names and for many of them} */
    public boolean isHorizontal() {
        return kind == Kind.BARS || kind == Kind.STACKED_BARS || kind == Kind.SPANS;
    }

    /** {@return whether the values of one category lie end to end} */
    public boolean isStacked() {
        return kind == Kind.STACKED_BARS || kind == Kind.SPANS;
    }

    /**
     * {@return whether each column is drawn in a panel of its own, all on the same scale, so that none hides another}
     */
    public boolean isPanelled() {
        return kind == Kind.COLUMNS && series.size() > 1;
    }

    /** How the values of a chart are drawn. */
    public enum Kind {
        /** Upright columns; of several columns of the table each has a panel of its own. */
        COLUMNS,
        /** Lying bars, those of one category beside each other. */
        BARS,
        /** Lying bars, those of one category end to end. */
        STACKED_BARS,
        /**
         * Lying bars, those of one category end to end, that begin where the value of the first series says:
         * spans of years.
         */
        SPANS,
        /** A map: one tile of the same size per state, with its words, in the colour of their meaning. */
        TILES
    }

    /**
     * Checks that every part says something and that there is something to draw.
     *
     * @param kind how the values are drawn
     * @param title what the picture shows
     * @param categoryAxis what the categories are
     * @param valueAxis what is counted
     * @param categories the key of the column that names the categories
     * @param series the keys of the columns that are drawn: of whole numbers, or, as tiles, one of words
     * @param alternativeText what the picture shows, in words, for those who cannot see it
     * @param meanings what the parts of a bar mean, one for each series, or none
     * @param notDrawn what is left out of a series, by its key
     * @param panels the titles of panels that do not have the heading of their series, by its key
     * @throws IllegalArgumentException if words or series are missing, there is not one meaning for each series, or what
     *     is not drawn or a title belongs to no series
     */
    public Chart {
        Objects.requireNonNull(kind, "kind");
        title = Checks.saysInOneLine(title, "The title of a chart");
        categoryAxis = Checks.saysInOneLine(categoryAxis, "The title of the category axis of a chart");
        valueAxis = Checks.saysInOneLine(valueAxis, "The title of the value axis of a chart");
        Objects.requireNonNull(categories, "categories");
        series = List.copyOf(series);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("A chart must draw at least one column of its matrix");
        }
        alternativeText = Checks.says(alternativeText, "The alternative text of a chart");
        meanings = List.copyOf(meanings);
        if (!meanings.isEmpty() && meanings.size() != series.size()) {
            throw new IllegalArgumentException("A chart of " + series.size() + " series has " + meanings.size()
                    + " meanings; expected one for each, or none");
        }
        notDrawn = Map.copyOf(notDrawn);
        if (!series.containsAll(notDrawn.keySet())) {
            throw new IllegalArgumentException("A chart of " + series + " leaves out something of " + notDrawn.keySet()
                    + ", which it does not draw");
        }
        panels = Map.copyOf(panels);
        panels.values().forEach(panel -> Checks.saysInOneLine(panel, "The title of a panel"));
        if (!series.containsAll(panels.keySet())) {
            throw new IllegalArgumentException("A chart of " + series + " has titles for panels of " + panels.keySet()
                    + ", which it does not draw");
        }
    }

    /**
     * A chart whose colours only distinguish its series.
     *
     * @param kind how the values are drawn
     * @param title what the picture shows
     * @param categoryAxis what the categories are
     * @param valueAxis what is counted
     * @param categories the key of the column that names the categories
     * @param series the keys of the columns that are drawn: of whole numbers, or, as tiles, one of words
     * @param alternativeText what the picture shows, in words, for those who cannot see it
     */
    public Chart(
            Kind kind,
            String title,
            String categoryAxis,
            String valueAxis,
            String categories,
            List<String> series,
            String alternativeText) {
        this(kind, title, categoryAxis, valueAxis, categories, series, alternativeText, List.of(), Map.of(), Map.of());
    }

    /**
     * {@return this chart with the colours of meanings}
     *
     * @param of what the parts of a bar mean, one for each series
     * @throws IllegalArgumentException if there is not one for each series
     */
    public Chart meaning(List<Meaning> of) {
        return new Chart(
                kind, title, categoryAxis, valueAxis, categories, series, alternativeText, of, notDrawn, panels);
    }

    /**
     * {@return this chart with what it does not draw, so that its title, or the title of each panel, says it}
     *
     * @param of what is left out, by the key of its series
     * @throws IllegalArgumentException if it belongs to no series
     */
    public Chart notDrawing(Map<String, NotDrawn> of) {
        return new Chart(
                kind, title, categoryAxis, valueAxis, categories, series, alternativeText, meanings, of, panels);
    }

    /**
     * {@return this chart with panels that have titles of their own}
     *
     * @param of the titles, by the key of the series
     * @throws IllegalArgumentException if one belongs to no series
     */
    public Chart titling(Map<String, String> of) {
        return new Chart(
                kind, title, categoryAxis, valueAxis, categories, series, alternativeText, meanings, notDrawn, of);
    }

    /**
     * {@return what the title of a panel adds to the heading of its series: "not drawn: 4 without a year"; empty if all
     * is drawn}
     *
     * @param key the key of the series
     */
    public String remark(String key) {
        NotDrawn left = notDrawn.get(key);
        return left == null ? "" : "not drawn: " + left.remark();
    }

    /** {@return the title; if there are no panels whose titles say it, with what is not drawn} */
    public String caption() {
        String left = series.stream()
                .map(this::remark)
                .filter(remark -> !isPanelled() && !remark.isEmpty())
                .collect(Collectors.joining("; "));
        return left.isEmpty() ? title : title + " (" + left + ")";
    }

    /**
     * {@return what there is to draw of rows: the chart without panels that would be empty; nothing if all counts are
     * zero} If one panel is left, the title says which, since a picture without panels has no other.
     *
     * @throws IllegalArgumentException if the columns are not those of this chart, or hold something else than it draws
     */
    Optional<Chart> drawn(List<Column> columns, List<Row> rows) {
        List<String> counted =
                series.stream().filter(key -> counts(key, columns, rows)).toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = !isPanelled() || counted.size() == series.size();
        return Optional.of(
                whole
                        ? this
                        : new Chart(
                                kind,
                                counted.size() > 1 ? title : title + ": " + panel(counted.get(0), columns),
                                categoryAxis,
                                valueAxis,
                                categories,
                                counted,
                                alternativeText + " Panels in which nothing would be drawn are left out.",
                                List.of(),
                                of(counted, notDrawn),
                                of(counted, panels)));
    }

    /**
     * {@return the title of a panel: its own, or else the heading of its column}
     *
     * @param key the key of the series
     * @param columns the columns of the matrix
     */
    public String panel(String key, List<Column> columns) {
        return panels.getOrDefault(
                key, columns.get(Column.indexOf(key, columns)).header());
    }

    /** {@return what belongs to some of the series} */
    private static <V> Map<String, V> of(List<String> some, Map<String, V> bySeries) {
        return bySeries.entrySet().stream()
                .filter(entry -> some.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** {@return whether there is something in a column to draw} */
    private boolean counts(String key, List<Column> columns, List<Row> rows) {
        int index = Column.indexOf(key, columns);
        int names = Column.indexOf(categories, columns);
        if (kind == Kind.TILES) {
            return true;
        }
        boolean some = false;
        for (Row row : rows) {
            if (!(row.cells().get(index) instanceof Cell.Count count)) {
                if (isNotDrawn(row.cells().get(names).words(), key)) {
                    continue;
                }
                throw new IllegalArgumentException("The chart \"" + title + "\" draws the column \"" + key
                        + "\", which must hold whole numbers only, but holds \""
                        + row.cells().get(index).words() + "\"");
            }
            some |= count.value() != 0;
        }
        return some;
    }

    /** {@return whether a category has no number that could be drawn} */
    private boolean isNotDrawn(String category, String key) {
        NotDrawn left = notDrawn.get(key);
        return left != null && left.categories().contains(category);
    }

    /** {@return the title and the kind} */
    @Override
    public String toString() {
        return title + " (" + kind + ")";
    }
}
