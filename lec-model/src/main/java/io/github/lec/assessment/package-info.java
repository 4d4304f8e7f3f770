/**
 * What can be said about risk and yield without false precision: an ordinal maximum by dimension, with its coverage; a
 * label only if the best and the worst reading of the unknowns agree; and which texts to read next.
 *
 * <pre>{@code
 * KeyFindings.of(View.of(Dataset.embedded())).forEach(finding -> System.out.println(finding.words()));
 * }</pre>
 */
@NullMarked
package io.github.lec.assessment;

import org.jspecify.annotations.NullMarked;
