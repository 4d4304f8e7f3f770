package io.github.lec.report.intake;

import io.github.lec.report.limits.ExcelLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of the sheets of a workbook, including hidden ones, one row at a time. */
final class WorkbookCells {
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;

    private static final int ROW_DIGITS = 7;

    private final WorkbookArchive archive;
    private final StoredValues values;

    WorkbookCells(WorkbookArchive archive, WorkbookParts parts) throws IOException {
        this.archive = archive;
        this.values = new StoredValues(archive, parts);
    }

    /**
     * A cell that is not blank.
     *
     * @param column its column, counted from 0
     * @param content what is in it
     */
    record Cell(int column, CellContent content) {}

    /** Receives the content of a sheet. */
    interface Rows {
        /**
         * A row that is not blank.
         *
         * @param number the row, counted from 1
         * @param cells its cells that are not blank, from the first
         * @throws UnreadableWorkbookException if there are more values than fit into memory
         */
        void row(int number, List<Cell> cells) throws UnreadableWorkbookException;

        /** Merged cells; reported after all rows. */
        void merged(MergedCells cells);
    }

    /**
     * Reads a sheet.
     *
     * @throws UnreadableWorkbookException if its part is broken
     */
    void read(WorkbookParts.Worksheet sheet, Rows rows) throws IOException {
        archive.read(sheet.part(), in -> read(in, rows));
    }

    /**
     * {@return the words of the first row of a sheet that is not blank}
     *
     * @throws UnreadableWorkbookException if its part is broken
     */
    List<String> firstRow(WorkbookParts.Worksheet sheet) throws IOException {
        List<String> first = new ArrayList<>();
        read(sheet, new Rows() {
            @Override
            public void row(int number, List<Cell> cells) {
                if (first.isEmpty()) {
                    cells.forEach(cell -> first.add(cell.content().shown()));
                }
            }

            @Override
            public void merged(MergedCells cells) {
                // says nothing about words
            }
        });
        return first;
    }

    private void read(XMLStreamReader in, Rows rows) throws IOException, XMLStreamException {
        int number = 0;
        boolean merged = false;
        Optional<String> format = Optional.empty();
        while (in.hasNext()) {
            if (XmlParts.next(in) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (format.isEmpty()) {
                require(in.getLocalName().equals("worksheet"), () -> "a sheet in a part of another kind");
                format = Optional.of(namespace(in));
            }
            if (!format.get().equals(namespace(in))) {
                continue; // an addition of another program
            }
            if (in.getLocalName().equals("row")) {
                int before = number;
                String written = XmlParts.attribute(in, "r").orElse(Integer.toString(before + 1));
                number = (int) Digits.whole(written, ROW_DIGITS);
                require(number > before && number <= ExcelLimits.ROWS, () -> "row " + written + " after row " + before);
                require(!merged, () -> "row " + written + " after the merged cells");
                List<Cell> cells = row(in, Integer.toString(number), format.get());
                if (!cells.isEmpty()) {
                    rows.row(number, cells);
                }
            } else if (in.getLocalName().equals("mergeCell")) {
                merged = true;
                rows.merged(MergedCells.of(XmlParts.attribute(in, "ref").orElse("")));
            }
        }
    }

    private static String namespace(XMLStreamReader in) {
        return Objects.requireNonNullElse(in.getNamespaceURI(), "");
    }

    private static void require(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise.get());
        }
    }

    private List<Cell> row(XMLStreamReader in, String number, String format) throws IOException, XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        int inner = 0;
        for (int event = XmlParts.next(in);
                event != XMLStreamConstants.END_ELEMENT || inner > 0;
                event = XmlParts.next(in)) {
            if (event == XMLStreamConstants.END_ELEMENT) {
                inner--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (!in.getLocalName().equals("c") || !namespace(in).equals(format)) {
                    inner++;
                    continue;
                }
                int before = column;
                StoredValues.Start start = StoredValues.Start.of(in);
                column = start.address() == null ? before + 1 : column(start.address(), number);
                require(column < ExcelLimits.COLUMNS, () -> "a cell beyond the last column");
                require(column > before, () -> "a second cell in a place, or cells out of order, in row " + number);
                Optional<CellContent> content = values.read(in, start);
                if (content.isPresent()) {
                    cells.add(new Cell(column, content.get()));
                }
            }
        }
        return cells;
    }

    /** {@return the column of a cell, counted from 0} */
    private static int column(String address, String row) {
        int column = 0;
        int letters = 0;
        while (letters < Math.min(address.length(), MOST_LETTERS) && isLetter(address.charAt(letters))) {
            column = column * LETTERS + address.charAt(letters) - 'A' + 1;
            letters++;
        }
        require(
                letters > 0 && address.startsWith(row, letters) && address.length() == letters + row.length(),
                () -> "the cell \"" + address + "\" in row " + row);
        return column - 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
