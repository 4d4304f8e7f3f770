package io.github.lec.report.words;

import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** From which year to which year acts took place, no more exact than their sources. */
final class YearsOfActs {
    private static final String OR_LATER = " or later";
    private static final String OR_EARLIER = " or earlier";

    private YearsOfActs() {}

    /**
     * {@return ", 2016", ", 2016 to 2020", ", 2016 or later", ", by 2025", ", between 2015 and 2017"; nothing if no day
     * is known}
     *
     * @param days the days of the acts
     */
    static String in(Stream<Optional<PartialDate>> days) {
        List<PartialDate> known = days.flatMap(Optional::stream).toList();
        return known.isEmpty() ? "" : ", " + words(first(known), last(known));
    }

    /** {@return the years in which the first act may lie} */
    private static Span first(List<PartialDate> days) {
        BinaryOperator<Integer> least = BinaryOperator.minBy(Comparator.naturalOrder());
        boolean open = days.stream().anyMatch(day -> day.earliest().isEmpty());
        return new Span(
                open ? Optional.empty() : year(days, PartialDate::earliest, least),
                year(days, PartialDate::latest, least));
    }

    /** {@return the years in which the last act may lie} */
    private static Span last(List<PartialDate> days) {
        BinaryOperator<Integer> most = BinaryOperator.maxBy(Comparator.naturalOrder());
        boolean open = days.stream().anyMatch(day -> day.latest().isEmpty());
        return new Span(
                year(days, PartialDate::earliest, most),
                open ? Optional.empty() : year(days, PartialDate::latest, most));
    }

    private static Optional<Integer> year(
            List<PartialDate> days, Function<PartialDate, Optional<LocalDate>> end, BinaryOperator<Integer> which) {
        return days.stream()
                .flatMap(day -> end.apply(day).stream())
                .map(LocalDate::getYear)
                .reduce(which);
    }

    private static String words(Span first, Span last) {
        if (first.isOneYear() && last.isOneYear()) {
            return first.equals(last) ? first.start() : first.start() + " to " + last.start();
        }
        if (first.from.isPresent() && last.until.isPresent() && first.until.equals(last.from)) {
            return between(first, last);
        }
        if (first.isOneYear()) {
            String end = last.until.isEmpty() ? last.start() + OR_LATER : last.end() + OR_EARLIER;
            return last.from.equals(first.from) && last.until.isEmpty() ? end : first.start() + " to " + end;
        }
        if (last.isOneYear()) {
            String start = first.from.isEmpty() ? first.end() + OR_EARLIER : first.start() + OR_LATER;
            return first.until.equals(last.until) && first.from.isEmpty() ? start : start + " to " + last.start();
        }
        return betweenOpenEnds(first, last);
    }

    /** {@return the words where neither the first year nor the last is known} */
    private static String betweenOpenEnds(Span first, Span last) {
        if (first.from.isEmpty()) {
            return last.until.isEmpty()
                    ? first.end() + OR_EARLIER + " to " + last.start() + OR_LATER
                    : "by " + last.end();
        }
        return last.until.isEmpty() ? first.start() + OR_LATER : between(first, last);
    }

    private static String between(Span first, Span last) {
        return "between " + first.start() + " and " + last.end();
    }

    /** The years in which something may lie; a side without a year is open. */
    private record Span(Optional<Integer> from, Optional<Integer> until) {
        boolean isOneYear() {
            return from.isPresent() && from.equals(until);
        }

        String start() {
            return from.map(String::valueOf).orElse("");
        }

        String end() {
            return until.map(String::valueOf).orElse("");
        }
    }
}
