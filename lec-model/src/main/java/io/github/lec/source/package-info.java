/**
 * Who says so. An {@link io.github.lec.source.Account} is one answer with its citations; an
 * {@link io.github.lec.source.Inquiry} is what was looked for and not found; a {@link io.github.lec.source.Response} is
 * what a state answered. A fact without a source cannot be built.
 */
@NullMarked
package io.github.lec.source;

import org.jspecify.annotations.NullMarked;
