/**
 * What happened to the persons of a case. {@link io.github.lec.view.cases.RemovalReading} says whether they were brought
 * to the requesting state, {@link io.github.lec.view.cases.CaseEnds} whether the case ended without that, and
 * {@link io.github.lec.view.cases.StageReading} whether it came to a stage;
 * {@link io.github.lec.view.cases.RouteReading}, {@link io.github.lec.view.cases.PersonsReading} and
 * {@link io.github.lec.view.cases.OwnActs} say by which route, who they were, and what the requested state did itself;
 * {@link io.github.lec.view.cases.ByPerson} and {@link io.github.lec.view.cases.ByHandOver} split a case. Whether
 * sources contradict each other is said, but not which account is shown. The package does not know the outcome of a
 * case, which the view concludes from this and from the rulings.
 */
@NullMarked
package io.github.lec.view.cases;

import org.jspecify.annotations.NullMarked;
