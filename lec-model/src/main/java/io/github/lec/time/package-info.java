/**
 * Dates as sources give them: "2015", "April 2015", "some day before July". They are compared with three values; a
 * library type for full days would have to invent the missing part.
 *
 * <pre>{@code
 * PartialDate signed = PartialDate.parse("2015-04");
 * System.out.println(signed.earliest() + " to " + signed.latest()); // Optional[2015-04-01] to Optional[2015-04-30]
 * }</pre>
 */
@NullMarked
package io.github.lec.time;

import org.jspecify.annotations.NullMarked;
