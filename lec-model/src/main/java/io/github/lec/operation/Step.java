package io.github.lec.operation;

import io.github.lec.record.ActorId;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.source.DateAccount;
import io.github.lec.time.Lasting;
import io.github.lec.time.PartialDate;
import java.util.Optional;

/** A step of a case or an operation: taken on a day, or lasting from one day to another. */
public interface Step extends Account, Lasting {
    /** {@return the day} */
    Optional<PartialDate> date();

    /** {@return the first day, for what lasts} */
    @Override
    Optional<PartialDate> start();

    /** {@return the last day, for what lasts} */
    @Override
    Optional<PartialDate> end();

    /** {@return when it was taken: the day or, for what lasts, the first day} */
    default Optional<PartialDate> day() {
        return date().or(this::start);
    }

    /** {@return who took the step} */
    Optional<ActorId> by();

    /** {@return what happened, in the coder's own words} */
    Optional<String> summary();

    @Override
    default String answer() {
        return StepWords.when(date(), start(), end());
    }

    @Override
    default Agreement compare(Account other) {
        Step that = (Step) other;
        return denies() == that.denies() ? DateAccount.compare(day(), that.day()) : Agreement.CONFLICTS;
    }
}
