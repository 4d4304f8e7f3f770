/**
 * Kinds of safeguard, the form a clause takes, and its strength as an interval. Silence is not "no":
 * {@link io.github.lec.safeguard.SafeguardForm#ABSENT} and {@link io.github.lec.safeguard.SafeguardForm#NOT_DETERMINED}
 * are different answers.
 *
 * <pre>{@code
 * StrengthInterval strength = SafeguardForm.SAVINGS_CLAUSE.strength(SafeguardKind.HUMAN_RIGHTS_SAVINGS);
 * System.out.println(strength.isAtLeast(Strength.WEAK)); // TRUE
 * System.out.println(strength.isAtLeast(Strength.BINDING)); // UNKNOWN
 * }</pre>
 */
@NullMarked
package io.github.lec.safeguard;

import org.jspecify.annotations.NullMarked;
