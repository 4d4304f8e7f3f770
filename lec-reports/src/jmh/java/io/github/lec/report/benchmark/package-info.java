/**
 * Benchmarks of the workbook, compared with other ways of writing the same cells; docs/performance-workbook.md has the
 * results.
 */
package io.github.lec.report.benchmark;
