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
    default String answer() {
        return value() ? "yes" : "no";
    }

    /** {@return the answer, turned round if the source denies it} */
    default Truth truth() {
        return Truth.of(value() != denies());
    }

    @Override
    default Agreement compare(Account other) {
        return truth() == ((YesNoFact) other).truth() ? Agreement.SAME : Agreement.CONFLICTS;
    }
}
