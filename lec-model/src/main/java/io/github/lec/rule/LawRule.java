package io.github.lec.rule;

import io.github.lec.dataset.View;
import io.github.lec.instrument.Instrument;
import io.github.lec.logic.Truth;
import java.util.Set;

/** A rule on a law or resolution. */
public abstract class LawRule extends Rule {
    /**
     * A rule.
     *
     * @param info its id, norms and words
     */
    protected LawRule(RuleInfo info) {
        super(info);
    }

    @Override
    public final Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.LAW);
    }

    @Override
    public final Truth applies(View view, Subject subject) {
        return applies(view, ((Subject.OfLaw) subject).law());
    }

    @Override
    public final Truth breached(View view, Subject subject) {
        return breached(view, ((Subject.OfLaw) subject).law());
    }

    @Override
    public final Severity severity(View view, Subject subject) {
        return severity(view, ((Subject.OfLaw) subject).law());
    }

    /**
     * Whether the rule applies.
     *
     * @param view the door to the data
     * @param subject what is judged
     * @return three-valued
     */
    protected abstract Truth applies(View view, Instrument subject);

    /**
     * Whether the benchmark is not met.
     *
     * @param view the door to the data
     * @param subject what is judged
     * @return three-valued
     */
    protected abstract Truth breached(View view, Instrument subject);

    /**
     * How much a finding weighs; where unknowns leave two, the lower.
     *
     * @param view the door to the data
     * @param subject what is judged
     * @return the severity
     */
    protected Severity severity(View view, Instrument subject) {
        return info().severity();
    }
}
