/**
 * Texts with a life cycle: treaties bind, arrangements do not, laws define, resolutions recommend. Signature is not
 * consent to be bound, and "observed in force" is not an entry into force.
 */
@NullMarked
package io.github.lec.instrument;

import org.jspecify.annotations.NullMarked;
