package io.github.lec.rule;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rule on a case of one person or a group. */
public abstract class CaseRule extends Rule {
    /**
     * A rule.
     *
     * @param info its id, norms and words
     */
    protected CaseRule(RuleInfo info) {
        super(info);
    }

    @Override
    public final Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.CASE);
    }

    @Override
    public final Truth applies(View view, Subject subject) {
        return applies(view, ((Subject.OfCase) subject).subject());
    }

    @Override
    public final Truth breached(View view, Subject subject) {
        return breached(view, ((Subject.OfCase) subject).subject());
    }

    @Override
    public final Severity severity(View view, Subject subject) {
        return severity(view, ((Subject.OfCase) subject).subject());
    }

    @Override
    public final boolean isAlleged(View view, Subject subject) {
        return layer(subject) == Layer.PRACTICE
                && acts(view, ((Subject.OfCase) subject).subject()).stream().noneMatch(view.acts()::isEstablished);
    }

    @Override
    public final List<LocalDate> days(View view, Subject subject) {
        return layer(subject) == Layer.PRACTICE
                ? bounds(day(view, ((Subject.OfCase) subject).subject()))
                : List.of(view.asOf());
    }

    /**
     * Whether the rule applies.
     *
     * @param view the door to the data
     * @param subject what is judged
     * @return three-valued
     */
    protected abstract Truth applies(View view, Case subject);

    /**
     * Whether the benchmark is not met.
     *
     * @param view the door to the data
     * @param subject what is judged
     * @return three-valued
     */
    protected abstract Truth breached(View view, Case subject);

    /**
     * How much a finding weighs; where unknowns leave two, the lower.
     *
     * @param view the door to the data
     * @param subject what is judged
     * @return the severity
     */
    protected Severity severity(View view, Case subject) {
        return info().severity();
    }

    /**
     * The accounts that show the act in question. If none of them establishes it, a finding says that it is alleged.
     *
     * @param view the door to the data
     * @param subject what is judged
     * @return the accounts; none unless a rule names them
     */
    protected List<? extends Account> acts(View view, Case subject) {
        return List.of();
    }

    /**
     * The day of the act.
     *
     * @param view the door to the data
     * @param subject what is judged
     * @return the day as the sources give it; nothing unless a rule names it
     */
    protected Optional<PartialDate> day(View view, Case subject) {
        return Optional.empty();
    }
}
