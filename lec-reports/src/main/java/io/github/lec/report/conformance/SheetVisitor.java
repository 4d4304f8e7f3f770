package io.github.lec.report.conformance;

/** Visits the rows of a sheet with their cells, from the first to the last. */
interface SheetVisitor {

    /** A row begins. */
    default void see(RowFact row) {}

    /** A cell of the row. */
    default void see(CellFact cell) {}
}
