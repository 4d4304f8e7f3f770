package io.github.lec.operation;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.DatedBuilder;
import java.util.Optional;
import org.immutables.value.Value;

/** The answer to a yes-or-no question about a case. */
@Value.Immutable
@Members({"fact", "person", "value", "date", "by", "summary"})
public abstract class CaseFact extends Printable implements YesNoFact, PersonalAccount {
    CaseFact() {}

    /** {@return the question} */
    public abstract CaseQuestion fact();

    /** {@return the label of the person for whom it is so; nothing if it is so for all persons of the case} */
    @Override
    public abstract Optional<String> person();

    @Override
    public Persistence persistence() {
        return fact().persistence();
    }

    @Override
    public String key() {
        return keyOf(fact().name());
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link CaseFact}. */
    public static final class Builder extends ImmutableCaseFact.Builder
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
