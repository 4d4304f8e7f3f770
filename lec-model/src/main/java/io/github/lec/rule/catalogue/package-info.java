/**
 * One small class per rule, named after what it finds, and one public entry point, {@link
 * io.github.lec.rule.catalogue.RuleCatalogue}. Adding a rule takes a class, a line in the catalogue, and its examples
 * in {@code src/test/resources/rules}; if many rules differ only in kinds of clause and words, an entry in {@code
 * MissingClauses} or {@code StatePractices} is enough.
 *
 * <p>Besides the rules, the package contains only their bases and what belongs to them alone:
 *
 * <ul>
 *   <li>Bases of rules end in {@code Rule}: on clauses ({@code MissingClauseRule}), on a state's practice ({@code
 *       StatePracticeRule}), on things of two kinds ({@code TwoKindsRule}), on operations of which one point at a time
 *       is open ({@code OpenPointRule}), and on removals ({@code RemovalRule}, whose kinds are {@code OwnHandOverRule},
 *       {@code OnwardHandOverRule}, {@code SurrenderUnderTreatyRule} and {@code UnionCitizenRule}).
 *   <li>{@code Norms} has the norms by name, and the days from which judgments can be applied.
 *   <li>{@code HandOverStays} is the part of {@code SurrenderWithoutCourt} on stays, and {@code ComparedAct} what
 *       {@code NormBeforeItBinds} compares.
 * </ul>
 *
 * <p>What rules share stands in four packages beneath, of which none knows a rule and none is exported; each may use
 * those before it:
 *
 * <ul>
 *   <li>{@code words}: what leaves a verdict open, and remarks on texts and rulings.
 *   <li>{@code texts}: questions about treaties, arrangements and laws, and texts sorted so that no pair is compared
 *       twice.
 *   <li>{@code cases}: questions about cases and the persons in them: hand-overs, asylum, assurances, findings of
 *       courts.
 *   <li>{@code operations}: questions about operations.
 * </ul>
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
