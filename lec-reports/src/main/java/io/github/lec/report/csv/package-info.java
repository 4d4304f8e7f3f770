/**
 * Writes matrices as CSV for programs: one file per matrix with only headings and rows, following RFC 4180, in UTF-8.
 */
@NullMarked
package io.github.lec.report.csv;

import org.jspecify.annotations.NullMarked;
