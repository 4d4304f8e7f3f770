/**
 * What would follow if a treaty said something else: assumptions, marked wherever they are shown.
 *
 * <pre>{@code
 * List<Assumption> clause = List.of(
 *         Assumption.clause("cn-fr-extradition-2007", "TORTURE_NON_REFOULEMENT=MANDATORY_REFUSAL"));
 * Dataset assumed = Assumptions.apply(Dataset.embedded(), clause);
 * System.out.println(Evaluation.of(View.of(assumed), RuleCatalogue.standard(), Selection.standard()));
 * }</pre>
 */
@NullMarked
package io.github.lec.whatif;

import org.jspecify.annotations.NullMarked;
