package io.github.lec.rule;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.view.View;
import java.util.Set;

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

    @Override
    final Operation act(Subject subject) {
        return ((Subject.OfOperation) subject).operation();
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
