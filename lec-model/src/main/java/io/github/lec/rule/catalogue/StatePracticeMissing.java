package io.github.lec.rule.catalogue;

import io.github.lec.actor.Actor;
import io.github.lec.actor.Fact;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.StateRule;
import io.github.lec.rule.Subject;
import io.github.lec.view.StateAnswers;
import io.github.lec.view.View;
import java.util.Optional;
import java.util.Set;

/** A state that cooperates, and whose own practice does not meet the benchmark according to a source. */
final class StatePracticeMissing extends StateRule {
    private final Fact fact;
    private final boolean membersOnly;

    StatePracticeMissing(RuleInfo info, Fact fact, boolean membersOnly) {
        super(info);
        this.fact = fact;
        this.membersOnly = membersOnly;
    }

    @Override
    protected Truth applies(View view, Actor state, ActorId counterpart) {
        return view.all(
                () -> membersOnly
                        ? view.states().isMember(state.id(), StateAnswers.EUROPEAN_UNION, view.asOf())
                        : Truth.TRUE,
                () -> cooperates(view, state, counterpart));
    }

    /** The absence of a text in force with a counterpart cannot be shown: silence leaves it open. */
    private static Truth cooperates(View view, Actor state, ActorId counterpart) {
        Truth some = Truth.any(
                view.known(view.dataset().between(state.id(), counterpart)),
                instrument -> view.instruments().isInForce(instrument, view.asOf()));
        return some.isTrue() ? Truth.TRUE : Truth.UNKNOWN;
    }

    @Override
    protected Truth breached(View view, Actor state, ActorId counterpart) {
        return view.states().isFact(state.id(), fact, Set.of("NO"), view.asOf());
    }

    /** That no text is recorded leaves no claim to name. */
    @Override
    public Optional<String> open(View view, Subject subject) {
        return Optional.of("whether a text is in force between the two (none is known to be)");
    }
}
