package io.github.lec.report.excel;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Tile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A map of tiles made of the cells to the right of a table, one tile per state: its code, and below it sign and words,
 * over as many rows of the sheet as they need. Where the book has the answers of earlier years, the reader chooses the
 * year in a cell, and the words are formulas that look it up.
 */
final class TileCells {
    /** Of fewer tiles beside each other, none is wider than a third of the picture. */
    private static final int LEAST_ACROSS = 3;

    private static final double WIDEST = 18;

    /** The lines of words of a tile: what would take more, such as what kind of list says so, is in the tables alone. */
    private static final int MOST_LINES = 5;

    /** In the row of headings: what the cell to the right is for, that cell, and the title of the map. */
    private static final String CHOOSE = "Choose year:";

    private static final int COLUMN_OF_YEAR = 1;

    private static final Pattern FURTHER = Pattern.compile("(?=, | \\()");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** What a cell of the map is, as far as its look depends on it. */
    enum Part {
        /** The words before the year. */
        LABEL,
        /** The year that the map shows. */
        YEAR,
        /** The title of the map. */
        TITLE,
        /** The code of a state, in the first row of its tile. */
        CODE,
        /** Words of a tile, in a row above its last. */
        WORDS,
        /** Words of a tile in its last row, or none. */
        LAST_WORDS,
        /** What a sign stands for. */
        LEGEND,
        /** Where the answers of all years stand. */
        LINK
    }

    /**
     * A cell of the map.
     *
     * @param column its column, from 0
     * @param words what it says, before another year is chosen
     * @param formula how it says it of the year that is chosen, if that differs
     */
    record Written(int column, Part part, String words, Optional<String> formula) {}

    /**
     * Cells that have the fill of the meaning whose sign one of their column begins with.
     *
     * @param firstRow their first row, from 1
     * @param sign the row in which the signs are
     */
    record Filled(int firstRow, int lastRow, int firstColumn, int lastColumn, String sign) {
        /** {@return the cells whose texts begin with the signs, as a formula in the first of the filled ones has it} */
        static Filled band(int firstRow, int lastRow, int firstColumn, int lastColumn) {
            String sign = Addresses.column(firstColumn) + "$" + (firstRow + 1);
            return new Filled(firstRow, lastRow, firstColumn, lastColumn, sign);
        }

        /** {@return the cells of lines that begin with the signs} */
        static Filled lines(int firstRow, int lastRow, int firstColumn, int lastColumn) {
            return new Filled(
                    firstRow, lastRow, firstColumn, lastColumn, "$" + Addresses.column(firstColumn) + firstRow);
        }
    }

    private final SheetPlan plan;
    private final TileYears years;
    private final List<Double> heights;
    private final int firstColumn;
    private final int across;
    private final double width;
    private final Map<Integer, List<Written>> byRow = new HashMap<>();
    private final List<Filled> filled = new ArrayList<>();
    private int row;

    /** {@return the map beside the table of a plan; nothing if it has none} */
    static Optional<TileCells> of(SheetPlan plan) {
        return plan.tiles().tiles().isEmpty() ? Optional.empty() : Optional.of(new TileCells(plan));
    }

    private TileCells(SheetPlan plan) {
        this.plan = plan;
        this.years = plan.tiles();
        this.heights = new SheetHeights(plan).fromHeadings();
        this.firstColumn = plan.lastColumn() + 2;
        int left = years.tiles().stream().mapToInt(Tile::column).min().orElse(0);
        int right = years.tiles().stream().mapToInt(Tile::column).max().orElse(0);
        double room = ChartRoom.beside(plan.matrix(), plan.widthOf(plan.widths().size())) - ChartRoom.GAP;
        this.width = Math.min(WIDEST, room / Math.max(LEAST_ACROSS, 1 + right - left));
        double title = COLUMN_OF_YEAR + 1 + TextMeasure.longestLine(title()) * TextMeasure.BOLD / width;
        this.across = Math.max(1 + right - left, (int) Math.ceil(title));
        this.row = plan.headingRow();
        writeHead();
        row++;
        for (int line : new TreeSet<>(years.tiles().stream().map(Tile::line).toList())) {
            writeBand(years.tiles().stream().filter(tile -> tile.line() == line).toList(), left);
        }
        writeLegend();
    }

    private String title() {
        return plan.matrix().title();
    }

    private void writeHead() {
        if (years.isChoice()) {
            add(0, Part.LABEL, CHOOSE, Optional.empty());
            add(COLUMN_OF_YEAR, Part.YEAR, Integer.toString(years.last()), Optional.empty());
            add(COLUMN_OF_YEAR + 1, Part.TITLE, title(), Optional.of(titleOfYear()));
        } else {
            add(0, Part.TITLE, title(), Optional.empty());
        }
    }

    /** {@return the title, with the end of the year that is chosen in place of the day that it names} */
    private String titleOfYear() {
        Matcher day = DAY.matcher(title());
        boolean named = day.find();
        String before = named ? title().substring(0, day.start()) : title() + ", ";
        String after = named ? title().substring(day.end()) : "";
        return "IF(" + addressOfYear() + "=" + years.last() + "," + LinkFormula.literal(title()) + ","
                + LinkFormula.literal(before) + "&" + addressOfYear() + "&" + LinkFormula.literal("-12-31" + after)
                + ")";
    }

