package io.github.lec.report.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A titled, rectangular table with typed cells: all that a reader needs to read it, and nothing about how it looks.
 *
 * <p>Rows are held in memory, or come from a source that can be asked for them again and again and must give the same
 * ones each time; a register of any size then passes through a writer without ever being held. Either way a matrix
 * never has no rows: where there is nothing to list, one row says so.
 *
 * <p>A matrix may be a form, for the reader to fill in: it then says for each column what is asked for, and its cells
 * may be blank.
 *
 * <p>Matrices are immutable.
 */
public final class Matrix {

    /** What a reader is told about empty cells where a table does not say it in its own words. */
    public static final String NO_BLANKS =
            "There are no empty cells: what is not known, was not looked for or does not apply is said in words.";

    private final SheetName sheet;
    private final TableName table;
    private final Part part;
    private final String title;
    private final List<String> lead;
    private final List<String> notes;
    private final List<Column> columns;
    private final Optional<Chart> chart;
    private final Map<Meaning, String> legend;
    private final List<Entry> entries;
    private final boolean streamed;
    private final Supplier<Stream<Row>> rows;
    private final Row nothing;

    private Matrix(Builder builder) {
        this.sheet = builder.sheet;
        this.table = builder.table;
        this.title = Checks.saysInOneLine(builder.title, "The title of the matrix on " + sheet.value());
        this.part = builder.part;
        this.lead = builder.linesAbove();
        this.notes = builder.linesBelow();
        this.columns = List.copyOf(builder.columns);
        this.chart = builder.chart;
        this.legend = Map.copyOf(builder.legend);
        this.entries = List.copyOf(builder.entries);
        checkColumns();
        this.nothing = isForm()
                ? blankRow()
                : rowThatSays(Checks.says(builder.ifEmpty, "What is said where there is nothing to list"));
        if (builder.source.isPresent()) {
            if (!builder.rows.isEmpty()) {
                throw new IllegalArgumentException(at("has rows in memory and a source of rows; it must have one"));
            }
            if (chart.isPresent()) {
                throw new IllegalArgumentException(at("has a chart, so its rows must be held in memory"));
            }
            this.streamed = true;
            this.rows = streamOrElse(builder.source.get(), nothing);
        } else {
            List<Row> held = builder.rows.isEmpty() ? List.of(nothing) : List.copyOf(builder.rows);
            checkAnchors(held);
            held.forEach(this::checkWidth);
            // a chart of nothing is not drawn, so there is nothing to check
            chart.filter(drawn -> !builder.rows.isEmpty()).ifPresent(drawn -> drawn.checkAgainst(columns, held));
            this.streamed = false;
            this.rows = held::stream;
        }
    }

    /**
     * Starts a matrix.
     *
     * @param sheet the name of the sheet on which it will stand, see {@link SheetName}
     * @param title the title, one line
     * @return a builder
     */
    public static Builder on(String sheet, String title) {
        return on(sheet).title(title);
    }

    /**
     * Starts a matrix.
     *
     * @param sheet the name of the sheet on which it will stand, see {@link SheetName}
     * @return a builder
     */
    public static Builder on(String sheet) {
        return new Builder(new SheetName(sheet));
    }

    /**
     * {@return the name of the sheet on which the matrix stands}
     */
    public String sheet() {
        return sheet.value();
    }

    /**
     * {@return the name of the table, as formulas and scripts use it}
     */
    public String table() {
        return table.value();
    }

    /**
     * {@return the part of the book to which the matrix belongs}
     */
    public Part part() {
        return part;
    }

    /**
     * {@return the title}
     */
    public String title() {
        return title;
    }

    /**
     * {@return what a reader must know before the first row: what a row is, and how to read it}
     */
    public List<String> lead() {
        return lead;
    }

    /**
     * {@return what a reader can look up after the last row: notes, where the table comes from, what is said instead of
     * empty cells}
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * {@return the columns}
     */
    public List<Column> columns() {
        return columns;
    }

    /**
     * {@return the number of columns, at the left, whose cells name the row}
     */
    public int rowHeaders() {
        return (int) columns.stream().filter(Column::rowHeader).count();
    }

    /**
     * {@return the picture that goes with the table}
     */
    public Optional<Chart> chart() {
        return chart;
    }

    /**
     * {@return what meanings stand for on this sheet, where the sheet says it more exactly than a general legend}
     */
    public Map<Meaning, String> legend() {
        return legend;
    }

