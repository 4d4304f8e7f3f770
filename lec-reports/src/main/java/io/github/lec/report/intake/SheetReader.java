package io.github.lec.report.intake;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the cells of a sheet, hidden ones too, from the first to the last. */
final class SheetReader {
    private static final String INLINE = "inlineStr";

    private final List<String> sharedTexts;
    private final CellFormats formats;

    SheetReader(List<String> sharedTexts, CellFormats formats) {
        this.sharedTexts = sharedTexts;
        this.formats = formats;
    }

    /**
     * Reads a sheet.
     *
     * @throws XMLStreamException if the part is broken
     * @throws IllegalArgumentException if it says what no workbook says
     */
    SheetContent read(int order, String name, InputStream part) throws XMLStreamException {
        XMLStreamReader in = XmlParts.reader(part);
        List<SheetRow> rows = new ArrayList<>();
        List<CellRangeAddress> merged = new ArrayList<>();
        int number = 0;
        while (in.hasNext()) {
            if (XmlParts.next(in) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (in.getLocalName().equals("row")) {
                number = XmlParts.attribute(in, "r").map(Integer::parseInt).orElse(number + 1);
                SheetRow row = row(in, number);
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
            } else if (in.getLocalName().equals("mergeCell")) {
                XmlParts.attribute(in, "ref").map(CellRangeAddress::valueOf).ifPresent(merged::add);
            }
        }
        return new SheetContent(order, name, rows, merged);
    }

    private SheetRow row(XMLStreamReader in, int number) throws XMLStreamException {
        SheetRow row = new SheetRow(number, new TreeMap<>());
        int column = -1;
        for (int event = XmlParts.next(in); !XmlParts.isEnd(in, event, "row"); event = XmlParts.next(in)) {
            if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("c")) {
                int next = column + 1;
                column = XmlParts.attribute(in, "r")
                        .map(address -> new CellAddress(address).getColumn())
                        .orElse(next);
                int place = column;
                cell(in).ifPresent(content -> row.cells().put(place, content));
            }
        }
        return row;
    }

    private Optional<CellContent> cell(XMLStreamReader in) throws XMLStreamException {
        int style = XmlParts.attribute(in, "s").map(Integer::parseInt).orElse(0);
        String type = XmlParts.attribute(in, "t").orElse("n");
        Optional<String> formula = Optional.empty();
        String value = "";
        for (int event = XmlParts.next(in); !XmlParts.isEnd(in, event, "c"); event = XmlParts.next(in)) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (in.getLocalName()) {
                    case "f" -> formula = Optional.of(in.getElementText());
                    case "v" -> value = type.equals(INLINE) ? value : in.getElementText();
                    case "is" -> value = type.equals(INLINE) ? XmlParts.richText(in) : value;
                    default -> {
                        // what other programs add
                    }
                }
            }
        }
        if (formula.isPresent()) {
            return Optional.of(new CellContent.Unusable(
                    "a formula, =" + formula.get(),
                    "a value: formulas are not evaluated; paste the value in its place"));
        }
        return CellWords.strip(value).isEmpty()
                ? Optional.empty()
                : Optional.of(content(type, value, style))
                        .filter(content -> !CellWords.strip(content.shown()).isEmpty());
    }

    private CellContent content(String type, String value, int style) {
        return switch (type) {
            case "s" -> text(sharedTexts.get(Integer.parseInt(CellWords.strip(value))));
            case INLINE -> text(value);
            case "str" -> text(XmlParts.unescaped(value));
            case "b" -> new CellContent.YesNo(!CellWords.strip(value).equals("0"));
            case "d" -> new CellContent.Date(value.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", ""));
            case "e" -> new CellContent.Unusable("the error " + value, "a value");
            default -> formats.number(Double.parseDouble(CellWords.strip(value)), style);
        };
    }

    private static CellContent text(String value) {
        return new CellContent.Text(value);
    }
}
