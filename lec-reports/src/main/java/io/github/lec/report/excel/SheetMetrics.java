package io.github.lec.report.excel;

import io.github.lec.report.limits.ExcelLimits;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Part;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What must be known about the rows of a matrix before the first is written; found by reading them once. */
final class SheetMetrics {

    /** If the columns that stay in view were wider than this, too little space would remain for scrolling; in digits. */
    static final double WIDEST_IN_VIEW = 60;

    /** What a screen of 1400 pixels shows beside the numbers of the rows, in digits of 7 pixels. */
    static final double SCREEN = 190;

    /**
     * What a screen shows beside names of rows that stay in view, so that a line is read without scrolling; in digits.
     */
    private static final double WIDEST_BESIDE_NAMES = SCREEN - WIDEST_IN_VIEW;

    /**
     * How many columns beside the names of the rows a matrix of links has at least: a list of places to go to has
     * fewer.
     */
    private static final int FEWEST_ACROSS_OF_LINKS = 4;

    /** The share of linked cells above which a reader expects each to be one. */
    private static final double FULL_OF_LINKS = 0.6;

    /** The rows from the first by which columns are balanced, which takes time for each. */
    static final int MOST_ROWS_BALANCED = 200;

    private final Matrix matrix;
    private final Profile profile;
    private final List<ColumnMeasure> columns;
    private final Map<String, Integer> anchors = new HashMap<>();

    /** The columns whose cells have so far been the anchors of their rows. */
    private final BitSet saying = new BitSet();

    /** The texts of a sheet that is tried at several widths: a table that is printed, which is short. */
    private final Map<String, WrappedText> texts = new HashMap<>();

    private final int rowHeaders;
    private int rows;
    private int answers;
    private int linkedAnswers;
    private boolean saysNothing;
    private final Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    private final TileYears tiles;

