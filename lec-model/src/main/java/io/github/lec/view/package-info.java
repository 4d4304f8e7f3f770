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
 * <p>What a facet gives is an {@code …Answer}: an {@code …Reading} makes it, such as {@code ClauseReading}, {@code
 * OutcomeReading}, {@code StatusReading} and {@code YesNoReading}, and adds to what was concluded how it is known, what
 * is shown and what disputes it. What is concluded beneath that has packages of its own, each of which may use those
 * before it; they know no answer and no facet, and are not exported: {@code accounts} (which accounts count), {@code
 * days} (what several accounts of days say together), {@code actors} (to whom actors belong), {@code lifecycle} (whether
 * a text was in force, and for whom), {@code rulings} (what courts ruled on a surrender, and stays) and {@code cases}
 * (what happened to the persons of a case). The last ruling of a court with its effect, {@code CourtRuling}, is here.
 */
@NullMarked
package io.github.lec.view;

import org.jspecify.annotations.NullMarked;
