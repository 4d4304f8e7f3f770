package io.github.lec.view.cases;

import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStep;
import io.github.lec.view.accounts.KnownAccounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Splits what is recorded about one person by hand-over, such as a temporary and a final one. Only hand-overs that all
 * have a number are told apart: without numbers, accounts with several days may be about one hand-over.
 */
public final class ByHandOver {
    private ByHandOver() {}

    /**
     * {@return one case for each numbered hand-over that can be of before the view's day, without the others; the case
     * itself if there are not several hand-overs, or none of them can}
     */
    public static List<Case> apart(KnownAccounts accounts, Case subject) {
        Set<Integer> numbers = numbers(accounts, subject);
        if (numbers.size() < 2) {
            return List.of(subject);
        }
        Set<Integer> later = later(accounts, subject);
        if (later.containsAll(numbers)) {
            return List.of(subject);
        }
        numbers.removeAll(later);
        List<Case> apart = new ArrayList<>();
        for (int number : numbers) {
            apart.add(Case.builder()
                    .from(subject)
                    .steps(Lists.filter(
                            subject.steps(),
                            step -> !isHandOver(subject, step) || step.no().orElse(number) == number))
                    .build());
        }
        return apart;
    }

    /** {@return the numbers of the hand-overs; none if one has no number} Allocates nothing for most cases. */
    private static Set<Integer> numbers(KnownAccounts accounts, Case subject) {
        Set<Integer> numbers = Set.of();
        List<CaseStep> steps = subject.steps();
        for (int i = 0; i < steps.size(); i++) {
            CaseStep step = steps.get(i);
            if (isHandOver(subject, step) && !step.denies() && accounts.sees(step)) {
                if (step.no().isEmpty()) {
                    return Set.of();
                }
                numbers = numbers.isEmpty() ? new TreeSet<>() : numbers;
                numbers.add(step.no().getAsInt());
            }
        }
        return numbers;
    }

    /** {@return the numbers of the hand-overs of which each account gives a day after the view's} */
    private static Set<Integer> later(KnownAccounts accounts, Case subject) {
        Set<Integer> later = new TreeSet<>();
        Set<Integer> byThen = new TreeSet<>();
        for (CaseStep step : subject.steps()) {
            if (isHandOver(subject, step) && !step.denies() && accounts.sees(step)) {
                boolean after = step.day()
                        .filter(day -> day.isOnOrBefore(accounts.asOf()).isFalse())
                        .isPresent();
                (after ? later : byThen).add(step.no().orElseThrow());
            }
        }
        later.removeAll(byThen);
        return later;
    }

    public static boolean isHandOver(Case subject, CaseStep step) {
        return CaseEnds.REMOVAL.contains(step.stage()) && !Destinations.isElsewhere(subject, step);
    }
}
