package io.github.lec.report.table;

import io.github.lec.dataset.Claim;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order in which steps are listed: that of time, as far as it is known. Of two steps, the one that began and ended
 * no later comes first. Where that decides nothing, since both are in one month or one is dated only by the year of the
 * other, they follow the order of stages: no one is surrendered before being arrested.
 */
final class StepOrder {
    private StepOrder() {}

    /**
     * {@return claims in the order of their steps; those without a day last}
     *
     * @param claims the claims, each a step
     * @param type the kind of step
     * @param day the day of a step
     * @param stages the order of steps that may be of the same day
     * @param <S> the kind of step
     */
    static <S extends Account> List<Claim> of(
            List<Claim> claims, Class<S> type, Function<S, Optional<PartialDate>> day, Comparator<S> stages) {
        List<Placed<S>> left = IntStream.range(0, claims.size())
                .mapToObj(i -> Placed.of(i, type.cast(claims.get(i).accounts().get(0)), day))
                .sorted(Comparator.comparing(Placed<S>::earliest).thenComparing(Placed::latest))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Claim> inOrder = new ArrayList<>();
        while (!left.isEmpty()) {
            Placed<S> next = next(left, stages);
            left.remove(next);
            inOrder.add(claims.get(next.rank()));
        }
        return inOrder;
    }

    /** {@return of the steps before which no other must stand, the first by stage} */
    private static <S> Placed<S> next(List<Placed<S>> left, Comparator<S> stages) {
        Placed<S> next = left.get(0);
        Placed<S> free = next;
        for (Placed<S> step : left) {
            if (step.earliest().isAfter(free.latest())) {
                break;
            }
            if (step.latest().isBefore(free.latest()) || step.isOnSameDays(free)) {
                free = step;
                next = stages.compare(step.step(), next.step()) < 0 ? step : next;
            }
        }
        return next;
    }

    /**
     * A step in time; of a day that is open on one side, the month that it names, since sources report steps when they
     * are taken.
     */
    private record Placed<S>(int rank, S step, LocalDate earliest, LocalDate latest) {
        static <S> Placed<S> of(int rank, S step, Function<S, Optional<PartialDate>> day) {
            Optional<LocalDate> from = day.apply(step).flatMap(PartialDate::earliest);
            Optional<LocalDate> until = day.apply(step).flatMap(PartialDate::latest);
            return new Placed<>(
                    rank,
                    step,
                    from.or(() -> until.map(last -> last.withDayOfMonth(1))).orElse(LocalDate.MAX),
                    until.or(() -> from.map(first -> first.withDayOfMonth(first.lengthOfMonth())))
                            .orElse(LocalDate.MAX));
        }

        boolean isOnSameDays(Placed<S> other) {
            return earliest.equals(other.earliest) && latest.equals(other.latest);
        }
    }
}
