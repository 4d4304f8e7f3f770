package io.github.lec.report.excel;

/**
 * For whom a workbook is made. Guidance on accessible spreadsheets and the habits of analysts want different things of
 * the same table; neither is wrong, so there are two editions of one book.
 */
public enum Profile {

    /**
     * For those who work with the tables: headings that stay in view, filters, fills that repeat the meaning of the
     * words, and pages that are numbered and repeat the headings when printed.
     */
    ANALYST(true),

    /**
     * For publication by the guidance of the United Kingdom's Government Analysis Function: no frozen panes, no
     * filters, no fills, no headers and footers, which screen readers do not announce or which distract them.
     */
    PUBLICATION(false);

    private final boolean aids;

    Profile(boolean aids) {
        this.aids = aids;
    }

    /** Tells whether the workbook has the aids for the eye that the guidance asks to leave out. */
    boolean hasVisualAids() {
        return aids;
    }
}
