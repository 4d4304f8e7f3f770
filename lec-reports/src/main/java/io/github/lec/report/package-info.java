/**
 * The door to reports: {@link io.github.lec.report.Comparison} makes the tables of the standard workbook from a view and
 * writes them, whole or not at all.
 */
@NullMarked
package io.github.lec.report;

import org.jspecify.annotations.NullMarked;
