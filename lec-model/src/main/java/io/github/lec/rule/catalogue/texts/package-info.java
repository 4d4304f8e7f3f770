/**
 * Questions that several rules ask about a text: of what kind it is and whether an act can rest on it ({@link
 * io.github.lec.rule.catalogue.texts.Instruments}), what its clauses say in one direction ({@link
 * io.github.lec.rule.catalogue.texts.Relations}) or in each ({@link io.github.lec.rule.catalogue.texts.EachWay}), what
 * it defines ({@link io.github.lec.rule.catalogue.texts.DefinedConcepts}), and how it was concluded ({@link
 * io.github.lec.rule.catalogue.texts.Conclusions}). Texts that are compared with each other are sorted here, so that no
 * rule compares every pair. The package knows no cases and no operations, and does not know which rule asks.
 */
@NullMarked
package io.github.lec.rule.catalogue.texts;

import org.jspecify.annotations.NullMarked;
