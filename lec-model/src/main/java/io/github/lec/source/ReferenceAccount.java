package io.github.lec.source;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.record.RecordId;
import org.immutables.value.Value;

/**
 * An answer that is another record, such as the treaty that a case rests on.
 */
@Value.Immutable
@Members({"value"})
public abstract class ReferenceAccount extends Printable implements Account {
    ReferenceAccount() {}

    /** {@return the id of the other record} */
    public abstract RecordId value();

    @Override
    public String key() {
        return numbered("");
    }

    @Override
    public String answer() {
        return value().value();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link ReferenceAccount}. */
    public static final class Builder extends ImmutableReferenceAccount.Builder implements AccountBuilder<Builder> {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param value the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder value(String value) {
            return value(InvalidValueException.naming(this, "value", () -> RecordId.of(value)));
        }
    }
}
