/**
 * What was done: operations, planned and cancelled ones too, and cases of persons, each with a neutral label.
 */
@NullMarked
package io.github.lec.operation;

import org.jspecify.annotations.NullMarked;
