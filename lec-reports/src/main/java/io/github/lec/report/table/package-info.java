/**
 * Tables: from a view and its verdicts to matrices, one class per table. Every cell names the claims it rests on and
 * links to the first of them. {@link io.github.lec.report.table.StandardTables} is the entry point.
 */
@NullMarked
package io.github.lec.report.table;

import org.jspecify.annotations.NullMarked;
