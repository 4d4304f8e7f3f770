package io.github.lec.rule;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.view.View;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/** A rule on a case of one person or a group. */
public abstract class CaseRule extends ActRule<Case> {
    /**
     * A rule.
     *
     * @param info its id, norms and words
     */
    protected CaseRule(RuleInfo info) {
        super(info, SubjectKind.CASE, SHOWING_A_CASE);
    }

    /**
     * A rule of two functions, whose case is one person or a group. A rule that asks what was so on the day of the act
     * extends this class.
     *
     * @param info its id, norms and words
     * @param applies whether it applies
     * @param breached whether the benchmark is not met
     * @return the rule
     * @throws InvalidValueException if {@code info} is null
     * @throws NullPointerException if a function is null
     */
    public static CaseRule of(
            RuleInfo info, BiFunction<View, Case, Truth> applies, BiFunction<View, Case, Truth> breached) {
        InvalidValueException.given(info, "info");
        Objects.requireNonNull(applies, "applies");
        Objects.requireNonNull(breached, "breached");
        return new CaseRule(info) {
            @Override
            protected Truth applies(View view, Case subject) {
                return applies.apply(view, subject);
            }

            @Override
            protected Truth breached(View view, Case subject) {
                return breached.apply(view, subject);
            }
        };
    }

    @Override
    final Case judged(Subject subject) {
        return ((Subject.OfCase) subject).subject();
    }

    @Override
    final Subject subject(Case judged) {
        return new Subject.OfCase(judged);
    }

    /**
     * A rule applies to a case if it applies to one of its persons, who are judged one by one; numbered hand-overs of a
     * person are, too.
     */
    @Override
    public final Truth applies(View view, Subject subject) {
        List<Case> acts = acts(view, subject);
        return acts.size() == 1 ? applies(view, acts.get(0)) : Truth.any(acts, (Case one) -> applies(view, one));
    }

    @Override
    public final Truth breached(View view, Subject subject) {
        List<Case> acts = acts(view, subject);
        return acts.size() == 1
                ? breached(view, acts.get(0))
                : Truth.any(acts, (Case one) -> applies(view, one).and(breached(view, one)));
    }

    @Override
    public final Severity severity(View view, Subject subject) {
        Case act = judged(subject);
        List<Case> acts = acts(view, subject);
        if (acts.equals(List.of(act))) {
            return severity(view, act); // there is no other act to choose from
        }
        List<Case> failing = failing(view, acts);
        if (!failing.isEmpty()) {
            return severity(view, subject, failing);
        }
        return acts.stream()
                .filter(one -> !applies(view, one).and(breached(view, one)).isFalse())
                .map(one -> severity(view, one))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> severity(view, act));
    }

    /** What is only alleged of one person weighs as such, even if the same is established of another. */
    private Severity severity(View view, Subject subject, List<Case> failing) {
        View established = view.established(reported());
        boolean differ = !isAlleged(view, subject) && layer(subject) == Layer.PRACTICE;
        return failing.stream()
                .map(one -> {
                    Severity full = severity(view, one);
                    boolean capped = differ
                            && full.compareTo(Severity.WARNING) > 0
                            && !decides(established, one).isTrue();
                    return capped ? Severity.WARNING : full;
                })
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Case> failing(View view, List<Case> acts) {
        return Lists.filter(
                acts, one -> applies(view, one).and(breached(view, one)).isTrue());
    }

    /** What is established of someone of whom the finding is not made does not establish it of another. */
    @Override
    public final boolean isAlleged(View view, Subject subject) {
        View established = view.established(reported());
        List<Case> acts = acts(view, subject);
        List<Case> failing = acts.size() == 1 ? acts : failing(view, acts);
        return layer(subject) == Layer.PRACTICE
                && Lists.noneMatch(
                        failing.isEmpty() ? acts : failing,
                        one -> decides(established, one).isTrue());
    }

    @Override
    public final List<Subject> deciding(View view, Subject subject) {
        List<Case> acts = acts(view, subject);
        if (acts.size() == 1) {
            Case only = acts.get(0);
            return List.of(only.equals(judged(subject)) ? subject : subject(only));
        }
        Verdict verdict = judge(view, subject);
        return acts.stream()
                .map(this::subject)
                .filter(one -> judge(view, one) == verdict)
                .toList();
    }

    private List<Case> acts(View view, Subject subject) {
        return view.acts().perAct(judged(subject));
    }

    /**
     * The answer to a yes-or-no question on the day of the act.
     *
     * @param view the view
     * @param subject what is judged
     * @param question the question
     * @return three-valued
     */
    protected final Truth wasSo(View view, Case subject, CaseQuestion question) {
        return view.acts().wasSo(subject, question, day(view, subject));
    }
}
