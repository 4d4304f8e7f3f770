package io.github.lec.event;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Members;
import io.github.lec.record.NormId;
import io.github.lec.record.Printable;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import java.util.Optional;
import org.immutables.value.Value;

/** How an act relates to a norm, as a coder sees it. The code of the source is kept even if the test gives another. */
@Value.Immutable
@Members({"value", "actor", "norm", "coder", "summary"})
public abstract class ApproachCode extends Printable implements Account {
    ApproachCode() {}

    /** {@return the code} */
    public abstract Approach value();

    /** {@return whose act} */
    public abstract ActorId actor();

    /** {@return the norm} */
    public abstract Optional<NormId> norm();

    /** {@return who coded it} */
    public abstract Coder coder();

    /** {@return why, in the coder's own words} */
    public abstract Optional<String> summary();

    @Override
    public String key() {
        return numbered(actor() + "/" + coder() + norm().map(id -> "/" + id).orElse(""));
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

    /** Collects the parts of an {@link ApproachCode}. */
    public static final class Builder extends ImmutableApproachCode.Builder implements AccountBuilder<Builder> {
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

        /**
         * {@return this, with an id given as text}
         *
         * @param norm the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder norm(String norm) {
            return norm(InvalidValueException.naming(this, "norm", () -> NormId.of(norm)));
        }
    }
}
