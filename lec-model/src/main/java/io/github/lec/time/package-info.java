/**
 * Dates as sources give them: "2015", "April 2015", "some day before July". They are compared with three values; a
 * library type for full days would have to invent the missing part.
 */
@NullMarked
package io.github.lec.time;

import org.jspecify.annotations.NullMarked;
