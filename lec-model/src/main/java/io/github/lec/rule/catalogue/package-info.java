/**
 * One small class per rule, named after what it finds, and one public entry point, {@link
 * io.github.lec.rule.catalogue.RuleCatalogue}. Adding a rule takes a class, a line in the catalogue, and its examples
 * in {@code src/test/resources/rules}; if many rules differ only in kinds of clause and words, an entry in {@code
 * MissingClauses} or {@code StatePractices} is enough.
 *
 * <p>Besides the rules, the package contains only what several of them share. Bases: {@code TwoKindsRule}, {@code MissingClauseRule}, {@code
 * RemovalRule}, {@code SurrenderUnderTreatyRule}, {@code UnionCitizenRule}, {@code StatePracticeRule}. Questions on
 * a relation, a text, a case, an operation, its persons, assurances, asylum or definitions: {@code Relations}, {@code
 * Instruments}, {@code Cases}, {@code Operations}, {@code Citizens}, {@code Assurances}, {@code Asylum}, {@code
 * DefinedConcepts}; on the end of a case: {@code Removals}, {@code HandOvers}, {@code ThirdStates}, {@code LastDay}.
 * Records sorted so that no pair is compared twice: {@code TextsOfSameParties} (texts of one kind between the same
 * parties), {@code EarlierSurrenders}, {@code CyberAgreements}, {@code ShelvedArrangement} (arrangements put aside).
 * {@code Norms} has the norms by name, {@code BesideTheText} the remarks on a text.
 *
 * <p>Two ids of the catalogue are not rules but problems of reading, found before there is a dataset to judge:
 * LEC-REF-001, a reference that points to no record, and the half of LEC-REF-002 that concerns two records with the
 * same id. {@link io.github.lec.dataset.DatasetReader} reports them under these ids. The other half of LEC-REF-002, two
 * records that look like one instrument, is a rule here.
 *
 * <p>Principles of all rules: conditions are three-valued; what is not recorded neither fails nor makes a rule
 * inapplicable; an act is judged on its own day and by what judgments had clarified by then; a finding on an act that
 * no court or body established and no one admitted is alleged, and has at most the severity
 * {@link io.github.lec.rule.Severity#WARNING}.
 */
@NullMarked
package io.github.lec.rule.catalogue;

import org.jspecify.annotations.NullMarked;
