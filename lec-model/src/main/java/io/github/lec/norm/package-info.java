/**
 * What rules compare with: a provision binds a state from the day on which it binds that state; a judgment clarifies a
 * provision from the provision's own day.
 */
@NullMarked
package io.github.lec.norm;

import org.jspecify.annotations.NullMarked;
