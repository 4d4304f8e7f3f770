package io.github.lec.report.conformance;

import io.github.lec.report.conformance.CellFact.Kind;
import io.github.lec.report.limits.EscapedText;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The part of a workbook with one sheet: its cells, and everything else. */
final class SheetPart {

    private static final String CELLS = "sheetData";

    private final SheetFact sheet;
    private final XSSFWorkbook workbook;
    private final StylesTable styles;

    /** By style: many cells have the same, and POI reads the fill from XML each time. */
    private final Map<Integer, Optional<Rgb>> fills = new HashMap<>();

    SheetPart(SheetFact sheet, XSSFWorkbook workbook) {
        this.sheet = sheet;
        this.workbook = workbook;
        this.styles = workbook.getStylesSource();
    }

    private static XMLStreamReader reader(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }

    /** Reads any part to its end, to find out whether it is XML. */
    static void checkWellFormed(byte[] content) throws XMLStreamException {
        XMLStreamReader in = reader(content);
        while (in.hasNext()) {
            in.next();
        }
    }

    /** Copies the part with no cells in it. */
    static void copyWithoutCells(byte[] content, OutputStream out) throws XMLStreamException {
        XMLStreamReader in = reader(content);
        XMLStreamWriter copy = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        copy.writeStartDocument("UTF-8", "1.0");
        boolean among = false;
        while (in.hasNext()) {
            int event = in.next();
            boolean border = (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT)
                    && in.getLocalName().equals(CELLS);
            if (border) {
                among = event == XMLStreamConstants.START_ELEMENT;
            }
            if (border || !among) {
                copyEvent(in, event, copy);
            }
        }
        copy.writeEndDocument();
        copy.flush();
    }

    private static void copyEvent(XMLStreamReader in, int event, XMLStreamWriter copy) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> copyStart(in, copy);
            case XMLStreamConstants.END_ELEMENT -> copy.writeEndElement();
            case XMLStreamConstants.CHARACTERS -> copy.writeCharacters(in.getText());
            default -> {
                // comments and similar nodes are ignored
            }
        }
    }

    private static void copyStart(XMLStreamReader in, XMLStreamWriter copy) throws XMLStreamException {
        copy.writeStartElement(orEmpty(in.getPrefix()), in.getLocalName(), orEmpty(in.getNamespaceURI()));
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            copy.writeNamespace(orEmpty(in.getNamespacePrefix(i)), orEmpty(in.getNamespaceURI(i)));
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String prefix = orEmpty(in.getAttributePrefix(i));
            if (prefix.isEmpty()) {
                copy.writeAttribute(in.getAttributeLocalName(i), in.getAttributeValue(i));
            } else {
                copy.writeAttribute(
                        prefix,
                        orEmpty(in.getAttributeNamespace(i)),
                        in.getAttributeLocalName(i),
                        in.getAttributeValue(i));
            }
        }
    }

    private static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Shows all rows and cells, from the first. */
    void visit(byte[] content, List<? extends SheetVisitor> checks) throws XMLStreamException {
        XMLStreamReader in = reader(content);
        int row = -1;
        int column = -1;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals(CELLS)) {
                return;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (in.getLocalName().equals("row")) {
                row = attribute(in, "r")
                        .map(number -> Integer.parseInt(number) - 1)
                        .orElse(row + 1);
                column = -1;
                RowFact fact = rowFact(in, row);
                checks.forEach(check -> check.see(fact));
            } else if (in.getLocalName().equals("c")) {
                int next = column + 1;
                column = attribute(in, "r")
                        .filter(address -> !address.isEmpty()) // so POI writes a cell without one that was emptied
                        .map(address -> new CellAddress(address).getColumn())
                        .orElse(next);
                CellFact cell = cell(in, row, column);
                checks.forEach(check -> check.see(cell));
            }
        }
    }

    private RowFact rowFact(XMLStreamReader in, int row) {
        boolean hidden = attribute(in, "hidden").filter(SheetPart::isTrue).isPresent();
        boolean fixed = attribute(in, "customHeight").filter(SheetPart::isTrue).isPresent();
        Optional<Double> height = attribute(in, "ht").map(Double::valueOf);
        return new RowFact(sheet, row, hidden, fixed ? height : Optional.empty());
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private CellFact cell(XMLStreamReader in, int row, int column) throws XMLStreamException {
        int style = attribute(in, "s").map(Integer::valueOf).orElse(0);
        String type = attribute(in, "t").orElse("n");
        StringBuilder text = new StringBuilder();
        Optional<String> formula = Optional.empty();
        boolean marked = false;
        for (int event = in.next(); !endsCell(in, event); event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (in.getLocalName()) {
                    case "f" -> formula = Optional.of(in.getElementText());
                    case "v" -> text.append(type.equals("inlineStr") ? "" : in.getElementText());
                    case "t" -> text.append(in.getElementText());
                    case "vertAlign" -> marked = true;
                    case "rPh" -> skip(in, "rPh");
                    default -> {
                        // runs, their fonts, and additions of other programs
                    }
                }
            }
        }
        boolean shared = type.equals("s") && !text.isEmpty();
        if (shared) {
            XSSFRichTextString string = (XSSFRichTextString) workbook.getSharedStringSource()
                    .getItemAt(Integer.parseInt(text.toString().strip()));
            marked = string.hasFormatting() && string.getCTRst().toString().contains("vertAlign");
            text = new StringBuilder(string.getString());
        }
        Kind kind = switch (type) {
            case "s", "inlineStr", "str", "d" -> Kind.TEXT;
            case "n" -> Kind.NUMBER;
            default -> Kind.OTHER;
        };
        String words = shared ? text.toString() : EscapedText.read(text.toString());
        XSSFCellStyle look = styles.getStyleAt(style);
        Optional<Rgb> fill = fills.computeIfAbsent(style, first -> Fills.of(look));
        return new CellFact(sheet, row, column, kind, words, formula, look, fill, marked);
    }

    private static boolean endsCell(XMLStreamReader in, int event) {
        return event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("c");
    }

    /** Skips the phonetic guides of East Asian text, which are not part of it. */
    private static void skip(XMLStreamReader in, String element) throws XMLStreamException {
        while (!(in.next() == XMLStreamConstants.END_ELEMENT
                && in.getLocalName().equals(element))) {
            // any content
        }
    }

    private static Optional<String> attribute(XMLStreamReader in, String name) {
        return Optional.ofNullable(in.getAttributeValue(null, name));
    }
}
