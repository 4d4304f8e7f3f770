package io.github.lec.report.intake;

import io.github.lec.format.internal.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Reads the cells of the sheets of a workbook, including hidden ones, one row at a time. */
final class WorkbookCells {
    private static final String INLINE = "inlineStr";
    private static final String ROW = "row";
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

    private final WorkbookArchive archive;
    private final List<Optional<CellContent>> sharedTexts = new ArrayList<>();
    private final CellFormats formats;

    WorkbookCells(WorkbookArchive archive, WorkbookParts parts) throws IOException {
        this.archive = archive;
        this.formats = new CellFormats(parts.since1904());
        if (parts.styles().isPresent()) {
            archive.read(parts.styles().get(), formats::read);
        }
        if (parts.texts().isPresent()) {
            archive.read(parts.texts().get(), this::readTexts);
        }
    }

    /**
     * A cell that is not blank.
     *
     * @param column its column, counted from 0
     * @param content what is in it
     */
    record Cell(int column, CellContent content) {}

    /** What the start of a cell says; its attributes are looked at once, since there are millions of them. */
    private record Start(@Nullable String address, int style, String type) {
        static Start of(XMLStreamReader in) {
            String address = null;
            int style = 0;
            String type = "n";
            for (int i = 0; i < in.getAttributeCount(); i++) {
                switch (in.getAttributeLocalName(i)) {
                    case "r" -> address = in.getAttributeValue(i);
                    case "s" -> style = Integer.parseInt(in.getAttributeValue(i));
                    case "t" -> type = in.getAttributeValue(i);
                    default -> {
                        // additions of other programs
                    }
                }
            }
            return new Start(address, style, type);
        }
    }

    /** Receives the content of a sheet. */
    interface Rows {
        /**
         * A row that is not blank.
         *
         * @param number the row, counted from 1
         * @param cells its cells that are not blank, from the first
         */
        void row(int number, List<Cell> cells);

        /** Merged cells; reported after all rows. */
        void merged(CellRangeAddress cells);
    }

    private void readTexts(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            if (XmlParts.next(in) == XMLStreamConstants.START_ELEMENT
                    && in.getLocalName().equals("si")) {
                sharedTexts.add(text(XmlParts.richText(in)));
            }
        }
    }

    /**
     * Reads a sheet.
     *
     * @throws UnreadableWorkbookException if its part is broken
     */
    void read(WorkbookParts.Sheet sheet, Rows rows) throws IOException {
        archive.read(sheet.part(), in -> read(in, rows));
    }

    /**
     * {@return the words of the first row of a sheet that is not blank}
     *
     * @throws UnreadableWorkbookException if its part is broken
     */
    List<String> firstRow(WorkbookParts.Sheet sheet) throws IOException {
        List<String> first = new ArrayList<>();
        read(sheet, new Rows() {
            @Override
            public void row(int number, List<Cell> cells) {
                if (first.isEmpty()) {
                    cells.forEach(cell -> first.add(cell.content().shown()));
                }
            }

            @Override
            public void merged(CellRangeAddress cells) {
                // says nothing about words
            }
        });
        return first;
    }

    private void read(XMLStreamReader in, Rows rows) throws XMLStreamException {
        int number = 0;
        boolean isSheet = false;
        while (in.hasNext()) {
            if (XmlParts.next(in) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            isSheet |= in.getLocalName().equals("worksheet");
            require(isSheet, "a sheet in a part of another kind");
            if (in.getLocalName().equals(ROW)) {
                int before = number;
                number = XmlParts.attribute(in, "r").map(Integer::parseInt).orElse(before + 1);
                require(number > before && number <= MOST_ROWS, "row " + number + " after row " + before);
                List<Cell> cells = row(in, Integer.toString(number));
                if (!cells.isEmpty()) {
                    rows.row(number, cells);
                }
            } else if (in.getLocalName().equals("mergeCell")) {
                XmlParts.attribute(in, "ref").map(CellRangeAddress::valueOf).ifPresent(rows::merged);
            }
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private List<Cell> row(XMLStreamReader in, String number) throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        for (int event = XmlParts.next(in); !XmlParts.isEnd(in, event, ROW); event = XmlParts.next(in)) {
            if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("c")) {
                int before = column;
                Start start = Start.of(in);
                column = start.address() == null ? before + 1 : column(start.address(), number);
                require(column < MOST_COLUMNS, "a cell beyond the last column");
                require(column > before, "a second cell in a place, or cells out of order, in row " + number);
                int place = column;
                cell(in, start).ifPresent(content -> cells.add(new Cell(place, content)));
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
                "the cell \"" + address + "\" in row " + row);
        return column - 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private Optional<CellContent> cell(XMLStreamReader in, Start start) throws XMLStreamException {
        String type = start.type();
        Optional<String> formula = Optional.empty();
        Optional<String> value = Optional.empty();
        for (int event = XmlParts.next(in); !XmlParts.isEnd(in, event, "c"); event = XmlParts.next(in)) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (in.getLocalName()) {
                    case "f" -> formula = Optional.of(XmlParts.text(in));
                    case "v" -> value = type.equals(INLINE) ? value : Optional.of(XmlParts.text(in));
                    case "is" -> value = type.equals(INLINE) ? Optional.of(XmlParts.richText(in)) : value;
                    default -> {
                        // additions of other programs
                    }
                }
            }
        }
        Optional<CellContent> content = value.flatMap(text -> content(type, text, start.style()));
        // only as a text is an empty result one: some programs write an empty element for a result that they do not
        // know
        boolean known =
                value.filter(text -> type.equals("str") || !text.isEmpty()).isPresent();
        return formula.isEmpty() ? content : calculated(formula.get(), known, content);
    }

    private static Optional<CellContent> calculated(String formula, boolean known, Optional<CellContent> result) {
        return known
                ? result.map(CellContent.Calculated::new)
                : Optional.of(new CellContent.Unusable(
                        "the formula =" + formula + " without a result",
                        "a value, or a workbook that was saved by a program that calculates formulas"));
    }

    /** {@return what is seen in a cell; empty if that is nothing} */
    private Optional<CellContent> content(String type, String value, int style) {
        String stripped = CellWords.strip(value);
        if (stripped.isEmpty()) {
            return Optional.empty();
        }
        return switch (type) {
            case "s" -> sharedText(Integer.parseInt(stripped));
            case INLINE -> text(value);
            case "str" -> text(XmlParts.unescaped(value));
            case "b" -> Optional.of(new CellContent.YesNo(!stripped.equals("0")));
            case "d" -> seen(formats.date(stripped, style));
            case "e" -> Optional.of(new CellContent.Unusable("the error " + value, "a value"));
            default -> seen(formats.number(number(stripped), style));
        };
    }

    private Optional<CellContent> sharedText(int index) {
        require(index >= 0 && index < sharedTexts.size(), "there is no shared text " + index);
        return sharedTexts.get(index);
    }

    private static Optional<CellContent> text(String text) {
        return seen(
                Json.isWellFormed(text)
                        ? new CellContent.Text(text)
                        : new CellContent.Unusable("half of a surrogate pair", "text that can be written"));
    }

    private static Optional<CellContent> seen(CellContent content) {
        return Optional.of(content)
                .filter(found -> !CellWords.strip(found.shown()).isEmpty());
    }

    private static double number(String value) {
        double number = Double.parseDouble(value);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException("no number: " + value);
        }
        return number;
    }
}
