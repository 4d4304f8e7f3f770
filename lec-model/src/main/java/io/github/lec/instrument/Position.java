package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import org.immutables.value.Value;

/**
 * The position of an actor on a resolution.
 */
@Value.Immutable
@Members({"actor", "value"})
public abstract class Position extends Printable implements Account {
    Position() {}

    /** {@return the actor} */
    public abstract ActorId actor();

    /** {@return its position} */
    public abstract Vote value();

    @Override
    public String key() {
        return numbered(actor().value());
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

    /** Collects the parts of a {@link Position}. */
    public static final class Builder extends ImmutablePosition.Builder implements AccountBuilder<Builder> {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param actor the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder actor(String actor) {
            return actor(InvalidValueException.naming(this, "actor", () -> ActorId.of(actor)));
        }
    }
}
