package io.github.lec.rule;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rule on a case of one person or a group. */
public abstract class CaseRule extends Rule {
    private static final Set<String> SHOWING = Set.of("steps", "route", "persons", "basis");

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

    /** A rule applies to a case if it applies to one of its persons, who are judged one by one. */
    @Override
    public final Truth applies(View view, Subject subject) {
        return Truth.any(persons(view, subject), (Case one) -> applies(view, one));
    }

    @Override
    public final Truth breached(View view, Subject subject) {
        List<Case> persons = persons(view, subject);
        return persons.size() == 1
                ? breached(view, persons.get(0))
                : Truth.any(persons, (Case one) -> applies(view, one).and(breached(view, one)));
    }

    @Override
    public final Severity severity(View view, Subject subject) {
        return persons(view, subject).stream()
                .filter(one -> !applies(view, one).and(breached(view, one)).isFalse())
                .map(one -> severity(view, one))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> severity(view, ((Subject.OfCase) subject).subject()));
    }

    @Override
    public final boolean isAlleged(View view, Subject subject) {
        View established = view.established(reported());
        return layer(subject) == Layer.PRACTICE
                && persons(view, subject).stream()
                        .noneMatch(one -> applies(view, one)
                                .and(decides(established, one))
                                .isTrue());
    }

    private static List<Case> persons(View view, Subject subject) {
        return view.acts().perPerson(((Subject.OfCase) subject).subject());
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
     * @param view the view
     * @param subject what is judged
     * @return three-valued
     */
    protected abstract Truth applies(View view, Case subject);

    /**
     * Whether the benchmark is not met.
     *
     * @param view the view
     * @param subject what is judged
     * @return three-valued
     */
    protected abstract Truth breached(View view, Case subject);

    /**
     * The severity of a finding; if unknowns leave two, the lower.
     *
     * @param view the view
     * @param subject what is judged
     * @return the severity
     */
    protected Severity severity(View view, Case subject) {
        return info().severity();
    }

    /**
     * The condition on which a finding depends. If the established facts do not support it, the finding says that it is
     * alleged.
     *
     * @param established the view without what is only alleged, except for the members that {@link #reported}
     * @param subject what is judged
     * @return three-valued; whether the benchmark is not met, unless a rule says otherwise
     */
    protected Truth decides(View established, Case subject) {
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
    protected final Truth wasSo(View view, Case subject, CaseQuestion question) {
        return view.acts().wasSo(subject, question, day(view, subject));
    }

    /**
     * The day of the act.
     *
     * @param view the view
     * @param subject what is judged
     * @return the day as the sources give it; nothing unless a rule names it
     */
    protected Optional<PartialDate> day(View view, Case subject) {
        return Optional.empty();
    }
}
