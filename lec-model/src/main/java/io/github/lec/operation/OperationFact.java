package io.github.lec.operation;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.AccountBuilder;
import io.github.lec.time.DatedBuilder;
import org.immutables.value.Value;

/**
 * The answer to a yes-or-no question about an operation.
 */
@Value.Immutable
@Members({"fact", "value", "date", "by", "summary"})
public abstract class OperationFact extends Printable implements YesNoFact {
    OperationFact() {}

    /** {@return the question} */
    public abstract OperationQuestion fact();

    @Override
    public Persistence persistence() {
        return fact().persistence();
    }

    @Override
    public String key() {
        return numbered(fact().name());
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link OperationFact}. */
    public static final class Builder extends ImmutableOperationFact.Builder
            implements AccountBuilder<Builder>, DatedBuilder<Builder> {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param by the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder by(String by) {
            return by(InvalidValueException.naming(this, "by", () -> ActorId.of(by)));
        }
    }
}
