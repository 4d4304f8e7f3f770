package io.github.lec.rule;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.view.View;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

/** A rule on a treaty or arrangement, in any direction. */
public abstract class InstrumentRule extends TypedRule<CooperationInstrument> {
    /**
     * A rule.
     *
     * @param info its id, norms and words
     */
    protected InstrumentRule(RuleInfo info) {
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
    public static InstrumentRule of(
            RuleInfo info,
            BiFunction<View, CooperationInstrument, Truth> applies,
            BiFunction<View, CooperationInstrument, Truth> breached) {
        InvalidValueException.given(info, "info");
        Objects.requireNonNull(applies, "applies");
        Objects.requireNonNull(breached, "breached");
        return new InstrumentRule(info) {
            @Override
            protected Truth applies(View view, CooperationInstrument subject) {
                return applies.apply(view, subject);
            }

            @Override
            protected Truth breached(View view, CooperationInstrument subject) {
                return breached.apply(view, subject);
            }
        };
    }

    @Override
    public final Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.INSTRUMENT);
    }

    @Override
    final CooperationInstrument judged(Subject subject) {
        return ((Subject.OfInstrument) subject).instrument();
    }

    @Override
    final Subject subject(CooperationInstrument judged) {
        return new Subject.OfInstrument(judged);
    }
}
