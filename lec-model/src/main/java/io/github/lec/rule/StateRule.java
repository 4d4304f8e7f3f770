package io.github.lec.rule;

import io.github.lec.actor.Actor;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import java.util.Set;

/** A rule on a state and one counterpart. */
public abstract class StateRule extends Rule {
    /**
     * A rule.
     *
     * @param info its id, norms and words
     */
    protected StateRule(RuleInfo info) {
        super(info);
    }

    @Override
    public final Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.STATE);
    }

    @Override
    public final Truth applies(View view, Subject subject) {
        Subject.OfState of = (Subject.OfState) subject;
        return applies(view, of.state(), of.counterpart());
    }

    @Override
    public final Truth breached(View view, Subject subject) {
        Subject.OfState of = (Subject.OfState) subject;
        return breached(view, of.state(), of.counterpart());
    }

    /**
     * Whether the rule applies.
     *
     * @param view the view
     * @param state the state
     * @param counterpart the state or region with which it cooperates
     * @return three-valued
     */
    protected abstract Truth applies(View view, Actor state, ActorId counterpart);

    /**
     * Whether the benchmark is not met.
     *
     * @param view the view
     * @param state the state
     * @param counterpart the state or region with which it cooperates
     * @return three-valued
     */
    protected abstract Truth breached(View view, Actor state, ActorId counterpart);
}
