package io.github.lec.report.limits;

/**
 * What Excel can hold. Sizes of sheets, cells, formulas and headers are those of Microsoft's <a
 * href="https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3">
 * Excel specifications and limits</a>. That list does not have the lengths of names, hints, choices and texts in
 * formulas: Excel refuses what is longer, or repairs the file.
 */
public final class ExcelLimits {

    /** The rows of a sheet. */
    public static final int ROWS = 1_048_576;

    /** The columns of a sheet. */
    public static final int COLUMNS = 16_384;

    /** The height of a row, in points. */
    public static final int ROW_HEIGHT = 409;

    /** The characters of the text in a cell. */
    public static final int TEXT = 32_767;

    /** The characters of a header or footer, with what sets its type. */
    public static final int HEADER = 255;

    /** The characters of a formula. */
    public static final int FORMULA = 8_192;

    /** The characters of a text between quotation marks in a formula, and so of an address and of words to find. */
    public static final int QUOTED = 255;

    /** The links of a sheet. */
    public static final int LINKS = 65_530;

    /** The number of the last day that is shown as a date, 9999-12-31. */
    public static final int LAST_DAY = 2_958_465;

    /** The number of the same day, where days are counted from 1904. */
    public static final int LAST_DAY_SINCE_1904 = 2_957_003;

    /** The characters of the name of a sheet. */
    public static final int SHEET_NAME = 31;

    /** The characters of the name of a table, and of the heading of one of its columns. */
    public static final int NAME = 255;

    /** The characters of the words of a list of choices, with the commas between them. */
    public static final int CHOICES = 255;

    /** The characters of the hint that is shown beside a cell. */
    public static final int HINT = 255;

    /** The characters of the title of such a hint. */
    public static final int HINT_TITLE = 32;

    /** The characters of the code of a number format. */
    public static final int FORMAT_CODE = 255;

    private ExcelLimits() {}

    /**
     * {@return the text by which a formula searches for words: signs that would stand for any others are escaped}
     *
     * @param words what is searched for
     */
    public static String searchText(String words) {
        return words.replace("~", "~~").replace("*", "~*").replace("?", "~?");
    }

    /**
     * {@return whether a formula can search for words}
     *
     * @param words what is searched for
     */
    public static boolean canBeSearchedFor(String words) {
        return searchText(words).length() <= QUOTED;
    }
}
