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
 *
 * <p>Two facets are one class for those who ask and several in the code, of which each adds the answers on one topic
 * and extends the one before it. Of {@code acts()}: {@code EventAnswers} (events, statements, responses), {@code
 * PromiseAnswers} (assurances and monitoring), {@code ConsentAnswers} (of host states), {@code ActContents} (how and
 * why an operation was carried out), {@code RouteAnswers} (how a person came), {@code DecisionAnswers} (of courts and
 * authorities), {@code PersonAnswers} (nationality, status, number), {@code CaseAnswers} (what became of a case), and
 * {@link io.github.lec.view.ActAnswers} (what was so on the day of the act). Of {@code instruments()}: {@code
 * WordingAnswers} (definitions, purposes, wording), {@code TextContents} (terms, compliance, accounts of clauses),
 * {@code LifecycleAnswers} (in force, for whom, since when), and {@link io.github.lec.view.InstrumentAnswers} (what the
 * clauses require).
 *
 * <p>What a facet gives is an {@code …Answer}. An {@code …Reading} makes it from the accounts that {@code
 * KnownAccounts} lets through: {@code ClauseReading}, {@code OutcomeReading}, {@code StatusReading}, {@code
 * YesNoReading}. What courts ruled on a surrender passes three classes: {@code RulingsOnRecord} reads each {@code
 * Ruling} of a case, {@code CourtRulings} says how these stand to each other, and {@code CourtRuling} is the last one
 * with its effect. Stays are apart ({@code Stays}).
 */
@NullMarked
package io.github.lec.view;

import org.jspecify.annotations.NullMarked;
