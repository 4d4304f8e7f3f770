package io.github.lec.operation;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.Agreement;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.DatedBuilder;
import io.github.lec.time.LastingBuilder;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step of a case.
 */
@Value.Immutable
@Members({"stage", "person", "date", "start", "end", "by", "destination", "summary"})
public abstract class CaseStep extends Printable implements Step, PersonalAccount {
    CaseStep() {}

    /** {@return the stage} */
    public abstract CaseStage stage();

    /** {@return the label of the person whom it concerns; nothing if it concerns all persons of the case} */
    @Override
    public abstract Optional<String> person();

    /** {@return where the person was brought, if not to the requesting state} */
    public abstract Optional<ActorId> destination();

    @Override
    public String key() {
        return keyOf(stage().name());
    }

    /** One step cannot have brought a person to two different places. */
    @Override
    public Agreement compare(Account other) {
        CaseStep that = (CaseStep) other;
        return !denies() && !that.denies() && !destination().equals(that.destination())
                ? Agreement.CONFLICTS
                : Step.super.compare(other);
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

    /** Collects the parts of a {@link CaseStep}. */
    public static final class Builder extends ImmutableCaseStep.Builder
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

        /**
         * {@return this, with an id given as text}
         *
         * @param destination the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder destination(String destination) {
            return destination(InvalidValueException.naming(this, "destination", () -> ActorId.of(destination)));
        }
    }
}
