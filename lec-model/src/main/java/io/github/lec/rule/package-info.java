/**
 * Rules, and what they say. A rule asks two three-valued questions of a subject; a verdict is one of four; a finding adds
 * evidence and words when someone reads it. Silence never fails: a rule on absence needs a cited negative.
 *
 * <p>The words of a finding stand here and in {@code RuleInfo}, since a finding is read without any table. The other rooms of the model
 * that put sentences together are {@link io.github.lec.exposure} (answers on a person) and {@link io.github.lec.assessment} (key
 * findings); what a clause says, for all of them, is {@code ClauseAnswer.sentence} in {@link io.github.lec.view}. Everything else that
 * tables say is worded in {@code report.words}.
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
