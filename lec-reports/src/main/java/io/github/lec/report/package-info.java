/**
 * The entry point to reports: {@link io.github.lec.report.Comparison} makes the tables of the standard workbook from a
 * view, of one day or of several, and writes them, completely or not at all; {@link io.github.lec.report.ChangeReport}
 * does so with what differs between two of them.
 */
@NullMarked
package io.github.lec.report;

import org.jspecify.annotations.NullMarked;
