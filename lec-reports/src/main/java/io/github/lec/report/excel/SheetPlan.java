package io.github.lec.report.excel;

import io.github.lec.report.limits.ExcelLimits;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where everything of one matrix will stand on its sheet. For analysts, whose headings stay in view, the title stands
 * in A1, the table right below it, and what else a reader must know below that, after a blank row. For publication, and
 * on forms, which grow downwards, that stands between title and table. Rows count from 1, as readers see them, and
 * columns from 0.
 */
final class SheetPlan {

    /** Lines above the table may be as wide as this, even if the table is not. */
    static final double USUAL_LEAD = 125;

    /** Lines above the table are no wider than this, even if the table is: they are read without scrolling. */
    private static final double WIDEST_LEAD = 165;

    /** The title and the headings; a form has a row with the meanings of its columns too. */
    private static final int ROWS_BESIDES_LEAD = 2;

    private static final String KEY_OF_SIGNS = "Signs: ";

    private static final Pattern AFTER_SENTENCE = Pattern.compile("(?<=[.;]) ");

    private final Matrix matrix;
    private final Profile profile;
    private final List<String> lead;
    private final SheetMetrics metrics;
    private final List<Double> widths;
    private Optional<RowSearch> rowSearch = Optional.empty();

    /**
     * Plans a sheet.
     *
     * @param metrics what is known of the rows
     * @param widths the widths of the columns, in digits
     * @param leastLead what lines above or below the table may take even if it is narrower, in digits
     */
    SheetPlan(Matrix matrix, Profile profile, SheetMetrics metrics, List<Double> widths, double leastLead) {
        this.matrix = matrix;
        this.profile = profile;
        this.metrics = metrics;
        this.widths = widths;
        this.lead = foldedLead(leastLead);
        if (lastRowOfAll() > ExcelLimits.ROWS) {
            throw metrics.tooManyRows();
        }
    }

    /** Plans the same sheet with a further line between title and table. */
    private SheetPlan(SheetPlan other, String line) {
        this.matrix = other.matrix;
        this.profile = other.profile;
        this.metrics = other.metrics;
        this.widths = other.widths;
        this.lead = Stream.concat(other.lead.stream(), Stream.of(line)).toList();
    }

    /** {@return the same plan with a further line between title and table} */
    SheetPlan with(String line) {
        return new SheetPlan(this, line);
    }

    private List<String> foldedLead(double leastLead) {
        List<String> lines = new ArrayList<>(matrix.lead());
        lines.addAll(matrix.notes());
        if (!profile.hasVisualAids() && !metrics.meanings().isEmpty()) {
            lines.add(keyOfSigns());
        }
        double room = Math.min(roomBesideLegend(), Math.max(leastLead, widthOf(widths.size())));
        return lines.stream()
                .flatMap(line -> (matrix.isForm() ? bySentences(line, room) : TextMeasure.fold(line, room)).stream())
                .toList();
    }

    /**
     * {@return what the signs before the words mean: for publication there are no fills, each with a line that explains
     * it}
     */
    private String keyOfSigns() {
        return metrics.meanings().stream().map(this::legend).collect(Collectors.joining("; ", KEY_OF_SIGNS, "."));
    }

    /**
     * {@return the most that lines may take: of pages beside each other, they stand on the first, below the table beside
     * the columns repeated there}
     */
    private double roomBesideLegend() {
        int first = leadColumn();
        int across = PageSize.LANDSCAPE.across(matrix, widthOf(widths.size()));
        boolean spansPages = profile.hasVisualAids() || matrix.isForm() || matrix.part() == Part.ANSWERS;
        if (across == 1 || first == 0 && spansPages) {
            return WIDEST_LEAD;
        }
        double page = (widthOf(widths.size()) + (across - 1) * widthRepeated()) / across;
        int onFirst = first;
        while (onFirst < widths.size() && widthOf(onFirst + 1) <= page) {
            onFirst++;
        }
        return Math.min(WIDEST_LEAD, widthOf(onFirst) - widthOf(first));
    }

