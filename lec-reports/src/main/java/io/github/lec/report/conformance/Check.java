package io.github.lec.report.conformance;

/**
 * Checks one or a few points. It is shown the sheets in their order, of each the rows with their cells from the first
 * to the last, and at the end the workbook as a whole; it notes what it finds where it sees it.
 */
interface Check extends SheetVisitor {

    /** A sheet begins. */
    default void start(Sheet sheet) {}

    /** A sheet has ended. */
    default void end(Sheet sheet) {}

    /** All sheets have been seen. */
    default void end(WorkbookFile workbook) {}
}
