package io.github.lec.view.days;

import io.github.lec.logic.Truth;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days on which something can have happened, according to all accounts together.
 *
 * @param earliest the first possible day
 * @param latest the last possible day
 */
public record DateSpan(LocalDate earliest, LocalDate latest) {
    static DateSpan of(PartialDate date) {
        return new DateSpan(date.earliest().orElse(LocalDate.MIN), date.latest().orElse(LocalDate.MAX));
    }

    /** {@return the day, which is only known to lie in this span; nothing if the span has no bound} */
    public Optional<PartialDate> date() {
        if (earliest.equals(latest)) {
            return Optional.of(PartialDate.of(earliest));
        }
        Optional<LocalDate> notBefore = Optional.of(earliest).filter(day -> !day.equals(LocalDate.MIN));
        Optional<LocalDate> notAfter = Optional.of(latest).filter(day -> !day.equals(LocalDate.MAX));
        return notBefore.or(() -> notAfter).map(bound -> PartialDate.between(notBefore, notAfter));
    }

    /** {@return the day of an act according to all its accounts together; nothing if there are none} */
    public static Optional<PartialDate> together(List<PartialDate> days) {
        return days.size() == 1 ? Optional.of(days.get(0)) : reconcile(days).flatMap(DateSpan::date);
    }

    /**
     * Combines accounts of one day, in any order: their intersection; if they conflict, the whole span of the accounts
     * that no other account refines.
     *
     * @return nothing if there are no accounts
     */
    public static Optional<DateSpan> reconcile(Collection<PartialDate> days) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.MIN;
        LocalDate last = LocalDate.MAX;
        for (PartialDate day : days) {
            first = max(first, day.earliest().orElse(LocalDate.MIN));
            last = min(last, day.latest().orElse(LocalDate.MAX));
        }
        return first.isAfter(last) ? span(days) : Optional.of(new DateSpan(first, last));
    }

    private static Optional<DateSpan> span(Collection<PartialDate> days) {
        List<DateSpan> accounts = days.stream().map(DateSpan::of).toList();
        // Among spans that contain no other span, the one that ends first also begins first.
        Comparator<DateSpan> byStart = Comparator.comparing(DateSpan::earliest);
        Comparator<DateSpan> byEnd = Comparator.comparing(DateSpan::latest);
        Optional<DateSpan> endsFirst = accounts.stream().min(byEnd.thenComparing(byStart.reversed()));
        Optional<DateSpan> beginsLast = accounts.stream().max(byStart.thenComparing(byEnd.reversed()));
        return endsFirst.flatMap(one -> beginsLast.map(other -> new DateSpan(one.earliest, other.latest)));
    }

    /** {@return the days of both and those between them} */
    public DateSpan hull(DateSpan other) {
        return new DateSpan(min(earliest, other.earliest), max(latest, other.latest));
    }

    public Truth isOnOrBefore(LocalDate day) {
        if (!latest.isAfter(day)) {
            return Truth.TRUE;
        }
        return earliest.isAfter(day) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** {@return whether the last day of this is before the first of another} */
    public Truth isBefore(DateSpan other) {
        if (latest.isBefore(other.earliest)) {
            return Truth.TRUE;
        }
        return earliest.isBefore(other.latest) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
