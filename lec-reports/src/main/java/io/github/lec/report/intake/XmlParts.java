package io.github.lec.report.intake;

import com.ctc.wstx.stax.WstxInputFactory;
import io.github.lec.report.limits.EscapedText;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of a workbook as a stream. It may not define entities, so that nothing can be expanded or fetched. */
final class XmlParts {
    /** The maximum number of characters read from a cell; Excel's own limit is 32,767. */
    static final int LONGEST_TEXT = 1_000_000;

    /** Where {@code _x000A_} stands for the character with that number. */
    private XmlParts() {}

    static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(part);
    }

    /**
     * Moves on to the next event.
     *
     * @return the event
     * @throws XMLStreamException if the part is broken, or defines entities
     */
    static int next(XMLStreamReader in) throws XMLStreamException {
        int event = in.next();
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("a document type, which a workbook does not have");
        }
        return event;
    }

    /** {@return all text within the current element, which is read to its end} */
    static String text(XMLStreamReader in) throws XMLStreamException {
        String first = "";
        int event = next(in);
        if (event == XMLStreamConstants.CHARACTERS) { // nearly always all there is
            first = in.getText();
            event = next(in);
        }
        requireShort(first.length());
        if (event == XMLStreamConstants.END_ELEMENT) {
            return first;
        }
        StringBuilder text = new StringBuilder(first);
        int inner = 0;
        for (; event != XMLStreamConstants.END_ELEMENT || inner > 0; event = next(in)) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> inner++;
                case XMLStreamConstants.END_ELEMENT -> inner--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    append(text, in.getText());
                default -> {
                    // comments and the like
                }
            }
        }
        return text.toString();
    }

    /**
     * {@return the text within the current element, without the phonetic guides of East Asian text and additions of
     * other programs}
     */
    static String richText(XMLStreamReader in) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int inner = 0;
        for (int event = next(in); event != XMLStreamConstants.END_ELEMENT || inner > 0; event = next(in)) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (in.getLocalName()) {
                    case "t" -> append(text, text(in));
                    case "rPh", "extLst" -> text(in);
                    default -> inner++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inner--;
            }
        }
        return EscapedText.read(text.toString());
    }

    private static void append(StringBuilder text, String more) throws XMLStreamException {
        requireShort(text.length() + more.length());
        text.append(more);
    }

    private static void requireShort(int length) throws XMLStreamException {
        if (length > LONGEST_TEXT) {
            throw new XMLStreamException("a text of more than " + LONGEST_TEXT + " characters");
        }
    }

    static Optional<String> attribute(XMLStreamReader in, String name) {
        return Optional.ofNullable(in.getAttributeValue(null, name));
    }

    /** {@return whether an attribute is true, in any XML notation} */
    static boolean says(XMLStreamReader in, String name) {
        String value = in.getAttributeValue(null, name);
        return value != null && (value.equals("1") || value.equals("true"));
    }
}