    /** Writes tiles beside each other, over as many rows as the highest needs in any year. */
    private void writeBand(List<Tile> tiles, int left) {
        int firstRow = row;
        int lines = tiles.stream()
                .flatMap(tile -> years.of(tile).stream())
                .mapToInt(answer -> lines(answer).size())
                .max()
                .orElse(1);
        List<Integer> capacities = new ArrayList<>();
        int room = 0;
        while (room < lines) {
            capacities.add(capacity(row + 1 + capacities.size()));
            room += capacities.get(capacities.size() - 1);
        }
        for (Tile tile : tiles) {
            row = firstRow;
            add(tile.column() - left, Part.CODE, tile.code(), Optional.empty());
            int line = 0;
            for (int i = 0; i < capacities.size(); i++) {
                row++;
                Part part = i + 1 < capacities.size() ? Part.WORDS : Part.LAST_WORDS;
                YearFormula said = said(tile, line, line + capacities.get(i));
                add(tile.column() - left, part, said.last(), said.over(addressOfYear()));
                line += capacities.get(i);
            }
        }
        row = firstRow + capacities.size();
        filled.add(Filled.band(firstRow, row, firstColumn, lastColumn()));
        row++;
    }

    /** {@return how many lines of text a row has room for} */
    private int capacity(int of) {
        int place = of - plan.headingRow();
        return place < heights.size() ? RowHeight.lines(heights.get(place)) : 1;
    }

    /** {@return some of the lines of a tile, in each year} */
    private YearFormula said(Tile tile, int from, int to) {
        YearFormula said = new YearFormula();
        for (TileYears.Answer answer : years.of(tile)) {
            List<String> lines = lines(answer);
            said.add(
                    answer.from(),
                    String.join(" ", lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()))));
        }
        return said;
    }

    /** {@return the words of a tile, line by line} */
    private List<String> lines(TileYears.Answer answer) {
        double room = width - ColumnMeasure.PADDING;
        String[] parts = FURTHER.split(answer.words(), 0);
        String shown = signed(answer.meaning(), parts[0]);
        List<String> lines = TextMeasure.fold(shown, room);
        for (int i = 1; i < parts.length; i++) {
            shown += parts[i];
            List<String> more = TextMeasure.fold(shown, room);
            if (more.size() > MOST_LINES) {
                break; // what follows may belong to it
            }
            lines = more;
        }
        return lines;
    }

    private static String signed(Meaning meaning, String words) {
        return (meaning.sign() + " " + words).strip();
    }

    /** Writes what the signs stand for, each with the number of states that have it in the year. */
    private void writeLegend() {
        int firstRow = row;
        double longest = 0;
        for (Meaning meaning : meanings()) {
            YearFormula said = new YearFormula();
            String legend = plan.legend(meaning);
            for (int year = years.first(); year <= years.last(); year++) {
                said.add(year, legend + " (" + count(meaning, year) + ")");
            }
            add(0, Part.LEGEND, said.last(), said.over(addressOfYear()));
            longest = Math.max(longest, TextMeasure.longestLine(legend + " (000)") + ColumnMeasure.PADDING);
            row++;
        }
        if (row > firstRow) {
            int columns = Math.min(across, (int) Math.ceil(longest / width));
            filled.add(Filled.lines(firstRow, row - 1, firstColumn, firstColumn + columns - 1));
        }
        years.sheet().ifPresent(this::writeLink);
    }

    /** Writes a link to the table that has the answers of all years. */
    private void writeLink(String sheet) {
        String words = "All years: " + sheet;
        add(0, Part.LINK, words, LinkFormula.to("#" + Addresses.onSheet(sheet, "A1"), Cell.of(words)));
        row++;
    }

    private long count(Meaning meaning, int year) {
        return years.tiles().stream()
                .filter(tile -> years.in(year, tile).meaning() == meaning)
                .count();
    }

    /** {@return what the tiles mean in any year, without the neutral meaning} */
    Set<Meaning> meanings() {
        return years.tiles().stream()
                .flatMap(tile -> years.of(tile).stream())
                .map(TileYears.Answer::meaning)
                .filter(meaning -> meaning != Meaning.NEUTRAL)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Meaning.class)));
    }

    private void add(int column, Part part, String words, Optional<String> formula) {
        byRow.computeIfAbsent(row, first -> new ArrayList<>())
                .add(new Written(firstColumn + column, part, words, formula));
    }

    /** {@return the address of the year that is chosen} */
    private String addressOfYear() {
        return "$" + Addresses.column(columnOfYear()) + "$" + plan.headingRow();
    }

    int columnOfYear() {
        return firstColumn + COLUMN_OF_YEAR;
    }

    TileYears years() {
        return years;
    }

    /** {@return the cells of the map in a row of the sheet, from the left} */
    List<Written> in(int ofRow) {
        return byRow.getOrDefault(ofRow, List.of()).stream()
                .sorted((one, other) -> Integer.compare(one.column(), other.column()))
                .toList();
    }

    /** {@return the cells that are filled} */
    List<Filled> filled() {
        return filled;
    }

    int firstColumn() {
        return firstColumn;
    }

    int lastColumn() {
        return firstColumn + across - 1;
    }

    /** {@return the last row, from 1} */
    int lastRow() {
        return row - 1;
    }

    /** {@return how wide each column is, in digits} */
    double width() {
        return width;
    }

    /** {@return the height of the rows, that of the headings included, in points} */
    double height() {
        return IntStream.rangeClosed(0, lastRow() - plan.headingRow())
                .mapToDouble(place -> place < heights.size() ? heights.get(place) : RowHeight.of(1))
                .sum();
    }
}
