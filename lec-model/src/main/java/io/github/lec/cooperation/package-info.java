/**
 * What two have with each other, by form of cooperation, and what one of them has agreed with others: as types, not as words.
 */
@NullMarked
package io.github.lec.cooperation;

import org.jspecify.annotations.NullMarked;
