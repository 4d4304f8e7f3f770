package io.github.lec.report.html;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * JSON for a script element that holds data: no text in it can end the element, because a less-than sign is never written as
 * such.
 */
final class ScriptJson {

    private ScriptJson() {}

    /** {@return a text as a JSON string} */
    static String text(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> {
                    if (isEscaped(c)) {
                        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }

    /** {@return values that are JSON already as a JSON array} */
    static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "[", "]"));
    }

    private static boolean isEscaped(char c) {
        return c < ' ' || c == '<' || c == '\u2028' || c == '\u2029';
    }
}