    /**
     * Who fills in a form reads it closely: a line that must be broken is broken after a sentence, where there is one.
     */
    private static List<String> bySentences(String text, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String sentence : AFTER_SENTENCE.split(text, 0)) {
            String longer = (line + " " + sentence).strip();
            if (!line.isEmpty() && TextMeasure.fold(longer, room).size() > 1) {
                lines.addAll(TextMeasure.fold(line, room));
                line = sentence;
            } else {
                line = longer;
            }
        }
        lines.addAll(TextMeasure.fold(line, room));
        return lines;
    }

    Matrix matrix() {
        return matrix;
    }

    /** {@return the edition for which the sheet is planned} */
    Profile profile() {
        return profile;
    }

    /** {@return the lines on what the table shows, where it comes from and the like, none wider than a page} */
    List<String> lead() {
        return lead;
    }

    /**
     * {@return the column in which these lines begin, from 0} Below a table on pages beside each other that is the
     * first column that is not repeated on each: there they would be cut off.
     */
    int leadColumn() {
        boolean repeated =
                leadIsBelow() && !matrix.streamed() && PageSize.LANDSCAPE.across(matrix, widthOf(widths.size())) > 1;
        return repeated ? Math.min(columnsRepeated(), lastColumn()) : 0;
    }

    /** Tells whether these lines stand below the table instead of above it. */
    boolean leadIsBelow() {
        return profile.hasVisualAids() && !matrix.isForm();
    }

    /** {@return what the fills on the sheet mean that stand for something, each explained in a row of its own} */
    List<Meaning> legend() {
        return profile.hasVisualAids() ? metrics.meanings() : List.of();
    }

    /** {@return what a reader is told about a fill, which only repeats what the words of a cell say} */
    String legend(Meaning meaning) {
        return (meaning.sign() + " " + matrix.legend().getOrDefault(meaning, meaning.legend())).strip();
    }

    /**
     * {@return across how many columns the words of the legend run, so that each takes one line} If the columns are too
     * few for that, they are wrapped in the first one.
     */
    int columnsOfLegend() {
        double room = legend().stream()
                        .map(this::legend)
                        .mapToDouble(TextMeasure::longestLine)
                        .max()
                        .orElse(0)
                + ColumnMeasure.PADDING;
        int most = isLegendBesideLead() ? leadColumn() : widths.size();
        return IntStream.rangeClosed(1, most)
                .filter(columns -> widthOf(columns) >= room)
                .findFirst()
                .orElse(1);
    }

    /** {@return the widths of the columns, in digits} */
    List<Double> widths() {
        return widths;
    }

    /** {@return whether all cells of a column take one line} */
    boolean isOfOneLine(int column) {
        return metrics.fitsInOneLine(column, widths.get(column));
    }

    /** {@return the number of lines that the text of a cell takes when it is wrapped at a width, in digits} */
    int lines(String text, double width) {
        return metrics.lines(text, width);
    }

    /** Tells whether nearly all answers on the sheet are links. */
    boolean isFullOfLinks() {
        return metrics.isFullOfLinks();
    }

    /** {@return the number of rows of the matrix} */
    int rows() {
        return metrics.rows();
    }

    int headingRow() {
        return (leadIsBelow() ? 0 : lead.size()) + ROWS_BESIDES_LEAD + (matrix.isForm() ? 1 : 0);
    }

    int firstRow() {
        return headingRow() + 1;
    }

    /** {@return the last row of the table} */
    int lastRow() {
        return headingRow() + rows();
    }

    /**
     * {@return the last row in which anything stands: that of the table, or of the lines after the blank row below it}
     */
    int lastRowOfAll() {
        return leadIsBelow() ? lastRow() + 1 + rowsOfLead() : lastRow();
    }

    /**
     * {@return how many rows the lines and the legend below the table take: both begin in one where the legend has the
     * first column to itself}
     */
    int rowsOfLead() {
        return isLegendBesideLead() ? Math.max(lead.size(), legend().size()) : lead.size() + legend().size();
    }

    /**
     * Tells whether the legend stands in the first column and the other lines below the table in a later one, in the
     * same rows.
     */
    boolean isLegendBesideLead() {
        return leadColumn() > 0;
    }

    int lastColumn() {
        return widths.size() - 1;
    }

    /** {@return the address of the table, headings included} */
    String tableRange() {
        return Addresses.range(0, headingRow(), lastColumn(), lastRow());
    }

    /** {@return the row of the sheet on which the row of the matrix with an anchor stands} */
    OptionalInt rowOf(String anchor) {
        OptionalInt position = metrics.position(anchor);
        return position.isPresent() ? OptionalInt.of(firstRow() + position.getAsInt()) : OptionalInt.empty();
    }

    /** {@return how links find the rows of the sheet} */
    RowSearch rowSearch() {
        if (rowSearch.isEmpty()) {
            rowSearch = Optional.of(new RowSearch(matrix, metrics));
        }
        return rowSearch.get();
    }

    /** {@return what the tiles of the map beside the table say; there are none if it has no map} */
    TileYears tiles() {
        return metrics.tiles();
    }

    /** {@return the width of the first columns together, in digits} */
    double widthOf(int columns) {
        return widths.stream().limit(columns).mapToDouble(Double::doubleValue).sum();
    }

    /**
     * {@return how many columns stand on each of the pages beside each other: those that say what a row is about, or
     * the first of them if all would leave too little room for the others}
     */
    int columnsRepeated() {
        int repeated = matrix.rowHeaders();
        while (widthOf(repeated) > SheetMetrics.WIDEST_IN_VIEW) {
            repeated--;
        }
        return repeated;
    }

    /** {@return the width of the columns that are printed, in digits} */
    double widthPrinted() {
        return widthOf(matrix.columnsOnPage().orElse(widths.size()));
    }

    /** {@return the width of the columns that are repeated, in digits} */
    double widthRepeated() {
        return widthOf(columnsRepeated());
    }

    /** {@return the width of what stands above and below the table, in digits} */
    double leadWidth() {
        double title = TextMeasure.longestLine(matrix.title())
                * TextMeasure.BOLD
                * StyleSheet.TITLE_SIZE
                / StyleSheet.BODY_SIZE;
        return lead.stream().mapToDouble(TextMeasure::longestLine).reduce(title, Math::max) + ColumnMeasure.PADDING;
    }
}
