/**
 * What cooperation yielded, by type and level. A party's own announcement is not an output, and a missing record is not
 * a missing benefit.
 *
 * <pre>{@code
 * List<Yield> yields =
 *         Yields.of(View.of(Dataset.embedded()), ActorId.of("ES"), ActorId.of("CN"));
 * System.out.println(yields);
 * }</pre>
 */
@NullMarked
package io.github.lec.benefit;

import org.jspecify.annotations.NullMarked;
