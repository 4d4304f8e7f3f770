package io.github.lec.rule;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A rule on what an instrument says in one direction. A simple one is made of two functions:
 *
 * <pre>{@code
 * RelationRule rule = RelationRule.of(
 *         RuleInfo.of("MY-EXT-001", "The treaty requires refusal where torture is feared."),
 *         (view, relation) -> Truth.of(relation.instrument() instanceof Treaty),
 *         (view, relation) -> view.instruments()
 *                 .clause(relation, SafeguardKind.TORTURE_NON_REFOULEMENT)
 *                 .value()
 *                 .is(Strength.BINDING)
 *                 .not());
 * }</pre>
 *
 * <p>Both ask the view, and never {@code treaty.safeguards()}: see {@link Rule}.
 */
public abstract class RelationRule extends TypedRule<Relation> {
    /**
     * A rule.
     *
     * @param info its id, norms and words
     */
    protected RelationRule(RuleInfo info) {
        super(info);
    }

    /**
     * A rule of two functions.
     *
     * @param info its id, norms and words
     * @param applies whether it applies
     * @param breached whether the benchmark is not met
     * @return the rule
     * @throws InvalidValueException if {@code info} is null
     * @throws NullPointerException if a function is null
     */
    public static RelationRule of(
            RuleInfo info, BiFunction<View, Relation, Truth> applies, BiFunction<View, Relation, Truth> breached) {
        InvalidValueException.given(info, "info");
        Objects.requireNonNull(applies, "applies");
        Objects.requireNonNull(breached, "breached");
        return new RelationRule(info) {
            @Override
            protected Truth applies(View view, Relation subject) {
                return applies.apply(view, subject);
            }

            @Override
            protected Truth breached(View view, Relation subject) {
                return breached.apply(view, subject);
            }
        };
    }

    @Override
    public final Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.RELATION);
    }

    @Override
    final Relation judged(Subject subject) {
        return ((Subject.Relation) subject).relation();
    }

    @Override
    final Subject subject(Relation judged) {
        return new Subject.Relation(judged);
    }
}
