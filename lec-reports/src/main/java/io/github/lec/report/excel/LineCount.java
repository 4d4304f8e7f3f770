package io.github.lec.report.excel;

/** Counts the lines that a text takes when it is wrapped at a width, from one place where it may be broken to the next. */
final class LineCount {
    private final TextExtent text;
    private final int room;
    private int lines = 1;
    private int line;

    /**
     * Counts the lines of a text.
     *
     * @param room the room for a line, in thousandths of the type size
     */
    LineCount(TextExtent text, int room) {
        this.text = text;
        this.room = room;
    }

    /** Takes a piece into account, which follows those before. */
    void add(int start, int end, int word, int space) {
        if (line + word > room) {
            lines += line > 0 ? 1 : 0;
            line = 0;
        }
        line += word > room ? lastLineOf(start, end) : word;
        if (space == TextExtent.NEW_LINE) {
            lines++;
            line = 0;
        } else {
            line += space;
        }
    }

    /** {@return the width of the last line of a word that is too long for one; the lines before it are counted} */
    private int lastLineOf(int start, int end) {
        int width = 0;
        for (int i = start; i < end; i++) {
            int more = text.thousandthsAt(i);
            if (width + more > room && width > 0) {
                lines++;
                width = 0;
            }
            width += more;
        }
        return width;
    }

    /** {@return the lines so far} */
    int lines() {
        return lines;
    }
}
