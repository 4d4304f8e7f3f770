package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import org.immutables.value.Value;

/**
 * What one party undertakes towards the other.
 */
@Value.Immutable
@Members({"party", "value"})
public abstract class Obligation extends Printable implements Account {
    Obligation() {}

    /** {@return the party} */
    public abstract ActorId party();

    /** {@return what it undertakes, in the coder's own words} */
    public abstract String value();

    @Override
    public String key() {
        return numbered(party().value());
    }

    @Override
    public String answer() {
        return value();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link Obligation}. */
    public static final class Builder extends ImmutableObligation.Builder implements AccountBuilder<Builder> {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param party the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder party(String party) {
            return party(InvalidValueException.naming(this, "party", () -> ActorId.of(party)));
        }
    }
}