    /** Reads all rows of a matrix, whose map, if it has one, says so of its tiles. */
    SheetMetrics(Matrix matrix, Profile profile, TileYears tiles) {
        this.matrix = matrix;
        this.tiles = tiles;
        this.profile = profile;
        this.rowHeaders = matrix.rowHeaders();
        this.columns = matrix.columns().stream()
                .map(column -> new ColumnMeasure(column, profile))
                .toList();
        if (columns.size() > ExcelLimits.COLUMNS) {
            throw new IllegalArgumentException("The matrix on " + matrix.sheet() + " has " + columns.size()
                    + " columns, but a sheet of Excel has room for " + ExcelLimits.COLUMNS);
        }
        saying.set(0, columns.size());
        try (Stream<Row> stream = matrix.rows()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                read(each.next());
                if (rows > ExcelLimits.ROWS) {
                    throw tooManyRows();
                }
            }
        }
        if (saysNothing) {
            columns.forEach(ColumnMeasure::needsOnlyItsWords);
        }
    }

    /** {@return what the tiles of the map say, if there is a map} */
    TileYears tiles() {
        return tiles;
    }

    /** {@return the exception if the rows do not fit on a sheet, together with the lines above them} */
    UncheckedIOException tooManyRows() {
        return new UncheckedIOException(new IOException(String.format(
                Locale.ROOT,
                "The matrix on %s has more rows than fit on a sheet of Excel, which has %,d with those for title and"
                        + " headings. Write CSV files, or choose fewer states",
                matrix.sheet(),
                ExcelLimits.ROWS)));
    }

    private void read(Row row) {
        saysNothing = rows == 0 && matrix.saysNothing(row);
        row.anchor().ifPresent(anchor -> remember(anchor, row.cells()));
        rows++;
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            String shown = CellText.shown(cell);
            columns.get(i).add(isPrinted() ? wrapped(shown) : TextExtent.of(shown));
            meanings.add(cell.meaning());
            boolean linked = cell.link().isPresent();
            if (linked) {
                saying.clear(i); // see RowSearch
            }
            if (i >= rowHeaders) {
                answers++;
                linkedAnswers += linked ? 1 : 0;
            }
        }
    }

    private void remember(String anchor, List<Cell> cells) {
        for (int i = saying.nextSetBit(0); i >= 0; i = saying.nextSetBit(i + 1)) {
            saying.set(i, cells.get(i).words().equals(anchor));
        }
        if (anchors.putIfAbsent(anchor, rows) != null) {
            throw new IllegalArgumentException(
                    "The matrix on " + matrix.sheet() + " has two rows with the anchor \"" + anchor + "\"");
        }
    }

    /** {@return whether all cells of a column take one line in a width, in digits} */
    boolean fitsInOneLine(int column, double width) {
        return columns.get(column)
                .fitsInOneLine(ColumnMeasure.room(matrix.columns().get(column), width));
    }

    /** {@return the number of rows} */
    int rows() {
        return rows;
    }

    /** {@return the meanings of the cells, without the neutral one} */
    List<Meaning> meanings() {
        return meanings.stream().filter(meaning -> meaning != Meaning.NEUTRAL).toList();
    }

    /**
     * {@return whether the sheet is a matrix of answers of which nearly all are links, so that underlining each says
     * nothing}
     */
    boolean isFullOfLinks() {
        int across = columns.size() - matrix.rowHeaders();
        return matrix.part() == Part.ANSWERS
                && across >= FEWEST_ACROSS_OF_LINKS
                && linkedAnswers > answers * FULL_OF_LINKS;
    }

    /** {@return the number of the row with an anchor, from 0} */
    OptionalInt position(String anchor) {
        Integer position = anchors.get(anchor);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** {@return the anchors of the rows} */
    Set<String> anchors() {
        return Collections.unmodifiableSet(anchors.keySet());
    }

    /** {@return the first column without links whose cells are the anchors of their rows} */
    OptionalInt columnOfAnchors() {
        return anchors.isEmpty() || saying.isEmpty() ? OptionalInt.empty() : OptionalInt.of(saying.nextSetBit(0));
    }

    /**
     * {@return the widths of the columns, in digits: the best ones, or smaller ones if that saves a nearly empty page}
     */
    List<Double> widths() {
        double wanted = columns.stream().mapToDouble(ColumnMeasure::width).sum();
        double page = PageSize.LANDSCAPE.legibleAcross() - ChartRoom.most(matrix);
        // what a row is about is repeated on each of the pages beside each other
        double more = page - widthRepeated();
        return widthsWithin(page + Math.floor((wanted - page) / more) * more);
    }

    private double widthRepeated() {
        double repeated = 0;
        for (ColumnMeasure name : columns.subList(0, matrix.rowHeaders())) {
            if (repeated + name.width() > WIDEST_IN_VIEW) {
                break;
            }
            repeated += name.width();
        }
        return repeated;
    }

    /**
     * {@return the widths of the columns, in digits: the best ones, or smaller ones if the columns then fit into so
     * many digits}
     */
    List<Double> widthsWithin(double room) {
        double least = columns.stream().mapToDouble(ColumnMeasure::leastWidth).sum();
        if (least >= room) {
            return columns.stream().map(ColumnMeasure::width).toList();
        }
        // columns of codes and single words come last: they do not lose much
        double more = room - least;
        double generosity = share(more, ColumnMeasure::hasPhrases);
        double rest = Math.max(0, more - wish(ColumnMeasure::hasPhrases));
        double toOthers = share(rest, column -> !column.hasPhrases());
        return columns.stream()
                .map(column -> column.leastWidth() + column.wish() * (column.hasPhrases() ? generosity : toOthers))
                .toList();
    }

    /** {@return what divides a given width among the columns; it reads the rows again, of a long table the first} */
    ColumnBalance balance() {
        try (Stream<Row> stream = matrix.rows()) {
            List<List<WrappedText>> measured = stream.limit(MOST_ROWS_BALANCED)
                    .map(row -> row.cells().stream()
                            .map(cell -> wrapped(CellText.shown(cell)))
                            .toList())
                    .toList();
            double[] least =
                    leastWidths().stream().mapToDouble(Double::doubleValue).toArray();
            return new ColumnBalance(matrix.columns(), profile, measured, least, WIDEST_BESIDE_NAMES);
        }
    }

    /** {@return the least widths of the columns, in digits: words are not broken} */
    List<Double> leastWidths() {
        return columns.stream().map(ColumnMeasure::leastWidth).toList();
    }

    /** {@return the text of a cell, measured} */
    private WrappedText wrapped(String text) {
        return isPrinted() ? texts.computeIfAbsent(text, WrappedText::of) : WrappedText.of(text);
    }

    /** {@return the number of lines that the text of a cell takes when it is wrapped at a width, in digits} */
    int lines(String text, double width) {
        return isPrinted() ? wrapped(text).lines(width) : LinesAtOneWidth.of(text, width);
    }

    /**
     * Tells whether the sheet is short and meant to be printed, so that its columns are given the widths that save
     * paper.
     */
    boolean isPrinted() {
        return matrix.part() != Part.REGISTERS && !matrix.streamed();
    }

    private double share(double room, Predicate<ColumnMeasure> which) {
        double wish = wish(which);
        return wish > room ? room / wish : 1;
    }

    private double wish(Predicate<ColumnMeasure> which) {
        return columns.stream().filter(which).mapToDouble(ColumnMeasure::wish).sum();
    }
}
