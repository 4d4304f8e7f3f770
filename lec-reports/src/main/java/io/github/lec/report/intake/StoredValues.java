package io.github.lec.report.intake;

import io.github.lec.format.internal.Json;
import io.github.lec.report.limits.EscapedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The values that the cells of a workbook store, each in the notation of its kind. What a cell cannot mean is a problem
 * of this cell, never an empty one.
 */
final class StoredValues {
    private static final String INLINE = "inlineStr";
    private static final String DIGITS = "n";
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?+(?:\\d++(?:\\.\\d*+)?+|\\.\\d++)(?:[eE][+-]?+\\d++)?+");
    private static final int INDEX_DIGITS = 9;

    private final WorkbookArchive archive;
    private final List<Optional<CellContent>> sharedTexts = new ArrayList<>();
    private final CellFormats formats;

    StoredValues(WorkbookArchive archive, WorkbookParts parts) throws IOException {
        this.archive = archive;
        this.formats = new CellFormats(parts.since1904());
        if (parts.styles().isPresent()) {
            archive.read(parts.styles().get(), formats::read);
        }
        if (parts.texts().isPresent()) {
            archive.read(parts.texts().get(), this::readTexts);
        }
    }

    /** What the start of a cell says; its attributes are looked at once, since there are millions of them. */
    record Start(@Nullable String address, int style, String type) {
        static Start of(XMLStreamReader in) {
            String address = null;
            int style = 0;
            String type = DIGITS;
            for (int i = 0; i < in.getAttributeCount(); i++) {
                String namespace = in.getAttributeNamespace(i);
                if (namespace != null && !namespace.isEmpty()) {
                    continue; // an addition of another program
                }
                switch (in.getAttributeLocalName(i)) {
                    case "r" -> address = in.getAttributeValue(i);
                    case "s" -> style = index(in.getAttributeValue(i));
                    case "t" -> type = in.getAttributeValue(i);
                    default -> {
                        // says nothing about the value
                    }
                }
            }
            return new Start(address, style, type);
        }
    }

    /** {@return a number that counts from 0; -1 if it is none} */
    private static int index(String written) {
        return (int) Digits.whole(written, INDEX_DIGITS);
    }

