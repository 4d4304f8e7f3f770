package io.github.lec.report.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an XML part into which something is inserted; everything else stays exactly the same. */
final class MarkupText {
    private static final String PREFIX = "((?:[\\w.-]+:)?)";

    private String text;

    MarkupText(String text) {
        this.text = text;
    }

    /** {@return the prefix with which an element of the part is written, with its colon; empty if it has none} */
    String prefix(String element) throws UnreadableWorkbookException {
        Matcher start = Pattern.compile("<" + PREFIX + element + "[\\s/>]").matcher(text);
        if (!start.find()) {
            throw UnreadableWorkbookException.damaged("there is no element " + element);
        }
        return start.group(1);
    }

    boolean has(String element) {
        return Pattern.compile("<" + PREFIX + element + "[\\s/>]").matcher(text).find();
    }

    /** Inserts something at the end of an element, whether it has an end tag or not. */
    void addAtEnd(String element, String markup) throws UnreadableWorkbookException {
        String name = prefix(element) + element;
        int end = text.lastIndexOf("</" + name);
        if (end >= 0) {
            add(end, markup);
            return;
        }
        Matcher alone =
                Pattern.compile("<" + Pattern.quote(name) + "(\\s[^>]*)?/>").matcher(text);
        if (alone.find()) {
            String open = text.substring(alone.start(), alone.end() - 2) + ">";
            text = text.substring(0, alone.start()) + open + markup + "</" + name + ">" + text.substring(alone.end());
        }
    }

    /**
     * Inserts something after the last of some elements and before the first of others, or else at the end of a third
     * element.
     */
    void addBetween(List<String> after, List<String> before, String within, String markup)
            throws UnreadableWorkbookException {
        int from = 0;
        Matcher ends = Pattern.compile("</" + PREFIX + "(" + String.join("|", after) + ")\\s*>|<" + PREFIX + "("
                        + String.join("|", after) + ")(\\s[^<>]*)?/>")
                .matcher(text);
        while (ends.find()) {
            from = ends.end();
        }
        Matcher next = Pattern.compile("<" + PREFIX + "(" + String.join("|", before) + ")[\\s/>]")
                .matcher(text);
        if (next.find(from)) {
            add(next.start(), markup);
        } else {
            addAtEnd(within, markup);
        }
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
        String prefix = prefix(list);
        Matcher start = Pattern.compile("<" + Pattern.quote(prefix + list) + "(\\s[^>]*?)?(/?)>")
                .matcher(text);
        if (!start.find()) {
            throw UnreadableWorkbookException.damaged("there is no element " + list);
        }
        String closing = "</" + prefix + list + ">";
        boolean alone = !start.group(2).isEmpty();
        int end = alone ? start.end() : text.indexOf("</" + prefix + list, start.end());
        String items = end < 0 ? "" : text.substring(start.end(), end);
        int number = (int) Pattern.compile("<" + Pattern.quote(prefix + item) + "[\\s/>]")
                .matcher(items)
                .results()
                .count();
        String opening = "<" + prefix + list + " count=\"" + (number + 1) + "\">";
        text = text.substring(0, start.start())
                + opening
                + items
                + markup
                + (alone ? closing : "")
                + text.substring(Math.max(end, start.end()));
        return number;
    }

    /** Gives an attribute of the first element with a name a value. */
    void setAttribute(String element, String attribute, String value) throws UnreadableWorkbookException {
        String name = prefix(element) + element;
        Matcher start = Pattern.compile("<" + Pattern.quote(name) + "(?=[\\s/>])[^>]*?(?=/?>)")
                .matcher(text);
        if (start.find()) {
            String others = start.group().replaceAll("\\s+" + attribute + "\\s*=\\s*(\"[^\"]*\"|'[^']*')", "");
            text = text.substring(0, start.start()) + others + " " + attribute + "=\"" + value + "\""
                    + text.substring(start.end());
        }
    }

    /** {@return an id that does not stand in the part} */
    String unused(String id) {
        String free = id;
        for (int number = 2; text.contains('"' + free + '"'); number++) {
            free = id + number;
        }
        return free;
    }

    /** {@return the highest value of an attribute that holds numbers} */
    int highest(String attribute) {
        return Pattern.compile("\\b" + attribute + "\\s*=\\s*[\"'](\\d{1,9})[\"']")
                .matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
    }

    @Override
    public String toString() {
        return text;
    }
}
