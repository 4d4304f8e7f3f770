/**
 * What would follow if a treaty said something else, or were signed, in force, suspended or ended: assumptions, marked
 * wherever they are shown.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.parse("2027-01-01");
 * View view = View.of(Dataset.embedded(), day, day);
 * List<Assumption> assumptions = List.of(
 *         Assumption.stage("hk-fr-surrender-2017", "IN_FORCE", "2027-01-01"),
 *         Assumption.clause("cn-fr-extradition-2007", "TORTURE_NON_REFOULEMENT=MANDATORY_REFUSAL"));
 *
 * Consequences.of(RuleCatalogue.evaluate(view), assumptions).verdicts().forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package io.github.lec.whatif;

import org.jspecify.annotations.NullMarked;
