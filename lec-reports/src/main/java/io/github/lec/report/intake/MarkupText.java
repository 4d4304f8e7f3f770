package io.github.lec.report.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML part into which something is inserted; everything else stays exactly the same. Elements are found
 * by their place under the root, so that comments, texts and additions of other programs are none of them.
 */
final class MarkupText {
    private String text;

    MarkupText(String text) {
        this.text = text;
    }

    /**
     * {@return the prefix with which the elements of the part are written, with its colon; empty if they have none}
     *
     * @throws UnreadableWorkbookException if the part has another root
     */
    String prefix(String root) throws UnreadableWorkbookException {
        MarkupElements elements = elements();
        if (!elements.root().name().equals(elements.prefix() + root)) {
            throw UnreadableWorkbookException.damaged("there is no element " + root);
        }
        return elements.prefix();
    }

    private MarkupElements elements() throws UnreadableWorkbookException {
        return MarkupElements.of(text);
    }

    private Optional<MarkupElements.Element> first(String name) throws UnreadableWorkbookException {
        MarkupElements elements = elements();
        return elements.all().stream()
                .filter(element -> element.name().equals(elements.prefix() + name))
                .findFirst();
    }

    private MarkupElements.Element required(String name) throws UnreadableWorkbookException {
        return first(name).orElseThrow(() -> UnreadableWorkbookException.damaged("there is no element " + name));
    }

    /** {@return whether the root or an element in it has an element} */
    boolean has(String element) throws UnreadableWorkbookException {
        return first(element).isPresent();
    }

    /** Inserts something at the end of an element, whether it has an end tag or not. */
    void addAtEnd(String element, String markup) throws UnreadableWorkbookException {
        addAtEnd(required(element), markup);
    }

    private void addAtEnd(MarkupElements.Element element, String markup) {
        if (element.isAlone()) {
            String open = text.substring(element.start(), element.contentStart());
            text = text.substring(0, element.start()) + open.substring(0, open.length() - 2) + ">" + markup + "</"
                    + element.name() + ">" + text.substring(element.contentStart());
        } else {
            add(element.contentEnd(), markup);
        }
    }

    /**
     * Inserts something into the root: after the last of some elements and before the first of others, or else at its
     * end.
     */
    void addBetween(List<String> after, List<String> before, String markup) throws UnreadableWorkbookException {
        MarkupElements elements = elements();
        int from = elements.children().stream()
                .filter(isOneOf(after, elements.prefix()))
                .mapToInt(MarkupElements.Element::end)
                .max()
                .orElse(0);
        Optional<MarkupElements.Element> next = elements.children().stream()
                .filter(isOneOf(before, elements.prefix()))
                .filter(element -> element.start() >= from)
                .findFirst();
        if (next.isPresent()) {
            add(next.get().start(), markup);
        } else {
            addAtEnd(elements.root(), markup);
        }
    }

    private static Predicate<MarkupElements.Element> isOneOf(List<String> names, String prefix) {
        return element -> element.name().startsWith(prefix)
                && names.contains(element.name().substring(prefix.length()));
    }

    private void add(int place, String markup) {
        text = text.substring(0, place) + markup + text.substring(place);
    }

    /** {@return whether there was something to replace} */
    boolean replaceAll(Pattern what, String with) {
        String before = text;
        text = what.matcher(text).replaceAll(with);
        return !text.equals(before);
    }

    /**
     * Appends an item to the first list with a name, and updates its count.
     *
     * @return the number of the item, counted from 0
     */
    int addItem(String list, String item, String markup) throws UnreadableWorkbookException {
        MarkupElements elements = elements();
        MarkupElements.Element found = required(list);
        int number = (int) elements.all().stream()
                .filter(element -> element.name().equals(elements.prefix() + item)
                        && element.start() > found.start()
                        && element.start() < found.contentEnd())
                .count();
        addAtEnd(found, markup);
        setAttribute(list, "count", String.valueOf(number + 1));
        return number;
    }

    /** Gives an attribute of the first element with a name a value. */
    void setAttribute(String element, String attribute, String value) throws UnreadableWorkbookException {
        MarkupElements.Element found = required(element);
        int end = found.contentStart() - (found.isAlone() ? 2 : 1);
        String others = text.substring(found.start(), end)
                .replaceAll("\\s+" + attribute + "\\s*=\\s*(\"[^\"]*\"|'[^']*')", "")
                .stripTrailing();
        text = text.substring(0, found.start()) + others + " " + attribute + "=\"" + value + "\"" + text.substring(end);
    }

    /** {@return an id that does not stand in the part} */
    String unused(String id) {
        String free = id;
        for (int number = 2; text.contains('"' + free + '"') || text.contains("'" + free + "'"); number++) {
            free = id + number;
        }
        return free;
    }

    /** {@return the highest value of an attribute that holds numbers} */
    int highest(String attribute) {
        Matcher found = Pattern.compile("\\b" + attribute + "\\s*=\\s*[\"'](\\d{1,9})[\"']")
                .matcher(text);
        return found.results()
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .max()
                .orElse(0);
    }

    @Override
    public String toString() {
        return text;
    }
}
