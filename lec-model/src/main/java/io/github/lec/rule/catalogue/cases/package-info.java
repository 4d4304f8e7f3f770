/**
 * Questions that several rules ask about a case: how it went and on which texts it rests
 * ({@link io.github.lec.rule.catalogue.cases.Cases}), whether the person was handed over and by whom
 * ({@link io.github.lec.rule.catalogue.cases.Removals}, {@link io.github.lec.rule.catalogue.cases.OwnHandOvers}), who
 * the person is ({@link io.github.lec.rule.catalogue.cases.Citizens},
 * {@link io.github.lec.rule.catalogue.cases.Asylum}), whether an Interpol notice is active
 * ({@link io.github.lec.rule.catalogue.cases.InterpolNotices}), what was promised
 * ({@link io.github.lec.rule.catalogue.cases.Assurances}), and what courts found
 * ({@link io.github.lec.rule.catalogue.cases.CourtFindings}). What the answers leave open is put into words here too.
 * The package knows no operations, and does not know which rule asks.
 */
@NullMarked
package io.github.lec.rule.catalogue.cases;

import org.jspecify.annotations.NullMarked;
