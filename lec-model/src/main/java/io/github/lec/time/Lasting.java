package io.github.lec.time;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import java.time.LocalDate;
import java.util.Optional;

/** Something that lasts from one day to another, both inclusive; either may be unknown. */
public interface Lasting {
    /**
     * The first day.
     *
     * @return the day as the source gives it, or nothing if no source says when it began
     */
    Optional<PartialDate> start();

    /**
     * The last day.
     *
     * @return the day as the source gives it, or nothing if no end is known
     */
    Optional<PartialDate> end();

    /**
     * Whether the day is within the period. Without a recorded start, it is taken to have begun before any day asked
     * about; without a recorded end, to continue.
     *
     * @param day the day
     * @return three-valued, as the precision of both ends allows
     */
    default Truth holdsOn(LocalDate day) {
        Truth begun = start().map(date -> date.isOnOrBefore(day)).orElse(Truth.TRUE);
        Truth over = end().map(date -> date.isBefore(day)).orElse(Truth.FALSE);
        return begun.and(over.not());
    }

    /**
     * Whether another period certainly does not share a day with this one.
     *
     * @param other the other period
     * @return true if one certainly ends before the other starts
     */
    default boolean isApartFrom(Lasting other) {
        return isOver(this, other) || isOver(other, this);
    }

    private static boolean isOver(Lasting earlier, Lasting later) {
        return earlier.end().isPresent()
                && later.start().isPresent()
                && earlier.end().get().isBefore(later.start().get()).isTrue();
    }

    /**
     * Whether another period may be the continuation of this one: this one began earlier and has ended, and nothing
     * says that it ended after the other began.
     *
     * @param later the other period
     * @return true if this one has a recorded end, the other certainly starts later, and they need not share a day
     */
    default boolean mayBeFollowedBy(Lasting later) {
        return end().isPresent()
                && later.start().isPresent()
                && start().map(start -> start.isBefore(later.start().get()).isTrue())
                        .orElse(later.start().get().earliest().isPresent())
                && !later.start().get().isBefore(end().get()).isTrue();
    }

    /**
     * Refuses a period that certainly ends before it starts.
     *
     * @throws InvalidValueException if it does
     */
    default void checkOrder() {
        if (start().isPresent() && end().isPresent()) {
            InvalidValueException.unless(
                    !end().get().isBefore(start().get()).isTrue(),
                    "end",
                    end().get(),
                    () -> "a day no earlier than start, " + start().get());
        }
    }
}