    /**
     * Tells whether the matrix is a form, for the reader to fill in.
     *
     * @return whether cells may be blank
     */
    public boolean isForm() {
        return !entries.isEmpty();
    }

    /**
     * {@return what the form asks for in each of its columns}
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Tells whether the rows come from a source instead of memory. There may then be very many.
     *
     * @return whether the rows should be taken one at a time and not be kept
     */
    public boolean streamed() {
        return streamed;
    }

    /**
     * {@return the rows, from the first, each as wide as the matrix} May be called again and again.
     */
    public Stream<Row> rows() {
        return rows.get();
    }

    @Override
    public String toString() {
        return "Matrix " + sheet.value() + " (" + columns.size() + " columns)";
    }

    /**
     * Tells whether a row is the one that says that there is nothing to list.
     *
     * @param row a row of the matrix
     * @return whether it stands for no row
     */
    public boolean saysNothing(Row row) {
        return row.equals(nothing);
    }

    SheetName sheetName() {
        return sheet;
    }

    TableName tableName() {
        return table;
    }

    private String at(String problem) {
        return "The matrix on " + sheet.value() + " " + problem;
    }

    private void checkColumns() {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(at("must have at least one column"));
        }
        Set<String> seen = new HashSet<>();
        Set<String> keys = new HashSet<>();
        boolean rowHeadersMayFollow = true;
        for (Column column : columns) {
            if (!seen.add(column.header().toUpperCase(Locale.ROOT))) {
                throw new IllegalArgumentException(at("has two columns with the heading \"" + column.header() + "\""));
            }
            if (!keys.add(column.key())) {
                throw new IllegalArgumentException(at("has two columns with the key \"" + column.key() + "\""));
            }
            if (column.rowHeader() && !rowHeadersMayFollow) {
                throw new IllegalArgumentException(at("has the row header \"" + column.header()
                        + "\" after a column that is none; row headers must be the first columns"));
            }
            rowHeadersMayFollow = column.rowHeader();
        }
        if (isForm() && entries.size() != columns.size()) {
            throw new IllegalArgumentException(
                    at("has " + columns.size() + " columns, but asks for " + entries.size() + " entries"));
        }
    }

    private void checkAnchors(List<Row> held) {
        Set<String> seen = new HashSet<>();
        for (Row row : held) {
            row.anchor().filter(anchor -> !seen.add(anchor)).ifPresent(anchor -> {
                throw new IllegalArgumentException(at("has two rows with the anchor \"" + anchor + "\""));
            });
        }
    }

    private Row checkWidth(Row row) {
        if (row.cells().size() != columns.size()) {
            throw new IllegalArgumentException(at("has " + columns.size() + " columns, but a row with "
                    + row.cells().size() + " cells: "
                    + row.cells().stream().map(Cell::words).limit(3).toList() + " …"));
        }
        if (!isForm() && row.cells().stream().anyMatch(Cell.Blank.class::isInstance)) {
            throw new IllegalArgumentException(at("has a blank cell, but is no form"));
        }
        return row;
    }

    private Row rowThatSays(String words) {
        List<Cell> cells = new ArrayList<>(
                Collections.nCopies(columns.size(), Cell.of("Not applicable").meaning(Meaning.NOT_APPLICABLE)));
        cells.set(0, Cell.of(words));
        return Row.of(cells);
    }

    private Row blankRow() {
        return Row.of(Collections.nCopies(columns.size(), Cell.blank()));
    }

    private Supplier<Stream<Row>> streamOrElse(Supplier<? extends Stream<Row>> source, Row nothing) {
        return () -> {
            Stream<Row> given = source.get();
            return new RowsOrElse(given.iterator(), nothing)
                    .stream().map(this::checkWidth).onClose(given::close);
        };
    }

    /** Collects the parts of a matrix. */
    public static final class Builder {

        private final SheetName sheet;
        private TableName table;
        private Part part = Part.REGISTERS;
        private String title = "";
        private final List<String> shows = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();
        private String blanks = NO_BLANKS;
        private final List<String> notes = new ArrayList<>();
        private final List<Column> columns = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private Optional<Supplier<? extends Stream<Row>>> source = Optional.empty();
        private String ifEmpty = "None";
        private Optional<Chart> chart = Optional.empty();
        private Map<Meaning, String> legend = Map.of();
        private final List<Entry> entries = new ArrayList<>();

        private Builder(SheetName sheet) {
            this.sheet = sheet;
            this.table = TableName.forSheet(sheet);
        }

        /**
         * Names the table; without this its name follows that of the sheet.
         *
         * @param name see {@link TableName}
         * @return this builder
         */
        public Builder table(String name) {
            this.table = new TableName(name);
            return this;
        }

        /**
         * Says to which part of the book the matrix belongs; without this it is a register.
         *
         * @param where the part
         * @return this builder
         */
        public Builder part(Part where) {
            this.part = Objects.requireNonNull(where, "where");
            return this;
        }

        /**
         * Sets the title.
         *
         * @param words one line
         * @return this builder
         */
        public Builder title(String words) {
            this.title = words;
            return this;
        }

        /**
         * Adds a line on what the table shows, to be read before the first row. More than two push the table out of sight.
         *
         * @param line one line, however long
         * @return this builder
         */
        public Builder shows(String line) {
            shows.add(line);
            return this;
        }

        /**
         * Adds a line on where the table comes from.
         *
         * @param line one line, however long; "Source: " is put before it
         * @return this builder
         */
        public Builder source(String line) {
            sources.add("Source: " + Checks.saysInOneLine(line, "A source"));
            return this;
        }

        /**
         * Sets the line on what is said instead of empty cells, in place of {@link Matrix#NO_BLANKS}.
         *
         * @param line one line, however long
         * @return this builder
         */
        public Builder blanks(String line) {
            this.blanks = line;
            return this;
        }

        /**
         * Adds a note.
         *
         * @param line one line, however long
         * @return this builder
         */
        public Builder note(String line) {
            notes.add(line);
            return this;
        }

        /**
         * Adds columns, left to right.
         *
         * @param more the columns
         * @return this builder
         */
        public Builder columns(Column... more) {
            columns.addAll(Arrays.asList(more));
            return this;
        }

        /**
         * Adds columns, left to right.
         *
         * @param more the columns
         * @return this builder
         */
        public Builder columns(List<Column> more) {
            columns.addAll(more);
            return this;
        }

        /**
         * Adds a row.
         *
         * @param row a row as wide as the matrix
         * @return this builder
         */
        public Builder row(Row row) {
            rows.add(row);
            return this;
        }

        /**
         * Adds a row without an anchor.
         *
         * @param cells one cell for each column
         * @return this builder
         */
        public Builder row(Cell... cells) {
            return row(Row.of(cells));
        }

        /**
         * Adds rows.
         *
         * @param more rows as wide as the matrix
         * @return this builder
         */
        public Builder rows(List<Row> more) {
            rows.addAll(more);
            return this;
        }

        /**
         * Sets a source that gives the rows whenever they are asked for, so that they need not be held.
         *
         * @param supplier gives a new stream of the same rows each time
         * @return this builder
         */
        public Builder rowsFrom(Supplier<? extends Stream<Row>> supplier) {
            this.source = Optional.of(Objects.requireNonNull(supplier, "supplier"));
            return this;
        }

        /**
         * Sets what the table says where there is nothing to list, in place of "None".
         *
         * @param words the words
         * @return this builder
         */
        public Builder ifEmpty(String words) {
            this.ifEmpty = words;
            return this;
        }

        /**
         * Adds a picture of some of the columns.
         *
         * @param picture the chart
         * @return this builder
         */
        public Builder chart(Chart picture) {
            this.chart = Optional.of(picture);
            return this;
        }

        /**
         * Sets what meanings stand for on this sheet.
         *
         * @param words the words by meaning; for others the general words are meant
         * @return this builder
         */
        public Builder legend(Map<Meaning, String> words) {
            this.legend = words;
            return this;
        }

        /**
         * Makes the matrix a form. Where there is nothing to list it then has one blank row.
         *
         * @param asked what is asked for in each column, left to right
         * @return this builder
         */
        public Builder form(List<Entry> asked) {
            entries.addAll(asked);
            return this;
        }

        /**
         * Builds the matrix.
         *
         * @return the matrix
         * @throws IllegalArgumentException if a part is missing, the rows are not as wide as the matrix, or two
         *     columns or rows have the same name
         */
        public Matrix build() {
            return new Matrix(this);
        }

        private List<String> linesAbove() {
            return inOneLine(shows);
        }

        private List<String> linesBelow() {
            List<String> lines = new ArrayList<>(notes);
            lines.addAll(sources);
            lines.add(blanks);
            return inOneLine(lines);
        }

        private List<String> inOneLine(List<String> lines) {
            return lines.stream()
                    .map(line -> Checks.saysInOneLine(line, "A line on the table on " + sheet.value()))
                    .toList();
        }
    }
}
