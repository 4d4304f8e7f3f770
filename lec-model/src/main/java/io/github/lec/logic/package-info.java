/**
 * Three-valued logic: {@link io.github.lec.logic.Truth}. In this field silence is not "no", so almost every question can
 * be answered "not known".
 */
@NullMarked
package io.github.lec.logic;

import org.jspecify.annotations.NullMarked;
