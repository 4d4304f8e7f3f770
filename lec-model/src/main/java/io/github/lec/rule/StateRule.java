package io.github.lec.rule;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.view.View;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

/** A rule on a state and one counterpart. */
public abstract class StateRule extends TypedRule<Subject.OfState> {
    /**
     * A rule.
     *
     * @param info its id, norms and words
     */
    protected StateRule(RuleInfo info) {
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
    public static StateRule of(
            RuleInfo info,
            BiFunction<View, Subject.OfState, Truth> applies,
            BiFunction<View, Subject.OfState, Truth> breached) {
        InvalidValueException.given(info, "info");
        Objects.requireNonNull(applies, "applies");
        Objects.requireNonNull(breached, "breached");
        return new StateRule(info) {
            @Override
            protected Truth applies(View view, Subject.OfState subject) {
                return applies.apply(view, subject);
            }

            @Override
            protected Truth breached(View view, Subject.OfState subject) {
                return breached.apply(view, subject);
            }
        };
    }

    @Override
    public final Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.STATE);
    }

    @Override
    final Subject.OfState judged(Subject subject) {
        return (Subject.OfState) subject;
    }

    @Override
    final Subject subject(Subject.OfState judged) {
        return judged;
    }
}
