package io.github.lec.report.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A titled, rectangular table with typed cells: all that a reader needs to read it, and nothing about how it looks.
 * Rows are held in memory, or come from a source that must give the same ones each time it is asked; a register of any
 * size then passes through a writer without being held. There is always a row: it may say that nothing is listed.
 *
 * <p>A matrix may be a form, for the reader to fill in: it then says for each column what is asked for, and its cells
 * may be blank. Matrices are immutable.
 */
public final class Matrix {

    /** What readers learn about empty cells where a table does not say it in its own words. */
    public static final String NO_BLANKS = MatrixParts.NO_BLANKS;

    private final SheetName sheet;
    private final TableName table;
    private final Part part;
    private final String title;
    private final List<String> lead;
    private final List<String> notes;
    private final MatrixShape shape;
    private final List<Chart> charts;
    private final Map<Meaning, String> legend;
    private final Row nothing;
    private final MatrixRows rows;

    Matrix(MatrixParts parts) {
        this.sheet = parts.sheet;
        this.table = parts.table;
        this.title = parts.checkedTitle();
        this.part = parts.part;
        this.lead = parts.above();
        this.notes = parts.below();
        this.shape = new MatrixShape(sheet, parts.columns, parts.entries, parts.columnsOnPage);
        this.legend = Map.copyOf(parts.legend);
        this.nothing = shape.nothing(parts.ifEmpty);
        this.rows = new MatrixRows(shape, nothing, parts.rows, parts.source);
        this.charts = rows.drawn(parts.charts);
    }

    /**
     * {@return a builder of a matrix}
     *
     * @param sheet the name of the sheet on which it will stand, see {@link SheetName}
     * @param title the title, one line
     */
    public static Builder on(String sheet, String title) {
        return on(sheet).title(title);
    }

    /**
     * {@return a builder of a matrix}
     *
     * @param sheet the name of the sheet on which it will stand, see {@link SheetName}
     */
    public static Builder on(String sheet) {
        return new Builder(new SheetName(sheet));
    }

    /** {@return the name of the sheet on which the matrix stands} */
    public String sheet() {
        return sheet.value();
    }

    /** {@return the name of the table, as formulas and scripts use it} */
    public String table() {
        return table.value();
    }

    /** {@return the part of the book to which the matrix belongs} */
    public Part part() {
        return part;
    }

    /** {@return the title} */
    public String title() {
        return title;
    }

    /** {@return what a reader must know before the first row: what a row is, and how to read it} */
    public List<String> lead() {
        return lead;
    }

    /** {@return what a reader can look up after the last row: notes, sources, what is said instead of empty cells} */
    public List<String> notes() {
        return notes;
    }

    /** {@return the columns} */
    public List<Column> columns() {
        return shape.columns();
    }

    /** {@return the number of columns, at the left, whose cells name the row} */
    public int rowHeaders() {
        return (int) columns().stream().filter(Column::rowHeader).count();
    }

    /** {@return the pictures that go with the table, in order} */
    public List<Chart> charts() {
        return charts;
    }

    /** {@return what meanings stand for on this sheet, where the sheet says it more exactly than a general legend} */
    public Map<Meaning, String> legend() {
        return legend;
    }

    /** {@return whether the matrix is a form, for the reader to fill in: its cells may then be blank} */
    public boolean isForm() {
        return shape.isForm();
    }

    /** {@return what the form asks for in each of its columns} */
    public List<FormField> entries() {
        return shape.entries();
    }

    /** {@return how many columns of a form, from the left, are printed on one page across; nothing for no limit} */
    public OptionalInt columnsOnPage() {
        return shape.columnsOnPage();
    }

    /** {@return whether the rows come from a source: there may be very many, to be taken one at a time and not kept} */
    public boolean streamed() {
        return rows.streamed();
    }

    /** {@return the rows, from the first, each as wide as the matrix} May be called again and again. */
    public Stream<Row> rows() {
        return rows.stream();
    }

    @Override
    public String toString() {
        int width = columns().size();
        return "Matrix " + sheet.value() + " (" + width + (width == 1 ? " column)" : " columns)");
    }

    /**
     * {@return whether a row is the one that says that there is nothing to list}
     *
     * @param row a row of the matrix
     */
    public boolean saysNothing(Row row) {
        return row.equals(nothing);
    }

