package io.github.lec.operation;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.AccountBuilder;
import io.github.lec.time.DatedBuilder;
import io.github.lec.time.LastingBuilder;
import org.immutables.value.Value;

/**
 * A step of an operation.
 */
@Value.Immutable
@Members({"stage", "date", "start", "end", "by", "summary"})
public abstract class OperationStep extends Printable implements Step {
    OperationStep() {}

    /** {@return the stage} */
    public abstract OperationStage stage();

    @Override
    public String key() {
        return numbered(stage().name());
    }

    @Value.Check
    void check() {
        checkOrder();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link OperationStep}. */
    public static final class Builder extends ImmutableOperationStep.Builder
            implements AccountBuilder<Builder>, DatedBuilder<Builder>, LastingBuilder<Builder> {
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
