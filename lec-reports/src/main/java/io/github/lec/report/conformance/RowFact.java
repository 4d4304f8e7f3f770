package io.github.lec.report.conformance;

import java.util.Optional;

/**
 * A row as it is in the file.
 *
 * @param sheet where it stands
 * @param row its number, from 0
 * @param hidden whether it is hidden
 * @param fixedHeight its height in points, if it does not follow its contents
 */
record RowFact(SheetFact sheet, int row, boolean hidden, Optional<Double> fixedHeight) {}
