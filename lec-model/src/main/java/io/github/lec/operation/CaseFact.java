package io.github.lec.operation;

import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.Members;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answer to a yes-or-no question about a case.
 */
@Value.Immutable
@Members({"fact", "person", "value", "date", "by", "summary"})
public abstract class CaseFact implements Account {
    CaseFact() {}

    /** {@return the question} */
    public abstract CaseQuestion fact();

    /** {@return the label of the person of whom it is so; nothing if it is so of all persons of the case} */
    public abstract Optional<String> person();

    /** {@return the answer} */
    public abstract Boolean value();

    /** {@return the day on which it was so} */
    public abstract Optional<PartialDate> date();

    /** {@return who says or did so} */
    public abstract Optional<ActorId> by();

    /** {@return what is said, in the coder's own words} */
    public abstract Optional<String> summary();

    @Override
    public String key() {
        return numbered(fact().name() + person().map(label -> "/" + label).orElse(""));
    }

    @Override
    public String answer() {
        return value() ? "yes" : "no";
    }

    /** {@return the answer, turned round if the source denies it} */
    public Truth truth() {
        return Truth.of(value() != denies());
    }

    @Override
    public Agreement compare(Account other) {
        return truth() == ((CaseFact) other).truth() ? Agreement.SAME : Agreement.CONFLICTS;
    }

    @Value.Check
    void check() {
        checkCitations();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link CaseFact}. */
    public static final class Builder extends ImmutableCaseFact.Builder {
        Builder() {}
    }
}
