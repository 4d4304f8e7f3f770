package io.github.lec.rule;

import io.github.lec.actor.Actor;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import java.util.Set;
import java.util.function.BiFunction;

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

    /**
     * A rule of two functions.
     *
     * @param info its id, norms and words
     * @param applies whether it applies
     * @param breached whether the benchmark is not met
     * @return the rule
     */
    public static StateRule of(
            RuleInfo info,
            BiFunction<View, Subject.OfState, Truth> applies,
            BiFunction<View, Subject.OfState, Truth> breached) {
        return new StateRule(info) {
            @Override
            protected Truth applies(View view, Actor state, ActorId counterpart) {
                return applies.apply(view, new Subject.OfState(state, counterpart));
            }

            @Override
            protected Truth breached(View view, Actor state, ActorId counterpart) {
                return breached.apply(view, new Subject.OfState(state, counterpart));
            }
        };
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
