package io.github.lec.rule;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.view.View;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

/** A rule on an operation. */
public abstract class OperationRule extends ActRule<Operation> {
    /**
     * A rule.
     *
     * @param info its id, norms and words
     */
    protected OperationRule(RuleInfo info) {
        super(info, SubjectKind.OPERATION, Set.of("steps", "basis"));
    }

    /**
     * A rule of two functions. A rule that asks what was so on the day of the act extends this class.
     *
     * @param info its id, norms and words
     * @param applies whether it applies
     * @param breached whether the benchmark is not met
     * @return the rule
     * @throws InvalidValueException if {@code info} is null
     * @throws NullPointerException if a function is null
     */
    public static OperationRule of(
            RuleInfo info, BiFunction<View, Operation, Truth> applies, BiFunction<View, Operation, Truth> breached) {
        InvalidValueException.given(info, "info");
        Objects.requireNonNull(applies, "applies");
        Objects.requireNonNull(breached, "breached");
        return new OperationRule(info) {
            @Override
            protected Truth applies(View view, Operation subject) {
                return applies.apply(view, subject);
            }

            @Override
            protected Truth breached(View view, Operation subject) {
                return breached.apply(view, subject);
            }
        };
    }

    @Override
    final Operation judged(Subject subject) {
        return ((Subject.OfOperation) subject).operation();
    }

    @Override
    final Subject subject(Operation judged) {
        return new Subject.OfOperation(judged);
    }

    /**
     * The answer to a yes-or-no question on the day of the act.
     *
     * @param view the view
     * @param subject what is judged
     * @param question the question
     * @return three-valued
     */
    protected final Truth wasSo(View view, Operation subject, OperationQuestion question) {
        return view.acts().wasSo(subject, question, day(view, subject));
    }
}
