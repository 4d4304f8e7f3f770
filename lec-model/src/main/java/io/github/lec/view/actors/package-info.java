/**
 * To whom actors belong. {@link io.github.lec.view.actors.Attribution} finds the state or organisation that answers for
 * an authority, and the country of a region; {@link io.github.lec.view.actors.Memberships} says who was a member of an
 * organisation on a day. Texts, rulings and cases ask both, whoever the actor is. The package does not know what actors
 * did or agreed on.
 */
@NullMarked
package io.github.lec.view.actors;

import org.jspecify.annotations.NullMarked;
