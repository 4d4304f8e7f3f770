/**
 * Rules, and what they say. A rule asks two three-valued questions about a subject; a verdict is one of four; a finding
 * adds evidence and words when someone reads it. Silence never fails: a rule on absence needs a cited negative.
 *
 * <p>The words of a finding are here and in {@code RuleInfo}, since a finding can be read without any table. The other
 * packages of the model that build sentences are {@link io.github.lec.exposure} (answers on a person) and {@link
 * io.github.lec.assessment} (key findings); all of them use {@code ClauseAnswer.sentence} in {@link io.github.lec.view}
 * for what a clause says. All other words in tables come from {@code report.words}.
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
