package io.github.lec.rule.catalogue.cases;

import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The day of the last of several acts of one kind: accounts of the same act are combined, those of different acts are
 * not.
 */
public final class LastDay {
    private static final Set<CaseStage> ENDS = EnumSet.of(
            CaseStage.REFUSED, CaseStage.COURT_REFUSED, CaseStage.LAPSED, CaseStage.WITHDRAWN, CaseStage.FOILED);

    private static final Comparator<LocalDate> ORDER = Comparator.naturalOrder();

    private LastDay() {}

    /**
     * {@return the day on which a case ended in which certainly no one was handed over, or the as-of day if the end is
     * not recorded, since the facts up to then are judged; nothing if someone was, or may have been, handed over} If a
     * source denies the last end, the day is open between that end and the day without it.
     */
    public static Optional<PartialDate> ofEnd(View view, Case subject) {
        if (!Removals.isRemoved(view, subject).isFalse()) {
            return Optional.empty();
        }
        List<CaseStep> ends = view.acts().steps(subject, ENDS);
        Optional<PartialDate> sure = of(view, withoutDenied(view, subject, ends), CaseStep::day)
                .or(() -> of(view, onSurrender(view, subject), Decision::date))
                .or(() -> Optional.of(PartialDate.of(view.asOf())));
        return spanning(sure, of(view, ends, CaseStep::day));
    }

    /**
     * {@return the day of the step that came last; open between the last that no source denies and a later one that a
     * source denies; nothing if all that have a day are denied, or none has}
     */
    public static Optional<PartialDate> ofSteps(View view, Case subject, List<CaseStep> steps) {
        return spanning(of(view, withoutDenied(view, subject, steps), CaseStep::day), of(view, steps, CaseStep::day));
    }

    /** {@return the day of the latest recorded step that has one; as open as a source that denies a step leaves it} */
    public static Optional<PartialDate> ofAnyStep(View view, Case subject) {
        List<CaseStep> steps = view.acts().steps(subject, EnumSet.allOf(CaseStage.class));
        return spanning(latest(withoutDenied(view, subject, steps)), latest(steps));
    }

    private static Optional<PartialDate> latest(List<CaseStep> steps) {
        Optional<PartialDate> latest = Optional.empty();
        for (CaseStep step : steps) {
            Optional<LocalDate> first = step.day().flatMap(PartialDate::earliest);
            Optional<LocalDate> sofar = latest.flatMap(PartialDate::earliest);
            if (first.isPresent() && (sofar.isEmpty() || sofar.get().isBefore(first.get()))) {
                latest = step.day();
            }
        }
        return latest;
    }

    private static List<CaseStep> withoutDenied(View view, Case subject, List<CaseStep> steps) {
        return Lists.filter(steps, step -> !view.acts().isDenied(subject, step));
    }

    /** {@return some day between two, of which the second may be denied; nothing if the first is not known} */
    private static Optional<PartialDate> spanning(Optional<PartialDate> sure, Optional<PartialDate> reported) {
        if (sure.isEmpty() || reported.isEmpty() || sure.equals(reported)) {
            return sure;
        }
        Optional<LocalDate> first = bound(sure, reported, PartialDate::earliest, BinaryOperator.minBy(ORDER));
        Optional<LocalDate> last = bound(sure, reported, PartialDate::latest, BinaryOperator.maxBy(ORDER));
        return first.isEmpty() && last.isEmpty() ? Optional.empty() : Optional.of(PartialDate.between(first, last));
    }

    /** {@return a bound of two days; nothing if one of them does not have it} */
    private static Optional<LocalDate> bound(
            Optional<PartialDate> one,
            Optional<PartialDate> other,
            Function<PartialDate, Optional<LocalDate>> side,
            BinaryOperator<LocalDate> choice) {
        return one.flatMap(side).flatMap(day -> other.flatMap(side).map(otherDay -> choice.apply(day, otherDay)));
    }

    private static List<Decision> onSurrender(View view, Case subject) {
        return Lists.filter(view.acts().decided(subject), decision -> decision.outcome() != Outcome.CUSTODY_ONLY);
    }

    /**
     * {@return the day of the act that came last according to accounts that affirm acts, as far as days are recorded;
     * nothing if none is}
     */
    public static <A extends Account> Optional<PartialDate> of(
            View view, List<A> accounts, Function<A, Optional<PartialDate>> day) {
        Map<String, List<PartialDate>> byAct = new LinkedHashMap<>();
        for (A account : accounts) {
            day.apply(account)
                    .ifPresent(found -> byAct.computeIfAbsent(account.key(), act -> new ArrayList<>())
                            .add(found));
        }
        return byAct.values().stream()
                .flatMap(days -> view.acts().day(days).stream())
                .max(Comparator.<PartialDate, LocalDate>comparing(
                                found -> found.latest().orElse(LocalDate.MAX))
                        .thenComparing(found -> found.earliest().orElse(LocalDate.MIN)));
    }
}
