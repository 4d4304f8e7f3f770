package io.github.lec.rule;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.view.View;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

/** A rule on what a text provides, whether it is a law, a resolution, a treaty or an arrangement. */
public abstract class TextRule extends TypedRule<Instrument> {
    /**
     * A rule.
     *
     * @param info its id, norms and words
     */
    protected TextRule(RuleInfo info) {
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
    public static TextRule of(
            RuleInfo info, BiFunction<View, Instrument, Truth> applies, BiFunction<View, Instrument, Truth> breached) {
        InvalidValueException.given(info, "info");
        Objects.requireNonNull(applies, "applies");
        Objects.requireNonNull(breached, "breached");
        return new TextRule(info) {
            @Override
            protected Truth applies(View view, Instrument subject) {
                return applies.apply(view, subject);
            }

            @Override
            protected Truth breached(View view, Instrument subject) {
                return breached.apply(view, subject);
            }
        };
    }

    @Override
    public final Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.LAW, SubjectKind.INSTRUMENT);
    }

    /**
     * The text that is judged.
     *
     * @param subject a subject of one of the rule's kinds
     * @return its text
     */
    protected static Instrument text(Subject subject) {
        return subject instanceof Subject.OfInstrument of ? of.instrument() : ((Subject.OfLaw) subject).law();
    }

    @Override
    final Instrument judged(Subject subject) {
        return text(subject);
    }

    @Override
    final Subject subject(Instrument judged) {
        return judged instanceof CooperationInstrument text
                ? new Subject.OfInstrument(text)
                : new Subject.OfLaw(judged);
    }
}
