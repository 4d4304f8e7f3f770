/** Benchmarks of the workbook beside other ways of writing the same cells; docs/performance-workbook.md says what came of them. */
package io.github.lec.report.benchmark;
