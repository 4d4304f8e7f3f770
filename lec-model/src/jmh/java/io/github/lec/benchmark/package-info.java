/** Benchmarks of what grows with the data, compared with other libraries and lower bounds. See docs/performance.md. */
@NullMarked
package io.github.lec.benchmark;

import org.jspecify.annotations.NullMarked;
