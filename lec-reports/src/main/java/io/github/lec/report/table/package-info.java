/**
 * Tables: from a view and its verdicts to matrices, one class a table. Here facts get their words and their meaning; every
 * cell names the claims it rests on and leads to the first of them. {@link io.github.lec.report.table.StandardTables} is the door.
 */
@NullMarked
package io.github.lec.report.table;

import org.jspecify.annotations.NullMarked;
