/**
 * What is known on a day. The {@link io.github.lec.view.View} fixes two clocks and answers every question that a rule or a table
 * asks.
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
