/**
 * Rules, and what they say. A rule asks two three-valued questions of a subject; a verdict is one of four; a finding adds
 * evidence and words when someone reads it. Silence never fails: a rule on absence needs a cited negative.
 *
 * <pre>{@code
 * Evaluation evaluation =
 *         Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), Selection.standard());
 * Finding first = evaluation.findings(Set.of(Verdict.FAIL)).get(0);
 * System.out.println(first.words());
 * System.out.println(first.evidence());
 * }</pre>
 */
@NullMarked
package io.github.lec.rule;

import org.jspecify.annotations.NullMarked;
