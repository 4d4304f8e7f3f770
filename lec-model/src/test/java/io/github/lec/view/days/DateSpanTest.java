package io.github.lec.view.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateSpanTest {
    private static DateSpan days(int first, int last) {
        return new DateSpan(LocalDate.of(2020, 1, first), LocalDate.of(2020, 1, last));
    }

    @Test
    void accounts_that_overlap_leave_the_days_that_they_share() {
        assertThat(reconciled(List.of(days(1, 4), days(3, 9), days(2, 5)))).contains(days(3, 4));
    }

    @Test
    void accounts_that_conflict_leave_the_span_of_those_that_no_other_one_refines() {
        List<DateSpan> all = new ArrayList<>();
        for (int first = 1; first <= 4; first++) {
            for (int last = first; last <= 4; last++) {
                all.add(days(first, last));
            }
        }
        for (DateSpan one : all) {
            for (DateSpan other : all) {
                for (DateSpan third : all) {
                    List<DateSpan> accounts = List.of(one, other, third);
                    List<DateSpan> unrefined = accounts.stream()
                            .filter(span -> accounts.stream().noneMatch(than -> refines(than, span)))
                            .toList();
                    LocalDate lastStart = accounts.stream()
                            .map(DateSpan::earliest)
                            .max(LocalDate::compareTo)
                            .orElseThrow();
                    LocalDate firstEnd = accounts.stream()
                            .map(DateSpan::latest)
                            .min(LocalDate::compareTo)
                            .orElseThrow();
                    DateSpan expected = lastStart.isAfter(firstEnd)
                            ? new DateSpan(
                                    unrefined.stream()
                                            .map(DateSpan::earliest)
                                            .min(LocalDate::compareTo)
                                            .orElseThrow(),
                                    unrefined.stream()
                                            .map(DateSpan::latest)
                                            .max(LocalDate::compareTo)
                                            .orElseThrow())
                            : new DateSpan(lastStart, firstEnd);

                    assertThat(reconciled(accounts)).as("%s", accounts).contains(expected);
                }
            }
        }
    }

    private static Optional<DateSpan> reconciled(List<DateSpan> accounts) {
        return DateSpan.reconcile(
                accounts.stream().flatMap(span -> span.date().stream()).toList());
    }

    private static boolean refines(DateSpan one, DateSpan other) {
        return !one.equals(other)
                && !one.earliest().isBefore(other.earliest())
                && !one.latest().isAfter(other.latest());
    }
}
