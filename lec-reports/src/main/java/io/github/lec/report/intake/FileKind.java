package io.github.lec.report.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells from its first bytes what a file is if it is not a workbook. */
final class FileKind {
    /** The number of bytes that are looked at. */
    static final int LENGTH = 512;

    static final String UNKNOWN = "a file of another kind";

    private static final String SEPARATORS = ";,\t";

    private FileKind() {}

    /** {@return what begins with these bytes, in words} */
    static String of(byte[] start) {
        if (start.length == 0) {
            return "an empty file";
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        String word =
                text.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("\u001F\u008B")) {
            return "a file packed with gzip";
        }
        if (text.startsWith("%PDF")) {
            return "a PDF document";
        }
        if (word.startsWith("<!doctype html") || word.startsWith("<html")) {
            return "a web page (HTML)";
        }
        if (word.startsWith("version https://git-lfs")) {
            return "what Git keeps in place of a large file, which was not fetched";
        }
        if (word.startsWith("<<<<<<<")) {
            return "the marks of a merge conflict";
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && "\t\r\n".indexOf(c) < 0)) {
            return UNKNOWN;
        }
        if (word.startsWith("<")) {
            return "a file in XML";
        }
        if (word.startsWith("{") || word.startsWith("[")) { // a dataset, which no one expects to be a workbook
            return UNKNOWN;
        }
        return text.lines().findFirst().orElse("").chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0)
                ? "a text file, perhaps a table with separators (.csv)"
                : "a text";
    }
}
