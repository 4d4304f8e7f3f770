/** Cells of tables that differ between two reports, each traced to what changed it. */
@NullMarked
package io.github.lec.report.change;

import org.jspecify.annotations.NullMarked;
