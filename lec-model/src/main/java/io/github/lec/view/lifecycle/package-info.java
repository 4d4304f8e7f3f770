/**
 * The life of a text: whether it existed, was in force, suspended, ended or replaced on a day, and for whom.
 * {@link io.github.lec.view.lifecycle.InForceBySteps} concludes this from steps,
 * {@link io.github.lec.view.lifecycle.Lifecycles} chooses the steps of a text that answer a question,
 * {@link io.github.lec.view.lifecycle.Replacements} adds what later texts do to it, and
 * {@link io.github.lec.view.lifecycle.InForceReading} puts all of it together. Answers have three values and nothing
 * else: how they are known and whether sources dispute them, the view says. The package does not know what a text
 * contains.
 */
@NullMarked
package io.github.lec.view.lifecycle;

import org.jspecify.annotations.NullMarked;
