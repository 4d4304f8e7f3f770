/**
 * Writes a book of matrices as an Excel workbook.
 *
 * <p>Here, as in {@code report.html}, a {@link io.github.lec.report.matrix.Meaning} becomes a colour and a sign. The
 * work is done in three steps, one after the other:
 *
 * <ol>
 *   <li>A plan: every matrix is read once and measured. How wide is each column, in which row does each anchor stand,
 *       how are links to be written?
 *   <li>A frame: Apache POI makes the whole workbook except the rows: styles, tables, links, charts, print set-up,
 *       properties, relations between the parts.
 *   <li>The rows: the parts of the frame are copied into the final archive, and the rows of each matrix, read a
 *       second time, are streamed into their sheet on the way. No more than one row is held at any moment, nothing
 *       touches the disk, and the bytes depend on the content alone: not on the clock, the time zone or the locale.
 * </ol>
 */
@NullMarked
package io.github.lec.report.excel;

import org.jspecify.annotations.NullMarked;
