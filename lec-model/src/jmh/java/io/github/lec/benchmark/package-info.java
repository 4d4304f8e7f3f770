/** Benchmarks of what grows with the data, beside peers and floors. See docs/performance.md. */
@NullMarked
package io.github.lec.benchmark;

import org.jspecify.annotations.NullMarked;
