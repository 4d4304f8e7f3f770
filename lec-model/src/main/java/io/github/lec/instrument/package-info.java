/**
 * Texts with a life cycle: treaties bind, arrangements do not, laws define, resolutions call on states (some of the
 * Security Council's bind them). Signature is not consent to be bound, and "observed in force" is not an entry into
 * force.
 */
@NullMarked
package io.github.lec.instrument;

import org.jspecify.annotations.NullMarked;
