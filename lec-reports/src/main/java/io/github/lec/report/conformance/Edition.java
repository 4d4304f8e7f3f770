package io.github.lec.report.conformance;

/**
 * What a workbook is for. The sources of the checklist disagree on three things (filters and frozen panes, fills,
 * headers and footers): what helps analysts hinders users of screen readers. Each edition decides them in one way.
 */
public enum Edition {

    /** For those who work with the tables: headings stay in view and are repeated in print, fills repeat the words. */
    ANALYST,

    /** For publication: no frozen panes, no filters, no fills, no headers and footers. */
    PUBLICATION
}
