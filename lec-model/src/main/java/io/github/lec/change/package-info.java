/**
 * What differs between two datasets, two days, two states of knowledge or two sets of rules, and why. A change in the
 * world and a correction of the record look alike in the data; they are distinguished, since only the first is news.
 *
 * <pre>{@code
 * Dataset dataset = Dataset.embedded();
 * Changes changes = Changes.between(
 *         View.of(dataset, LocalDate.of(2014, 1, 1), LocalDate.of(2014, 1, 1)), View.of(dataset));
 * System.out.println(changes.facts().size() + " facts differ");
 * }</pre>
 */
@NullMarked
package io.github.lec.change;

import org.jspecify.annotations.NullMarked;
