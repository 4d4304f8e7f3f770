package io.github.lec.format.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.io.ContentReference;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Checks that bytes are UTF-8 before they are parsed: a parser that meets other bytes names the byte after them, or
 * takes them for letters.
 */
final class Utf8 {
    /** What a reader of JSON calls a workbook. */
    static final String WORKBOOK = "a workbook or another zip file";

    /** What version control leaves in a file where it could not merge two versions. */
    private static final String MERGE_MARKS = "the marks of a merge conflict";

    /** Compressed data is not text. */
    private static final String PACKED = "a file packed with gzip";

    /** The number of marker characters at the beginning of a line. */
    private static final int MERGE_MARK = 7;

    private static final int ASCII = 0x80;
    private static final int CONTINUED = 0x80;
    private static final int LAST_CONTINUED = 0xBF;

    /** The first bytes of a zip file, which a workbook is. */
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Utf8() {}

    /**
     * Refuses bytes that are not UTF-8, and a workbook, which users are likely to pass where a dataset is expected.
     *
     * @throws JsonParseException if it is a workbook or another zip file, without a place; otherwise with the place of
     *     the first wrong byte: its line, and its character on this line
     */
    static void check(byte[] text) throws JsonParseException {
        if (text.length > ZIP.length && Arrays.equals(text, 0, ZIP.length, ZIP, 0, ZIP.length)) {
            throw new JsonParseException(null, WORKBOOK, (JsonLocation) null);
        }
        if (text.length > 2 && text[0] == 0x1F && text[1] == (byte) 0x8B) {
            throw new JsonParseException(null, PACKED, (JsonLocation) null);
        }
        int line = 1;
        int column = 1;
        int length;
        for (int i = 0; i < text.length; i += length) {
            if (column > 1 && text[i] >= ' ') { // nearly all bytes are ASCII
                column++;
                length = 1;
                continue;
            }
            if (column == 1 && isMergeMark(text, i)) {
                throw new JsonParseException(
                        null, MERGE_MARKS, new JsonLocation(ContentReference.unknown(), i, -1L, line, column));
            }
            length = length(text, i);
            if (length == 0) {
                String wrong = "0x" + HexFormat.of().toHexDigits(text[i]);
                throw new JsonParseException(
                        null,
                        "the byte " + wrong + " in column " + column + ", which is not UTF-8",
                        new JsonLocation(ContentReference.unknown(), i, -1L, line, column));
            }
            boolean ends = text[i] == '\n' || text[i] == '\r' && (i + 1 == text.length || text[i + 1] != '\n');
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
    }

    /** {@return whether a line starts with the seven characters by which version control marks a conflict} */
    private static boolean isMergeMark(byte[] text, int start) {
        byte first = text[start];
        if (first != '<' && first != '>' && first != '=' || start + MERGE_MARK > text.length) {
            return false;
        }
        for (int i = start + 1; i < start + MERGE_MARK; i++) {
            if (text[i] != first) {
                return false;
            }
        }
        return true;
    }

    /** {@return the number of bytes of the character that starts at a place; 0 if none does} */
    private static int length(byte[] text, int start) {
        int first = text[start] & 0xFF;
        if (first < ASCII) {
            return 1;
        }
        int length = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (length == 0 || start + length > text.length || !isSecond(first, text[start + 1] & 0xFF)) {
            return 0;
        }
        for (int i = start + 2; i < start + length; i++) {
            if (!isBetween(CONTINUED, text[i] & 0xFF, LAST_CONTINUED)) {
                return 0;
            }
        }
        return length;
    }

    /**
     * Each character has one encoding; half of a surrogate pair has none, nor have numbers beyond the last character.
     */
    private static boolean isSecond(int first, int second) {
        return switch (first) {
            case 0xE0 -> isBetween(0xA0, second, LAST_CONTINUED);
            case 0xED -> isBetween(CONTINUED, second, 0x9F);
            case 0xF0 -> isBetween(0x90, second, LAST_CONTINUED);
            case 0xF4 -> isBetween(CONTINUED, second, 0x8F);
            default -> isBetween(CONTINUED, second, LAST_CONTINUED);
        };
    }

    private static boolean isBetween(int least, int value, int most) {
        return least <= value && value <= most;
    }
}
