package io.github.lec.report.excel;

import java.io.IOException;
import java.io.Writer;

/**
 * A buffer for XML that is about to be written. A workbook has tens of millions of characters, and in a process that
 * runs for seconds they are handled by code that is hardly optimised: so the characters of a string are copied to an
 * array once and read there.
 */
final class XmlText {
    private char[] xml = new char[1 << 13];
    private int length;

    /** The text that is escaped. */
    private char[] text = new char[1 << 10];

    XmlText append(char c) {
        makeRoomFor(1);
        xml[length++] = c;
        return this;
    }

    XmlText append(String literal) {
        int more = literal.length();
        makeRoomFor(more);
        literal.getChars(0, more, xml, length);
        length += more;
        return this;
    }

    XmlText append(long number) {
        return append(Long.toString(number));
    }

    /** Appends an element that holds a text, with its spaces and line breaks kept. */
    void appendElement(String name, String content) {
        append("<" + name, content, "</" + name + ">");
    }

    /**
     * Appends an element that holds a text, with its spaces and line breaks kept.
     *
     * @param opening what stands before the text, without the bracket that ends the tag of its element
     * @param closing what follows it
     */
    void append(String opening, String content, String closing) {
        append(opening);
        int tag = length;
        append('>');
        if (appendHasSpaceToKeep(CellText.literal(content))) {
            String keep = " xml:space=\"preserve\"";
            makeRoomFor(keep.length());
            System.arraycopy(xml, tag, xml, tag + keep.length(), length - tag);
            keep.getChars(0, keep.length(), xml, tag);
            length += keep.length();
        }
        append(closing);
    }

    /** Appends a text in one pass over its characters; tells whether it has white space that XML readers may drop. */
    private boolean appendHasSpaceToKeep(String content) {
        int end = content.length();
        if (text.length < end) {
            text = new char[2 * end];
        }
        char[] chars = text;
        content.getChars(0, end, chars, 0);
        boolean keep = false;
        boolean behindSpace = true;
        int start = 0;
        for (int i = 0; i < end; i++) {
            char c = chars[i];
            if (c > '>') { // most characters
                behindSpace = false;
                continue;
            }
            if (c == '&' || c == '<' || c == '>') {
                append(chars, start, i);
                append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
                start = i + 1;
            }
            keep |= c == ' ' && behindSpace || c == '\n' || c == '\t';
            behindSpace = c == ' ';
        }
        append(chars, start, end);
        return keep || behindSpace;
    }

    private void append(char[] chars, int start, int end) {
        makeRoomFor(end - start);
        System.arraycopy(chars, start, xml, length, end - start);
        length += end - start;
    }

    private void makeRoomFor(int more) {
        if (xml.length - length < more) {
            char[] larger = new char[2 * (length + more)];
            System.arraycopy(xml, 0, larger, 0, length);
            xml = larger;
        }
    }

    /** Writes what is in the buffer, and empties it. */
    void flush(Writer out) throws IOException {
        out.write(xml, 0, length);
        length = 0;
    }
}
