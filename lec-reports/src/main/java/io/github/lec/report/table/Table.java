package io.github.lec.report.table;

import io.github.lec.report.matrix.Matrix;

/** A table of the standard workbook: a pure function from the context to a matrix. */
interface Table {
    /** {@return the table} */
    Matrix matrix();
}
