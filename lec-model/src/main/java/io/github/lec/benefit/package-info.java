/**
 * What cooperation yielded, by type and level. A party's own announcement is not an output, and a missing record is not a
 * missing benefit.
 */
@NullMarked
package io.github.lec.benefit;

import org.jspecify.annotations.NullMarked;
