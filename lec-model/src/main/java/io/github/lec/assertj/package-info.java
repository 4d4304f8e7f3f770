/**
 * Assertions for tests of your own treaties, datasets and rules, in the style of AssertJ. AssertJ is an optional
 * dependency: add {@code org.assertj:assertj-core} to the tests that use this package; nothing else in the library
 * needs it.
 *
 * <p>Start with {@link io.github.lec.assertj.LecAssertions}. A failed assertion says what was found and in which claim:
 *
 * <pre>{@code
 * import static io.github.lec.assertj.LecAssertions.assertThat;
 *
 * Treaty treaty = Dataset.embedded().treaty("cn-fr-extradition-2007").orElseThrow();
 * assertThat(treaty).hasBinding(SafeguardKind.DEATH_PENALTY_BAR);
 *
 * Evaluation evaluation = Evaluation.of(
 *         View.of(Dataset.embedded()), RuleCatalogue.standard(), Selection.standard());
 * assertThat(evaluation).passes("LEC-EXT-003").on(treaty);
 * }</pre>
 */
@NullMarked
package io.github.lec.assertj;

import org.jspecify.annotations.NullMarked;
