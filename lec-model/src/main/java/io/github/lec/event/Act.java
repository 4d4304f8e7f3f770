package io.github.lec.event;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.Members;
import io.github.lec.record.NormId;
import io.github.lec.record.Printable;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answer to one of the coding test's questions about an act of one actor, against one norm. Motives are never
 * considered.
 */
@Value.Immutable
@Members({"question", "actor", "norm", "value", "summary"})
public abstract class Act extends Printable implements Account {
    Act() {}

    /** {@return the question} */
    public abstract ActQuestion question();

    /** {@return whose act} */
    public abstract ActorId actor();

    /** {@return the norm with which the act is compared; without one it cannot be coded} */
    public abstract Optional<NormId> norm();

    /** {@return the answer} */
    public abstract Boolean value();

    /** {@return what was done, in the coder's own words} */
    public abstract Optional<String> summary();

    /** {@return the answer, negated if the source denies it} */
    public Truth truth() {
        return Truth.of(value() != denies());
    }

    @Override
    public String key() {
        return numbered(actor() + "/" + question() + norm().map(id -> "/" + id).orElse(""));
    }

    @Override
    public String answer() {
        return value() ? "yes" : "no";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link Act}. */
    public static final class Builder extends ImmutableAct.Builder implements AccountBuilder<Builder> {
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
