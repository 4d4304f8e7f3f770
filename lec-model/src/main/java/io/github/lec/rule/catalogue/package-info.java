/**
 * One small class per rule, named after what it finds, and one public entry point, {@link
 * io.github.lec.rule.catalogue.RuleCatalogue}. Adding a rule takes a class, a line in the catalogue, and its examples
 * in {@code src/test/resources/rules}; if many rules differ only in kinds of clause and words, an entry in {@code
 * MissingClauses} or {@code StatePractices} is enough.
 *
 * <p>Besides the rules, the package contains only what several of them share:
 *
 * <ul>
 *   <li>Bases of rules end in {@code Rule}: on clauses ({@code MissingClauseRule}), on a state's practice ({@code
 *       StatePracticeRule}), on things of two kinds ({@code TwoKindsRule}), and on removals ({@code RemovalRule}, whose
 *       kinds are {@code OwnHandOverRule}, {@code OnwardHandOverRule}, {@code SurrenderUnderTreatyRule} and {@code
 *       UnionCitizenRule}).
 *   <li>Questions of several rules stand in a class named after what they are about: a relation, a text, a case, an
 *       operation ({@code Relations}, {@code Instruments}, {@code Cases}, {@code Operations}); persons, asylum,
 *       assurances and courts in a case ({@code Citizens}, {@code Asylum}, {@code Assurances}, {@code CourtFindings});
 *       what a text defines, and how it was concluded ({@code DefinedConcepts}, {@code Conclusions}, {@code Consents},
 *       {@code DeniedSteps}). {@code EachWay} asks of a text what holds in both directions.
 *   <li>How a case ends: {@code Removals}, {@code HandOvers}, {@code OwnHandOvers}, {@code HandOverStays}, {@code
 *       ThirdStates}, {@code LastDay}.
 *   <li>Records sorted so that no pair is compared twice: {@code TextsOfSameParties}, {@code EarlierSurrenders}, {@code
 *       CyberAgreements}.
 *   <li>Words: {@code BesideTheText} (remarks on a text), {@code AssuranceWords}, {@code HostConsentWords}, {@code
 *       AllowingBodies}, {@code ContraryRuling}, {@code WrittenDay}.
 *   <li>{@code Norms} has the norms by name, and the days from which judgments can be applied.
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
