package io.github.lec.report.conformance;

/**
 * Checks one or a few points. It visits the sheets in order, the rows and cells of each from the first to the last, and
 * finally the workbook as a whole, and records what it finds.
 */
interface PointCheck extends SheetVisitor {

    /** A sheet begins. */
    default void start(SheetFact sheet) {}

    /** A sheet has ended. */
    default void end(SheetFact sheet) {}

    /** All sheets have been seen. */
    default void end(WorkbookFile workbook) {}
}
