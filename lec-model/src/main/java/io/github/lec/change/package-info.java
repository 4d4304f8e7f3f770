/**
 * What differs between two datasets, two days, two states of knowledge or two sets of rules, and why. A change in the
 * world and a correction of the record look alike in the data; they are told apart, since only the first is news.
 */
@NullMarked
package io.github.lec.change;

import org.jspecify.annotations.NullMarked;
