/** Cells that differ between two editions of a table, and why. */
@NullMarked
package io.github.lec.report.change;

import org.jspecify.annotations.NullMarked;
