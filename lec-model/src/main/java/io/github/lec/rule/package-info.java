/**
 * Rules, and what they say. A rule asks two three-valued questions of a subject; a verdict is one of four; a finding adds
 * evidence and words when someone reads it. Silence never fails: a rule on absence needs a cited negative.
 */
@NullMarked
package io.github.lec.rule;

import org.jspecify.annotations.NullMarked;
