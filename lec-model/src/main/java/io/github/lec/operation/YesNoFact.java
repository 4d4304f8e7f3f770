package io.github.lec.operation;

import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.time.PartialDate;
import java.util.Optional;

/** The answer to a yes-or-no question about a case or an operation. */
public interface YesNoFact extends Account {
    /** {@return the answer} */
    Boolean value();

    /** {@return the day on which it was so} */
    Optional<PartialDate> date();

    /** {@return who says or did so} */
    Optional<ActorId> by();

    /** {@return what is said, in the coder's own words} */
    Optional<String> summary();

    @Override
    default Optional<PartialDate> soOn() {
        return date();
    }

    @Override
    default String answer() {
        return value() ? "yes" : "no";
    }

    /** {@return the answer, negated if the source denies it} */
    default Truth truth() {
        return Truth.of(value() != denies());
    }

    /** {@return what its day says about other days} */
    Persistence persistence();

    @Override
    default Agreement compare(Account other) {
        if (truth() == ((YesNoFact) other).truth()) {
            return Agreement.SAME;
        }
        return isOfAnotherTime(other) ? Agreement.REFINES : Agreement.CONFLICTS;
    }

    /** What was done by a day cannot be undone, so a later "no" contradicts it. */
    @Override
    default boolean isOfAnotherTime(Account other) {
        YesNoFact that = (YesNoFact) other;
        if (date().isEmpty()
                || that.date().isEmpty()
                || date().get().overlaps(that.date().get())) {
            return false;
        }
        YesNoFact earlier = date().get().isBefore(that.date().get()).isTrue() ? this : that;
        return switch (persistence()) {
            case GIVEN, STATE -> true;
            case DONE, ENDING -> earlier.truth().isFalse();
            case TIMELESS -> false;
        };
    }
}
