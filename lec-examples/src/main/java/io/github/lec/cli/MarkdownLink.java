package io.github.lec.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Links in Markdown: nothing in the title or the address ends the link early. */
final class MarkdownLink {
    private static final Pattern MARKS_OF_TEXT = Pattern.compile("[\\\\`*_<\\[\\]]");
    private static final Pattern MARKS_OF_ADDRESS = Pattern.compile("[\\s\\\\()<>]");

    private MarkdownLink() {}

    static String text(String title) {
        return MARKS_OF_TEXT.matcher(title).replaceAll("\\\\$0");
    }

    static String of(String title, String address) {
        String escaped = MARKS_OF_ADDRESS.matcher(address).replaceAll(mark -> encoded(mark.group()));
        return "[" + text(title) + "](" + escaped + ")";
    }

    private static String encoded(String mark) {
        return mark.equals(" ") ? "%20" : URLEncoder.encode(mark, StandardCharsets.UTF_8);
    }
}
