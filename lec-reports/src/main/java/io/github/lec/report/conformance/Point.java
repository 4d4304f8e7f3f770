package io.github.lec.report.conformance;

/**
 * The points of the checklist, under the numbers by which people refer to them.
 *
 * <p>Each says what must be so. Where a machine can check only part of it, the description of the point says which.
 */
public enum Point {

    /** Checked on every sheet with cells outside column A. */
    MARKED_UP_TABLES(
            1,
            "Every table is a marked-up table with a meaningful name and one row of headings, which are not empty and"
                    + " differ from each other."),

    /** Merged cells anywhere; rows and columns of a table in which nothing stands. */
    NO_MERGED_CELLS(2, "There are no merged cells, and no blank rows or columns within a table."),

    /** Checked for every sheet that has a table; the picture of the table map has the name map_picture. */
    ONE_TABLE_A_SHEET(
            3,
            "There is one table per sheet, it starts in column A, and nothing is beside or below it; for analysts,"
                    + " notes are, in column A after a blank row. A picture of the table may be made of cells, if a"
                    + " name says so and a blank column is between them."),

    /** Checked for every sheet. */
    SHEET_NAMES(4, "Names of sheets are unique, have at most 31 characters and no stray spaces; no sheet is blank."),

    /** Checked on every sheet that has a table; in English. */
    TITLE_AND_LEAD(
            5,
            "A1 has the title; below it, or for analysts below the table, column A has what the table shows, its"
                    + " source, and a remark on blank cells."),

    /** Checked in workbooks of three sheets and more. */
    ORDER_OF_SHEETS(6, "Cover, contents and notes come first, and the contents link to every sheet that follows."),

    /** The cover is checked where there is one. */
    OPENS_AT_THE_START(
            7,
            "The first sheet opens, the cursor is in A1 of every sheet, and the cover says whom to contact and when"
                    + " the next update is due."),

    /** Checked for every sheet, row and column. */
    NOTHING_HIDDEN(8, "No sheet, row or column is hidden, and there are no macros."),

    /** Checked in workbooks of three sheets and more; the CSV files lie outside of the workbook. */
    TIDY_TABLE(9, "The workbook also has a tidy table, with one claim per row and one value per cell."),

    /** Checked in every table. */
    NO_EMPTY_CELLS(10, "No cell of a table is empty."),

    /** Checked in every table: common abbreviations, and letters in square brackets. */
    WORDS_NOT_SHORTHAND(
            11,
            "Words are written out; abbreviations are in square brackets, one meaning per bracket, and are explained"
                    + " on the sheet."),

    /** Checked in every table. */
    NO_SYMBOLS(12, "No cell consists of symbols, and none is marked with an asterisk or a dagger."),

    /** Checked in every table. */
    NOTES(
            13,
            "Notes are marked as [note 1], in headings or in a column of notes and never among the data; their texts"
                    + " are on the sheet or on the sheet Notes; nothing is set in superscript."),

    /** Checked in every table. */
    DATES(14, "Dates are written as 2015-04-27, and partial dates as text."),

    /** Checked in workbooks of three sheets and more. */
    CODEBOOK(15, "There is a data dictionary, and every code in a column of codes occurs in it."),

    /** Analyst: equal words in a column have equal fills. Publication: there are no fills in tables. */
    COLOUR_NEVER_ALONE(16, "Colour is never the only signal: taking all fills away loses nothing."),

    /** Checked for every cell with a text, for fills that depend on a condition, and for all fills in use together. */
    CONTRAST(
            17,
            "The contrast of text to its fill is at least 4.5 to 1, and no two fills differ only as red and green do."),

    /** Checked for every cell with a text. */
    TYPE(
            18,
            "Text is wrapped in columns of sensible width, upright, sans serif, of at least 10 points and 12 in titles;"
                    + " nothing is in italics, and only headings are bold."),

    /** Checked for every drawing. */
    NO_FLOATING_BOXES(
            19, "There are no floating boxes and no images; a chart has alternative text and draws cells of a table."),

    /** Checked for links of sheets and for formulas that make links. */
    DESCRIPTIVE_LINKS(20, "The text of a link names its target."),

    /** The custom properties are recognised by their names, in English. */
    PROPERTIES(
            21,
            "The document has a title, a language, an author and a subject, and gives the version and the day of its"
                    + " data."),

    /** Checked for the name under which the workbook is read. */
    FILE_NAME(
            22,
            "The name of the file is in small letters with dashes, shorter than 218 characters, and speaks for"
                    + " itself."),

    /**
     * Landscape, or portrait for a narrow table, fit to width, headings and row headers repeated. Publication: no
     * frozen panes, filters, headers or footers either.
     */
    PAGES(
            23,
            "Pages are landscape, or portrait for a narrow table, as wide as the table, and repeat its headings, and"
                    + " its first column where it is wider than a page. Publication: there are no frozen panes,"
                    + " filters, headers or footers."),

    /** Checked for every list of allowed values. */
    DROP_DOWNS(24, "A drop-down covers the whole of its column."),

    /** Checked as far as is known what makes Excel repair a file; not against the schemas of the format. */
    OPENS_WITHOUT_REPAIR(25, "The workbook opens without repair."),

    /** Checked for links of sheets and for formulas that make links. */
    LINKS_FIND_THEIR_ROW(
            26, "A link to a row of a table searches for its text, and so still works when the table is sorted."),

    /** Checked on every sheet that has a table and frozen panes. */
    HEADINGS_ALONE_IN_VIEW(
            27, "Of the frozen rows, only the title is above the headings; at most one column is frozen."),

    /** Derived from print areas, heights and widths; a program may need a page more or less for a sheet. */
    PAPER(28, "All sheets together print on at most 150 pages."),

    /**
     * Checked in tables of ten rows and more that the contents list under registers, apart from the columns that are
     * repeated in print.
     */
    CONSTANT_COLUMNS(
            29,
            "A column of a register that says the same in nine rows of ten is left out, unless a line beside the table"
                    + " names it."),

    /** Checked for what stands in A1, by the header, the print area and an average width of letters. */
    WHOLE_TITLES(30, "The title of a sheet is not cut off in print."),

    /**
     * Checked on every sheet that has a table: lines with a fill above or below it, but the title in A1 and lines with
     * the fill of the headings.
     */
    LEGEND(31, "A legend explains only fills that its table uses."),

    /**
     * Checked in tables of twenty rows and more in which nine cells of ten have at most 25 characters; 690 pixels are
     * 517.5 points. Not checked in registers and forms, nor in a publication, which is read on paper.
     */
    SCREEN(32, "Of a table of short answers, twenty rows are seen at once on a screen of 690 pixels.");

    private final int number;
    private final String statement;

    Point(int number, String statement) {
        this.number = number;
        this.statement = statement;
    }

    /**
     * {@return the number of the point in the checklist}
     */
    public int number() {
        return number;
    }

    /**
     * {@return what must be so}
     */
    public String statement() {
        return statement;
    }
}
