/**
 * Reads any Excel workbook and says which points of a checklist for publishable spreadsheets it misses, and at which
 * cells.
 *
 * <p>The checklist brings together the guidance of the United Kingdom's Government Analysis Function on accessible
 * spreadsheets, the house style of its Office for National Statistics, the advice of Broman and Woo on organising data
 * in spreadsheets, and a few points of our own. It checks the file itself, whatever program wrote it: nothing here
 * depends on how the library writes its own workbooks.
 */
@NullMarked
package io.github.lec.report.conformance;

import org.jspecify.annotations.NullMarked;
