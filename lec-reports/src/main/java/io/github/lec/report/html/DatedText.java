package io.github.lec.report.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Text in which days and months are marked up as such, so that no line breaks within one. {@code page.js} does the
 * same.
 */
final class DatedText {

    private static final Pattern DATE = Pattern.compile("(?<![\\w/-])\\d{4}-\\d{2}(?:-\\d{2})?(?![\\w-])");

    private DatedText() {}

    /** Appends a text to an element, and returns the element. */
    static Element appendTo(Element place, String text) {
        Matcher dates = DATE.matcher(text);
        int end = 0;
        while (dates.find()) {
            if (dates.start() > end) {
                place.appendText(text.substring(end, dates.start()));
            }
            place.appendElement("time").appendText(dates.group());
            end = dates.end();
        }
        if (end < text.length()) {
            place.appendText(text.substring(end));
        }
        return place;
    }
}