    /** Collects the parts of a matrix. */
    public static final class Builder {

        private final MatrixParts parts;

        private Builder(SheetName sheet) {
            this.parts = new MatrixParts(sheet);
        }

        /**
         * {@return this builder, with a name for the table} Without this its name follows that of the sheet.
         *
         * @param name see {@link TableName}
         */
        public Builder table(String name) {
            parts.table = new TableName(name);
            return this;
        }

        /**
         * {@return this builder, with the part of the book to which the matrix belongs} Without this it is a register.
         *
         * @param where the part
         */
        public Builder part(Part where) {
            parts.part = Objects.requireNonNull(where, "where");
            return this;
        }

        /**
         * {@return this builder, with the title}
         *
         * @param words one line
         */
        public Builder title(String words) {
            parts.title = words;
            return this;
        }

        /**
         * {@return this builder, with a line more to be read before the first row} More than two push the table down.
         *
         * @param line one line, however long
         */
        public Builder shows(String line) {
            parts.shows.add(line);
            return this;
        }

        /**
         * {@return this builder, with a line more on where the table comes from}
         *
         * @param line one line, however long; "Source: " is put before it
         */
        public Builder source(String line) {
            parts.sources.add("Source: " + Checks.saysInOneLine(line, "A source"));
            return this;
        }

        /**
         * {@return this builder, with what is said instead of empty cells, in place of {@link Matrix#NO_BLANKS}}
         *
         * @param line one line, however long
         */
        public Builder blanks(String line) {
            parts.blanks = line;
            return this;
        }

        /**
         * {@return this builder, with a note more}
         *
         * @param line one line, however long
         */
        public Builder note(String line) {
            parts.notes.add(line);
            return this;
        }

        /**
         * {@return this builder, with more columns, left to right}
         *
         * @param more the columns
         */
        public Builder columns(Column... more) {
            return columns(Arrays.asList(more));
        }

        /**
         * {@return this builder, with more columns, left to right}
         *
         * @param more the columns
         */
        public Builder columns(List<Column> more) {
            parts.columns.addAll(more);
            return this;
        }

        /**
         * {@return this builder, with a row more}
         *
         * @param row a row as wide as the matrix
         */
        public Builder row(Row row) {
            parts.rows.add(row);
            return this;
        }

        /**
         * {@return this builder, with a row more that has no anchor}
         *
         * @param cells one cell for each column
         */
        public Builder row(Cell... cells) {
            return row(Row.of(cells));
        }

        /**
         * {@return this builder, with more rows}
         *
         * @param more rows as wide as the matrix
         */
        public Builder rows(List<Row> more) {
            parts.rows.addAll(more);
            return this;
        }

        /**
         * {@return this builder, with a source that gives the rows whenever they are asked for; they are not held}
         *
         * @param supplier gives a new stream of the same rows each time
         */
        public Builder rowsFrom(Supplier<? extends Stream<Row>> supplier) {
            parts.source = Optional.of(Objects.requireNonNull(supplier, "supplier"));
            return this;
        }

        /**
         * {@return this builder, with what the table says where there is nothing to list, in place of "None"}
         *
         * @param words the words
         */
        public Builder ifEmpty(String words) {
            parts.ifEmpty = words;
            return this;
        }

        /**
         * {@return this builder, with a picture more of some of the columns}
         *
         * @param picture the chart
         */
        public Builder chart(Chart picture) {
            parts.charts.add(picture);
            return this;
        }

        /**
         * {@return this builder, with what meanings stand for on this sheet}
         *
         * @param words the words by meaning; for others the general words are meant
         */
        public Builder legend(Map<Meaning, String> words) {
            parts.legend = words;
            return this;
        }

        /**
         * {@return this builder, for a form} Where there is nothing to list it then has one blank row.
         *
         * @param asked what is asked for in each column, left to right
         * @param printed how many columns, from the left, are printed on one page across; nothing for no limit
         */
        public Builder form(List<FormField> asked, OptionalInt printed) {
            parts.entries.addAll(asked);
            parts.columnsOnPage = printed;
            return this;
        }

        /**
         * {@return the matrix}
         *
         * @throws IllegalArgumentException if a part is missing, the rows are not as wide as the matrix, two columns or
         *     rows have the same name, or columns are to be printed that a form does not have
         */
        public Matrix build() {
            return new Matrix(parts);
        }
    }
}
