package io.github.lec.dataset.embedded;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments of the sources as plain text. */
final class JavadocText {
    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";

    private JavadocText() {}

    /**
     * The first paragraph of the comment before a declaration, without the marks of lines, code and emphasis.
     *
     * @param type a type of lec-model
     * @param declaration a regular expression for what follows the comment
     */
    static String before(Class<?> type, String declaration) {
        String path = "lec-model/src/main/java/"
                + type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java";
        Matcher found = Pattern.compile(COMMENT + declaration, Pattern.DOTALL).matcher(Checkout.read(path));
        if (!found.find()) {
            throw new AssertionError(path + " has no documented " + declaration);
        }
        return found.group(1)
                .replaceAll("(?m)^\\s*\\* ?", "")
                .split("<p>", 2)[0]
                .replaceAll("\\{@(?:code|link|linkplain) (?:[\\w.#()]+ (?=\\w))?([^}]*)\\}", "$1")
                .replaceAll("</?em>", "")
                .replaceAll("\\s+", " ")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .strip();
    }
}
