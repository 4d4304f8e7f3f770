/**
 * The workbook in which analysts fill in a dataset instead of writing JSON: an empty one, one with a dataset in it, and the
 * way back.
 *
 * <p>Nothing about the file format is said here a second time. {@link io.github.lec.report.intake.IntakeForm} derives sheets and
 * columns from the {@linkplain io.github.lec.format.TypeDescription descriptions} that drive the reader of JSON: a sheet
 * for each kind of record, and one for each member that holds accounts, since accounts are many and need a row each. Both
 * ways go through that form:
 *
 * <ol>
 *   <li>Out: {@link io.github.lec.report.intake.FilledForm} turns the records into matrices that are forms, and {@code
 *       report.excel} writes them like any other.
 *   <li>In: the cells are read as they are seen, one row at a time; rows become the tree of values that JSON would have been;
 *       and the strict reader checks it. It owns the errors of form; here they only get another place, the cell.
 * </ol>
 *
 * <p>A dataset that is written and read again is the same, to the last space.
 */
@NullMarked
package io.github.lec.report.intake;

import org.jspecify.annotations.NullMarked;
