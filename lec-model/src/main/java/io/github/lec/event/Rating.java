package io.github.lec.event;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Codes;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A graded judgement, such as how willing a state is said to be to cooperate.
 */
@Value.Immutable
@Members({"scale", "value", "of"})
public abstract class Rating extends Printable implements Account {
    Rating() {}

    /** {@return what is graded} */
    @Codes("scale")
    public abstract String scale();

    /** {@return the grade} */
    @Codes("rating")
    public abstract String value();

    /** {@return of whom} */
    public abstract Optional<ActorId> of();

    @Override
    public String key() {
        return numbered(scale() + of().map(id -> "/" + id).orElse(""));
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

    /** Collects the parts of a {@link Rating}. */
    public static final class Builder extends ImmutableRating.Builder implements AccountBuilder<Builder> {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param of the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder of(String of) {
            return of(InvalidValueException.naming(this, "of", () -> ActorId.of(of)));
        }
    }
}
