package io.github.lec.operation;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.DatedBuilder;
import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a person's treatment was monitored after surrender.
 */
@Value.Immutable
@Members({"value", "person", "by", "date", "summary"})
public abstract class Monitoring extends Printable implements PersonalAccount {
    Monitoring() {}

    /** {@return how} */
    public abstract MonitoringKind value();

    /** {@return the label of the person whom it concerns; nothing if it concerns all persons of the case} */
    @Override
    public abstract Optional<String> person();

    /** {@return by whom} */
    public abstract Optional<ActorId> by();

    /** {@return the day} */
    public abstract Optional<PartialDate> date();

    /** {@return what is known of it, in the coder's own words} */
    public abstract Optional<String> summary();

    @Override
    public String key() {
        return keyOf("");
    }

    @Override
    public String answer() {
        return value().label();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Monitoring}. */
    public static final class Builder extends ImmutableMonitoring.Builder
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
