package io.github.lec.report.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a picture shows of its table, for those who cannot see it; of panels, alike in a workbook and on a page. */
public final class ChartInWords {

    /** So many categories are named, since no one listens to thousands of numbers. */
    private static final int MANY = 100;

    private ChartInWords() {}

    /**
     * {@return all values of one panel that are not zero: "Stations, by Host state: Austria 1; Belgium 2"}
     *
     * @param chart the chart
     * @param matrix its matrix
     * @param series the key of the column that the panel draws
     */
    public static String panel(Chart chart, Matrix matrix, String series) {
        List<String> parts = new ArrayList<>();
        int categories = Column.indexOf(chart.categories(), matrix.columns());
        int counts = Column.indexOf(series, matrix.columns());
        matrix.rows().forEach(row -> {
            if (row.cells().get(counts) instanceof Cell.Count count && count.value() != 0) {
                parts.add(row.cells().get(categories).words() + " " + count.value());
            }
        });
        String remark = chart.remark(series);
        return matrix.columns().get(counts).header() + ", by " + chart.categoryAxis() + ": " + listed(parts, "; ")
                + (remark.isEmpty() ? "" : "; " + remark);
    }

    /**
     * {@return what a picture that has no panels shows; of a map also which states have which status: "In force:
     * Belgium, Spain. None found: Malta"}
     *
     * @param chart the chart
     * @param matrix its matrix
     */
    public static String whole(Chart chart, Matrix matrix) {
        if (chart.kind() != Chart.Kind.TILES) {
            return chart.alternativeText();
        }
        int status = Column.indexOf(chart.series().get(0), matrix.columns());
        int names = Column.indexOf(chart.categories(), matrix.columns());
        Map<String, List<String>> states = new LinkedHashMap<>();
        matrix.rows()
                .forEach(row -> states.computeIfAbsent(row.cells().get(status).words(), words -> new ArrayList<>())
                        .add(row.cells().get(names).words()));
        return states.entrySet().stream()
                .map(each -> each.getKey() + ": " + listed(each.getValue(), ", "))
                .collect(Collectors.joining(". ", chart.alternativeText() + " ", "."));
    }

    private static String listed(List<String> parts, String between) {
        if (parts.isEmpty()) {
            return "none";
        }
        String named = String.join(between, parts.subList(0, Math.min(MANY, parts.size())));
        return parts.size() > MANY ? named + between + (parts.size() - MANY) + " more" : named;
    }
}
