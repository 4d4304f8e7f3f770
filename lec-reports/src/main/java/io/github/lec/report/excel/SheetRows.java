package io.github.lec.report.excel;

import io.github.lec.report.excel.StyleSheet.Content;
import io.github.lec.report.excel.StyleSheet.Link;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.FormField;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of one sheet as XML: the title, the lines below it, the headings, and the rows of the matrix, one at
 * a time.
 *
 * <p>Texts are written inline and not in a table of shared strings: that table would have to be held in memory, and
 * makes writing a register several times slower for a file that is hardly smaller.
 */
final class SheetRows {

    private final SheetPlan sheet;
    private final StyleSheet styles;
    private final TileStyles tileStyles;
    private final Optional<TileCells> tiles;
    private final SheetHeights heights;
    private final BookPlan book;
    private final XmlText xml = new XmlText();
    private final String[] letters;
    private @Nullable String[] styleAttributes = new String[64];
    private int row;
    private String rowNumber = "";
    private double lastHeight = -1; // no row was written yet
    private String heightAttribute = "";

    /**
     * Whether each cell has an address. It may be left out where a cell follows the one before (ECMA-376, part 1,
     * 18.3.1.4). Addresses are what compresses worst: without them a long register takes less than half the room and
     * two thirds of the time. Short tables keep them, since programs that change single cells may look for them.
     */
    private final boolean addressed;

    private int nextColumn;

    SheetRows(SheetPlan sheet, BookPlan plan, StyleSheet styles, TileStyles tileStyles) {
        this.sheet = sheet;
        this.styles = styles;
        this.tileStyles = tileStyles;
        this.tiles = TileCells.of(sheet);
        this.heights = new SheetHeights(sheet);
        this.book = plan;
        this.addressed = !sheet.matrix().streamed() || sheet.matrix().isForm();
        this.letters = IntStream.rangeClosed(0, tiles.map(TileCells::lastColumn).orElse(sheet.lastColumn()))
                .mapToObj(Addresses::column)
                .toArray(String[]::new);
    }

    /** Writes all rows, with the element around them. */
    void writeTo(Writer out) throws IOException {
        out.write("<sheetData>");
        writeTitle();
        if (!sheet.leadIsBelow()) {
            writeLead();
        }
        writeMeanings();
        writeHeadings();
        flush(out);
        writeBody(out);
        if (sheet.leadIsBelow()) {
            writeBlank();
            writeBelow();
        }
        while (row < tiles.map(TileCells::lastRow).orElse(0)) {
            writeBlank();
        }
        flush(out);
        out.write("</sheetData>");
    }

    private void writeTitle() {
        startRow(RowHeight.TITLE);
        text(0, styles.title(), sheet.matrix().title());
        endRow();
    }

    /** Below a table that is lower than the map beside it, the blank row holds cells of the map. */
    private void writeBlank() {
        if (tiles.isEmpty() || tiles.get().in(row + 1).isEmpty()) {
            row++;
        } else {
            startRow(RowHeight.of(1));
            endRow();
        }
    }

    private void writeBelow() {
        List<Meaning> legend = sheet.legend();
        List<String> lead = sheet.lead();
        boolean beside = sheet.isLegendBesideLead();
        int firstOfLegend = beside ? 0 : lead.size();
        for (int line = 0; line < sheet.rowsOfLead(); line++) {
            int of = line - firstOfLegend;
            Optional<Meaning> meaning = of >= 0 && of < legend.size() ? Optional.of(legend.get(of)) : Optional.empty();
            startRow(meaning.map(heights::ofLegend).orElse(RowHeight.of(1)));
            meaning.ifPresent(this::writeMeaning);
            if (line < lead.size()) {
                text(sheet.leadColumn(), styles.lead(), lead.get(line));
            }
            endRow();
        }
    }

    /** Words and fill run on through the cells beside them that hold nothing. */
    private void writeMeaning(Meaning meaning) {
        int columns = sheet.columnsOfLegend();
        int style = styles.legend(meaning, columns > 1);
        text(0, style, sheet.legend(meaning));
        for (int column = 1; column < columns; column++) {
            startCell(column, style);
            xml.append("/>");
        }
    }

    private void writeLead() {
        List<String> lead = sheet.lead();
        for (int i = 0; i < lead.size(); i++) {
            // a blank row before the table would be one more stop for a screen reader; a higher line looks the same
            startRow(RowHeight.of(1) + (i == lead.size() - 1 ? RowHeight.GAP : 0));
            text(0, styles.lead(), lead.get(i));
            endRow();
        }
    }

    private void writeMeanings() {
        List<FormField> entries = sheet.matrix().entries();
        if (entries.isEmpty()) {
            return;
        }
        startRow(heights.ofMeanings());
        for (int i = 0; i < entries.size(); i++) {
            text(i, styles.meaning(), entries.get(i).meaning());
        }
        endRow();
    }

