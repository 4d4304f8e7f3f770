package io.github.lec.rule;

import io.github.lec.logic.Truth;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.Set;

/** A rule on what an instrument says in one direction. */
public abstract class RelationRule extends Rule {
    /**
     * A rule.
     *
     * @param info its id, norms and words
     */
    protected RelationRule(RuleInfo info) {
        super(info);
    }

    @Override
    public final Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.RELATION);
    }

    @Override
    public final Truth applies(View view, Subject subject) {
        return applies(view, ((Subject.Relation) subject).relation());
    }

    @Override
    public final Truth breached(View view, Subject subject) {
        return breached(view, ((Subject.Relation) subject).relation());
    }

    @Override
    public final Severity severity(View view, Subject subject) {
        return severity(view, ((Subject.Relation) subject).relation());
    }

    /**
     * Whether the rule applies.
     *
     * @param view the door to the data
     * @param subject what is judged
     * @return three-valued
     */
    protected abstract Truth applies(View view, Relation subject);

    /**
     * Whether the benchmark is not met.
     *
     * @param view the door to the data
     * @param subject what is judged
     * @return three-valued
     */
    protected abstract Truth breached(View view, Relation subject);

    /**
     * How much a finding weighs; where unknowns leave two, the lower.
     *
     * @param view the door to the data
     * @param subject what is judged
     * @return the severity
     */
    protected Severity severity(View view, Relation subject) {
        return info().severity();
    }
}
