package io.github.lec.report.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The elements of an XML part on its first three levels, with their places in its text. Comments, CDATA and
 * instructions are passed over, and so is what lies deeper.
 */
final class MarkupElements {
    private static final int LEVELS = 3;

    private final String text;
    private final List<Element> all = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private int depth;

    /**
     * An element: its name with its prefix, its level counted from 0, and its places; it is alone if it has no end tag.
     */
    record Element(String name, int level, int start, int contentStart, int contentEnd, int end) {
        boolean isAlone() {
            return contentStart == end;
        }
    }

    private MarkupElements(String text) {
        this.text = text;
    }

    /**
     * Finds the elements of a part, one character per byte.
     *
     * @throws UnreadableWorkbookException if the part is not well-formed, or no such text
     */
    static MarkupElements of(String text) throws UnreadableWorkbookException {
        MarkupElements elements = new MarkupElements(text);
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i)) {
            i = elements.read(i);
        }
        if (elements.all.isEmpty() || elements.depth != 0) {
            throw broken();
        }
        elements.all.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return elements;
    }

    /** Reads what begins with a bracket; returns where it ends. */
    private int read(int start) throws UnreadableWorkbookException {
        if (text.startsWith("<!--", start)) {
            return after("-->", start + 4);
        }
        if (text.startsWith("<![CDATA[", start)) {
            return after("]]>", start);
        }
        if (text.startsWith("<?", start)) {
            return after("?>", start);
        }
        int end = endOfTag(start);
        if (text.charAt(start + 1) == '/') {
            close(start, end);
        } else if (text.charAt(end - 2) == '/') {
            add(new Element(name(start + 1), depth, start, end, end, end));
        } else {
            if (depth < LEVELS) {
                open.push(new Element(name(start + 1), depth, start, end, end, end));
            }
            depth++;
        }
        return end;
    }

    private void close(int start, int end) throws UnreadableWorkbookException {
        depth--;
        if (depth < 0) {
            throw broken();
        }
        if (depth < LEVELS) {
            Element opened = open.pop();
            add(new Element(opened.name(), depth, opened.start(), opened.contentStart(), start, end));
        }
    }

    private void add(Element element) {
        if (element.level() < LEVELS) {
            all.add(element);
        }
    }

    private int after(String mark, int from) throws UnreadableWorkbookException {
        int end = text.indexOf(mark, from);
        if (end < 0) {
            throw broken();
        }
        return end + mark.length();
    }

    /** A value of an attribute may hold the bracket that ends a tag. */
    private int endOfTag(int start) throws UnreadableWorkbookException {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '>') {
            char c = text.charAt(i);
            i = c == '"' || c == '\'' ? after(String.valueOf(c), i + 1) : i + 1;
        }
        if (i >= text.length() || i == start + 1) {
            throw broken();
        }
        return i + 1;
    }

    private String name(int start) {
        int end = start;
        while (" \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    private static UnreadableWorkbookException broken() {
        return UnreadableWorkbookException.damaged("a part to be marked is not well-formed");
    }

    Element root() {
        return all.get(0);
    }

    /** {@return the prefix of the root, which the elements of the format have too} */
    String prefix() {
        return root().name().substring(0, root().name().indexOf(':') + 1);
    }

    /** {@return the elements in the order of their starts} */
    List<Element> all() {
        return all;
    }

    /** {@return the elements of the root} */
    List<Element> children() {
        return all.stream().filter(element -> element.level() == 1).toList();
    }
}
