/**
 * How a record looks as JSON: the description of its members, read from the annotated types; strict reading, which
 * collects every problem with its place; canonical writing; and the JSON Schema.
 */
@NullMarked
package io.github.lec.format;

import org.jspecify.annotations.NullMarked;
