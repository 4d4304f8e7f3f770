package io.github.lec.source;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.time.DatedBuilder;
import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An answer that is yes or no. */
@Value.Immutable
@Members({"value", "party", "date", "by"})
public abstract class YesNoAccount extends Printable implements Account {
    YesNoAccount() {}

    /** {@return whether it is so} */
    public abstract Boolean value();

    /** {@return the party whom the answer concerns, if there are several} */
    public abstract Optional<ActorId> party();

    /** {@return the day on which it was so} */
    public abstract Optional<PartialDate> date();

    /** {@return who says or did so} */
    public abstract Optional<ActorId> by();

    @Override
    public String key() {
        return numbered(party().map(ActorId::value).orElse(""));
    }

    @Override
    public Optional<PartialDate> soOn() {
        return date();
    }

    @Override
    public String answer() {
        return value() ? "yes" : "no";
    }

    @Override
    public Agreement compare(Account other) {
        if (truth() == ((YesNoAccount) other).truth()) {
            return Agreement.SAME;
        }
        return isOfAnotherTime(other) ? Agreement.REFINES : Agreement.CONFLICTS;
    }

    @Override
    public boolean isOfAnotherTime(Account other) {
        Optional<PartialDate> then = ((YesNoAccount) other).date();
        return date().isPresent() && then.isPresent() && !date().get().overlaps(then.get());
    }

    /** {@return the answer, negated if the source denies it} */
    public Truth truth() {
        return Truth.of(value() != denies());
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link YesNoAccount}. */
    public static final class Builder extends ImmutableYesNoAccount.Builder
            implements AccountBuilder<Builder>, DatedBuilder<Builder> {
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
