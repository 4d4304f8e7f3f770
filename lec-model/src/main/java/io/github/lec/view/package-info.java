/**
 * What is known on a day. The {@link io.github.lec.view.View} fixes two clocks, the day that is described and the day
 * by which sources count, and answers every question that a rule or a table asks. Each question belongs to one facet,
 * such as {@link io.github.lec.view.View#instruments()} or {@link io.github.lec.view.View#acts()}, and has one answer:
 * the value, how it is known, the claims on which it rests, and whether accounts dispute it.
 *
 * <pre>{@code
 * View then = View.of(Dataset.embedded(), LocalDate.of(2014, 1, 1), LocalDate.of(2014, 1, 1));
 * Treaty treaty = then.dataset().treaty("cn-fr-extradition-2007").orElseThrow();
 * System.out.println(then.instruments().isInForce(treaty, then.asOf())); // FALSE
 * }</pre>
 */
@NullMarked
package io.github.lec.view;

import org.jspecify.annotations.NullMarked;
