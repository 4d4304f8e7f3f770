package io.github.lec.rule;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rule on an operation. */
public abstract class OperationRule extends Rule {
    private static final Set<String> SHOWING = Set.of("steps", "basis");

    /**
     * A rule.
     *
     * @param info its id, norms and words
     */
    protected OperationRule(RuleInfo info) {
        super(info);
    }

    @Override
    public final Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.OPERATION);
    }

    @Override
    public final Truth applies(View view, Subject subject) {
        return applies(view, ((Subject.OfOperation) subject).operation());
    }

    @Override
    public final Truth breached(View view, Subject subject) {
        return breached(view, ((Subject.OfOperation) subject).operation());
    }

    @Override
    public final Severity severity(View view, Subject subject) {
        return severity(view, ((Subject.OfOperation) subject).operation());
    }

    @Override
    public final boolean isAlleged(View view, Subject subject) {
        Operation judged = ((Subject.OfOperation) subject).operation();
        return layer(subject) == Layer.PRACTICE
                && !decides(view.established(reported()), judged).isTrue();
    }

    @Override
    public final List<LocalDate> days(View view, Subject subject) {
        return layer(subject) == Layer.PRACTICE
                ? bounds(day(view, ((Subject.OfOperation) subject).operation()))
                : List.of(view.asOf());
    }

    /**
     * Whether the rule applies.
     *
     * @param view the view
     * @param subject what is judged
     * @return three-valued
     */
    protected abstract Truth applies(View view, Operation subject);

    /**
     * Whether the benchmark is not met.
     *
     * @param view the view
     * @param subject what is judged
     * @return three-valued
     */
    protected abstract Truth breached(View view, Operation subject);

    /**
     * The severity of a finding; if unknowns leave two, the lower.
     *
     * @param view the view
     * @param subject what is judged
     * @return the severity
     */
    protected Severity severity(View view, Operation subject) {
        return info().severity();
    }

    /**
     * The condition on which a finding depends. If the established facts do not support it, the finding says that it is
     * alleged.
     *
     * @param established the door to the data, without what is only alleged, but for the members that {@link #reported}
     * @param subject what is judged
     * @return three-valued; whether the benchmark is not met, unless a rule says otherwise
     */
    protected Truth decides(View established, Operation subject) {
        return breached(established, subject);
    }

    /**
     * The members for which mere reports are enough to show the act. If a court or body established the circumstances that
     * decide, there was such an act; if the act itself decides, reports are not enough.
     *
     * @return names of members
     */
    protected Set<String> reported() {
        return SHOWING;
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

    /**
     * The day of the act.
     *
     * @param view the view
     * @param subject what is judged
     * @return the day as the sources give it; nothing unless a rule names it
     */
    protected Optional<PartialDate> day(View view, Operation subject) {
        return Optional.empty();
    }
}
