package io.github.lec.report.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the cells of the sheets of a workbook, including hidden ones, one row at a time. */
final class WorkbookCells {
    private static final String INLINE = "inlineStr";
    private static final String ROW = "row";
    private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

    private final WorkbookArchive archive;
    private final List<String> sharedTexts = new ArrayList<>();
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
                sharedTexts.add(XmlParts.richText(in));
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

    private void read(XMLStreamReader in, Rows rows) throws XMLStreamException {
        int number = 0;
        while (in.hasNext()) {
            if (XmlParts.next(in) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (in.getLocalName().equals(ROW)) {
                number = XmlParts.attribute(in, "r").map(Integer::parseInt).orElse(number + 1);
                List<Cell> cells = row(in);
                if (!cells.isEmpty()) {
                    rows.row(number, cells);
                }
            } else if (in.getLocalName().equals("mergeCell")) {
                XmlParts.attribute(in, "ref").map(CellRangeAddress::valueOf).ifPresent(rows::merged);
            }
        }
    }

    private List<Cell> row(XMLStreamReader in) throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        for (int event = XmlParts.next(in); !XmlParts.isEnd(in, event, ROW); event = XmlParts.next(in)) {
            if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("c")) {
                int next = column + 1;
                column = XmlParts.attribute(in, "r")
                        .map(address -> new CellAddress(address).getColumn())
                        .orElse(next);
                if (column >= MOST_COLUMNS) {
                    throw new IllegalArgumentException("a cell beyond the last column");
                }
                int place = column;
                cell(in).ifPresent(content -> cells.add(new Cell(place, content)));
            }
        }
        return cells;
    }

    private Optional<CellContent> cell(XMLStreamReader in) throws XMLStreamException {
        int style = XmlParts.attribute(in, "s").map(Integer::parseInt).orElse(0);
        String type = XmlParts.attribute(in, "t").orElse("n");
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
        Optional<CellContent> content = value.filter(
                        text -> !CellWords.strip(text).isEmpty())
                .map(text -> content(type, text, style))
                .filter(found -> !CellWords.strip(found.shown()).isEmpty());
        return formula.isEmpty() ? content : calculated(formula.get(), value.isPresent(), content);
    }

    private static Optional<CellContent> calculated(String formula, boolean known, Optional<CellContent> result) {
        return known
                ? result.map(CellContent.Calculated::new)
                : Optional.of(new CellContent.Unusable(
                        "the formula =" + formula + " without a result",
                        "a value, or a workbook that was saved by a program that calculates formulas"));
    }

    private CellContent content(String type, String value, int style) {
        return switch (type) {
            case "s" -> new CellContent.Text(sharedTexts.get(Integer.parseInt(CellWords.strip(value))));
            case INLINE -> new CellContent.Text(value);
            case "str" -> new CellContent.Text(XmlParts.unescaped(value));
            case "b" -> new CellContent.YesNo(!CellWords.strip(value).equals("0"));
            case "d" -> formats.date(CellWords.strip(value), style);
            case "e" -> new CellContent.Unusable("the error " + value, "a value");
            default -> formats.number(number(CellWords.strip(value)), style);
        };
    }

    private static double number(String value) {
        double number = Double.parseDouble(value);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException("no number: " + value);
        }
        return number;
    }
}
