package io.github.lec.report.excel;

/**
 * How much room a text takes: its longest line, its longest part that is not broken, and whether it takes one line
 * where there is room. Lines may be broken after a space, a tab, a hyphen and a full-width character.
 */
class TextExtent {

    /** A longer text without a space is an address, which programs break into half-empty lines. */
    private static final int ADDRESS = 40 * TextMeasure.DIGIT;

    /** Marks a piece that ends a line, in place of the width of the space after it. */
    static final int NEW_LINE = -1;

    private final String text;
    private final boolean bold;
    private boolean hasNewLine;
    private int lastLine;
    private int longestLine;
    private int longestWord;
    private int moreLines;

    TextExtent(String text, boolean bold) {
        this.text = text;
        this.bold = bold;
    }

    /** {@return how much room a text takes} */
    static TextExtent of(String text) {
        TextExtent extent = new TextExtent(text, false);
        extent.divide();
        return extent;
    }

    /** {@return the width of the character at a place} */
    final int thousandthsAt(int index) {
        return thousandths(text.charAt(index));
    }

    private int thousandths(char c) {
        return bold ? TextMeasure.thousandthsInBold(c) : TextMeasure.thousandths(c);
    }

    final void divide() {
        char[] chars = text.toCharArray();
        int start = 0;
        int word = 0;
        int unspaced = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            int more = thousandths(c);
            if (TextMeasure.isWithinWord(c)) {
                word += more;
                continue;
            }
            if (c == ' ' || c != '-' && Character.isWhitespace(c)) {
                addAddress(unspaced, word);
                add(start, i, word, c == '\n' ? NEW_LINE : more);
                start = i + 1;
                word = 0;
                unspaced = 0;
                continue;
            }
            word += more;
            if (TextMeasure.mayBreakAfter(text, i)) {
                addAddress(unspaced, word);
                add(start, i + 1, word, 0);
                start = i + 1;
                unspaced = c == '-' ? unspaced + word : 0;
                word = 0;
            }
        }
        addAddress(unspaced, word);
        add(start, chars.length, word, 0);
    }

    /** Counts an address: text that is so long without a space. */
    private void addAddress(int before, int word) {
        if (before <= ADDRESS && before + word > ADDRESS) {
            moreLines++;
        }
    }

    /** Takes a piece into account, from one place where a line may be broken to the next. */
    void add(int start, int end, int word, int space) {
        hasNewLine |= space == NEW_LINE;
        lastLine += word + Math.max(space, 0);
        longestLine = Math.max(longestLine, lastLine);
        longestWord = Math.max(longestWord, word);
        if (space == NEW_LINE) {
            lastLine = 0;
        }
    }

    /** {@return the width of the longest line of the text, in thousandths of the type size} */
    final int longest() {
        return longestLine;
    }

    /** {@return the lines that addresses take beyond what their width asks for} */
    final int moreLines() {
        return moreLines;
    }

    /** {@return whether the text takes one line where there is room for it} */
    final boolean isOneLine() {
        return !hasNewLine && moreLines == 0;
    }

    /** {@return the width of the longest part of the text that is not broken between lines, in digits} */
    final double longestWord() {
        return TextMeasure.inDigits(longestWord);
    }

    /** {@return whether no line of the text is longer than this and none is ended within it} */
    final boolean isUnbroken(int room) {
        return longestLine <= room && !hasNewLine;
    }
}
