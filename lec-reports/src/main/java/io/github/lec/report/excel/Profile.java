package io.github.lec.report.excel;

/**
 * The audience of a workbook. Guidance on accessible spreadsheets and the needs of analysts differ for the same table,
 * so there are two editions of a book.
 */
public enum Profile {

    /**
     * For analysts who work with the tables: headings that stay in view, filters, fills that repeat the meaning of the
     * text, and printed pages with numbers and headings.
     */
    ANALYST(true),

    /**
     * For publication by the guidance of the United Kingdom's Government Analysis Function: no frozen panes, no
     * filters, no fills, no headers and footers, which screen readers do not announce or which distract their users.
     * The signs before the words of a cell stay: they are not in the cell, and tell a reader on paper what the fills
     * tell analysts.
     */
    PUBLICATION(false);

    private final boolean aids;

    Profile(boolean aids) {
        this.aids = aids;
    }

    /** Whether the workbook has the visual aids that the guidance tells publishers to leave out. */
    boolean hasVisualAids() {
        return aids;
    }
}
