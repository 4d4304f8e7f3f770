/**
 * What courts ruled on a surrender. {@link io.github.lec.view.rulings.RulingsOnRecord} reads each {@code Ruling} from
 * the steps and decisions of a case: whose it is, and whether a court made it.
 * {@link io.github.lec.view.rulings.CourtRulings} says how the rulings stand to each other, and
 * {@link io.github.lec.view.rulings.Stays} which stays were in effect;
 * {@link io.github.lec.view.rulings.DecidedOnDay} says what a later decision undid. The package does not know what
 * became of the person.
 */
@NullMarked
package io.github.lec.view.rulings;

import org.jspecify.annotations.NullMarked;
