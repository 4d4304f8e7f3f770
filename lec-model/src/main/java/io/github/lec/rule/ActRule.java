package io.github.lec.rule;

import io.github.lec.logic.Truth;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule on what was done: the common base of rules on cases and on operations.
 *
 * @param <A> the type of act
 */
abstract class ActRule<A> extends TypedRule<A> {
    private final SubjectKind kind;
    private final Set<String> showing;

    /**
     * A rule.
     *
     * @param info its id, norms and words
     * @param kind what it judges
     * @param showing the members for which mere reports are enough to show the act
     */
    ActRule(RuleInfo info, SubjectKind kind, Set<String> showing) {
        super(info);
        this.kind = kind;
        this.showing = showing;
    }

    @Override
    public final Set<SubjectKind> kinds() {
        return Set.of(kind);
    }

    @Override
    public boolean isAlleged(View view, Subject subject) {
        return layer(subject) == Layer.PRACTICE
                && !decides(view.established(reported()), judged(subject)).isTrue();
    }

    @Override
    public final List<LocalDate> days(View view, Subject subject) {
        Layer layer = layer(subject);
        return layer == Layer.PRACTICE || layer == Layer.RECORD
                ? bounds(day(view, judged(subject)))
                : List.of(view.asOf());
    }

    /**
     * The condition on which a finding depends. If the established facts do not support it, the finding says that it is
     * alleged.
     *
     * @param established the view without mere allegations, except for the members that {@link #reported} gives
     * @param subject what is judged
     * @return three-valued; whether the rule applies and its benchmark is not met, unless a rule says otherwise
     */
    protected Truth decides(View established, A subject) {
        return applies(established, subject).and(breached(established, subject));
    }

    @Override
    final Set<String> shown() {
        return reported();
    }

    /**
     * The members for which mere reports are enough to show the act. If a court or body established the circumstances
     * that decide, there was such an act; if the act itself decides, reports are not enough.
     *
     * @return names of members
     */
    protected Set<String> reported() {
        return showing;
    }

    /**
     * The day of the act.
     *
     * @param view the view
     * @param subject what is judged
     * @return the day as the sources give it; nothing unless a rule names it
     */
    protected Optional<PartialDate> day(View view, A subject) {
        return Optional.empty();
    }
}
