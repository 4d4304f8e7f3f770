/**
 * What several accounts of days say together. {@link io.github.lec.view.days.DateSpan} reconciles the days that
 * accounts give for one thing; {@link io.github.lec.view.days.StepDays} and {@link io.github.lec.view.days.LatestDay}
 * compare those of many steps; {@link io.github.lec.view.days.DayOfAct} and
 * {@link io.github.lec.view.days.UncertainDay} say what was so on a day that is itself not exact. All answers have three
 * values, since a day can be missing or vague. The package does not know what was done on these days, or by whom.
 */
@NullMarked
package io.github.lec.view.days;

import org.jspecify.annotations.NullMarked;
