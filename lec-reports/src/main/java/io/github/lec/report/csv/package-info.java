/**
 * Writes matrices as CSV for programs: one file a matrix, headings and rows and nothing else, by RFC 4180 and in UTF-8.
 */
@NullMarked
package io.github.lec.report.csv;

import org.jspecify.annotations.NullMarked;
