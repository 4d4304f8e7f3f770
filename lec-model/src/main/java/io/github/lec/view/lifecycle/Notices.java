package io.github.lec.view.lifecycle;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.SourceId;
import io.github.lec.source.Citation;
import io.github.lec.view.accounts.KnownAccounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Notices of termination of a treaty without a recorded end.
 *
 * @param accounts what is known
 * @param treaty the treaty
 * @param concerns which steps concern the two actors asked about
 */
record Notices(KnownAccounts accounts, Treaty treaty, Predicate<LifecycleStep> concerns) {
    /**
     * Whether the period of notice may have expired by a day without a recorded end: this is never certain, since
     * notice can be withdrawn. If the text gives the period, or the source gives the day on which the treaty was to
     * end, it has not expired before.
     */
    Truth haveRunOutBy(LocalDate day) {
        boolean noticeGiven = false;
        boolean endRecorded = false;
        for (LifecycleStep step : treaty.lifecycle()) {
            noticeGiven |= step.stage() == Stage.DENOUNCED;
            endRecorded |= step.stage() == Stage.TERMINATED && step.wasTaken();
        }
        if (!noticeGiven || endRecorded) {
            return Truth.FALSE;
        }
        List<LifecycleStep> notices = accounts.steps(
                treaty,
                step -> step.stage() == Stage.DENOUNCED && step.wasTaken() && concerns.test(step),
                Stage.DENOUNCED);
        if (isEndForeseenAfter(day, notices)) {
            return Truth.FALSE;
        }
        int months = periods().min().orElse(0);
        Truth given = Truth.any(
                notices,
                notice -> notice.date()
                        .map(date -> date.isOnOrBefore(day.minusMonths(months)))
                        .orElse(Truth.UNKNOWN));
        return given.and(Truth.UNKNOWN);
    }

    /** {@return the periods of notice that the text gives; no other of its clauses is asked for} */
    private IntStream periods() {
        List<Clause> given = Lists.filter(
                treaty.safeguards(), clause -> clause.noticeMonths().isPresent());
        return given.isEmpty()
                ? IntStream.empty()
                : accounts.visible(treaty, "safeguards", given).stream()
                        .flatMapToInt(clause -> clause.noticeMonths().stream());
    }

    /**
     * {@return whether the sources that report a notice give a later day for the end; a term agreed earlier is not such
     * a day}
     */
    private boolean isEndForeseenAfter(LocalDate day, List<LifecycleStep> notices) {
        Set<SourceId> reporting = notices.stream()
                .flatMap(notice -> notice.citations().stream())
                .map(Citation::source)
                .collect(Collectors.toSet());
        List<LifecycleStep> ends = accounts.steps(
                treaty,
                step -> step.stage() == Stage.TERMINATED
                        && step.planned()
                        && !step.denies()
                        && concerns.test(step)
                        && step.citations().stream().map(Citation::source).anyMatch(reporting::contains),
                Stage.TERMINATED);
        return !ends.isEmpty()
                && Lists.allMatch(
                        ends,
                        end -> end.date()
                                .filter(planned -> planned.isOnOrBefore(day).isFalse())
                                .isPresent());
    }
}
