/**
 * Three-valued logic: {@link io.github.lec.logic.Truth}. In this field silence is not "no", so almost every question
 * can be answered "not known".
 *
 * <pre>{@code
 * Truth read = Truth.UNKNOWN;
 * System.out.println(read.and(Truth.FALSE)); // FALSE: it is decided, whatever the unknown one is
 * System.out.println(read.and(Truth.TRUE)); // UNKNOWN
 * }</pre>
 */
@NullMarked
package io.github.lec.logic;

import org.jspecify.annotations.NullMarked;
