/**
 * Who is exposed: what stands in the way of an extradition for a person of some nationality, arrested in one state and
 * requested by another, on the view's day. Nationality clauses protect only a state's own nationals; what Union law
 * adds for nationals of other member states is a duty to ask their home state first, not a bar. Only the law on the
 * books is computed, never what courts and ministers do with it.
 *
 * <p>{@code QuestionChain} decides, and {@code Explanation} runs it again to keep the reasons. Of the words,
 * {@code ExposureQuestion} has the sentence of each question and answer, with placeholders that {@code ReasonWords}
 * fills, for treaties with {@code TreatyWords} and for places with {@code PlaceWords}; {@code OpeningWords} says first
 * what decides; {@code GravestGrounds} what the text says on the gravest risks; {@code GeneralRisk} and
 * {@code UndecidedRights} what courts have held and have not yet decided.
 *
 * <pre>{@code
 * Request request = Request.of(Person.of("DE"), "FR", "CN", Purpose.PROSECUTION);
 * Exposure exposure = Exposure.of(View.of(Dataset.embedded()), request);
 * System.out.println(exposure.summary());
 * }</pre>
 */
@NullMarked
package io.github.lec.exposure;

import org.jspecify.annotations.NullMarked;