    private void writeHeadings() {
        List<Column> columns = sheet.matrix().columns();
        startRow(heights.ofHeadings());
        for (int i = 0; i < columns.size(); i++) {
            text(i, styles.heading(columns.get(i)), columns.get(i).header());
        }
        endRow();
    }

    private void writeBody(Writer out) throws IOException {
        Matrix matrix = sheet.matrix();
        try (Stream<Row> rows = matrix.rows()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                if (row > sheet.lastRow() - 1) {
                    throw changed();
                }
                List<Cell> cells = each.next().cells();
                int lines = heights.lines(cells);
                if (matrix.isForm()) {
                    startRowThatGrows();
                } else {
                    startRow(RowHeight.of(lines));
                }
                for (int i = 0; i < cells.size(); i++) {
                    body(i, cells.get(i), matrix.columns().get(i), lines == 1);
                }
                endRow();
                flush(out);
            }
        }
        if (row != sheet.lastRow()) {
            throw changed();
        }
    }

    private IllegalStateException changed() {
        return new IllegalStateException("The source of the rows on "
                + sheet.matrix().sheet() + " gave " + sheet.rows() + " rows at first and then another number of them");
    }

    private void body(int column, Cell cell, Column heading, boolean oneLine) {
        if (cell instanceof Cell.Blank) {
            startCell(column, styles.entry());
            xml.append("/>");
            return;
        }
        Optional<String> formula = book.formulaOf(cell);
        boolean linked = formula.isPresent();
        Link look = linked ? lookOfLinks(heading) : Link.NONE;
        if (cell instanceof Cell.Count count && CellText.isExact(count.value())) {
            Content content = heading.kind() == Column.Kind.COUNT ? Content.COUNT : Content.COUNT_AMONG_WORDS;
            startCell(column, styles.body(content, cell, heading, look, oneLine));
            xml.append('>');
            if (linked) {
                xml.appendElement("f", formula.get());
            }
            xml.append("<v>").append(count.value()).append("</v></c>");
        } else if (linked) {
            formula(column, styles.body(Content.FORMULA, cell, heading, look, oneLine), formula.get(), cell.words());
        } else {
            text(column, styles.body(Content.WORDS, cell, heading, look, oneLine), cell.words());
        }
    }

    /** Lines under all cells of a matrix disturb; the names of its rows show where to begin. */
    private Link lookOfLinks(Column heading) {
        return sheet.isFullOfLinks() && !heading.rowHeader() ? Link.AMONG_LINKS : Link.UNDERLINED;
    }

    private void startRow(double height) {
        nextRow();
        if (height != lastHeight) { // most rows are as high as the one before
            lastHeight = height;
            heightAttribute = "\" ht=\"" + height + "\" customHeight=\"1\">";
        }
        xml.append(heightAttribute);
    }

    /** A row that has the height of what will be filled in. */
    private void startRowThatGrows() {
        nextRow();
        xml.append("\">");
    }

    private void nextRow() {
        row++;
        rowNumber = Integer.toString(row);
        nextColumn = 0;
        xml.append("<row r=\"").append(rowNumber);
    }

    private void endRow() {
        if (tiles.isPresent()) {
            tiles.get().in(row).forEach(this::tile);
        }
        xml.append("</row>");
    }

    private void tile(TileCells.Written cell) {
        int style = tileStyles.of(cell.part());
        if (cell.formula().isPresent()) {
            formula(cell.column(), style, cell.formula().get(), cell.words());
        } else if (cell.part() == TileCells.Part.YEAR) {
            startCell(cell.column(), style);
            xml.append("><v>").append(cell.words()).append("</v></c>");
        } else if (cell.words().isEmpty()) {
            startCell(cell.column(), style);
            xml.append("/>");
        } else {
            text(cell.column(), style, cell.words());
        }
    }

    private void startCell(int column, int style) {
        xml.append("<c");
        if (addressed || column != nextColumn) {
            xml.append(" r=\"").append(letters[column]).append(rowNumber).append('"');
        }
        nextColumn = column + 1;
        xml.append(attributeOf(style));
    }

    /** {@return the attribute of a style, which is put together once: a sheet has few styles and many cells} */
    private String attributeOf(int style) {
        if (style >= styleAttributes.length) {
            styleAttributes = Arrays.copyOf(styleAttributes, 2 * style + 1);
        }
        String known = styleAttributes[style];
        if (known == null) {
            known = " s=\"" + style + '"';
            styleAttributes[style] = known;
        }
        return known;
    }

    private void text(int column, int style, String words) {
        startCell(column, style);
        xml.append(" t=\"inlineStr\"><is><t", CellText.fitting(words), "</t></is></c>");
    }

    private void formula(int column, int style, String formula, String words) {
        startCell(column, style);
        xml.append(" t=\"str\">");
        xml.appendElement("f", formula);
        xml.appendElement("v", words);
        xml.append("</c>");
    }

    private void flush(Writer out) throws IOException {
        xml.flush(out);
    }
}
