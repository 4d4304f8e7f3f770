/**
 * Words that rules put into findings: what leaves a verdict open ({@link
 * io.github.lec.rule.catalogue.words.OpenPoint}), a day as sources give it ({@link
 * io.github.lec.rule.catalogue.words.WrittenDay}), and remarks on a text ({@link
 * io.github.lec.rule.catalogue.words.BesideTheText}) or on the rulings in a case ({@link
 * io.github.lec.rule.catalogue.words.ContraryRuling}, {@link io.github.lec.rule.catalogue.words.AllowingBodies}). The
 * package does not know the questions that rules share, or which rule speaks; words that need the answer to such a
 * question stand beside it, in the packages of cases and operations.
 */
@NullMarked
package io.github.lec.rule.catalogue.words;

import org.jspecify.annotations.NullMarked;