    private void readTexts(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            if (XmlParts.next(in) == XMLStreamConstants.START_ELEMENT
                    && in.getLocalName().equals("si")) {
                sharedTexts.add(text(XmlParts.richText(in)));
            }
        }
    }

    /** {@return what is in the cell that starts here, which is read to its end; empty if that is nothing} */
    Optional<CellContent> read(XMLStreamReader in, Start start) throws IOException, XMLStreamException {
        Written written = Written.read(in);
        boolean inline = start.type().equals(INLINE);
        if (written.several() || inline && isSeen(written.value()) && isSeen(written.text())) {
            return Optional.of(new CellContent.Unusable("a cell with several values", "one value in each cell"));
        }
        if (!inline && isSeen(written.text())) {
            return Optional.of(new CellContent.Unusable(
                    "the text \"" + written.text().orElse("") + "\" in a cell of the kind " + start.type()
                            + ", which shows none",
                    "the text, typed again"));
        }
        Optional<String> stored = inline ? written.inline() : written.value();
        Optional<CellContent> content =
                stored.isEmpty() ? Optional.empty() : content(start.type(), stored.get(), start.style());
        // only as a text is an empty result one: some programs write an empty element for a result that they do not
        // know
        boolean known = stored.filter(one -> start.type().equals("str") || !one.isEmpty())
                .isPresent();
        return written.formula().isEmpty()
                ? content
                : calculated(written.formula().get(), known, content);
    }

    /**
     * What is written in a cell.
     *
     * @param formula its formula
     * @param value its value, as it is written
     * @param text its text, if it is not among the shared texts
     * @param several whether it has a second value or text; the last one is given
     */
    private record Written(Optional<String> formula, Optional<String> value, Optional<String> text, boolean several) {
        /** {@return what is written in the cell that starts here, which is read to its end} */
        static Written read(XMLStreamReader in) throws XMLStreamException {
            String namespace = in.getNamespaceURI();
            Optional<String> formula = Optional.empty();
            Optional<String> value = Optional.empty();
            Optional<String> text = Optional.empty();
            boolean several = false;
            int inner = 0;
            for (int event = XmlParts.next(in);
                    event != XMLStreamConstants.END_ELEMENT || inner > 0;
                    event = XmlParts.next(in)) {
                if (event == XMLStreamConstants.END_ELEMENT) {
                    inner--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (Objects.equals(namespace, in.getNamespaceURI()) ? in.getLocalName() : "") {
                        case "f" -> formula = Optional.of(XmlParts.text(in));
                        case "v" -> {
                            several |= value.isPresent();
                            value = Optional.of(XmlParts.text(in));
                        }
                        case "is" -> {
                            several |= text.isPresent();
                            text = Optional.of(XmlParts.richText(in));
                        }
                        default -> inner++; // additions of other programs
                    }
                }
            }
            return new Written(formula, value, text, several);
        }

        /** {@return the text in the cell itself; if it has none that is seen, its value} */
        Optional<String> inline() {
            return text.filter(found -> isSeen(Optional.of(found))).or(() -> value.map(EscapedText::read));
        }
    }

    private static boolean isSeen(Optional<String> text) {
        return text.filter(found -> !CellWords.strip(found).isEmpty()).isPresent();
    }

    private static Optional<CellContent> calculated(String formula, boolean known, Optional<CellContent> result) {
        return known
                ? result.map(CellContent.Calculated::new)
                : Optional.of(new CellContent.Unusable(
                        "the formula =" + formula + " without a result",
                        "a value, or a workbook that was saved by a program that calculates formulas"));
    }

    private Optional<CellContent> content(String type, String value, int style) throws IOException {
        String stripped = CellWords.strip(value);
        if (stripped.isEmpty()) {
            return Optional.empty();
        }
        return switch (type) {
            case "s" -> formatted(sharedText(stripped), style);
            case INLINE -> formatted(text(value), style);
            case "str" -> formatted(text(EscapedText.read(value)), style);
            case "b" -> Optional.of(yesNo(stripped));
            case "d" -> seen(formats.date(stripped, style));
            case "e" -> Optional.of(new CellContent.Unusable("the error " + value, "a value"));
            case DIGITS -> seen(number(stripped, style));
            default ->
                Optional.of(new CellContent.Unusable(
                        "\"" + stripped + "\" in a cell of the kind " + type + ", which Excel does not have",
                        "the value, typed again"));
        };
    }

    private Optional<CellContent> formatted(Optional<CellContent> content, int style) {
        return style > 0 && content.isPresent() && content.get() instanceof CellContent.Text text
                ? Optional.of(formats.text(text, style))
                : content;
    }

    private static CellContent yesNo(String written) {
        return switch (written) {
            case "1", "true" -> new CellContent.YesNo(true);
            case "0", "false" -> new CellContent.YesNo(false);
            default -> new CellContent.Unusable("\"" + written + "\" in a cell with TRUE or FALSE", "TRUE or FALSE");
        };
    }

    private CellContent number(String written, int style) {
        double number = Digits.whole(written, Digits.MOST_EXACT);
        if (number < 0) {
            number = NUMBER.matcher(written).matches() ? Double.parseDouble(written) : Double.NaN;
        }
        return Double.isFinite(number)
                ? formats.number(number, style)
                : new CellContent.Unusable(
                        "\"" + written + "\" in a cell with a number", "a number, or a text in a cell with text");
    }

    private Optional<CellContent> sharedText(String written) throws IOException {
        int index = index(written);
        if (index < 0 || index >= sharedTexts.size()) {
            return Optional.of(new CellContent.Unusable(
                    "the shared text " + written + ", which the workbook does not have", "the text, typed again"));
        }
        Optional<CellContent> text = sharedTexts.get(index);
        if (text.isPresent()) {
            archive.countAgain(text.get().shown().length());
        }
        return text;
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
}
