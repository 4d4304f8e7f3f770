/**
 * The workbook in which analysts fill in a dataset instead of writing JSON: an empty one, one with a dataset in it, and
 * the way back.
 *
 * <p>Nothing of the file format is repeated here. {@link io.github.lec.report.intake.IntakeForm} derives sheets and
 * columns from the {@linkplain io.github.lec.format.internal.TypeDescription descriptions} that drive the reader of
 * JSON: a sheet for each kind of record, and one for each member that holds accounts, since accounts are many and need
 * a row each. Both ways go through that form:
 *
 * <ol>
 *   <li>Out: {@link io.github.lec.report.intake.FilledForm} turns the records into matrices that are forms, and {@code
 *       report.excel} writes them like any other.
 *   <li>In: {@code WorkbookArchive} unpacks the parts that are needed, verifies their checksums and counts their bytes;
 *       {@code WorkbookCells} shows the cells as people see them, one row at a time; {@code FilledSheet} makes of each
 *       row the tree of values that JSON would have been, and {@code FilledDocument} puts the rows together. The JSON
 *       reader checks the tree and reports the errors of form; {@code ProblemsAtCells} gives them the place of the
 *       cell.
 *   <li>Back to the analyst: {@code WorkbookMarks} writes the workbook again with the problem cells marked, as text put
 *       into the parts that change, because a library that reads and writes whole workbooks loses what it does not
 *       know.
 * </ol>
 *
 * <p>The parts are read with the parser of the JDK and not with POI's readers: row by row in bounded memory, without
 * POI's messages on standard error, and within lec's own bounds. POI still knows what numbers look like in their
 * formats.
 *
 * <p>A dataset that is written and read again is exactly the same.
 */
@NullMarked
package io.github.lec.report.intake;

import org.jspecify.annotations.NullMarked;
